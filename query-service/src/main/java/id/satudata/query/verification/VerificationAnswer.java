package id.satudata.query.verification;

import id.satudata.query.feed.Watermark;

/** @param matches false also for a NIK that nobody has; it never says what differs */
record VerificationAnswer(boolean matches, Watermark watermark) {}

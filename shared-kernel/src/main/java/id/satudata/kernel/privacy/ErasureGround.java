package id.satudata.kernel.privacy;

/** Why personal data is to be erased: the four grounds of UU 27/2022 art. 43 (1), in its order. */
public enum ErasureGround {
    /** It is no longer needed for what it was processed for. */
    NO_LONGER_NECESSARY,
    /** The subject has withdrawn consent. */
    CONSENT_WITHDRAWN,
    /** The subject asks for it. */
    SUBJECT_REQUEST,
    /** It was obtained or processed unlawfully: it should never have been here. */
    UNLAWFUL
}

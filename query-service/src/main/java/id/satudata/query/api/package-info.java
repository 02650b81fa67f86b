/** What every resource has in common: parameters, languages, problems (RFC 9457) and CSV (RFC 4180). */
@NullMarked
package id.satudata.query.api;

import org.jspecify.annotations.NullMarked;

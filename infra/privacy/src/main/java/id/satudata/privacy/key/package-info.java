/** The keys of each subject, one a category of personal data, as they are drawn, kept, used and destroyed. */
@NullMarked
package id.satudata.privacy.key;

import org.jspecify.annotations.NullMarked;

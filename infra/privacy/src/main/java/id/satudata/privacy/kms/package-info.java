/** Keeps the keys of subjects under a key of its own: in a file, or in Vault. */
@NullMarked
package id.satudata.privacy.kms;

import org.jspecify.annotations.NullMarked;

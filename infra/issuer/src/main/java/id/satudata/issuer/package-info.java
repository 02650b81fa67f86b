/** Issues tokens on one machine: a login a role, and keys that never leave the data folder. */
@NullMarked
package id.satudata.issuer;

import org.jspecify.annotations.NullMarked;

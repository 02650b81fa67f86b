/** What citizens may ask of whoever keeps their data (UU 27/2022 chapter IV), and what they are answered. */
@NullMarked
package id.satudata.kernel.rights;

import org.jspecify.annotations.NullMarked;

/** Searching for citizens by name, number, place and age; asked by POST, since names and numbers don't belong in URLs. */
@NullMarked
package id.satudata.query.search;

import org.jspecify.annotations.NullMarked;

/** The population as a ledger of signed deltas, each with the day it is true and the day it became known. */
@NullMarked
package id.satudata.query.cube;

import org.jspecify.annotations.NullMarked;

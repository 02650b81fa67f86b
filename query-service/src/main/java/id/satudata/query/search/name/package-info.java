/** Indonesian personal names as a register spells them, and as someone looking for them may spell them instead. */
@NullMarked
package id.satudata.query.search.name;

import org.jspecify.annotations.NullMarked;

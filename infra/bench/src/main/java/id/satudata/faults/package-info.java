/** Does harm to the platform under load, and checks that nothing acknowledged was lost and nothing counted twice. */
@NullMarked
package id.satudata.faults;

import org.jspecify.annotations.NullMarked;

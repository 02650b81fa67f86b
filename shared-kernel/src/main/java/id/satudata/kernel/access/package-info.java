/** Who may do what, with whose data, where and why: roles, the policy, the purposes and what each of them shows. */
@NullMarked
package id.satudata.kernel.access;

import org.jspecify.annotations.NullMarked;

/** The resources by which agencies report facts about family cards. */
@NullMarked
package id.satudata.command.family.api;

import org.jspecify.annotations.NullMarked;

/** The resource by which a data protection officer has personal data erased. */
@NullMarked
package id.satudata.command.erasure.api;

import org.jspecify.annotations.NullMarked;

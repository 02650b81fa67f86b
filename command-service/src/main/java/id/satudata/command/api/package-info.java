/** The HTTP edge: takes facts one by one or in batches, and answers with receipts or problems. */
@NullMarked
package id.satudata.command.api;

import org.jspecify.annotations.NullMarked;

/** The regions of Indonesia with names and editions, and how a region is asked for. */
@NullMarked
package id.satudata.query.region;

import org.jspecify.annotations.NullMarked;

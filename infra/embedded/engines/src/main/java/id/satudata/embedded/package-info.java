/** Real PostgreSQL, Kafka and Elasticsearch as child processes on loopback, for development, the demo and the tests. */
@NullMarked
package id.satudata.embedded;

import org.jspecify.annotations.NullMarked;

/** An Elasticsearch node from Maven jars, run as a child process that ends with its parent. */
@NullMarked
package id.satudata.embedded.elasticsearch;

import org.jspecify.annotations.NullMarked;

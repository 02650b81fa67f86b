/** The text analysis and the root answer that a full Elasticsearch brings along, for a node put together from jars. */
@NullMarked
package id.satudata.embedded.elasticsearch.module;

import org.jspecify.annotations.NullMarked;

package id.satudata.embedded;

/** An Elasticsearch node for tests, without security. */
public interface ElasticsearchServer extends TestServer {
    /** Such as {@code http://127.0.0.1:9200}. */
    String elasticsearchUrl();
}

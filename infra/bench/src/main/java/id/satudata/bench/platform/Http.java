package id.satudata.bench.platform;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;

/** A lean client of one of the services: kept connections, no retries, nothing unpacked. For any number of threads. */
public final class Http implements AutoCloseable {

    private static final Timeout ANSWER_WITHIN = Timeout.ofMinutes(5);

    private final String address;
    private final CloseableHttpClient client;

    /**
     * @param address without a slash at the end
     * @param connections how many requests at once
     */
    public Http(String address, int connections) {
        this.address = address;
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnTotal(connections)
                        .setMaxConnPerRoute(connections)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setSocketTimeout(ANSWER_WITHIN)
                                .build())
                        .setDefaultSocketConfig(
                                SocketConfig.custom().setTcpNoDelay(true).build())
                        .build())
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableRedirectHandling()
                .disableAuthCaching()
                .build();
    }

    /** The body of the answer. */
    public byte[] get(String path) throws IOException {
        return body(new HttpGet(address + path));
    }

    /** The body of the answer. */
    public byte[] post(String path, String json) throws IOException {
        HttpPost request = new HttpPost(address + path);
        request.setEntity(new StringEntity(json, ContentType.APPLICATION_JSON));
        return body(request);
    }

    private byte[] body(ClassicHttpRequest request) throws IOException {
        return client.execute(request, response -> {
            byte[] body = response.getEntity() == null ? new byte[0] : EntityUtils.toByteArray(response.getEntity());
            if (response.getCode() >= 300) {
                throw new Refused(request.getPath(), response.getCode());
            }
            return body;
        });
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    /** An answer other than success. */
    public static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        private final int status;

        Refused(String path, int status) {
            super("%s was answered with %d".formatted(path, status));
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}

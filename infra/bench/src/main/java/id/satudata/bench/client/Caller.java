package id.satudata.bench.client;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Calls over pooled connections, and does nothing else: no second attempts, cookies, redirects or compression. It shares
 * the machine with what it measures, so it has to be lean.
 */
public final class Caller implements AutoCloseable {

    private static final ContentType NDJSON = ContentType.create("application/x-ndjson");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final CloseableHttpClient http;

    /** @param connections at most so many at a time */
    public Caller(int connections) {
        this(connections, PATIENCE);
    }

    /** @param patience how long an answer may take */
    public Caller(int connections, Duration patience) {
        http = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnTotal(connections)
                        .setMaxConnPerRoute(connections)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setSocketTimeout(Timeout.of(patience))
                                // a connection left by the server while others worked is looked at before it is used
                                .setValidateAfterInactivity(TimeValue.ofSeconds(5))
                                .build())
                        .build())
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableRedirectHandling()
                .disableContentCompression()
                .disableAuthCaching()
                .disableConnectionState()
                .build();
    }

    public Reply get(String url) throws IOException {
        return send(url, new HttpGet(url));
    }

    /** @param idempotencyKey none is sent when it is null */
    public Reply post(String url, byte[] json, @Nullable String idempotencyKey) throws IOException {
        HttpPost request = new HttpPost(url);
        request.setEntity(new ByteArrayEntity(json, ContentType.APPLICATION_JSON));
        if (idempotencyKey != null) {
            request.addHeader("Idempotency-Key", idempotencyKey);
        }
        return send(url, request);
    }

    public Reply postLines(String url, byte[] lines) throws IOException {
        HttpPost request = new HttpPost(url);
        request.setEntity(new ByteArrayEntity(lines, NDJSON));
        return send(url, request);
    }

    private Reply send(String url, ClassicHttpRequest request) throws IOException {
        List<String> headers = Bearers.headers(url);
        for (int i = 0; i < headers.size(); i += 2) {
            request.addHeader(headers.get(i), headers.get(i + 1));
        }
        return http.execute(request, answer -> {
            byte[] body = answer.getEntity() == null ? new byte[0] : EntityUtils.toByteArray(answer.getEntity());
            return new Reply(answer.getCode(), body);
        });
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}

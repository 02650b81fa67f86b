package id.satudata.privacy.kms;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Speaks as much of Vault's transit API as is used: one key, its versions, batches with associated data. */
final class TransitServer {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PATH = "/v1/transit/";

    private final List<AesGcmJce> versions = new ArrayList<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final HttpServer server;

    private TransitServer(HttpServer server) {
        this.server = server;
        rotate();
    }

    static TransitServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            TransitServer transit = new TransitServer(server);
            server.createContext(PATH, transit::answer);
            server.start();
            return transit;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    VaultAddress address(String token) {
        return new VaultAddress("http://127.0.0.1:" + server.getAddress().getPort(), "transit", "satudata", token);
    }

    void rotate() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        try {
            versions.add(new AesGcmJce(key));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    int requests() {
        return requests.get();
    }

    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        boolean isAllowed = "a token".equals(exchange.getRequestHeaders().getFirst("X-Vault-Token"));
        byte[] body = isAllowed
                ? JSON.writeValueAsBytes(JSON.createObjectNode().set("data", data(exchange)))
                : "{\"errors\":[\"permission denied\"]}".getBytes(StandardCharsets.US_ASCII);
        exchange.sendResponseHeaders(isAllowed ? 200 : 403, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private ObjectNode data(HttpExchange exchange) throws IOException {
        ObjectNode data = JSON.createObjectNode();
        String path = exchange.getRequestURI().getPath();
        if (path.equals(PATH + "keys/satudata")) {
            return data.put("latest_version", versions.size());
        }
        ArrayNode results = data.putArray("batch_results");
        for (JsonNode item : JSON.readTree(exchange.getRequestBody()).path("batch_input")) {
            ObjectNode result = results.addObject();
            byte[] context =
                    Base64.getDecoder().decode(item.path("associated_data").asString());
            try {
                if (path.equals(PATH + "encrypt/satudata")) {
                    byte[] plain =
                            Base64.getDecoder().decode(item.path("plaintext").asString());
                    String encrypted = Base64.getEncoder()
                            .encodeToString(versions.getLast().encrypt(plain, context));
                    result.put("ciphertext", "vault:v" + versions.size() + ":" + encrypted);
                } else {
                    String[] parts = item.path("ciphertext").asString().split(":", 3);
                    AesGcmJce version = versions.get(Integer.parseInt(parts[1].substring(1)) - 1);
                    byte[] plain = version.decrypt(Base64.getDecoder().decode(parts[2]), context);
                    result.put("plaintext", Base64.getEncoder().encodeToString(plain));
                }
            } catch (GeneralSecurityException refused) {
                result.put("error", "cipher: message authentication failed");
            }
        }
        return data;
    }
}

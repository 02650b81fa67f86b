package id.satudata.privacy.kms;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Wraps with a key of Vault's transit engine, one request a batch. Its versions are Vault's: {@code v3}. */
final class VaultKms implements Kms {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String PREFIX = "vault:";
    private static final int OK = 200;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final VaultAddress address;

    VaultKms(VaultAddress address) {
        this.address = address;
    }

    @Override
    public String currentKek() {
        JsonNode key = send(request("keys").GET());
        return "v" + key.path("latest_version").asInt();
    }

    @Override
    public List<Wrapped> wrap(List<Secret> secrets) {
        ArrayNode batch = JSON.createArrayNode();
        for (Secret secret : secrets) {
            batch.addObject()
                    .put("plaintext", Base64.getEncoder().encodeToString(secret.bytes()))
                    .put("associated_data", context(secret.subject().toString()));
        }
        List<JsonNode> results = batch("encrypt", batch);
        return IntStream.range(0, secrets.size())
                .mapToObj(i -> wrapped(secrets.get(i), text(results.get(i), "ciphertext")))
                .toList();
    }

    @Override
    public List<Secret> unwrap(List<Wrapped> wrapped) {
        ArrayNode batch = JSON.createArrayNode();
        for (Wrapped one : wrapped) {
            batch.addObject()
                    .put("ciphertext", new String(one.bytes(), StandardCharsets.US_ASCII))
                    .put("associated_data", context(one.subject().toString()));
        }
        List<JsonNode> results = batch("decrypt", batch);
        return IntStream.range(0, wrapped.size())
                .mapToObj(i -> new Secret(
                        wrapped.get(i).subject(), Base64.getDecoder().decode(text(results.get(i), "plaintext"))))
                .toList();
    }

    private static Wrapped wrapped(Secret secret, String ciphertext) {
        String version = ciphertext.substring(PREFIX.length(), ciphertext.indexOf(':', PREFIX.length()));
        return new Wrapped(secret.subject(), version, ciphertext.getBytes(StandardCharsets.US_ASCII));
    }

    private List<JsonNode> batch(String action, ArrayNode batch) {
        if (batch.isEmpty()) {
            return List.of();
        }
        String body = JSON.createObjectNode().set("batch_input", batch).toString();
        JsonNode results =
                send(request(action).POST(BodyPublishers.ofString(body))).path("batch_results");
        if (results.size() != batch.size()) {
            throw new KmsUnavailable("Vault answered not all of a batch");
        }
        return results.valueStream().toList();
    }

    private HttpRequest.Builder request(String action) {
        return HttpRequest.newBuilder(URI.create(address.path(action)))
                .timeout(PATIENCE)
                .header("X-Vault-Token", address.token().strip());
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new KmsUnavailable("Vault answered " + answer.statusCode());
            }
            return JSON.readTree(answer.body()).path("data");
        } catch (IOException | JacksonException failure) {
            throw new KmsUnavailable("Vault cannot be reached", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new KmsUnavailable("Vault was not waited for", stopped);
        }
    }

    private static String text(JsonNode result, String field) {
        String text = result.path(field).asString("");
        if (text.isEmpty()) {
            throw new KmsUnavailable("Vault could not " + (field.equals("plaintext") ? "unwrap" : "wrap") + " a key");
        }
        return text;
    }

    private static String context(String subject) {
        return Base64.getEncoder().encodeToString(subject.getBytes(StandardCharsets.US_ASCII));
    }
}

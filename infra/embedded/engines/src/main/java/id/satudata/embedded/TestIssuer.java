package id.satudata.embedded;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** An issuer of tokens for tests: a key of its own, published as OpenID Connect has it, and any claims that are wanted. */
public final class TestIssuer {
    /** The audience of every token whose claims name no other. */
    public static final String AUDIENCE = "satudata";

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int BITS = 2048;

    private final KeyPair keys;
    private final HttpServer server;

    private static final class Shared {
        private static final TestIssuer ISSUER = start();
    }

    private TestIssuer(KeyPair keys, HttpServer server) {
        this.keys = keys;
        this.server = server;
    }

    /** The one of this JVM, which ends with it. */
    public static TestIssuer shared() {
        return Shared.ISSUER;
    }

    /** Another one, with other keys. */
    public static TestIssuer start() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            TestIssuer issuer = new TestIssuer(generator.generateKeyPair(), server);
            issuer.publish();
            return issuer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As tokens name it, and where services find its key. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A token that holds for an hour. */
    public String token(Map<String, ?> claims) {
        return token(claims, Duration.ofHours(1));
    }

    /** @param lifetime from now on; negative for a token that has expired */
    public String token(Map<String, ?> claims, Duration lifetime) {
        long now = System.currentTimeMillis() / 1000;
        Map<String, Object> all = new LinkedHashMap<>(claims);
        all.put("iss", address());
        all.putIfAbsent("aud", AUDIENCE);
        all.put("iat", now);
        all.put("exp", now + lifetime.toSeconds());
        String signed = encoded("{\"alg\":\"RS256\",\"kid\":\"test\"}") + "." + encoded(json(all));
        return signed + "." + BASE64.encodeToString(signature(signed));
    }

    private void publish() {
        answer("/.well-known/openid-configuration", """
                {"issuer":"%1$s","jwks_uri":"%1$s/keys"}""".formatted(address()));
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        answer("/keys", """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"test","n":"%s","e":"%s"}]}""".formatted(number(key.getModulus()), number(key.getPublicExponent())));
        server.start();
    }

    private void answer(String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private byte[] signature(String signed) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        return BASE64.encodeToString(Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    private static String encoded(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String json(Object value) {
        return switch (value) {
            case Map<?, ?> object ->
                object.entrySet().stream()
                        .map(member -> json(String.valueOf(member.getKey())) + ":" + json(member.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
            case Collection<?> array -> array.stream().map(TestIssuer::json).collect(Collectors.joining(",", "[", "]"));
            case Number number -> number.toString();
            default -> '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        };
    }
}

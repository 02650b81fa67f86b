package id.satudata.command.api;

import id.satudata.access.Access;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a fact and how it is to be taken, from the request's token and headers.
 *
 * @param idempotencyKey {@code Idempotency-Key}: the same key and body get the same answer
 * @param expectedVersion {@code If-Match}: the version the subject must have
 * @param access who sends it, and what that may do; headers {@code Agency} and {@code Actor} can only say the same
 * @param purpose {@code Purpose}: code of the register of purposes
 * @param correlation {@code Correlation-Id}: joins the events of one request; drawn if absent
 * @param locale language of messages: Indonesian unless {@code Accept-Language} asks for English
 */
public record FactRequest(
        @Nullable String idempotencyKey,
        @Nullable Long expectedVersion,
        Access access,
        @Nullable String purpose,
        String correlation,
        Locale locale) {}

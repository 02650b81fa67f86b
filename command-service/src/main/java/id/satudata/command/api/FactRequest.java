package id.satudata.command.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a fact and how it is to be taken, from the request's headers.
 *
 * @param idempotencyKey {@code Idempotency-Key}: the same key and body get the same answer
 * @param expectedVersion {@code If-Match}: the version the subject must have
 * @param agency {@code Agency}: code of the sending agency
 * @param actor {@code Actor}: technical id of the person or system that acts
 * @param purpose {@code Purpose}: code of the register of purposes
 * @param correlation {@code Correlation-Id}: joins the events of one request; drawn if absent
 * @param locale language of messages: Indonesian unless {@code Accept-Language} asks for English
 */
public record FactRequest(
        @Nullable String idempotencyKey,
        @Nullable Long expectedVersion,
        String agency,
        String actor,
        @Nullable String purpose,
        String correlation,
        Locale locale) {}

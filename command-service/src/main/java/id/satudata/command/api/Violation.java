package id.satudata.command.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a fact breaks (in a problem) or strains (in a receipt), in the reader's language.
 *
 * @param rule id of the rule, stable
 * @param field field of the fact it speaks of
 * @param message for people; never contains personal data
 * @param legalBasis law and article, where there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Violation(
        String rule,
        @Nullable String field,
        String message,
        @Nullable String legalBasis) {}

package id.satudata.command.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule has to say about a fact. The message is looked up by the rule's id in the reader's language.
 *
 * @param rule id of the rule, kebab-case
 * @param field JSON field of the fact it speaks of
 * @param arguments for the message; never personal data
 * @param legalBasis law and article
 */
public record Finding(
        String rule,
        @Nullable String field,
        List<Object> arguments,
        @Nullable String legalBasis) {}

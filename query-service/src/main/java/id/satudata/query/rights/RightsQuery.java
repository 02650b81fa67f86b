package id.satudata.query.rights;

import id.satudata.kernel.rights.RightsKind;
import id.satudata.query.api.Allowed;
import id.satudata.query.api.QueryParameter;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parameters of the work list, as they were sent; none of them asks for all. */
record RightsQuery(
        @Parameter(description = "access, correction, restriction, erasure or objection") @Nullable String kind,

        @Parameter(description = "open, granted or refused", example = "open") @Nullable String state,

        @Parameter(description = "the page mark of the answer before, with the same question") @Nullable String cursor,

        @Parameter(description = "1 to 500; default: 50", example = "20") @Nullable String size) {

    private static final int USUAL_SIZE = 50;
    private static final int LARGEST_SIZE = 500;
    private static final List<String> KINDS =
            Arrays.stream(RightsKind.values()).map(RightsQuery::word).toList();

    RightsFilter filter() {
        return new RightsFilter(
                new QueryParameter("kind", kind).oneOf(RightsQuery::kind, KINDS).orElse(null),
                new QueryParameter("state", state).oneOf(State::of, State.WORDS).orElse(null),
                new QueryParameter("cursor", cursor)
                        .as(Mark::parse, Allowed.CURSOR)
                        .orElse(null),
                new QueryParameter("size", size).number(1, LARGEST_SIZE, USUAL_SIZE));
    }

    private static Optional<RightsKind> kind(String word) {
        return Arrays.stream(RightsKind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst();
    }

    private static String word(RightsKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}

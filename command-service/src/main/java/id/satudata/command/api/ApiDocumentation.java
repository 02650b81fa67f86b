package id.satudata.command.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;

/** The OpenAPI document: what all resources have in common. */
@Configuration(proxyBeanMethods = false)
class ApiDocumentation {
    private static final Map<String, String> HEADERS = Map.of(
            FactRequestResolver.IDEMPOTENCY_KEY,
                    "The same key with the same body gets the same answer, and no second event. Refusals are not kept:"
                            + " a mended body may be sent again with the same key",
            HttpHeaders.IF_MATCH, "The version the subject must have, in quotes",
            FactRequestResolver.AGENCY, "Code of the sending agency; only as the token says it",
            FactRequestResolver.ACTOR, "Technical id of the person or system that acts; only as the token says it",
            FactRequestResolver.CORRELATION_ID, "Joins the events of one request",
            HttpHeaders.ACCEPT_LANGUAGE, "id (default) or en");
    private static final Set<String> HEADERS_OF_ONE_FACT =
            Set.of(FactRequestResolver.IDEMPOTENCY_KEY, HttpHeaders.IF_MATCH);
    private static final List<ProblemKind> ANSWERS = List.of(
            ProblemKind.MALFORMED,
            ProblemKind.NOT_FOUND,
            ProblemKind.CONFLICT,
            ProblemKind.TOO_LARGE,
            ProblemKind.RULE_BROKEN,
            ProblemKind.UNAVAILABLE);

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(FactRequest.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Satu Data: facts")
                        .version("1")
                        .description("Records facts about citizens as events, once, from the agency that owns them."));
    }

    @Bean
    OpenApiCustomizer problemSchema() {
        return api -> {
            var schemas = io.swagger.v3.core.converter.ModelConverters.getInstance(true)
                    .readAll(Problem.class);
            schemas.forEach(api.getComponents()::addSchemas);
        };
    }

    @Bean
    OperationCustomizer headersAndProblems() {
        return (operation, handler) -> takesFacts(handler) ? documented(operation, headers(handler)) : operation;
    }

    private static boolean takesFacts(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == FactRequest.class);
    }

    private static Stream<Map.Entry<String, String>> headers(HandlerMethod handler) {
        boolean many = handler.getBeanType() == BatchApi.class;
        return HEADERS.entrySet().stream()
                .filter(header -> !many || !HEADERS_OF_ONE_FACT.contains(header.getKey()))
                .sorted(Map.Entry.comparingByKey());
    }

    private static Operation documented(Operation operation, Stream<Map.Entry<String, String>> headers) {
        headers.forEach(header -> operation.addParametersItem(new HeaderParameter()
                .name(header.getKey())
                .description(header.getValue())
                .schema(new StringSchema())));
        ANSWERS.forEach(kind -> operation
                .getResponses()
                .addApiResponse(String.valueOf(kind.status().value()), response(kind)));
        return operation;
    }

    private static ApiResponse response(ProblemKind kind) {
        Schema<?> problem = new Schema<>().$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description(kind.status().getReasonPhrase())
                .content(new Content().addMediaType(Problem.MEDIA_TYPE.toString(), new MediaType().schema(problem)));
    }
}

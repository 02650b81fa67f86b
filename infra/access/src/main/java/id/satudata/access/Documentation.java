package id.satudata.access;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI documents say about access. */
@Configuration(proxyBeanMethods = false)
class Documentation {
    private static final String SCHEME = "token";
    private static final Map<String, String> ANSWERS = Map.of(
            "401", "no token, or one that does not hold",
            "403", "the policy or the purpose does not allow it",
            "429", "too many requests; Retry-After tells when to go on",
            "503", "not at present, also where the access cannot be logged; Retry-After tells when to try again");

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Access.class);
    }

    @Bean
    OpenApiCustomizer tokenScheme() {
        return api -> {
            Components components = api.getComponents() == null ? new Components() : api.getComponents();
            components.addSecuritySchemes(
                    SCHEME,
                    new SecurityScheme()
                            .type(SecurityScheme.Type.HTTP)
                            .scheme("bearer")
                            .bearerFormat("JWT"));
            api.setComponents(components);
            api.setSecurity(List.of(new SecurityRequirement().addList(SCHEME)));
        };
    }

    @Bean
    OperationCustomizer whatItNeeds() {
        return (operation, handler) -> {
            Needs needs = handler.getMethodAnnotation(Needs.class);
            return needs == null ? operation : documented(operation, needs);
        };
    }

    private static Operation documented(Operation operation, Needs needs) {
        operation.addExtension("x-action", needs.value().code());
        operation.addParametersItem(new HeaderParameter()
                .name(Door.PURPOSE)
                .description("Code of the register of purposes; needed wherever personal data are read")
                .schema(new StringSchema()));
        ANSWERS.forEach((status, meaning) ->
                operation.getResponses().putIfAbsent(status, new ApiResponse().description(meaning)));
        return operation;
    }
}

package id.satudata.access;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** What the OpenAPI documents say about access. */
@Configuration(proxyBeanMethods = false)
class Documentation {
    private static final String SCHEME = "token";

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
            return needs == null ? operation : documented(operation, needs, handler);
        };
    }

    private static Operation documented(Operation operation, Needs needs, HandlerMethod handler) {
        operation.addExtension("x-action", needs.value().code());
        boolean said = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> Door.PURPOSE.equals(parameter.getName()));
        if (!said) {
            operation.addParametersItem(new HeaderParameter()
                    .name(Door.PURPOSE)
                    .description("Code of the register of purposes; needed wherever personal data are read")
                    .schema(new StringSchema()));
        }
        if (operation.getResponses() == null) {
            operation.setResponses(new ApiResponses());
        }
        operation
                .getResponses()
                .addApiResponse("401", new ApiResponse().description("no token, or one that does not hold"));
        operation
                .getResponses()
                .addApiResponse("403", new ApiResponse().description("the policy or the purpose does not allow it"));
        operation
                .getResponses()
                .addApiResponse(
                        "429", new ApiResponse().description("too many requests; Retry-After tells when to go on"));
        return operation;
    }
}

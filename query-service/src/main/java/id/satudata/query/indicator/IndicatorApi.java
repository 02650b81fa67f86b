package id.satudata.query.indicator;

import id.satudata.access.Needs;
import id.satudata.kernel.access.Action;
import id.satudata.query.cube.Dimension;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/v1/indicators", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Indicators")
class IndicatorApi {

    private final MessageSource messages;

    IndicatorApi(MessageSource messages) {
        this.messages = messages;
    }

    @Needs(Action.READ_DEFINITIONS)
    @GetMapping
    @Operation(summary = "The indicators that can be asked for")
    List<IndicatorView> indicators() {
        return Arrays.stream(Indicator.values()).map(this::view).toList();
    }

    private IndicatorView view(Indicator indicator) {
        return new IndicatorView(
                indicator.id(),
                inBoth("indicator." + indicator.id() + ".title"),
                inBoth(indicator.isStock() ? "unit.persons" : "unit.events"),
                indicator.isStock() ? "stock" : "flow",
                Dimension.names(),
                indicator.threshold());
    }

    private Map<String, String> inBoth(String code) {
        return Map.of(
                "id", messages.getMessage(code, null, Locale.of("id")),
                "en", messages.getMessage(code, null, Locale.ENGLISH));
    }
}

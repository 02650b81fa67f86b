package id.satudata.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How many requests of each {@link Rate} one agency may send to one process in a second. */
@ConfigurationProperties("satudata.rate-limit")
record RateLimitProperties(
        @DefaultValue("5000") int persons,
        @DefaultValue("5000") int figures,
        @DefaultValue("20000") int facts,
        @DefaultValue("20000") int verifications,
        @DefaultValue("5000") int others) {

    RateLimitProperties {
        if (persons < 1 || figures < 1 || facts < 1 || verifications < 1 || others < 1) {
            throw new IllegalArgumentException("each of satudata.rate-limit must be 1 or more");
        }
    }

    int perSecond(Rate rate) {
        return switch (rate) {
            case PERSONS -> persons;
            case FIGURES -> figures;
            case FACTS -> facts;
            case VERIFICATIONS -> verifications;
            case OTHERS -> others;
        };
    }
}

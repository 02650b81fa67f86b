package id.satudata.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often may be asked.
 *
 * @param requestsPerSecond of one agency, at one process; a batch is one request
 */
@ConfigurationProperties("satudata.rate-limit")
record RateLimitProperties(@DefaultValue("20000") int requestsPerSecond) {

    RateLimitProperties {
        if (requestsPerSecond < 1) {
            throw new IllegalArgumentException("satudata.rate-limit.requests-per-second must be 1 or more");
        }
    }
}

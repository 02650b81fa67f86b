package id.satudata.edge;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How patient the services are with senders.
 *
 * @param patience how long line and headers of a request may take, how long its body may keep us waiting, and how long
 *     the rest of a refused body is read, each
 * @param pace for every so much of a body that has come, it may keep us waiting a second longer
 */
@ConfigurationProperties("satudata.edge")
record EdgeProperties(
        @DefaultValue("20s") Duration patience,
        @DefaultValue("4KB") DataSize pace) {

    /** Nanoseconds that a body may have kept us waiting once so many bytes of it have come. */
    long allowance(long bytes) {
        return patience.plusMillis(bytes * 1000 / pace.toBytes()).toNanos();
    }
}

package id.satudata.issuer;

import java.util.Arrays;
import org.springframework.boot.cloud.CloudPlatform;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;

/** Whoever can reach this issuer with one of its secrets may be anybody: it refuses to run beyond one machine. */
final class OneMachineOnly implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    private static final String LOOPBACK = "127.0.0.1";
    private static final String CLUSTER = "cluster";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        boolean cluster = Arrays.asList(environment.getActiveProfiles()).contains(CLUSTER)
                || CloudPlatform.getActive(environment) != null;
        if (cluster || !LOOPBACK.equals(environment.getProperty("server.address"))) {
            throw new IllegalStateException(
                    "This issuer is for one machine, on " + LOOPBACK + "; a cluster names an issuer of its own.");
        }
    }
}

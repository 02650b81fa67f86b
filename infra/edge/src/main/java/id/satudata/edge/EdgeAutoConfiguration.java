package id.satudata.edge;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Ends requests that do not come to an end by themselves. */
@AutoConfiguration
@EnableConfigurationProperties(EdgeProperties.class)
class EdgeAutoConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> punctualConnections(EdgeProperties edge) {
        return tomcat -> {
            tomcat.setProtocol(PunctualProtocol.class.getName());
            tomcat.addConnectorCustomizers(connector -> {
                if (connector.getProtocolHandler() instanceof PunctualProtocol protocol) {
                    protocol.setPatience(edge.patience());
                }
            });
        };
    }

    /** Before anything that reads a body. */
    @Bean
    FilterRegistrationBean<AwaitedBodies> awaitedBodies(EdgeProperties edge) {
        FilterRegistrationBean<AwaitedBodies> filter = new FilterRegistrationBean<>(new AwaitedBodies(edge));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }
}

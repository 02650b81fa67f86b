package id.satudata.issuer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** An OpenID Connect issuer for demo and development. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(IssuerProperties.class)
public class Issuer {

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(Issuer.class);
        application.addListeners(new OneMachineOnly());
        application.run(arguments);
    }
}

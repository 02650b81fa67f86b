package id.satudata.query;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Follows the log and answers questions about it: the single record, the figures, the search. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableScheduling
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Satu Data: queries",
                        version = "v1",
                        description =
                                "The single record of every citizen, the figures counted from it, and the search."))
public class QueryService {

    public static void main(String[] arguments) {
        SpringApplication.run(QueryService.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

package id.satudata.log;

import id.satudata.command.eventstore.EventLog;
import id.satudata.command.keys.SubjectKeyStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * Appends when it is told to: a line {@code clients streams events milliseconds} is answered by a line of JSON. Ends with
 * its input.
 */
@EnableAutoConfiguration(
        // as in CommandService
        excludeName = {
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
            "org.axonframework.springboot.autoconfig.JpaAutoConfiguration",
            "org.axonframework.springboot.autoconfig.JpaEventStoreAutoConfiguration",
            "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration"
        })
@ComponentScan(
        basePackageClasses = {EventLog.class, SubjectKeyStore.class},
        // insists on the tokens of a relay, and nothing is relayed here; nor are there resources
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {".*\\.AxonAssembly", ".*\\.KeyRotationApi"}))
public class LogProgram {

    public static void main(String[] arguments) throws IOException {
        PrintStream answers = System.out;
        // whatever is logged must not come between the answers
        System.setOut(System.err);
        System.setProperty("disable-axoniq-console-message", "true");
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(LogProgram.class)
                .web(WebApplicationType.NONE)
                .run()) {
            var appending = new Appending(context.getBean(EventLog.class), context.getBean(TransactionManager.class));
            answers.println("ready");
            answerAll(appending, answers);
        }
    }

    private static void answerAll(Appending appending, PrintStream answers) throws IOException {
        var questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = questions.readLine(); line != null; line = questions.readLine()) {
            answers.println(Round.parse(line).run(appending));
        }
    }
}

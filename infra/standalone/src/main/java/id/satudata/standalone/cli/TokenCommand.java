package id.satudata.standalone.cli;

import id.satudata.kernel.access.Role;
import id.satudata.standalone.ask.Table;
import id.satudata.standalone.launch.Problem;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "token",
        description = {
            "Print a token for a login; without one, list the logins.",
            "curl -H @<(echo \"Authorization: Bearer $$(./satudata token policymaker)\") …"
        },
        mixinStandardHelpOptions = true)
final class TokenCommand implements Callable<Integer> {
    private static final Map<Role, String> MAY = Map.of(
            Role.AGENCY_SYSTEM, "records facts, verifies identities",
            Role.CASE_OFFICER, "reads and searches records; each request states a purpose",
            Role.ANALYST, "searches without seeing who somebody is; reads published figures",
            Role.POLICYMAKER, "reads published figures",
            Role.DATA_STEWARD, "reads all figures, for any day and as known on any day",
            Role.DATA_PROTECTION_OFFICER, "reads the audit, sees who has broken glass, erases",
            Role.OPERATOR, "watches and works the feed, rebuilds, rotates keys, reads metrics",
            Role.CITIZEN, "reads what is recorded about one citizen: --citizen ID");

    @Mixin
    private final Where where = new Where();

    @Parameters(arity = "0..1", paramLabel = "LOGIN", description = "Whom the token is for.")
    private @Nullable String login;

    @Option(names = "--region", paramLabel = "CODE", description = "For this region only. Default: the whole country.")
    private @Nullable String region;

    @Option(names = "--citizen", paramLabel = "ID", description = "Which citizen the login citizen is.")
    private @Nullable String citizen;

    @Override
    public Integer call() {
        if (login == null) {
            where.out().println(logins());
            return 0;
        }
        var platform = where.platform();
        if (!platform.isRunning()) {
            where.err().println("Satu Data does not run; start it with ./satudata start");
            return Satudata.NOT_RUNNING;
        }
        where.out().println(platform.tokens().of(role(login), asked()));
        return 0;
    }

    private Map<String, String> asked() {
        var asked = new HashMap<String, String>();
        if (region != null) {
            asked.put("region", region);
        }
        if (citizen != null) {
            asked.put("citizen", citizen);
        }
        return asked;
    }

    private static Role role(String name) {
        return Role.of(name)
                .orElseThrow(() -> new Problem("There is no login %s; ./satudata token lists them".formatted(name)));
    }

    private static Table logins() {
        var table = new Table("LOGIN", "MAY");
        Arrays.stream(Role.values()).forEach(role -> table.row(role.code(), MAY.getOrDefault(role, "")));
        return table;
    }
}

package id.satudata.query.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.embedded.TestTokens;
import id.satudata.query.AnsweringService;
import org.junit.jupiter.api.Test;

/** The same attack on a running service, with its real ledger, groups and calendar. */
class AttackOverHttpIT {

    @Test
    void whatTheServiceShowsIsSoAndNothingHiddenFollowsFromIt() {
        World world = new World(3, 1_500, false);
        try (AnsweringService service = AnsweringService.start(
                "satudata.disclosure.settling-days=0",
                "satudata.disclosure.monthly-from=300",
                "satudata.disclosure.daily-from=900")) {
            service.figuresAskedBy(TestTokens.policymaker());
            world.histories().forEach(life -> service.learn(life.events()));
            service.digest();

            Attack.Outcome outcome =
                    new Attack(new OverHttp(service), world).balanced().outcome();

            DisclosureAttackTest.report("over HTTP", outcome);
            assertThat(outcome.recovered()).isEmpty();
            assertThat(outcome.shown()).isGreaterThan(200);
            assertThat(outcome.hidden()).isGreaterThan(100);
        }
    }
}

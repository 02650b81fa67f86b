package id.satudata.query.cube;

import id.satudata.query.rebuild.Checksummed;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ClosingSettings.class)
class CubeConfiguration {

    private static final String CELL =
            "birth, valid_on, known_on, place, coalesce(counterpart, -1), cause, sex, family_role";

    /** Cell by cell, since a rebuild batches otherwise and deltas that cancel need not be there. */
    @Bean
    Checksummed populationLedger() {
        return new Checksummed(
                "cube",
                "birth, valid_on, known_on, place, counterpart, cause, sex, family_role, delta",
                "(select birth, valid_on, known_on, place, coalesce(counterpart, -1) as counterpart, cause, sex,"
                        + " family_role, sum(delta) as delta from cube_entry group by " + CELL
                        + " having sum(delta) <> 0) as cell");
    }
}

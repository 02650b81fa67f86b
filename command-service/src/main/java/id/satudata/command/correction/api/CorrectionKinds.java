package id.satudata.command.correction.api;

import id.satudata.command.recording.FactKind;
import id.satudata.kernel.access.Action;
import id.satudata.kernel.access.Sectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways in which agencies may put recorded facts right. */
@Configuration(proxyBeanMethods = false)
class CorrectionKinds {

    static final FactKind<CorrectionReport> CORRECTIONS = new FactKind<>(
            "corrections",
            Sectors.POPULATION,
            Action.CORRECT_FACT,
            CorrectionReport.class,
            CorrectionCommands.MAPPER::command);

    static final FactKind<RevocationReport> REVOCATIONS = new FactKind<>(
            "revocations",
            Sectors.POPULATION,
            Action.CORRECT_FACT,
            RevocationReport.class,
            CorrectionCommands.MAPPER::command);

    @Bean
    FactKind<CorrectionReport> corrections() {
        return CORRECTIONS;
    }

    @Bean
    FactKind<RevocationReport> revocations() {
        return REVOCATIONS;
    }
}

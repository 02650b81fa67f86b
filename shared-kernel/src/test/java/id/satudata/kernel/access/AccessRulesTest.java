package id.satudata.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccessRulesTest {

    @Test
    void theFingerprintIsThatOfBothTablesAndAlwaysTheSame() {
        assertThat(AccessRules.fingerprint()).matches("[0-9a-f]{64}").isEqualTo(AccessRules.fingerprint());
    }
}

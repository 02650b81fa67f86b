package id.satudata.standalone.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterFilesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "PG_VERSION",
                "base/16385/2619",
                "global/pg_control",
                "pg_wal",
                "pg_replslot",
                "pg_xact/0000",
                "postgresql.conf"
            })
    void whatHoldsDataIsCopied(String file) {
        assertThat(ClusterFiles.belongsToABackup(Path.of(file))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postmaster.pid",
                "pg_wal/000000010000000000000001",
                "pg_replslot/satudata_backup",
                "pg_replslot/satudata_backup/state",
                "base/16385/pg_internal.init",
                "base/pgsql_tmp/pgsql_tmp4711.0"
            })
    void whatBelongsToTheRunningServerIsNot(String file) {
        assertThat(ClusterFiles.belongsToABackup(Path.of(file))).isFalse();
    }
}

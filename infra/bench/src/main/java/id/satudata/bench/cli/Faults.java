package id.satudata.bench.cli;

import id.satudata.faults.Fault;
import id.satudata.faults.platform.BackupRestore;
import id.satudata.faults.platform.DatabaseRestart;
import id.satudata.faults.platform.DiskFull;
import id.satudata.faults.platform.HeldTransactions;
import id.satudata.faults.platform.KafkaDown;
import id.satudata.faults.platform.Kills;
import id.satudata.faults.platform.SearchDown;
import java.util.List;

/** All faults, in the order in which they are told of. */
final class Faults {

    static final List<Fault> ALL = List.of(
            new Kills(),
            new KafkaDown(),
            new SearchDown(),
            new DatabaseRestart(),
            new DiskFull(),
            new HeldTransactions(),
            new BackupRestore());

    private Faults() {}

    static List<String> names() {
        return ALL.stream().map(Fault::name).toList();
    }
}

package id.satudata.bench.cli;

import id.satudata.faults.Fault;
import id.satudata.faults.clock.SteppingClock;
import id.satudata.faults.hotstream.HotStream;
import id.satudata.faults.malformed.MalformedRequests;
import id.satudata.faults.platform.BackupRestore;
import id.satudata.faults.platform.DatabaseRestart;
import id.satudata.faults.platform.DiskFull;
import id.satudata.faults.platform.HeldTransactions;
import id.satudata.faults.platform.KafkaDown;
import id.satudata.faults.platform.Kills;
import id.satudata.faults.platform.SearchDown;
import id.satudata.faults.topic.DisorderedDelivery;
import id.satudata.faults.topic.PoisonedDelivery;
import id.satudata.faults.truncation.TruncatedTopic;
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
            new BackupRestore(),
            new HotStream(),
            new SteppingClock(),
            new MalformedRequests(),
            new TruncatedTopic(),
            new PoisonedDelivery(),
            new DisorderedDelivery());

    private Faults() {}

    static List<String> names() {
        return ALL.stream().map(Fault::name).toList();
    }
}

package id.satudata.log;

import id.satudata.command.eventstore.EventLog;
import id.satudata.command.eventstore.EventMetadata;
import id.satudata.command.eventstore.EventToAppend;
import id.satudata.kernel.citizen.ResidentRegistered;
import id.satudata.kernel.citizen.Sex;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** Appends as the recorder of command-service does: in a unit of work with a transaction of its own. */
final class Appending {

    private static final LocalDate TAKEN_OVER = LocalDate.of(2015, 3, 12);

    private final EventLog log;
    private final TransactionManager transactions;
    private final Clock clock = Clock.systemUTC();

    Appending(EventLog log, TransactionManager transactions) {
        this.log = log;
        this.transactions = transactions;
    }

    /** @return whether they were recorded */
    boolean append(UUID stream, long sequence, int events) {
        List<EventToAppend> all = new ArrayList<>(events);
        for (int each = 0; each < events; each++) {
            all.add(event(stream, sequence + each));
        }
        DefaultUnitOfWork<Message<?>> unit = DefaultUnitOfWork.startAndGet(null);
        unit.attachTransaction(transactions);
        return !unit.executeWithResult(() -> {
                    log.append(all);
                    return all;
                })
                .isExceptional();
    }

    private EventToAppend event(UUID stream, long sequence) {
        UUID id = UUID.randomUUID();
        var resident = new ResidentRegistered(
                stream,
                "3373044506920003",
                "Sari Wulandari",
                Sex.FEMALE,
                LocalDate.of(1992, 6, 5),
                "Salatiga",
                "33.73.04.1001",
                "3373041203150007",
                "3373045108680002",
                "3373041702650001",
                TAKEN_OVER);
        var metadata = new EventMetadata("dukcapil", "dukcapil", null, id.toString(), null, TAKEN_OVER);
        return new EventToAppend(id, "citizen", stream, sequence, resident, metadata, clock.instant());
    }
}

package id.satudata.log;

import id.satudata.command.eventstore.EventLog;
import id.satudata.command.eventstore.EventMetadata;
import id.satudata.command.eventstore.EventToAppend;
import id.satudata.commit.GroupCommit;
import id.satudata.kernel.citizen.ResidentRegistered;
import id.satudata.kernel.citizen.Sex;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** Appends as the recorder of command-service does: those who come together share a unit of work and its transaction. */
final class Appending {

    private static final LocalDate TAKEN_OVER = LocalDate.of(2015, 3, 12);

    private final EventLog log;
    private final TransactionManager transactions;
    private final Clock clock = Clock.systemUTC();
    private final GroupCommit<Append, Boolean> commits = new GroupCommit<>(this::record, false);

    Appending(EventLog log, TransactionManager transactions) {
        this.log = log;
        this.transactions = transactions;
    }

    private record Append(Target target, int events) {}

    /**
     * One event shares a transaction with others', as a single fact does; more have their own, as those of a batch do.
     *
     * @return whether they were recorded
     */
    boolean append(Target target, int events) {
        Append append = new Append(target, events);
        return events == 1 ? commits.submit(append) : record(List.of(append)).getFirst();
    }

    private List<Boolean> record(List<Append> group) {
        List<EventToAppend> all = group.stream().flatMap(this::events).toList();
        DefaultUnitOfWork<Message<?>> unit = DefaultUnitOfWork.startAndGet(null);
        unit.attachTransaction(transactions);
        boolean recorded = !unit.executeWithResult(() -> {
                    log.append(all);
                    return all;
                })
                .isExceptional();
        return Collections.nCopies(group.size(), recorded);
    }

    private Stream<EventToAppend> events(Append append) {
        return append.target().next(append.events()).map(place -> event(place.stream(), place.sequence()));
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

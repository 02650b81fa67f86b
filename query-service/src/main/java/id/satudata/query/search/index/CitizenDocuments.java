package id.satudata.query.search.index;

import id.satudata.kernel.event.RecordedEvent;
import id.satudata.kernel.region.LegalZone;
import id.satudata.kernel.region.Level;
import id.satudata.kernel.region.RegionCode;
import id.satudata.kernel.region.Regions;
import id.satudata.query.record.CitizenState;
import id.satudata.query.record.Timeline;
import id.satudata.query.search.name.IndonesianName;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a citizen's document out of the record, as of today in the capital. */
@Component
class CitizenDocuments {

    private final Regions regions = Regions.load();
    private final SearchKey key;
    private final Clock clock;

    CitizenDocuments(SearchKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LegalZone.WIB.id());
    }

    /** @param record all events of the citizen, by position; at least one */
    IndexEntry entry(UUID citizenId, List<RecordedEvent> record) {
        LocalDate today = today();
        List<CitizenState> states = Timeline.of(record).states();
        List<CitizenState> past =
                states.stream().filter(state -> !state.from().isAfter(today)).toList();
        String name = past.isEmpty() ? null : past.getLast().person().name();
        CitizenDocument document = name == null // not registered yet, or erased
                ? CitizenDocument.unregistered(citizenId)
                : DocumentMapper.INSTANCE.document(citizen(past, name));
        LocalDate nextChange =
                past.size() < states.size() ? states.get(past.size()).from() : null;
        return new IndexEntry(document, record.getLast().envelope().position(), nextChange);
    }

    private CitizenToday citizen(List<CitizenState> past, String name) {
        CitizenState now = past.getLast();
        String nik = now.person().nik();
        return new CitizenToday(
                now.citizenId(),
                now.person(),
                IndonesianName.of(name),
                nik == null ? null : key.nikTerm(nik),
                lastVillage(past),
                now.status());
    }

    private @Nullable RegionCode lastVillage(List<CitizenState> past) {
        return past.reversed().stream()
                .map(CitizenState::village)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(this::currentCode)
                .orElse(null);
    }

    private Optional<RegionCode> currentCode(String village) {
        return RegionCode.parse(village)
                .filter(code -> code.level() == Level.VILLAGE)
                .map(code -> regions.recodedTo(code).orElse(code));
    }
}

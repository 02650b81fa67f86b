package id.satudata.query.search.index;

import static id.satudata.query.search.index.ElasticsearchCall.call;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.ElasticsearchIndicesClient;
import co.elastic.clients.elasticsearch.indices.get_alias.IndexAliases;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The indices of citizens. Questions go to the alias {@value #ALIAS}, which leads to the live one; every index also has a
 * writing alias of its own, since a write that demands an alias never brings a deleted index back to life.
 */
@Component
public class CitizenIndex {

    /** The alias to ask. */
    public static final String ALIAS = "citizens";

    private static final String INDICES = ALIAS + "-*";
    private static final String WRITING = "-writing";
    private static final String NEVER = "-1";
    private static final DateTimeFormatter GENERATION =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS").withZone(ZoneOffset.UTC);

    private final ElasticsearchClient client;
    private final IndexDefinition definition;
    private final Clock clock;

    CitizenIndex(ElasticsearchClient client, IndexDefinition definition, Clock clock) {
        this.client = client;
        this.definition = definition;
        this.clock = clock;
    }

    /** A new, empty index that nobody asks yet; what is in it becomes visible only when it must, which is less work. */
    String create() {
        String index = newName();
        call(() -> indices()
                .create(create ->
                        create.index(index).withJson(definition.reader()).aliases(index + WRITING, alias -> alias)));
        refreshEvery(index, NEVER);
        return index;
    }

    /** A new, empty index that is live from the start. */
    String createLive() {
        String index = newName();
        call(() -> indices()
                .create(create -> create.index(index)
                        .withJson(definition.reader())
                        .aliases(index + WRITING, alias -> alias)
                        .aliases(ALIAS, alias -> alias)));
        return index;
    }

    /** The index questions go to; none before the first start, or when someone has deleted it. */
    Optional<String> live() {
        return aliases().entrySet().stream()
                .filter(entry -> entry.getValue().aliases().containsKey(ALIAS))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Every index, live or being built: what a change is written to. */
    Set<String> all() {
        return aliases().keySet();
    }

    /** Where documents for an index are sent. */
    static String writingAlias(String index) {
        return index + WRITING;
    }

    /** From one moment to the next, questions go to another index. */
    void swap(Optional<String> live, String next) {
        refreshEvery(next, definition.refreshInterval());
        refresh(List.of(next));
        call(() -> indices().updateAliases(update -> {
            live.ifPresent(index -> update.actions(
                    action -> action.remove(remove -> remove.index(index).alias(ALIAS))));
            return update.actions(action -> action.add(add -> add.index(next).alias(ALIAS)));
        }));
    }

    void delete(String index) {
        call(() -> indices().delete(delete -> delete.index(index).ignoreUnavailable(true)));
    }

    /** Makes what has been written visible to questions. */
    void refresh(Collection<String> written) {
        call(() -> indices()
                .refresh(refresh -> refresh.index(List.copyOf(written))
                        .ignoreUnavailable(true))); // one may have been swapped out and deleted meanwhile
    }

    private void refreshEvery(String index, String interval) {
        call(() -> indices()
                .putSettings(put -> put.index(index)
                        .settings(settings -> settings.refreshInterval(every -> every.time(interval)))));
    }

    private Map<String, IndexAliases> aliases() {
        return call(() -> indices().getAlias(get -> get.index(INDICES))).aliases();
    }

    private String newName() {
        return ALIAS + "-" + GENERATION.format(clock.instant());
    }

    private ElasticsearchIndicesClient indices() {
        return client.indices();
    }
}

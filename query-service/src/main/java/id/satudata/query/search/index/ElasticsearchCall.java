package id.satudata.query.search.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One request to Elasticsearch, whose failures are told apart: worth trying again, or wrong. */
@FunctionalInterface
public interface ElasticsearchCall<T> {

    /** Blocked indices (403: disk full, read-only) and a missing alias (404: just being created) pass by themselves. */
    Set<Integer> PASSING = Set.of(403, 404, 408, 429, 500, 502, 503, 504);

    T send() throws IOException;

    /** @throws IndexUnavailable when the same request may succeed later */
    static <T> T call(ElasticsearchCall<T> request) {
        try {
            return request.send();
        } catch (IOException unreachable) {
            throw new IndexUnavailable(unreachable);
        } catch (ElasticsearchException refused) {
            if (isPassing(refused.status())) {
                throw new IndexUnavailable(refused);
            }
            throw refused;
        }
    }

    static boolean isPassing(@Nullable Integer status) {
        return status != null && PASSING.contains(status);
    }
}

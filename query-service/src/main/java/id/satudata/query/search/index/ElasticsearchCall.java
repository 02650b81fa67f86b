package id.satudata.query.search.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** One request to Elasticsearch, whose failures are told apart: worth trying again, or wrong. */
@FunctionalInterface
public interface ElasticsearchCall<T> {

    /** Blocked indices (403: disk full, read-only) and a missing alias (404: just being created) pass by themselves. */
    Set<Integer> PASSING = Set.of(403, 404, 408, 429, 500, 502, 503, 504);

    /** The client's own limits are far below; past this it has lost the answer. */
    Duration LONGEST = Duration.ofMinutes(2);

    T send() throws IOException;

    /** @throws IndexUnavailable when the same request may succeed later */
    static <T> T call(ElasticsearchCall<T> request) {
        return call(request, LONGEST);
    }

    static <T> T call(ElasticsearchCall<T> request, Duration longest) {
        FutureTask<T> sending = new FutureTask<>(request::send);
        Thread.ofVirtual().name("elasticsearch-call").start(sending);
        try {
            return await(sending, longest);
        } catch (IOException unreachable) {
            throw new IndexUnavailable(unreachable);
        } catch (ElasticsearchException refused) {
            if (isPassing(refused.status())) {
                throw new IndexUnavailable(refused);
            }
            throw refused;
        }
    }

    private static <T> T await(Future<T> sending, Duration longest) throws IOException {
        try {
            return sending.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException unreachable -> throw unreachable;
                case RuntimeException refused -> throw refused;
                case null, default -> throw new IllegalStateException(failed);
            }
        } catch (TimeoutException silent) {
            LoggerFactory.getLogger(ElasticsearchCall.class).warn("Elasticsearch has not answered within {}", longest);
            throw new IndexUnavailable("Elasticsearch does not answer");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IndexUnavailable("stopped while Elasticsearch was asked");
        } finally {
            sending.cancel(true);
        }
    }

    static boolean isPassing(@Nullable Integer status) {
        return status != null && PASSING.contains(status);
    }
}

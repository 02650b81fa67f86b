package id.satudata.command.relay;

import id.satudata.kernel.event.Topics;
import java.util.OptionalLong;
import java.util.Set;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tokens on PostgreSQL. The relay gets its token only while Kafka answers, and an earlier one if the topic has lost what
 * it had acknowledged: at each start, and after each failure.
 */
class RelayTokenStore extends JdbcTokenStore {
    private static final Logger LOG = LoggerFactory.getLogger(RelayTokenStore.class);

    private final TopicTail tail;
    private final ResendPoint resendPoint;
    private final RelayProgress progress;

    RelayTokenStore(Builder builder, TopicTail tail, ResendPoint resendPoint, RelayProgress progress) {
        super(builder);
        this.tail = tail;
        this.resendPoint = resendPoint;
        this.progress = progress;
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, Segment segment) {
        TrackingToken token = super.fetchToken(processor, segment);
        if (!Relay.NAME.equals(processor)) {
            return token;
        }
        OptionalLong lostAfter = lostAfter();
        return lostAfter.isEmpty() ? token : rewind(segment, lostAfter.getAsLong());
    }

    private OptionalLong lostAfter() {
        try {
            return tail.lostAfter(Topics.CITIZEN);
        } catch (RelayFailure unreachable) {
            LOG.warn("The relay waits for Kafka: {}", unreachable.getMessage());
            throw new UnableToClaimTokenException("Kafka cannot be reached");
        }
    }

    private TrackingToken rewind(Segment segment, long lastCertain) {
        long resendAfter = resendPoint.before(lastCertain);
        LOG.warn("The topic has lost acknowledged events; sending again all after position {}", resendAfter);
        TrackingToken earlier = GapAwareTrackingToken.newInstance(resendAfter, Set.of());
        progress.forget(Topics.CITIZEN);
        storeToken(earlier, Relay.NAME, segment.getSegmentId());
        return earlier;
    }
}

package id.satudata.query.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ElasticsearchCallTest {

    @Test
    void whatIsAnsweredIsReturned() {
        assertThat(ElasticsearchCall.call(() -> "yes")).isEqualTo("yes");
    }

    @Test
    void whoeverIsNotReachedMayBeLater() {
        assertThatThrownBy(() -> ElasticsearchCall.call(() -> {
                    throw new IOException("gone");
                }))
                .isInstanceOf(IndexUnavailable.class);
    }

    @Test
    void aMistakeIsNotCalledAnOutage() {
        assertThatThrownBy(() -> ElasticsearchCall.call(() -> {
                    throw new IllegalArgumentException("wrong");
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAnswerThatTheClientHasLostIsNotWaitedForWithoutEnd() throws InterruptedException {
        CountDownLatch given = new CountDownLatch(1);

        assertThatThrownBy(() -> ElasticsearchCall.call(
                        () -> {
                            try {
                                new CountDownLatch(1).await();
                            } catch (InterruptedException givenUp) {
                                given.countDown();
                            }
                            return "";
                        },
                        Duration.ofMillis(50)))
                .isInstanceOf(IndexUnavailable.class);
        assertThat(given.await(10, TimeUnit.SECONDS)).isTrue();
    }
}

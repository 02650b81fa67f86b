package id.satudata.query.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class OneAheadTest {

    @Test
    void aStepGoesOnWhileTheNextIsPrepared() throws InterruptedException {
        CountDownLatch prepared = new CountDownLatch(1);
        try (OneAhead<String> steps = OneAhead.beginningWith("none")) {
            assertThat(steps.then(() -> {
                        prepared.await();
                        return "first";
                    }))
                    .isEqualTo("none");
            prepared.countDown();

            assertThat(steps.then(() -> "second")).isEqualTo("first");
            assertThat(steps.last()).isEqualTo("second");
        }
    }

    @Test
    void noStepFollowsOneThatFailed() {
        AtomicBoolean followed = new AtomicBoolean();
        try (OneAhead<Boolean> steps = OneAhead.beginningWith(true)) {
            assertThatThrownBy(() -> {
                        steps.then(() -> {
                            throw new IndexUnavailable("away");
                        });
                        steps.then(() -> followed.getAndSet(true));
                    })
                    .isInstanceOf(IndexUnavailable.class);
        }
        assertThat(followed).isFalse();
    }

    @Test
    void aStepUnderWayIsCutShort() throws InterruptedException {
        AtomicBoolean interrupted = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(1);
        try (OneAhead<Boolean> steps = OneAhead.beginningWith(true)) {
            steps.then(() -> {
                begun.countDown();
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException cut) {
                    interrupted.set(true);
                }
                return true;
            });
            begun.await();
        }
        assertThat(interrupted).isTrue();
    }
}

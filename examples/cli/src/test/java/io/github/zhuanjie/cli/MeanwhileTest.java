package io.github.zhuanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class MeanwhileTest {

    @Test
    void theCallerGoesOnAndWaitsAtTheEnd() throws IOException {
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicBoolean done = new AtomicBoolean();
        try (Meanwhile work = Meanwhile.start(() -> {
            await(goOn);
            done.set(true);
        })) {
            goOn.countDown();
            work.finish();
            assertThat(done).isTrue();
        }
    }

    @Test
    void whatItThrowsComesOutAsItIs() {
        for (Throwable thrown :
                new Throwable[] {new IOException("disk"), new IllegalArgumentException("text"), new AssertionError("x")
                }) {
            try (Meanwhile work = Meanwhile.start(() -> sneak(thrown))) {
                assertThatThrownBy(work::finish).isSameAs(thrown);
            }
        }
    }

    private static void sneak(Throwable thrown) throws IOException {
        if (thrown instanceof IOException failure) {
            throw failure;
        }
        if (thrown instanceof Error failure) {
            throw failure;
        }
        throw (RuntimeException) thrown;
    }

    @Test
    void closingStopsItAndWaits() {
        AtomicBoolean stopped = new AtomicBoolean();
        CountDownLatch started = new CountDownLatch(1);
        try (Meanwhile work = Meanwhile.start(() -> {
            started.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                stopped.set(true);
            }
        })) {
            await(started);
            assertThat(work).isNotNull();
        }
        assertThat(stopped).isTrue();
    }

    @Test
    void whoIsInterruptedWhileWaitingIsToldAndStaysInterrupted() {
        try (Meanwhile work = Meanwhile.start(() -> await(new CountDownLatch(1)))) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(work::finish).isInstanceOf(IOException.class);
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        }
        assertThat(Thread.interrupted()).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

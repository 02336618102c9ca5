package io.github.zhuanjie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.person.Person;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several threads decode what one would have decoded, in the same order, and never more than a bounded part of it. */
@Timeout(120)
class NdjsonParallelTest {

    private static final ZhuanjieJson JSON = ZhuanjieJson.strict();
    private static final String HUGE = "x".repeat(1024 * 1024 + 1);

    /** Lines without end, counted; so large a stream has no end that a test could see. */
    private static final class Endless extends InputStream {
        private long lines;
        private byte[] line = new byte[0];
        private int position;

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (position == line.length) {
                lines++;
                line = (person(lines) + "\n").getBytes(StandardCharsets.UTF_8);
                position = 0;
            }
            int part = Math.min(length, line.length - position);
            System.arraycopy(line, position, target, offset, part);
            position += part;
            return part;
        }
    }

    private static String person(long number) {
        return "{\"id\":\"P-" + number + "\",\"relation\":\"HEAD\"}";
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void linesAreThoseOfOneThread(int threads) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 2000; i++) {
            lines.append(
                    switch (i % 10) {
                        case 3 -> "";
                        case 5 -> "{\"id\":\"P-" + i + "\"";
                        case 7 -> "{\"id\":\"P " + i + "\"}\r";
                        default -> person(i);
                    });
            lines.append(i == 1000 ? HUGE : "").append('\n');
        }
        byte[] bytes = lines.append(person(2001)).toString().getBytes(StandardCharsets.UTF_8);
        List<String> expected = read(open(new ByteArrayInputStream(bytes)));
        assertThat(expected).hasSize(1801).contains("1000 [JSON_LIMIT at 1000]", "2001 []");
        assertThat(read(open(new ByteArrayInputStream(bytes)).parallel(threads)))
                .isEqualTo(expected);
    }

    @Test
    void orderIsKeptWhateverTakesLong() throws IOException {
        NdjsonReader<Person> reader = open(lines(2000)).parallel(4).checking(person -> {
            if (person.getId().toString().endsWith("1")) {
                pause();
            }
            return List.of();
        });
        assertThat(numbers(reader)).hasSize(2000).isSorted().doesNotHaveDuplicates();
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void noMoreThanAWindowIsReadAhead() throws IOException {
        Endless in = new Endless();
        long most = 0;
        try (NdjsonReader<Person> reader = open(in).parallel(2)) {
            for (int i = 1; i <= 100_000; i++) {
                assertThat(reader.next().line()).isEqualTo(i);
                most = Math.max(most, in.lines - i);
            }
        }
        // Six batches of 128 lines and what was read of the next.
        assertThat(most).isLessThan(7 * 128 + 64 * 1024 / 30);
    }

    @Test
    void faultsOfAValueBelongToItsLine() throws IOException {
        for (int threads : new int[] {0, 2}) {
            NdjsonReader<Person> reader = open(lines(3))
                    .checking(person -> person.getId().toString().equals("P-2")
                            ? List.of(Fault.error("ID_SYNTAX", Location.ofPointer("/id")))
                            : List.of());
            assertThat(read(threads == 0 ? reader : reader.parallel(threads)))
                    .containsExactly("1 []", "2 [ID_SYNTAX at 2 /id]", "3 []");
        }
    }

    @Test
    void threadsAreTheReadersOwn() throws IOException {
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[0], before)) {
            Thread.currentThread().setContextClassLoader(loader);
            NdjsonReader<Person> reader = open(lines(1000)).parallel(2).checking(person -> {
                seen.add(Thread.currentThread());
                assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(loader);
                return List.of();
            });
            assertThat(numbers(reader)).hasSize(1000);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
        assertThat(seen)
                .hasSizeBetween(1, 2)
                .doesNotContain(Thread.currentThread())
                .allMatch(Thread::isDaemon)
                .noneMatch(ForkJoinWorkerThread.class::isInstance);
        assertThatTheyEnd(seen);
    }

    private static void assertThatTheyEnd(Set<Thread> threads) {
        assertThat(threads).isNotEmpty();
        for (Thread thread : threads) {
            try {
                thread.join(60_000);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            assertThat(thread.isAlive()).isFalse();
        }
    }

    @Test
    void closingEarlyEndsTheThreads() throws IOException {
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        NdjsonReader<Person> reader = open(new Endless()).parallel(2).checking(noting(seen));
        try (reader) {
            assertThat(reader.next().line()).isEqualTo(1);
        }
        assertThatTheyEnd(seen);
        assertThat(reader.hasNext()).isFalse();
    }

    @Test
    void aReaderThatNobodyClosesLeavesNoThreads() {
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        assertThat(open(new Endless()).parallel(2).checking(noting(seen)).next().line())
                .isEqualTo(1);
        assertThatTheyEnd(seen);
    }

    private static Function<Person, List<Fault>> noting(Set<Thread> seen) {
        return person -> {
            seen.add(Thread.currentThread());
            return List.of();
        };
    }

    @Test
    void whatACheckThrowsIsThrown() {
        for (Throwable thrown : List.of(new IllegalStateException("no"), new AssertionError("no"))) {
            Set<Thread> seen = ConcurrentHashMap.newKeySet();
            NdjsonReader<Person> reader = open(new Endless()).parallel(2).checking(person -> {
                seen.add(Thread.currentThread());
                if (thrown instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) thrown;
            });
            assertThatThrownBy(reader::next).isSameAs(thrown);
            assertThatTheyEnd(seen);
        }
    }

    @Test
    void linesBeforeAFailureOfTheStreamAreRead() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        NdjsonReader<Person> reader =
                open(new SequenceInputStream(lines(300), broken)).parallel(2);
        for (int i = 1; i <= 300; i++) {
            assertThat(reader.next().line()).isEqualTo(i);
        }
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(reader::hasNext)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("gone");
        }
    }

    @Test
    void anInterruptEndsTheReading() {
        CountDownLatch never = new CountDownLatch(1);
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        NdjsonReader<Person> reader = open(lines(1)).parallel(1).checking(person -> {
            seen.add(Thread.currentThread());
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        });
        Thread.currentThread().interrupt();
        assertThatThrownBy(reader::hasNext)
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThatThrownBy(reader::hasNext).isInstanceOf(UncheckedIOException.class);
        seen.forEach(thread -> assertThatTheyEnd(Set.of(thread)));
    }

    @Test
    void isDecidedBeforeTheFirstLine() throws IOException {
        assertThatIllegalArgumentException().isThrownBy(() -> open(lines(1)).parallel(0));
        try (NdjsonReader<Person> reader = open(lines(1))) {
            assertThat(reader.hasNext()).isTrue();
            assertThatIllegalStateException().isThrownBy(() -> reader.parallel(1));
            assertThatIllegalStateException().isThrownBy(() -> reader.checking(person -> List.of()));
        }
    }

    private static NdjsonReader<Person> open(InputStream in) {
        return NdjsonReader.open(JSON, Person.class, in);
    }

    private static InputStream lines(int number) {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= number; i++) {
            lines.append(person(i)).append('\n');
        }
        return new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<Integer> numbers(NdjsonReader<Person> reader) throws IOException {
        List<Integer> numbers = new ArrayList<>();
        try (reader) {
            reader.forEachRemaining(line -> numbers.add(line.line()));
        }
        return numbers;
    }

    private static List<String> read(NdjsonReader<Person> reader) throws IOException {
        List<String> found = new ArrayList<>();
        try (reader) {
            for (NdjsonLine<Person> line : reader) {
                found.add(line.line() + " " + line.outcome().faults());
            }
        }
        return found;
    }
}

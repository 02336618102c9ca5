package io.github.zhuanjie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.person.Person;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One bad line never stops the rest. */
class NdjsonTest {

    private static final ZhuanjieJson JSON = ZhuanjieJson.strict();
    private static final String GOOD = JSON.write(Samples.person());

    @Test
    void badLineAmongGoodOnesIsReportedWithItsNumber() throws IOException {
        assertThat(read(GOOD + "\n" + "{\"id\":\"P-1\",\"relation\":\"X\"}\n" + GOOD + "\n"))
                .containsExactly("1 ok", "2 JSON_UNKNOWN_CODE 2:24 /relation", "3 ok");
    }

    @Test
    void blankLinesAreCountedAndPassedOver() throws IOException {
        assertThat(read("\n  \t\r\n" + GOOD + "\r\n\n" + GOOD)).containsExactly("3 ok", "5 ok");
        assertThat(read("")).isEmpty();
        assertThat(read("\n\n")).isEmpty();
    }

    @Test
    void lineThatIsCutOffIsTruncated() throws IOException {
        String cut = GOOD.substring(0, GOOD.length() - 1);
        assertThat(read(GOOD + "\n" + cut)).containsExactly("1 ok", "2 JSON_TRUNCATED 2:" + (cut.length() + 1) + " ");
    }

    @Test
    void invalidUtf8SpoilsItsLineOnly() throws IOException {
        byte[] lines = (GOOD + "\n{\"id\":\"?\"}\n" + GOOD).getBytes(StandardCharsets.UTF_8);
        lines[GOOD.getBytes(StandardCharsets.UTF_8).length + 8] = (byte) 0xFF;
        assertThat(read(new ByteArrayInputStream(lines))).containsExactly("1 ok", "2 JSON_ENCODING 2:8 ", "3 ok");
    }

    @Test
    void hugeLineIsALimitAndReadingGoesOn() throws IOException {
        int limit = 1024 * 1024;
        String fits = GOOD + " ".repeat(limit - GOOD.getBytes(StandardCharsets.UTF_8).length);
        for (int extra : new int[] {1, 100, limit, 5 * limit}) {
            String huge = " ".repeat(limit + extra);
            assertThat(read(fits + "\n" + huge + "\n" + GOOD)).containsExactly("1 ok", "2 JSON_LIMIT 2 ", "3 ok");
            assertThat(read(GOOD + "\n" + huge)).containsExactly("1 ok", "2 JSON_LIMIT 2 ");
        }
    }

    @Test
    void linesAreFoundWhereverTheStreamBreaks() throws IOException {
        byte[] lines = (GOOD + "\n" + GOOD + "\nx\n" + GOOD).getBytes(StandardCharsets.UTF_8);
        for (int cut = 0; cut < lines.length; cut++) {
            InputStream in = new SequenceInputStream(
                    new ByteArrayInputStream(lines, 0, cut), new ByteArrayInputStream(lines, cut, lines.length - cut));
            assertThat(read(in)).containsExactly("1 ok", "2 ok", "3 JSON_SYNTAX 3:1 ", "4 ok");
        }
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NdjsonWriter<Person> writer = NdjsonWriter.open(JSON, Person.class, out)) {
            writer.write(Samples.person());
            writer.write(Samples.person());
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(GOOD + "\n" + GOOD + "\n");
        try (NdjsonReader<Person> reader = open(new ByteArrayInputStream(out.toByteArray()));
                Stream<NdjsonLine<Person>> lines = reader.lines()) {
            assertThat(lines.map(line -> line.outcome().value().orElseThrow()))
                    .containsExactly(Samples.person(), Samples.person());
        }
    }

    @Test
    void closingClosesTheStream() throws IOException {
        List<String> closed = new ArrayList<>();
        open(closable(closed)).close();
        open(closable(closed)).lines().close();
        assertThat(closed).hasSize(2);
    }

    private static InputStream closable(List<String> closed) {
        return new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                closed.add("closed");
            }
        };
    }

    @Test
    void failureOfTheStreamIsUnchecked() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() throws IOException {
                throw new IOException("stuck");
            }
        };
        assertThatThrownBy(() -> open(broken).hasNext()).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> open(broken).next()).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> open(broken).close()).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> open(broken).lines().close()).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void endIsToldAsIteratorsDo() {
        NdjsonReader<Person> reader = open(new ByteArrayInputStream(new byte[0]));
        assertThatThrownBy(reader::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void typesThatAreNotRegisteredAreRefused() {
        assertThatThrownBy(() -> NdjsonReader.open(JSON, String.class, InputStream.nullInputStream()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NdjsonWriter.open(JSON, String.class, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static NdjsonReader<Person> open(InputStream in) {
        return NdjsonReader.open(JSON, Person.class, in);
    }

    private static List<String> read(String lines) throws IOException {
        return read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> read(InputStream in) throws IOException {
        List<String> found = new ArrayList<>();
        try (NdjsonReader<Person> reader = open(in)) {
            for (NdjsonLine<Person> line : reader) {
                List<Fault> faults = line.outcome().faults();
                found.add(line.line() + (faults.isEmpty() ? " ok" : " " + text(faults.get(0))));
            }
        }
        return found;
    }

    private static String text(Fault fault) {
        return fault.code() + " " + fault.location().position() + " "
                + fault.location().pointer();
    }
}

package io.github.zhuanjie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhuanjie.person.Person;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is packed is unpacked, whole; what is not whole is a failure and never just the end. */
class NdjsonGzipTest {

    private static final ZhuanjieJson JSON = ZhuanjieJson.strict();

    @TempDir
    private Path folder;

    /** A stream that has one byte at a time and never says so. */
    private static final class Drops extends FilterInputStream {
        Drops(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return super.read(target, offset, Math.min(length, 1));
        }

        @Override
        public int available() {
            return 0;
        }
    }

    @Test
    void whatIsPackedIsReadBack() throws IOException {
        byte[] packed = packed(3);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
                .asString()
                .isEqualTo((JSON.write(Samples.person()) + "\n").repeat(3));
        assertThat(packed(3)).isEqualTo(packed);
        assertThat(read(new ByteArrayInputStream(packed))).isEqualTo(3);
    }

    @Test
    void filesThatFollowOneAnotherAreAllRead() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(packed(2));
        both.writeBytes(packed(40));
        both.writeBytes(packed(1));
        assertThat(read(new ByteArrayInputStream(both.toByteArray()))).isEqualTo(43);
        assertThat(read(new Drops(both.toByteArray()))).isEqualTo(43);
    }

    /** Half a province must not be missing without a word because a file that was appended is damaged or cut off. */
    @Test
    void whatFollowsAFileAndIsNoneIsAFailure() throws IOException {
        byte[] first = packed(3);
        byte[] second = packed(3);
        for (int damaged : new int[] {0, 1, 2, 3}) {
            byte[] spoilt = second.clone();
            spoilt[damaged] ^= (byte) 0xE4;
            assertThatThrownBy(() -> read(new ByteArrayInputStream(joined(first, spoilt))))
                    .as("byte %d", damaged)
                    .isInstanceOf(UncheckedIOException.class);
        }
        for (int length = 1; length < second.length; length++) {
            byte[] cut = joined(first, Arrays.copyOf(second, length));
            assertThatThrownBy(() -> read(new ByteArrayInputStream(cut)))
                    .as("%d", length)
                    .isInstanceOf(UncheckedIOException.class);
        }
        byte[] plain = (JSON.write(Samples.person()) + "\n").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(new ByteArrayInputStream(joined(first, plain))))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> read(new ByteArrayInputStream(joined(first, new byte[] {0, 0, 1}))))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(read(new ByteArrayInputStream(joined(first, new byte[512])))).isEqualTo(3);
    }

    /** Other programs write names, comments and the like into the header. */
    @Test
    void whatAHeaderMayHoldIsPassedOver() throws IOException {
        byte[] packed = packed(2);
        byte[] body = Arrays.copyOfRange(packed, 10, packed.length);
        byte[] header = {0x1F, (byte) 0x8B, 8, 4 | 8 | 16 | 2, 1, 2, 3, 4, 0, 3};
        byte[] optional = {2, 0, 7, 7, 'n', 0, 'c', 0, 5, 5};
        assertThat(read(new ByteArrayInputStream(joined(joined(header, optional), body))))
                .isEqualTo(2);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    @Test
    void aFileThatIsCutOffOrSpoiltIsAFailure() throws IOException {
        byte[] packed = packed(5);
        for (int length = 2; length < packed.length; length++) {
            byte[] cut = Arrays.copyOf(packed, length);
            assertThatThrownBy(() -> read(new ByteArrayInputStream(cut)))
                    .as("%d", length)
                    .isInstanceOf(UncheckedIOException.class);
        }
        byte[] spoilt = packed.clone();
        spoilt[packed.length - 6] ^= 1;
        NdjsonReader<Person> reader = NdjsonReader.open(JSON, Person.class, new ByteArrayInputStream(spoilt));
        assertThatThrownBy(() -> reader.forEachRemaining(line -> {})).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(reader::hasNext).isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x1F, 0x8B, ' '})
    void shortStreamsAreNotTakenForPackedOnes(int first) throws IOException {
        assertThat(read(new ByteArrayInputStream(new byte[] {(byte) first}))).isEqualTo(0);
        assertThat(read(new ByteArrayInputStream(new byte[] {(byte) first, '\n', (byte) 0x8B})))
                .isEqualTo(0);
        assertThat(read(InputStream.nullInputStream())).isEqualTo(0);
    }

    @Test
    void nothingIsReadBeforeLinesAreWanted() throws IOException {
        List<String> seen = new ArrayList<>();
        InputStream in = new InputStream() {
            @Override
            public int read() {
                seen.add("read");
                return -1;
            }

            @Override
            public void close() {
                seen.add("closed");
            }
        };
        NdjsonReader.open(JSON, Person.class, in).close();
        assertThat(seen).containsExactly("closed");
    }

    @Test
    void aPackedFileIsThereAsAWholeOrNotAtAll() throws IOException {
        Path file = folder.resolve("persons.ndjson.gz");
        AtomicFile.write(file, out -> {
            try (NdjsonWriter<Person> writer = NdjsonWriter.openGzip(JSON, Person.class, out)) {
                writer.write(Samples.person());
                assertThat(file).doesNotExist();
            }
        });
        try (InputStream in = Files.newInputStream(file)) {
            assertThat(read(in)).isEqualTo(1);
        }
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    try (NdjsonWriter<Person> writer = NdjsonWriter.openGzip(JSON, Person.class, out)) {
                        writer.write(Samples.person());
                        throw new IOException("full");
                    }
                }))
                .hasMessage("full");
        assertThat(file).hasBinaryContent(before);
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void typesThatAreNotRegisteredAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NdjsonWriter.openGzip(JSON, String.class, new ByteArrayOutputStream()));
    }

    private static byte[] packed(int lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NdjsonWriter<Person> writer = NdjsonWriter.openGzip(JSON, Person.class, out)) {
            for (int i = 0; i < lines; i++) {
                writer.write(Samples.person());
            }
        }
        return out.toByteArray();
    }

    /** Returns how many lines hold a person. */
    private static int read(InputStream in) throws IOException {
        int good = 0;
        try (NdjsonReader<Person> reader = NdjsonReader.open(JSON, Person.class, in)) {
            for (NdjsonLine<Person> line : reader) {
                good += line.outcome().value().isPresent() ? 1 : 0;
            }
        }
        return good;
    }
}

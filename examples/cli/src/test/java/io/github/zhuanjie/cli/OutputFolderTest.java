package io.github.zhuanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    private Path folder;

    @Test
    void filesAppearTogether() throws IOException {
        try (OutputFolder out = OutputFolder.open(folder)) {
            write(out, "a", "new");
            write(out, "b", "new");
            assertThat(visible()).isEmpty();

            out.commit();
        }

        assertThat(names()).containsExactly("a", "b");
    }

    @Test
    void aFileThatIsFinishedEarlyAppearsWithTheOthers() throws IOException {
        try (OutputFolder out = OutputFolder.open(folder)) {
            write(out, "a", "new");
            out.finish("a");
            write(out, "b", "new");
            assertThat(visible()).isEmpty();

            out.commit();
        }

        assertThat(folder.resolve("a")).hasContent("new");
        assertThat(names()).containsExactly("a", "b");
    }

    @Test
    void withoutACommitNothingIsLeft() throws IOException {
        try (OutputFolder out = OutputFolder.open(folder)) {
            write(out, "a", "new");
        }

        assertThat(names()).isEmpty();
    }

    @Test
    void aCommitThatFailsHalfWayIsUndone() throws IOException {
        Path real = Files.writeString(folder.resolve("real"), "old");
        Files.createSymbolicLink(folder.resolve("a"), real);
        Files.writeString(folder.resolve("b"), "old");

        try (OutputFolder out = OutputFolder.open(folder)) {
            write(out, "a", "new");
            write(out, "b", "new");
            write(out, "c", "new");
            write(out, "d", "new");
            Files.createDirectories(folder.resolve("c").resolve("in the way"));

            assertThatThrownBy(out::commit).isInstanceOf(IOException.class);
        }

        assertThat(real).hasContent("old");
        assertThat(folder.resolve("b")).hasContent("old");
        assertThat(names()).containsExactly("a", "b", "c", "real");
    }

    private static void write(OutputFolder out, String name, String text) throws IOException {
        try (OutputStream stream = out.create(name)) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<String> visible() {
        return names().stream().filter(name -> !name.startsWith(".")).toList();
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

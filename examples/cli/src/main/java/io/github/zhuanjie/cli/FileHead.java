package io.github.zhuanjie.cli;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/** The first bytes of a file: enough to tell in one fault what would otherwise be a fault on every line. */
final class FileHead {

    private static final int LENGTH = 1 << 16;
    private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";
    private static final Location START = new Location(OptionalInt.of(1), OptionalInt.of(1), "");

    private final String bytes;

    private FileHead(String bytes) {
        this.bytes = bytes;
    }

    static FileHead of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new FileHead(new String(in.readNBytes(LENGTH), StandardCharsets.ISO_8859_1));
        }
    }

    /** Tells the kind of document; every kind has a required field that no other has. */
    Optional<DocumentKind> kind() {
        return DocumentKind.in(bytes);
    }

    /** Returns why the file as a whole cannot be a JSON document in UTF-8, if it cannot. */
    Optional<Fault> fault() {
        String visible = (bytes.startsWith(UTF_8_MARK) ? bytes.substring(UTF_8_MARK.length()) : bytes).strip();
        if (visible.isEmpty()) {
            return Optional.of(Fault.error("JSON_EMPTY", Location.WHOLE));
        }
        if (bytes.indexOf('\0') >= 0 || bytes.startsWith("\u00FF\u00FE") || bytes.startsWith("\u00FE\u00FF")) {
            return Optional.of(Fault.error("JSON_ENCODING", START));
        }
        boolean json = visible.charAt(0) == '{' || visible.charAt(0) == '[';
        return json ? Optional.empty() : Optional.of(Fault.error("JSON_SYNTAX", START));
    }
}

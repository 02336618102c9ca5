package io.github.zhuanjie.cli;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The first bytes of a file: enough to tell in one fault what would otherwise be a fault on every line. It speaks only
 * when the file as a whole is wrong; one bad record among good ones is the business of whoever reads the records.
 */
final class FileHead {

    private static final int LENGTH = 1 << 16;
    private static final int WIDEST = 4;
    private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";
    private static final List<String> FOREIGN = List.of("\u00FF\u00FE", "\u00FE\u00FF", "\u001F\u008B");
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

    /** Tells the kind of document that most of the lines are; if no line is one, that of the document they make together. */
    Optional<DocumentKind> kind() {
        Map<DocumentKind, Integer> votes = new EnumMap<>(DocumentKind.class);
        bytes.lines().forEach(line -> DocumentKind.in(line).ifPresent(kind -> votes.merge(kind, 1, Integer::sum)));
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .or(() -> DocumentKind.in(bytes));
    }

    /** Tells whether a record of a kind is among the first. */
    boolean holds(DocumentKind kind) {
        return Stream.concat(Stream.of(bytes), bytes.lines())
                .anyMatch(text -> DocumentKind.in(text).filter(kind::equals).isPresent());
    }

    /** Returns why no record of the file can be a JSON document in UTF-8, if none can. */
    Optional<Fault> fault() {
        String text = bytes.startsWith(UTF_8_MARK) ? bytes.substring(UTF_8_MARK.length()) : bytes;
        if (text.isBlank()) {
            return Optional.of(Fault.error("JSON_EMPTY", Location.WHOLE));
        }
        int nul = text.indexOf('\0');
        if (nul >= 0 && nul < WIDEST || FOREIGN.stream().anyMatch(bytes::startsWith)) {
            return Optional.of(Fault.error("JSON_ENCODING", START));
        }
        boolean json = text.lines().map(String::strip).anyMatch(line -> line.startsWith("{") || line.startsWith("["));
        return json ? Optional.empty() : Optional.of(Fault.error("JSON_SYNTAX", START));
    }
}

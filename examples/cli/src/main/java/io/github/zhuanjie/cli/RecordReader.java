package io.github.zhuanjie.cli;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.json.NdjsonLine;
import io.github.zhuanjie.json.NdjsonReader;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.validation.ZhuanjieValidator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;

/** Reads files and passes on what is good; every fault goes to the log with its place. */
final class RecordReader {

    /** The plan of a province, with all its reasons, is larger than what one would take from a stranger. */
    private static final int LARGEST_DOCUMENT = 2_000_000_000;

    private final ZhuanjieJson json = ZhuanjieJson.strict().withMaxBytes(LARGEST_DOCUMENT);
    private final ZhuanjieValidator validator = ZhuanjieValidator.standard();
    private final DivisionCheck divisions = new DivisionCheck();
    private final Terminal terminal;
    private final FaultLog log;
    private final boolean checksKind;

    /**
     * Creates a reader.
     *
     * @param checksKind  whether a file of another kind is one fault; otherwise whoever names the kind is believed
     */
    RecordReader(Terminal terminal, FaultLog log, boolean checksKind) {
        this.terminal = terminal;
        this.log = log;
        this.checksKind = checksKind;
    }

    /**
     * Reads a file of one document a line.
     *
     * @param sink  gets each good record with its line
     * @return false if the file could not be read at all
     */
    <T> boolean readLines(Path file, Class<T> type, ObjIntConsumer<T> sink) throws IOException {
        if (!isUsable(file, type)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file);
                NdjsonReader<T> lines = lines(type, in);
                Progress progress = Progress.start(terminal, "progress.read." + type.getSimpleName(), -1)) {
            for (NdjsonLine<T> line : lines) {
                progress.step();
                accept(file, line, sink);
            }
            return true;
        }
    }

    /** Lines are decoded and validated by all processors, and come in their order. */
    private <T> NdjsonReader<T> lines(Class<T> type, InputStream in) {
        NdjsonReader<T> lines = NdjsonReader.open(json, type, in).checking(this::broken);
        int processors = Runtime.getRuntime().availableProcessors();
        return processors > 1 ? lines.parallel(processors) : lines;
    }

    /** What makes a record unusable, with the warnings about it; nothing if it can be used. */
    private List<Fault> broken(Object value) {
        List<Fault> broken = validator.validate(value);
        return broken.isEmpty()
                ? List.of()
                : Stream.concat(broken.stream(), divisions.check(value).stream())
                        .toList();
    }

    private <T> void accept(Path file, NdjsonLine<T> line, ObjIntConsumer<T> sink) {
        log.add(file, line.outcome().faults());
        line.outcome().value().ifPresent(value -> {
            divisions
                    .check(value)
                    .forEach(fault -> log.add(file, fault.at(fault.location().withLine(line.line()))));
            sink.accept(value, line.line());
        });
    }

    /** Reads a file that is one document. */
    <T> Optional<T> readDocument(Path file, Class<T> type) throws IOException {
        if (!isUsable(file, type)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            Outcome<T> outcome = json.read(type, in);
            log.add(file, outcome.faults());
            List<Fault> broken = outcome.value().map(validator::validate).orElse(List.of());
            log.add(file, broken);
            outcome.value().ifPresent(value -> log.add(file, divisions.check(value)));
            return outcome.value().filter(value -> broken.isEmpty());
        }
    }

    /** Tells whether a file can be read record by record; if not, says why in one fault. */
    private boolean isUsable(Path file, Class<?> type) throws IOException {
        Optional<Fault> fault = isReadable(file) ? headFault(FileHead.of(file), type) : Optional.of(unreadable(file));
        fault.ifPresent(found -> log.add(file, found));
        return fault.isEmpty();
    }

    private Optional<Fault> headFault(FileHead head, Class<?> type) {
        DocumentKind expected = DocumentKind.of(type);
        return head.fault()
                .or(() -> head.kind()
                        .filter(kind -> checksKind && !head.holds(expected))
                        .map(kind -> Fault.error("FILE_OTHER_KIND", Location.WHOLE, kind.getCode())));
    }

    private static boolean isReadable(Path file) {
        return Files.isRegularFile(file) && Files.isReadable(file);
    }

    /** Tells whether a file can be read, before anything is written in its stead; if not, the log says why. */
    static boolean isReadable(Path file, FaultLog log) {
        boolean readable = isReadable(file);
        if (!readable) {
            log.add(file, unreadable(file));
        }
        return readable;
    }

    private static Fault unreadable(Path file) {
        return Fault.error(Files.notExists(file) ? "FILE_MISSING" : "FILE_UNREADABLE", Location.WHOLE);
    }
}

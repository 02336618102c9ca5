package io.github.zhuanjie.cli;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The lines on which the identifiers of a file were used first. Not thread-safe. */
final class FirstLines<I> {

    private final Map<I, Integer> lines = new HashMap<>();
    private final FaultLog log;
    private final Path file;

    FirstLines(FaultLog log, Path file) {
        this.log = log;
        this.file = file;
    }

    /** Tells whether an identifier is new; if not, that is logged as a fault of its line. */
    boolean isNew(I id, int line) {
        Integer first = lines.putIfAbsent(id, line);
        if (first != null) {
            Location place = Location.ofLine(line).withPointer("/id");
            log.add(file, Fault.error("RECORD_DUPLICATE", place, String.valueOf(first)));
        }
        return first == null;
    }
}

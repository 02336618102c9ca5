package io.github.zhuanjie.cli;

import io.github.zhuanjie.json.AtomicFile;
import io.github.zhuanjie.ledger.CellFault;
import io.github.zhuanjie.ledger.export.FaultMarks;
import io.github.zhuanjie.ledger.table.ReadLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The faults of an import: how many of each kind, and a copy of the ledger in which they are marked. Not thread-safe. */
final class ImportFaults {

    private final Terminal terminal;
    private final FaultMarks marks = new FaultMarks();
    private final Map<String, Kind> kinds = new TreeMap<>();
    private long count;

    ImportFaults(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Faults of one code: the first of them, and how many there are. */
    private static final class Kind {
        private final CellFault first;
        private long count;

        Kind(CellFault first) {
            this.first = first;
        }
    }

    void add(CellFault fault) {
        count++;
        marks.add(fault);
        kinds.computeIfAbsent(fault.code(), code -> new Kind(fault)).count++;
    }

    /** Tells every kind of fault with its number and the first cell. */
    void tell() {
        for (Kind kind : kinds.values()) {
            terminal.tell(
                    "import.fault",
                    terminal.messages().label(kind.first.fault().severity()),
                    kind.count,
                    kind.first.code(),
                    terminal.messages().fault(kind.first.fault()),
                    place(kind.first));
        }
    }

    private String place(CellFault fault) {
        return fault.sheet() == 0 ? "" : terminal.text("import.place", fault.sheet(), fault.cell());
    }

    /** Writes a copy of the ledger with the faults marked beside it; without faults there is none. */
    void write(Path ledger) throws IOException {
        if (marks.isEmpty()) {
            return;
        }
        Path copy = ledger.resolveSibling(ledger.getFileName() + ".faults.xlsx");
        AtomicFile.write(copy, out -> marks.write(ledger, ReadLimits.standard(), terminal.messages(), out));
        terminal.tell("import.list", Terminal.printable(copy.toString()), Math.max(0, count - FaultMarks.MAX_FAULTS));
    }
}

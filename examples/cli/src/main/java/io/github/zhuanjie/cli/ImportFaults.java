package io.github.zhuanjie.cli;

import io.github.zhuanjie.json.AtomicFile;
import io.github.zhuanjie.ledger.CellFault;
import io.github.zhuanjie.ledger.FaultList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The faults of an import: how many of each kind, and as many of them as a person can look through. Not thread-safe. */
final class ImportFaults {

    private static final int MAX_LISTED = 100_000;

    private final Terminal terminal;
    private final List<CellFault> listed = new ArrayList<>();
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
        if (listed.size() < MAX_LISTED) {
            listed.add(fault);
        }
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

    /** Writes the list beside the ledger; without faults there is none. */
    void write(Path ledger) throws IOException {
        if (count == 0) {
            return;
        }
        Path list = ledger.resolveSibling(ledger.getFileName() + ".faults.csv");
        FaultList table = new FaultList(terminal.messages().getLocale());
        AtomicFile.write(list, out -> table.writeCsv(listed, out));
        terminal.tell("import.list", Terminal.printable(list.toString()), count - listed.size());
    }
}

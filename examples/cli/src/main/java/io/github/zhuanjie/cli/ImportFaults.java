package io.github.zhuanjie.cli;

import io.github.zhuanjie.json.AtomicFile;
import io.github.zhuanjie.ledger.CellFault;
import io.github.zhuanjie.ledger.export.FaultMarks;
import io.github.zhuanjie.ledger.table.ReadLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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

    /**
     * Requires, before anything is written, that the copy would replace nothing but an earlier one of ours.
     *
     * @throws UsageException if another file stands in its place, or if records are to be written there
     */
    static void requireFree(Path ledger, Path out) throws IOException {
        Path copy = copyOf(ledger);
        boolean isThere = Files.exists(copy, LinkOption.NOFOLLOW_LINKS);
        if (isSame(copy, out) || isThere && !FaultMarks.isOwn(copy)) {
            throw new UsageException("usage.import.faults", Terminal.printable(copy.toString()));
        }
    }

    /** Tells whether two paths lead to one file, also to one that is not there yet. */
    private static boolean isSame(Path one, Path other) throws IOException {
        Path folder = one.toAbsolutePath().getParent();
        Path otherFolder = other.toAbsolutePath().getParent();
        boolean named = String.valueOf(one.getFileName()).equalsIgnoreCase(String.valueOf(other.getFileName()));
        return named && Files.isDirectory(otherFolder) && Files.isSameFile(folder, otherFolder)
                || Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    }

    private static Path copyOf(Path ledger) {
        return ledger.resolveSibling(ledger.getFileName() + ".faults.xlsx");
    }

    /** Writes a copy of the ledger with the faults marked beside it; without faults there is none, nor an earlier one. */
    void write(Path ledger) throws IOException {
        Path copy = copyOf(ledger);
        if (marks.isEmpty()) {
            if (FaultMarks.isOwn(copy)) {
                Files.delete(copy);
                terminal.tell("import.list.removed", Terminal.printable(copy.toString()));
            }
            return;
        }
        AtomicFile.write(copy, out -> marks.write(ledger, ReadLimits.standard(), terminal.messages(), out));
        terminal.tell("import.list", Terminal.printable(copy.toString()), Math.max(0, count - FaultMarks.MAX_FAULTS));
    }
}

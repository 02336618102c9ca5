package io.github.zhuanjie.cli;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.json.AtomicFile;
import io.github.zhuanjie.ledger.layout.ColumnTable;
import io.github.zhuanjie.ledger.layout.Layout;
import io.github.zhuanjie.ledger.layout.LayoutFile;
import io.github.zhuanjie.ledger.layout.LayoutSuggestion;
import io.github.zhuanjie.ledger.layout.LedgerKind;
import io.github.zhuanjie.ledger.table.ReadLimits;
import io.github.zhuanjie.ledger.table.UnreadableLedgerException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Writes a first draft of a layout from a sample. */
final class ImportSuggestion {

    private final Terminal terminal;
    private final FaultLog log;

    ImportSuggestion(Terminal terminal, FaultLog log) {
        this.terminal = terminal;
        this.log = log;
    }

    int write(Path sample, LedgerKind kind, ColumnTable columns, Path target) throws IOException {
        try {
            Optional<Layout> draft = new LayoutSuggestion(columns, kind).of(sample, ReadLimits.standard());
            if (draft.isEmpty()) {
                log.add(sample, Fault.error("LEDGER_HEADER_NONE", Location.WHOLE));
                return log.exitCode();
            }
            AtomicFile.write(target, out -> LayoutFile.write(draft.get(), out));
            long passedOver = draft.get().getColumns().values().stream()
                    .filter(Layout.PASSED_OVER::equals)
                    .count();
            terminal.tell(
                    "import.suggested",
                    Terminal.printable(target.toString()),
                    draft.get().getColumns().size(),
                    passedOver);
            return 0;
        } catch (UnreadableLedgerException e) {
            log.add(sample, e.getFault());
            return log.exitCode();
        }
    }
}

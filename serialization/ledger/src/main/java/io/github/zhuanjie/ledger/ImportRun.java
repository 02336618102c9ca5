package io.github.zhuanjie.ledger;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.ledger.layout.Layout;
import io.github.zhuanjie.ledger.layout.LedgerKind;
import java.util.List;
import java.util.function.Function;

/** What the sheets of one file have in common while it is read. Not thread-safe. */
final class ImportRun<T> {

    private final LedgerKind kind;
    private final ImportSettings settings;
    private final Layout layout;
    private final Accounts<T> accounts;
    private final Function<? super T, List<Fault>> check;
    private final String fileName;
    private final CodeWords words;
    private final AreaNames names;
    private final LedgerIds ids;
    private final Seen seen = new Seen();

    ImportRun(
            LedgerKind kind,
            ImportSettings settings,
            String fileName,
            Accounts<T> accounts,
            Function<? super T, List<Fault>> check) {
        this.kind = kind;
        this.settings = settings;
        this.layout = settings.getLayout().orElseGet(() -> Layout.of(kind));
        this.accounts = accounts;
        this.check = check;
        this.fileName = fileName;
        this.words = new CodeWords(layout.getWords());
        this.names = new AreaNames(settings.getDivisions(), settings.getArea());
        this.ids = new LedgerIds(settings.getKey(), fileName);
    }

    LedgerKind kind() {
        return kind;
    }

    ImportSettings settings() {
        return settings;
    }

    Layout layout() {
        return layout;
    }

    Accounts<T> accounts() {
        return accounts;
    }

    Function<? super T, List<Fault>> check() {
        return check;
    }

    String fileName() {
        return fileName;
    }

    CodeWords words() {
        return words;
    }

    AreaNames names() {
        return names;
    }

    LedgerIds ids() {
        return ids;
    }

    /** Returns what was there before, so that nothing is taken twice without a word. */
    Seen seen() {
        return seen;
    }

    Readers readers(int sheet, int lead) {
        return new Readers(new RowCells(sheet, lead), words, settings.getAsOf());
    }
}

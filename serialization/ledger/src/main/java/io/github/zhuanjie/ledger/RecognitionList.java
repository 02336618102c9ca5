package io.github.zhuanjie.ledger;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.codes.CodeMatch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads recognitions beside the one that a row has columns for, several in a cell: each a word of the list and the days from
 * and until which it holds, as in {@code 低保 2024-01-01~2024-12-31；低保边缘 2025-01-01~}. Not thread-safe.
 */
final class RecognitionList {

    private static final String SEPARATORS = "[;；\\n]";
    private static final int MAX_TEXT = 10_000;

    private final Readers readers;
    private final SheetColumns columns;

    RecognitionList(Readers readers, SheetColumns columns) {
        this.readers = readers;
        this.columns = columns;
    }

    /** Returns those of the household; none where the rows say nothing of them. */
    List<Recognition> further() {
        return read(columns.get("furtherCategories")).orElse(List.of());
    }

    /** Returns those of the row's own person; empty if the row says nothing of them. */
    Optional<Fact<List<Recognition>>> own() {
        return read(columns.get("ownCategories")).map(readers::known);
    }

    private Optional<List<Recognition>> read(@Nullable BoundColumn column) {
        if (column == null) {
            return Optional.empty();
        }
        String text = Blanks.strip(TextCells.letters(readers.cells().cell(column)));
        CodeWords.Meaning<AssistanceCategory> whole = readers.words().meaningOf(AssistanceCategory.class, text);
        if (whole.isUnknown()) {
            return Optional.empty();
        }
        if (whole.isNone()) {
            return Optional.of(List.of());
        }
        List<Recognition> all = new ArrayList<>();
        for (String part : text.length() > MAX_TEXT ? new String[] {""} : text.split(SEPARATORS)) {
            Optional<Recognition> one = recognition(Blanks.strip(part));
            if (one.isEmpty()) {
                readers.cells().lost(column, "LEDGER_RECOGNITIONS");
                return Optional.empty();
            }
            all.add(one.get());
        }
        return Optional.of(all);
    }

    private Optional<Recognition> recognition(String text) {
        int blank = text.lastIndexOf(' ');
        int until = text.indexOf('~', blank + 1);
        if (blank < 0 || until < 0) {
            return Optional.empty();
        }
        Optional<CodeMatch<AssistanceCategory>> category =
                readers.words().find(AssistanceCategory.class, Blanks.strip(text.substring(0, blank)));
        Optional<LocalDate> from = DayCells.day(text.substring(blank + 1, until));
        String end = text.substring(until + 1);
        Optional<LocalDate> last = DayCells.day(end);
        boolean readable = from.isPresent() && (last.isPresent() ? !last.get().isBefore(from.get()) : end.isEmpty());
        return category.filter(known -> readable)
                .map(known -> Recognition.builder()
                        .category(known.value())
                        .validFrom(from.get())
                        .validUntil(last)
                        .wording(readers.words().wording(known))
                        .build());
    }
}

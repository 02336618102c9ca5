package io.github.zhuanjie.ledger;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.CertificateNumber;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Normalized;
import io.github.zhuanjie.codes.CodeMatch;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a recognition. What has no first day in the ledger is known to hold on the ledger's own. */
final class RecognitionCells {

    private static final int MAX_AUTHORITY = 100;
    private static final List<String> KEYS = List.of(
            "certificate",
            "coveredCount",
            "validFrom",
            "validUntil",
            "monthlyAmount",
            "supplementAmount",
            "authority",
            "issuedOn");

    private final Readers readers;
    private final SheetColumns columns;
    private final List<BoundColumn> said;
    private final Set<String> unkept = new HashSet<>();
    private boolean dayTold;

    RecognitionCells(Readers readers, SheetColumns columns) {
        this.readers = readers;
        this.columns = columns;
        this.said = columns.all().stream()
                .filter(column -> KEYS.contains(column.column().key()))
                .sorted(Comparator.comparingInt(BoundColumn::number))
                .toList();
    }

    Recognition read(CodeMatch<AssistanceCategory> category) {
        Recognition.Builder recognition = Recognition.builder()
                .category(category.value())
                .validFrom(validFrom())
                .monthlyAmount(readers.known(readers.measures().amount(columns.get("monthlyAmount"))))
                .supplementAmount(readers.known(readers.measures().amount(columns.get("supplementAmount"))))
                .coveredCount(readers.known(readers.measures().count(columns.get("coveredCount"))));
        readers.words().wording(category).ifPresent(recognition::wording);
        readers.days().last(columns.get("validUntil")).ifPresent(recognition::validUntil);
        readers.days().day(columns.get("issuedOn")).ifPresent(recognition::issuedOn);
        readers.texts().words(columns.get("authority"), MAX_AUTHORITY).ifPresent(recognition::authority);
        readers.texts()
                .number(columns.get("certificate"), RecognitionCells::certificate)
                .ifPresent(recognition::certificateNumber);
        return recognition.build();
    }

    /**
     * Tells what the row says of a recognition without a category: at each cell, or once a column where the list has no
     * category at all.
     */
    void tellUnkept() {
        BoundColumn category = columns.get("category");
        boolean listed = category != null && category.number() > 0;
        for (BoundColumn column : said) {
            boolean says =
                    !TextCells.isNothing(TextCells.letters(readers.cells().value(column)));
            if (says && (unkept.add(column.column().key()) || listed)) {
                readers.cells().warn(column, "LEDGER_RECOGNITION");
            }
        }
    }

    private LocalDate validFrom() {
        BoundColumn column = columns.get("validFrom");
        Optional<LocalDate> day = readers.days().first(column);
        if (day.isEmpty() && (column != null || !dayTold)) {
            readers.cells().warn(column, "LEDGER_DAY_TAKEN");
            dayTold = true;
        }
        return day.orElse(readers.asOf());
    }

    private static Normalized<CertificateNumber> certificate(String text) {
        return new Normalized<>(CertificateNumber.of(Blanks.strip(text)), Set.of());
    }
}

package io.github.zhuanjie.ledger;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.CertificateNumber;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Normalized;
import io.github.zhuanjie.codes.CodeMatch;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Reads a recognition. What has no first day in the ledger is known to hold on the ledger's own. */
final class RecognitionCells {

    private static final int MAX_AUTHORITY = 100;

    private final Readers readers;
    private final SheetColumns columns;
    private boolean dayTold;

    RecognitionCells(Readers readers, SheetColumns columns) {
        this.readers = readers;
        this.columns = columns;
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

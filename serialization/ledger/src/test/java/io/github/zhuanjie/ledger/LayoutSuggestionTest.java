package io.github.zhuanjie.ledger;

import static io.github.zhuanjie.ledger.Ledgers.number;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.ledger.Ledgers.Book;
import io.github.zhuanjie.ledger.Ledgers.Reading;
import io.github.zhuanjie.ledger.layout.ColumnTable;
import io.github.zhuanjie.ledger.layout.Layout;
import io.github.zhuanjie.ledger.layout.LayoutFile;
import io.github.zhuanjie.ledger.layout.LayoutSuggestion;
import io.github.zhuanjie.ledger.layout.LedgerKind;
import io.github.zhuanjie.ledger.table.ReadLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutSuggestionTest {

    @TempDir
    private Path folder;

    private static Optional<Layout> suggest(Path file) throws IOException {
        return new LayoutSuggestion(ColumnTable.standard(), LedgerKind.HOUSEHOLDS).of(file, ReadLimits.standard());
    }

    private Path vendorsRoster() {
        return new Book("说明")
                .row("请按要求填写")
                .sheet("名册")
                .row("某某镇名册")
                .row("农户", "号", "电", "属性", "家庭", null, "得分")
                .row(null, null, null, null, "人口数", "备注栏", null)
                .row("赵某", number(1), "13800000001", "农村", 3, "甲", 71)
                .row("钱某", number(2), "13800000002", "城镇", 2, "乙", 72)
                .save(folder, "sample.xlsx");
    }

    @Test
    void whatAHeaderDoesNotSayTheCellsDo() throws IOException {
        Layout layout = suggest(vendorsRoster()).orElseThrow();

        assertThat(layout.getHeaderRow()).contains(2);
        assertThat(layout.getColumns())
                .containsEntry("号", "residentId")
                .containsEntry("电", "phone")
                .containsEntry("属性", "settlement")
                .containsEntry("家庭人口数", "headCount")
                .containsEntry("农户", "-")
                .containsEntry("得分", "-");
        assertThat(layout.getSkippedSheets()).containsExactly("说明");
    }

    @Test
    void aDraftHoldsHeadersAndNoCells() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        LayoutFile.write(suggest(vendorsRoster()).orElseThrow(), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain(number(1), "赵某", "13800000001");
    }

    @Test
    void aDraftOfAKnownLedgerReadsItAsBefore() throws IOException {
        Path file = new Book("名册")
                .row("名册")
                .row("序号", "户主姓名", "身份证号", "保障", null)
                .row(null, null, null, "家庭人口", "户月保障金额")
                .row(1, "赵某", number(1), 3, 500)
                .save(folder, "known.xlsx");
        Layout layout = suggest(file).orElseThrow();

        Reading<Household> before = Ledgers.read(LedgerReader.households(Ledgers.plain()), file);
        Reading<Household> after = Ledgers.read(
                LedgerReader.households(Ledgers.settings().layout(layout).build()), file);

        assertThat(after.records()).isEqualTo(before.records()).hasSize(1);
        assertThat(after.faults()).isEqualTo(before.faults());
        assertThat(after.record(0).getHeadCount().toOptional()).contains(3);
    }

    @Test
    void whereNothingLooksLikeAHeaderThereIsNoDraft() throws IOException {
        assertThat(suggest(Ledgers.csv(folder, "n.csv", "1,2", "3,4"))).isEmpty();
        assertThat(suggest(Ledgers.csv(folder, "r.csv", "赵某," + number(1), "钱某," + number(2))))
                .isEmpty();
    }
}

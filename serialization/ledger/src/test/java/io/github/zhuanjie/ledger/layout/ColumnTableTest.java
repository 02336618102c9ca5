package io.github.zhuanjie.ledger.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnTableTest {

    private static final String HEAD = "kind,key,cells,codes,required,zh,en,aliases\n";

    @ParameterizedTest
    @CsvSource({
        "户主姓名,head.name",
        "户 主 姓　名,head.name",
        "身份证号码,residentId",
        "＊身份证号：,residentId",
        "户月保障金额（元）,monthlyAmount",
        "领款人签字(章),signature",
        "领款人签字（章）,signature",
        "head of household,head.name",
        "县（市、区）,division.county"
    })
    void headersAreFoundHoweverTheyAreWritten(String header, String key) {
        assertThat(ColumnTable.standard().match(LedgerKind.HOUSEHOLDS, header))
                .map(Column::key)
                .contains(key);
    }

    @ParameterizedTest
    @CsvSource({"综合得分", "(元)", "''", "户主姓"})
    void whatIsNoHeaderOfTheTableIsNone(String header) {
        assertThat(ColumnTable.standard().match(LedgerKind.HOUSEHOLDS, header)).isEmpty();
    }

    @Test
    void theSameHeaderMeansAnotherColumnInAnotherKind() {
        ColumnTable table = ColumnTable.standard();

        assertThat(table.match(LedgerKind.HOUSEHOLDS, "救助金额")).map(Column::key).contains("monthlyAmount");
        assertThat(table.match(LedgerKind.AID, "救助金额")).map(Column::key).contains("amount");
    }

    @Test
    void everyHeaderThatWeWriteIsFoundAgain() {
        ColumnTable table = ColumnTable.standard();
        for (LedgerKind kind : LedgerKind.values()) {
            for (Column column : table.columns(kind)) {
                assertThat(table.match(kind, column.header(Locale.SIMPLIFIED_CHINESE)))
                        .contains(column);
                assertThat(table.match(kind, column.header(Locale.ENGLISH))).contains(column);
            }
        }
    }

    @Test
    void aVendorsHeaderIsAddedAndWins() {
        ColumnTable table =
                ColumnTable.standard().withAliases(LedgerKind.HOUSEHOLDS, Map.of("农户", "head.name", "姓名", "head.name"));

        assertThat(table.match(LedgerKind.HOUSEHOLDS, "农户")).map(Column::key).contains("head.name");
        assertThat(table.match(LedgerKind.HOUSEHOLDS, "姓名")).map(Column::key).contains("head.name");
        assertThat(ColumnTable.standard().match(LedgerKind.HOUSEHOLDS, "农户")).isEmpty();
    }

    @Test
    void aHeaderForNoColumnIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ColumnTable.standard().withAliases(LedgerKind.AID, Map.of("金额", "none")));
    }

    @Test
    void theShippedTableReadsAsAVendorsOwn() throws IOException {
        try (InputStream in = ColumnTable.class.getResourceAsStream("columns.csv")) {
            String csv = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Outcome<ColumnTable> read = ColumnTable.read(new StringReader(csv));

            assertThat(read.faults()).isEmpty();
            assertThat(read.value().orElseThrow().columns(LedgerKind.SUPPLY))
                    .isEqualTo(ColumnTable.standard().columns(LedgerKind.SUPPLY));
        }
    }

    @Test
    void aReplacedTableKnowsItsOwnHeadersOnly() throws IOException {
        Outcome<ColumnTable> read =
                ColumnTable.read(new StringReader(HEAD + "AID,amount,AMOUNT,,,慰问金额度,Money,慰问款|补助款\n"));
        ColumnTable table = read.value().orElseThrow();

        assertThat(table.match(LedgerKind.AID, "补助款")).map(Column::key).contains("amount");
        assertThat(table.match(LedgerKind.AID, "救助金额")).isEmpty();
        assertThat(table.columns(LedgerKind.HOUSEHOLDS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "AID,amount,AMOUNT,,,金额,Money;LEDGER_COLUMNS_ROW",
                "GIFTS,amount,AMOUNT,,,金额,Money,;LEDGER_COLUMNS_ROW",
                "AID,amount,COUNT,,,金额,Money,;LEDGER_COLUMNS_ROW",
                "AID,amount,AMOUNT,,true,金额,Money,;LEDGER_COLUMNS_ROW",
                "AID,amount,AMOUNT,,,,Money,;LEDGER_COLUMNS_ROW",
                "AID,sum,AMOUNT,,,金额,Money,;LEDGER_COLUMNS_KEY"
            })
    void aRowThatIsNoneIsAFault(String row, String code) throws IOException {
        Outcome<ColumnTable> read = ColumnTable.read(new StringReader(HEAD + row + "\n"));

        assertThat(read.value()).isEmpty();
        assertThat(read.faults()).extracting(Fault::code).containsExactly(code);
        assertThat(read.faults().get(0).location().line()).hasValue(2);
    }

    @Test
    void aHeaderOfTwoColumnsIsAFault() throws IOException {
        Outcome<ColumnTable> read = ColumnTable.read(
                new StringReader(HEAD + "AID,amount,AMOUNT,,,金额,Money,\nAID,goods,TEXT,,,物资,Goods,金 额\n"));

        assertThat(read.faults()).extracting(Fault::toString).containsExactly("LEDGER_COLUMNS_HEADER at 3:8");
    }

    @Test
    void aKeyThatStandsTwiceIsAFault() throws IOException {
        Outcome<ColumnTable> read = ColumnTable.read(
                new StringReader(HEAD + "AID,amount,AMOUNT,,,金额,Money,\nAID,amount,AMOUNT,,,款,Sum,\n"));

        assertThat(read.faults()).extracting(Fault::code).containsExactly("LEDGER_COLUMNS_KEY");
    }

    @Test
    void amountsMayBeInTenThousands() {
        assertThat(ColumnTable.isInTenThousands("预算（万元）")).isTrue();
        assertThat(ColumnTable.isInTenThousands("预算(元)")).isFalse();
    }
}

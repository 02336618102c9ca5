package io.github.zhuanjie.ledger.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutFileTest {

    private static Outcome<Layout> read(String json) throws IOException {
        return LayoutFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), ColumnTable.standard());
    }

    /** Returns a layout that says something of everything. */
    static Layout full() {
        return Layout.builder()
                .kind(LedgerKind.HOUSEHOLDS)
                .headerRow(3)
                .headerRows(2)
                .columns(Map.of("农户", "head.name", "得分", "-"))
                .positions(Map.of("AB", "phone"))
                .constants(Map.of("category", "低保"))
                .words(Map.of("AssistanceCategory", Map.of("甲类", "DIBAO")))
                .categoryFrom(CategorySource.SHEET)
                .area(DivisionCode.of("321081"))
                .asOf(LocalDate.of(2024, 5, 31))
                .skippedSheets(Set.of("填表说明"))
                .monthlyIncomeOfYear(true)
                .build();
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Layout layout = full();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        LayoutFile.write(layout, out);

        assertThat(read(out.toString(StandardCharsets.UTF_8)).value()).contains(layout);
    }

    @Test
    void onlyTheKindMustBeThere() throws IOException {
        assertThat(read("{\"kind\":\"AID\"}").value()).contains(Layout.of(LedgerKind.AID));
    }

    private static final String[] FAULTY = {
        "{}|LAYOUT_VALUE at /kind",
        "{\"kind\":\"GIFTS\"}|LAYOUT_VALUE at /kind",
        "{\"kind\":1}|LAYOUT_VALUE at /kind",
        "{\"kind\":\"AID\",\"colums\":{}}|LAYOUT_MEMBER at /colums",
        "{\"kind\":\"AID\",\"a/b~\":{}}|LAYOUT_MEMBER at /a~1b~0",
        "{\"kind\":\"AID\",\"headerRow\":0}|LAYOUT_VALUE at /headerRow",
        "{\"kind\":\"AID\",\"headerRow\":\"1\"}|LAYOUT_VALUE at /headerRow",
        "{\"kind\":\"AID\",\"headerRows\":4}|LAYOUT_VALUE at /headerRows",
        "{\"kind\":\"AID\",\"columns\":[]}|LAYOUT_VALUE at /columns",
        "{\"kind\":\"AID\",\"columns\":{\"x\":1}}|LAYOUT_VALUE at /columns/x",
        "{\"kind\":\"AID\",\"columns\":{\"x\":\"monthlyAmount\"}}|LAYOUT_COLUMN at /columns/x",
        "{\"kind\":\"AID\",\"positions\":{\"1\":\"amount\"}}|LAYOUT_COLUMN at /positions/1",
        "{\"kind\":\"AID\",\"constants\":{\"amount\":\" \"}}|LAYOUT_COLUMN at /constants/amount",
        "{\"kind\":\"AID\",\"words\":1}|LAYOUT_VALUE at /words",
        "{\"kind\":\"AID\",\"words\":{\"Colour\":{}}}|LAYOUT_WORD at /words/Colour",
        "{\"kind\":\"AID\",\"words\":{\"AidForm\":{\"x\":\"GIFT\"}}}|LAYOUT_WORD at /words/AidForm/x",
        "{\"kind\":\"AID\",\"words\":{\"AidForm\":{\" \":\"MONEY\"}}}|LAYOUT_WORD at /words/AidForm/ ",
        "{\"kind\":\"AID\",\"categoryFrom\":\"NAME\"}|LAYOUT_VALUE at /categoryFrom",
        "{\"kind\":\"AID\",\"area\":\"321\"}|LAYOUT_VALUE at /area",
        "{\"kind\":\"AID\",\"asOf\":\"2024-02-30\"}|LAYOUT_VALUE at /asOf",
        "{\"kind\":\"AID\",\"skippedSheets\":\"a\"}|LAYOUT_VALUE at /skippedSheets",
        "{\"kind\":\"AID\",\"skippedSheets\":[1]}|LAYOUT_VALUE at /skippedSheets/0",
        "{\"kind\":\"AID\",\"monthlyIncomeOfYear\":1}|LAYOUT_VALUE at /monthlyIncomeOfYear",
        "[]|LAYOUT_SYNTAX",
        "{\"kind\":\"AID\",\"kind\":\"AID\"}|LAYOUT_SYNTAX at 1:15",
        "{\"kind\":\"AID\"} x|LAYOUT_SYNTAX at 1:16"
    };

    static Stream<Arguments> faults() {
        return Stream.of(FAULTY)
                .map(line -> Arguments.of((Object[]) line.strip().split("\\|")));
    }

    /** Returns the layouts that are refused for more than that they are no JSON. */
    static Stream<String> faultyLayouts() {
        return Stream.of(FAULTY)
                .map(line -> line.split("\\|"))
                .filter(parts -> !parts[1].startsWith("LAYOUT_SYNTAX at"))
                .map(parts -> parts[0]);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatIsNoLayoutIsAFaultAtItsPlace(String json, String fault) throws IOException {
        Outcome<Layout> read = read(json);

        assertThat(read.value()).isEmpty();
        assertThat(read.faults())
                .extracting(Fault::toString)
                .hasSize(1)
                .first()
                .asString()
                .startsWith(fault.split(" at ")[0]);
        if (!fault.startsWith("LAYOUT_SYNTAX")) {
            assertThat(read.faults()).extracting(Fault::toString).containsExactly(fault);
        }
    }

    @Test
    void aFileThatIsTooLongIsNotRead() throws IOException {
        assertThat(read("{\"kind\":\"AID\"" + " ".repeat(1 << 20) + "}").faults())
                .extracting(Fault::code)
                .containsExactly("LAYOUT_SYNTAX");
    }
}

package io.github.zhuanjie.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.ledger.Ledgers.Reading;
import io.github.zhuanjie.need.Need;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Rows read are rows used, passed over and faulty, whatever a file holds; nothing is lost without a word. */
class RowLawPropertyTest {

    private static final Set<String> OF_TABLES = Set.of("LEDGER_OTHER_TABLE", "LEDGER_LISTS");
    private static final List<String> HEADERS = List.of(
            "户主姓名,身份证号,家庭人口,救助类别",
            "姓名,与户主关系,身份证号,户月保障金额",
            "序号,户主姓名,户主身份证号,姓名,身份证号,与户主关系",
            "家庭编号,姓名,关系,残疾类别等级",
            "救助人姓名,身份证号,救助金额,救助日期,需求类别,救助单位,救助来源",
            "身份证号,需求类别,登记日期",
            "户主姓名,身份证号,救助类别,户主姓名,身份证号,救助类别",
            "姓名,与户主关系,姓名,与户主关系",
            "甲,乙,丙");

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        "",
                        "赵某",
                        "钱某",
                        "户主",
                        "配偶",
                        "儿子",
                        "低保",
                        "合计",
                        "说明：",
                        "制表人：孙某",
                        "一、城市低保",
                        "长江村",
                        "共2户3人",
                        "三、其他",
                        "1",
                        "2",
                        "H-1",
                        "H-2",
                        "助医",
                        "500",
                        "1.2万",
                        "2024-05-01",
                        "姓名",
                        "户主姓名",
                        "身份证号",
                        "慈善",
                        "某某慈善会",
                        "肢体二级",
                        "无",
                        "/",
                        "3.2E+17"),
                Arbitraries.integers().between(0, 6).map(Ledgers::number),
                Arbitraries.strings()
                        .excludeChars('"', ',', '\n', '\r', '\u0000')
                        .ofMaxLength(6));
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        return cells().list().ofMinSize(1).ofMaxSize(7).list().ofMaxSize(14);
    }

    @Property(tries = 400)
    void everyRowIsAccountedFor(@ForAll("rows") List<List<String>> rows, @ForAll int header) throws IOException {
        Path folder = Files.createTempDirectory("ledger");
        Path file = folder.resolve("f.csv");
        StringBuilder text = new StringBuilder(HEADERS.get(Math.floorMod(header, HEADERS.size()))).append('\n');
        rows.forEach(row -> text.append(String.join(",", row)).append('\n'));
        Files.writeString(file, text.toString().replaceAll("[\\ud800-\\udfff]", ""));
        try {
            Reading<Household> households = Ledgers.read(LedgerReader.households(Ledgers.plain()), file);
            Reading<Need> needs = Ledgers.read(LedgerReader.needs(Ledgers.plain()), file);
            Reading<AidRecord> aid = Ledgers.read(LedgerReader.aid(Ledgers.plain()), file);

            requireErrors(households);
            requireErrors(needs);
            requireErrors(aid);
            if (starts(households).equals(starts(needs))) {
                assertThat(households.report().rows().read())
                        .isEqualTo(needs.report().rows().read());
            }
            Set<String> ids = new HashSet<>();
            assertThat(households.records())
                    .allMatch(household -> ids.add(household.getId().value()));
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    /** Every faulty row of a list has an error of its own; a table that is passed over has one of the table. */
    private static void requireErrors(Reading<?> read) {
        Set<List<Integer>> rows = new HashSet<>();
        List<Integer> starts = starts(read);
        read.faults().stream()
                .filter(CellFault::isError)
                .filter(fault -> !OF_TABLES.contains(fault.code()))
                .map(fault -> fault.fault().location())
                .filter(at -> at.line().isPresent())
                .forEach(at -> rows.add(
                        List.of(at.line().getAsInt(), list(starts, at.column().orElse(1)))));
        assertThat(read.report().rows().faulty()).isEqualTo(rows.size());
        assertThat(read.report().complete() || read.faults().stream().anyMatch(CellFault::isError))
                .isTrue();
    }

    /** Returns the columns at which further lists begin. */
    private static List<Integer> starts(Reading<?> read) {
        return read.report().sheets().stream()
                .flatMap(sheet -> sheet.header().stream())
                .flatMap(header -> header.beside().stream())
                .map(list -> list.get(0).number())
                .toList();
    }

    private static int list(List<Integer> starts, int column) {
        return (int) starts.stream().filter(start -> start <= column).count();
    }
}

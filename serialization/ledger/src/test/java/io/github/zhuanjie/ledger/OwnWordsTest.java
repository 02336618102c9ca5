package io.github.zhuanjie.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.fixtures.AidRecords;
import io.github.zhuanjie.fixtures.Households;
import io.github.zhuanjie.fixtures.Needs;
import io.github.zhuanjie.fixtures.Projects;
import io.github.zhuanjie.household.HardshipCause;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.ledger.export.ExportFormat;
import io.github.zhuanjie.ledger.export.LedgerExport;
import io.github.zhuanjie.ledger.export.LedgerRows;
import io.github.zhuanjie.ledger.layout.Column;
import io.github.zhuanjie.ledger.layout.ColumnTable;
import io.github.zhuanjie.ledger.layout.LedgerKind;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.DisabilityKind;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What our own export writes is read back, in either language, whatever the reader's. */
class OwnWordsTest {

    @TempDir
    private Path folder;

    static Stream<Class<? extends Coded>> lists() {
        return Stream.of(LedgerKind.values())
                .flatMap(kind -> ColumnTable.standard().columns(kind).stream())
                .map(Column::codes)
                .flatMap(Optional::stream)
                .distinct();
    }

    static Stream<Locale> languages() {
        return Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("lists")
    @SuppressWarnings({"unchecked", "rawtypes"}) // every list is an enum
    void everyNameOfACodeIsItsOwnWordInBothLanguages(Class list) {
        CodeWords words = new CodeWords(java.util.Map.of());
        languages().forEach(language -> {
            for (Object constant : list.getEnumConstants()) {
                String label = Messages.of(language).label((Coded) constant);
                CodeWords.Meaning<?> meaning = words.meaningOf(list, label);

                assertThat(meaning.match().map(match -> (Object) match.value()))
                        .as(label)
                        .contains(constant);
                assertThat(meaning.match().orElseThrow().wording()).as(label).isEmpty();
                assertThat(label).as("what parts words must be in none").doesNotContain(";", "；", "|", "\n");
            }
        });
    }

    private LedgerExport export(Locale language) {
        return LedgerExport.of(ColumnTable.standard(), DivisionRegistry.standard(), Messages.of(language));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void flagsAndSeveralWordsComeBack(Locale language) throws IOException {
        Set<HardshipCause> causes = EnumSet.allOf(HardshipCause.class);
        Set<DisabilityKind> kinds = EnumSet.allOf(DisabilityKind.class);
        Household family = Households.all().get(0);
        Person head = Person.builder()
                .from(family.getMembers().get(0))
                .disabilityKinds(Fact.known(kinds, Ledgers.DAY))
                .insured(Fact.known(true, Ledgers.DAY))
                .countedInHousehold(Fact.known(false, Ledgers.DAY))
                .build();
        Household sent = Household.builder()
                .from(family)
                .members(List.of(head))
                .hardshipCauses(Fact.known(causes, Ledgers.DAY))
                .build();
        Path file = folder.resolve("roster.csv");
        try (OutputStream out = Files.newOutputStream(file);
                LedgerRows<Household> rows =
                        export(language).withAllColumns(left -> {}).households(ExportFormat.CSV, out)) {
            rows.add(sent);
        }

        Household back =
                Ledgers.read(LedgerReader.households(Ledgers.plain()), file).record(0);

        assertThat(Files.readString(file)).doesNotContain(HardshipCause.LACK_OF_MEANS.getCode());
        assertThat(back.getHardshipCauses().toOptional()).contains(causes);
        Person member = back.getMembers().get(0);
        assertThat(member.getDisabilityKinds().toOptional()).contains(kinds);
        assertThat(member.getInsured().toOptional()).contains(true);
        assertThat(member.getCountedInHousehold().toOptional()).contains(false);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noWordOfOurLedgersIsUnknown(Locale language) throws IOException {
        for (boolean all : new boolean[] {true, false}) {
            LedgerExport export = all ? export(language).withAllColumns(left -> {}) : export(language);

            assertThat(unread(export)).as("all columns: " + all).isEmpty();
        }
    }

    /**
     * Returns what is told of our own ledgers, but what is no matter of words: days and modes that a form has no column for,
     * households whose members have no names or numbers, and a member recognised by himself.
     */
    private List<String> unread(LedgerExport export) throws IOException {
        HouseholdIndex index = new HouseholdIndex();
        Households.all().forEach(index::add);
        ImportSettings settings = Ledgers.settings().households(index).build();
        List<CellFault> faults = new ArrayList<>();
        Path file = folder.resolve("ledger.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                LedgerRows<Household> rows = export.households(ExportFormat.XLSX, out)) {
            rows.addAll(Households.all());
        }
        faults.addAll(Ledgers.read(LedgerReader.households(settings), file).faults());
        try (OutputStream out = Files.newOutputStream(file);
                LedgerRows<NeedCase> rows = export.needs(ExportFormat.XLSX, out)) {
            rows.addAll(Needs.cases());
        }
        faults.addAll(Ledgers.read(LedgerReader.needs(settings), file).faults());
        try (OutputStream out = Files.newOutputStream(file);
                LedgerRows<AidRecord> rows = export.aid(
                        id -> Households.all().stream()
                                .filter(household -> household.getId().equals(id))
                                .findFirst(),
                        ExportFormat.XLSX,
                        out)) {
            rows.addAll(AidRecords.allowanceOfFiveMonths());
        }
        faults.addAll(Ledgers.read(LedgerReader.aid(settings), file).faults());
        export.write(Projects.list(), ExportFormat.XLSX, Files.newOutputStream(file));
        faults.addAll(Ledgers.read(LedgerReader.supply(settings), file).faults());
        return faults.stream()
                .map(CellFault::toString)
                .filter(text -> !text.matches(".*_TAKEN|.*LEDGER_HOUSEHOLD|.*LEDGER_NOBODY|.*LEDGER_FAMILY_DIFFERS"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "因病；缺资金、土地或技术",
                "因病、因学",
                "缺资金、土地或技术",
                "因病 因学",
                "因病，因学;因灾",
                "因病/因学",
                "illness; lack of means or skills"
            })
    void wordsArePartedHoweverTheyStandTogether(String text) {
        Path file = Ledgers.csv(folder, "causes.csv", "户主姓名,致困原因", "赵某,\"" + text + "\"");

        Household household =
                Ledgers.read(LedgerReader.households(Ledgers.plain()), file).record(0);

        assertThat(household.getHardshipCauses().toOptional()).isPresent();
    }

    @Test
    void capacityAndPeriodAreReadAsBothLanguagesWriteThem() {
        Path file = Ledgers.csv(
                folder,
                "supply.csv",
                "项目名称,慈善组织名称,项目类别,名额/预算,起止日期",
                "甲,某会,助医,\"20名\n5000.00元\",2024-01-01至2024-12-31",
                "乙,某会,助医,\"20 places\n5000.00 yuan\",2024-01-01 to 2024-12-31",
                "丙,某会,助医,30次,至2024-12-31",
                "丁,某会,助医,30 units of service,2024-01-01 to",
                "戊,某会,助医,约三十,2024-13-01至");

        Ledgers.Reading<CharityProject> read = Ledgers.read(LedgerReader.supply(Ledgers.plain()), file);

        assertThat(read.faultTexts())
                .containsExactly("1!2 LEDGER_MODE_TAKEN", "1!D8 LEDGER_CAPACITY", "1!E8 LEDGER_PERIOD");
        assertThat(read.record(1).getCapacity()).isEqualTo(read.record(0).getCapacity());
        assertThat(read.record(0).getCapacity().orElseThrow().getPlaces()).contains(20);
        assertThat(read.record(1).getValidUntil())
                .isEqualTo(read.record(0).getValidUntil())
                .isPresent();
        assertThat(read.record(2).getValidFrom()).isEmpty();
        assertThat(read.record(2).getValidUntil()).isPresent();
        assertThat(read.record(3).getValidFrom()).isPresent();
        assertThat(read.record(3).getCapacity().orElseThrow().getServiceUnits()).contains(30);
    }
}

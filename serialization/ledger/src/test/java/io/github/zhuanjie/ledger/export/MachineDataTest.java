package io.github.zhuanjie.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.fixtures.Households;
import io.github.zhuanjie.fixtures.NamedProjects;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.ledger.CellFault;
import io.github.zhuanjie.ledger.ImportSettings;
import io.github.zhuanjie.ledger.LedgerReader;
import io.github.zhuanjie.ledger.LedgerSink;
import io.github.zhuanjie.supply.SupplyList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What columns cannot say stands in a column of its own, and is believed only while the others say what they said. */
class MachineDataTest {

    private static final ImportSettings SETTINGS = ImportSettings.builder()
            .area(DivisionCode.of("321081"))
            .asOf(LocalDate.of(2026, 6, 1))
            .build();

    @TempDir
    private Path folder;

    private static SupplyList named() throws IOException {
        try (InputStream in = NamedProjects.open()) {
            return ZhuanjieJson.strict().read(SupplyList.class, in).value().orElseThrow();
        }
    }

    private static CharityProject withCriteriaAndBenefit() throws IOException {
        return named().getProjects().stream()
                .filter(project -> project.getCriteria().isPresent()
                        && project.getBenefit().isPresent())
                .map(project -> CharityProject.builder()
                        .from(project)
                        .updatedOn(LocalDate.of(2026, 5, 20))
                        .build())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void theRealProjectsComeBackAsTheyWere(ExportFormat format) throws IOException {
        List<CharityProject> projects = named().getProjects();
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            LedgerRoundTrips.Outcome<CharityProject> outcome =
                    LedgerRoundTrips.supply().run(projects, LedgerRoundTrips.export(language), format);

            assertThat(outcome.told()).isEmpty();
            assertThat(outcome.errors()).isEmpty();
            assertThat(outcome.back()).hasSize(23).isEqualTo(projects);
        }
    }

    /** Reads what comes of a sheet that a clerk has changed. */
    private List<CellFault> read(CharityProject project, UnaryOperator<String> clerk, List<CharityProject> back)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SupplyList list = SupplyList.builder()
                .from(named())
                .projects(List.of(project))
                .funds(List.of())
                .build();
        LedgerRoundTrips.export(Locale.SIMPLIFIED_CHINESE)
                .withAllColumns(fault -> {})
                .write(list, ExportFormat.CSV, out);
        String sheet = out.toString(StandardCharsets.UTF_8);
        String changed = clerk.apply(sheet);
        assertThat(changed).isNotEqualTo(sheet);
        Path file = folder.resolve("supply.csv");
        Files.writeString(file, changed);
        List<CellFault> faults = new ArrayList<>();
        LedgerReader.supply(SETTINGS).read(file, LedgerSink.into(back, faults));
        faults.removeIf(fault -> !fault.isError());
        return faults;
    }

    @Test
    void wordsThatWereChangedAndMachineDataThatWereNotAreAFaultAtTheCell() throws IOException {
        CharityProject project = withCriteriaAndBenefit();
        String words = project.getNotice()
                .flatMap(notice -> notice.getTarget().or(notice::getStandard))
                .orElseThrow();
        List<CharityProject> back = new ArrayList<>();

        List<CellFault> faults = read(project, sheet -> sheet.replace(words, "本市全部困难家庭"), back);

        assertThat(back).isEmpty();
        assertThat(faults).hasSize(1).allSatisfy(fault -> {
            assertThat(fault.code()).isEqualTo("LEDGER_EXACT_DIFFERS");
            assertThat(fault.fault().location().line()).hasValue(2);
            assertThat(fault.fault().location().column()).isPresent();
        });
    }

    @Test
    void whatMachineDataDoNotSpeakOfMayBeChanged() throws IOException {
        CharityProject project = withCriteriaAndBenefit();
        String day = project.getUpdatedOn().orElseThrow().toString();
        List<CharityProject> back = new ArrayList<>();

        List<CellFault> faults = read(project, sheet -> sheet.replaceFirst("," + day + ",", ",2030-01-31,"), back);

        assertThat(faults).isEmpty();
        assertThat(back)
                .containsExactly(CharityProject.builder()
                        .from(project)
                        .updatedOn(LocalDate.of(2030, 1, 31))
                        .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"\"PROJECT\"\":|{\"\"PROJECT\"\"",
                "\"\"criteria\"\":[\"\"|\"\"criterium\"\":[\"\"",
                "\"\"criteria\"\":[\"\"|\"\"criteria\"\":[1,\"\"",
                "{\"\"PROJECT\"\":{|{\"\"PROJECT\"\":{\"\"members\"\":[\"\"0\"\",[]],"
            })
    void machineDataThatWereChangedAreAFault(String before, String after) throws IOException {
        List<CharityProject> back = new ArrayList<>();

        List<CellFault> faults = read(withCriteriaAndBenefit(), sheet -> sheet.replace(before, after), back);

        assertThat(back).isEmpty();
        assertThat(faults).extracting(CellFault::code).first().asString().startsWith("LEDGER_EXACT");
    }

    @Test
    void aSheetWithoutTheMachineDataIsReadByItsWords() throws IOException {
        CharityProject project = withCriteriaAndBenefit();
        List<CharityProject> back = new ArrayList<>();

        List<CellFault> faults = read(project, sheet -> sheet.replaceFirst("(?m),\"\\{\"\"PROJECT.*$", ","), back);

        assertThat(faults).isEmpty();
        assertThat(back).hasSize(1).allSatisfy(read -> {
            assertThat(read.getNotice().flatMap(notice -> notice.getTarget()))
                    .isEqualTo(project.getNotice().flatMap(notice -> notice.getTarget()));
            assertThat(read.getCriteria()).isEmpty();
        });
    }

    @Test
    void aRosterHasMachineDataOnlyIfAskedForAndNeverMasked() throws IOException {
        List<Household> households = Households.all();
        LedgerExport all = LedgerRoundTrips.export(Locale.SIMPLIFIED_CHINESE).withAllColumns(fault -> {});

        assertThat(csv(all, households)).doesNotContain("机读数据");
        assertThat(csv(all.withMachineData(), households)).contains("机读数据", "{\"\"HOUSEHOLD\"\":");
        assertThat(csv(all.withMachineData().masked(), households)).doesNotContain("机读数据", "HOUSEHOLD");
        assertThat(LedgerRoundTrips.households()
                        .run(households, all.withMachineData(), ExportFormat.XLSX)
                        .back())
                .isEqualTo(households);
    }

    private static String csv(LedgerExport export, List<Household> households) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LedgerRows<Household> rows = export.households(ExportFormat.CSV, out)) {
            rows.addAll(households);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aDayThatCannotBeReadIsToldOnceAndTheFactsHaveNone() throws IOException {
        LedgerExport all = LedgerRoundTrips.export(Locale.SIMPLIFIED_CHINESE).withAllColumns(fault -> {});
        String sheet = csv(all, Households.all().subList(0, 1));
        Path file = folder.resolve("roster.csv");
        Files.writeString(file, sheet.replaceAll(",2026-06-01,(,[^,]*)\r\n", ",某日,$1\r\n"));
        List<Household> back = new ArrayList<>();
        List<CellFault> faults = new ArrayList<>();

        LedgerReader.households(SETTINGS).read(file, LedgerSink.into(back, faults));

        assertThat(faults.stream().filter(fault -> fault.code().equals("LEDGER_DAY")))
                .hasSize(Households.all().get(0).getMembers().size());
        assertThat(back).hasSize(1);
    }
}

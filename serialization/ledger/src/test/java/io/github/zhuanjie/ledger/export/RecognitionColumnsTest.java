package io.github.zhuanjie.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.HardshipCause;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.ledger.CellFault;
import io.github.zhuanjie.ledger.ImportSettings;
import io.github.zhuanjie.ledger.LedgerReader;
import io.github.zhuanjie.ledger.LedgerSink;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Guardian;
import io.github.zhuanjie.person.Person;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Recognitions of households and of their members, present and past, without machine data. */
class RecognitionColumnsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @TempDir
    private Path folder;

    private static Recognition of(AssistanceCategory category, String from) {
        return Recognition.builder()
                .category(category)
                .validFrom(LocalDate.parse(from))
                .build();
    }

    private static Recognition ended(AssistanceCategory category, String from, String until) {
        return Recognition.builder()
                .category(category)
                .validFrom(LocalDate.parse(from))
                .validUntil(LocalDate.parse(until))
                .build();
    }

    private static Person.Builder person(String id, FamilyRelation relation) {
        return Person.builder().id(PersonId.of(id)).relation(relation).name(PersonName.of("某" + id));
    }

    private static Household.Builder household(Fact<List<Recognition>> recognitions) {
        return Household.builder()
                .id(HouseholdId.of("H-1"))
                .residence(DivisionCode.of("321081100001"))
                .recognitions(recognitions);
    }

    private static Fact<List<Recognition>> known(Recognition... recognitions) {
        return Fact.known(List.of(recognitions), DAY);
    }

    private static List<Household> samples() {
        Recognition paid = Recognition.builder()
                .from(of(AssistanceCategory.DIBAO, "2025-01-01"))
                .monthlyAmount(Fact.known(Yuan.of(812), DAY))
                .build();
        Recognition edge = ended(AssistanceCategory.DIBAO_EDGE, "2023-01-01", "2024-12-31");
        Person.Builder head =
                person("a", FamilyRelation.HEAD).recognitions(known(of(AssistanceCategory.TEKUN, "2020-05-01")));
        Person.Builder child = person("b", FamilyRelation.CHILD)
                .recognitions(known(
                        ended(AssistanceCategory.DIBAO, "2019-01-01", "2019-12-31"),
                        of(AssistanceCategory.ORPHAN, "2024-05-06")));
        return List.of(
                household(known(edge, paid))
                        .addMembers(head.build(), child.build())
                        .build(),
                household(Fact.known(List.of(), DAY))
                        .id(HouseholdId.of("H-2"))
                        .addMembers(
                                person("c", FamilyRelation.HEAD).build(),
                                person("d", FamilyRelation.CHILD)
                                        .recognitions(known(of(AssistanceCategory.ORPHAN, "2024-05-06")))
                                        .build())
                        .build(),
                household(Fact.unknown())
                        .id(HouseholdId.of("H-3"))
                        .hardshipCauses(Fact.known(Set.<HardshipCause>of(), DAY))
                        .addMembers(
                                person("e", FamilyRelation.HEAD)
                                        .recognitions(known())
                                        .build(),
                                person("f", FamilyRelation.CHILD)
                                        .recognitions(known(of(AssistanceCategory.ORPHAN, "2024-05-06")))
                                        .build())
                        .build());
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void allOfThemComeBack(ExportFormat format) throws IOException {
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            LedgerRoundTrips.Outcome<Household> outcome =
                    LedgerRoundTrips.households().run(samples(), LedgerRoundTrips.export(language), format);

            assertThat(outcome.told()).isEmpty();
            assertThat(outcome.differing()).isEmpty();
            assertThat(outcome.back()).isEqualTo(samples());
        }
    }

    @Test
    void peopleReadThemAsWordsAndDays() throws IOException {
        assertThat(csv()).contains("最低生活保障边缘家庭成员 2023-01-01~2024-12-31", "特困人员 2020-05-01~", "无", "不详");
    }

    private static String csv() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LedgerRows<Household> rows = LedgerRoundTrips.export(Locale.SIMPLIFIED_CHINESE)
                .withAllColumns(fault -> {})
                .households(ExportFormat.CSV, out)) {
            rows.addAll(samples());
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"特困人员 2020-05-01", "某词 2020-05-01~", "特困人员 2020-05-01~2019-01-01", "特困人员 2020-05-01~某日"})
    void aListThatCannotBeReadIsToldAndLeftUnknown(String text) throws IOException {
        Path file = folder.resolve("roster.csv");
        Files.writeString(file, csv().replace("特困人员 2020-05-01~", text));
        List<Household> back = new ArrayList<>();
        List<CellFault> faults = new ArrayList<>();
        ImportSettings settings = ImportSettings.builder()
                .area(DivisionCode.of("321081"))
                .asOf(DAY)
                .build();

        LedgerReader.households(settings).read(file, LedgerSink.into(back, faults));

        assertThat(faults).extracting(CellFault::code).contains("LEDGER_RECOGNITIONS");
        assertThat(back.get(0).getMembers().get(0).getRecognitions()).isInstanceOf(Fact.Unknown.class);
    }

    @Test
    void whatAColumnLacksIsToldByMember() throws IOException {
        Household household = household(Fact.unknown())
                .addMembers(
                        person("a", FamilyRelation.HEAD).build(),
                        person("b", FamilyRelation.CHILD)
                                .guardians(Fact.known(List.<Guardian>of(), DAY))
                                .build())
                .build();
        LedgerRoundTrips<Household> trips = LedgerRoundTrips.households();
        LedgerExport export = LedgerRoundTrips.export(Locale.SIMPLIFIED_CHINESE);

        assertThat(trips.run(List.of(household), export, ExportFormat.XLSX).told())
                .containsOnlyKeys(1)
                .containsValue(List.of("/members/1/guardians"));
        assertThat(trips.run(List.of(household), export.withMachineData(), ExportFormat.XLSX)
                        .back())
                .containsExactly(household);
    }
}

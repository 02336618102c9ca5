package io.github.zhuanjie.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.aid.AidRecordId;
import io.github.zhuanjie.base.Note;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.ProjectNotice;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.fixtures.Households;
import io.github.zhuanjie.fixtures.Projects;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.Address;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts that spreadsheets, character sets or import might take for something else, in the text cells of every ledger. */
class LedgerTextsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    /** Formulas, marks, wide digits, what looks like numbers, days and escapes, and characters of four bytes in GB18030. */
    private static final List<String> TEXTS = List.of(
            "=1+1",
            "+86",
            "-无-",
            "@备注",
            "＝SUM(A1)",
            "'引",
            "''",
            "'=1",
            "１２３",
            "00123",
            "3.2E+17",
            "2024-05-01",
            "_x0041_",
            "<&>\"",
            "a,b;c",
            "一\u3000二",
            "𠮷㛃𪚥",
            "1 000",
            "TRUE",
            "#REF!",
            "“引”",
            "{\"a\":1}");

    /** Import takes blanks at the ends off, as offices mean nothing by them. */
    private static final List<String> BLANKS = List.of(" 前", "后 ", "\u3000全角");

    private static <T> void comesBack(LedgerRoundTrips<T> trips, List<T> plain, List<T> withBlanks, ExportFormat format)
            throws IOException {
        List<T> all = Stream.concat(plain.stream(), withBlanks.stream()).toList();
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            LedgerExport export = LedgerRoundTrips.export(language);

            LedgerRoundTrips.Outcome<T> columns = trips.run(plain, export, format);
            assertThat(columns.told()).isEmpty();
            assertThat(columns.back()).isEqualTo(plain);

            LedgerRoundTrips.Outcome<T> exact = trips.run(all, export.withMachineData(), format);
            assertThat(exact.told()).isEmpty();
            assertThat(exact.back()).isEqualTo(all);
        }
    }

    /** Where a column of machine data is not always there, blanks at the ends are told. */
    private static <T> void blanksAreTold(LedgerRoundTrips<T> trips, List<T> records, ExportFormat format)
            throws IOException {
        LedgerRoundTrips.Outcome<T> outcome =
                trips.run(records, LedgerRoundTrips.export(Locale.SIMPLIFIED_CHINESE), format);

        assertThat(outcome.told()).hasSameSizeAs(records).isEqualTo(outcome.differing());
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void ofHouseholds(ExportFormat format) throws IOException {
        LedgerRoundTrips<Household> trips = LedgerRoundTrips.households();

        comesBack(trips, households(TEXTS), List.of(), format);
    }

    private static List<Household> households(List<String> texts) {
        List<Household> all = new ArrayList<>();
        for (String text : texts) {
            all.add(Household.builder()
                    .id(HouseholdId.of("H-" + texts.size() + "-" + all.size()))
                    .residence(DivisionCode.of("321081100001"))
                    .addMembers(Person.builder()
                            .id(PersonId.of("P-" + texts.size() + "-" + all.size()))
                            .relation(FamilyRelation.HEAD)
                            .name(PersonName.of("䶮某"))
                            .build())
                    .remarks(Note.of(text))
                    .address(Address.of(text))
                    .build());
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void ofNeeds(ExportFormat format) throws IOException {
        Household household = Households.all().get(0);
        Map<Need, Household> plain = needs(TEXTS, household);
        Map<Need, Household> blanks = needs(BLANKS, household);
        Map<Need, Household> all = new LinkedHashMap<>(plain);
        all.putAll(blanks);
        LedgerRoundTrips<Need> trips = LedgerRoundTrips.needs(all);

        comesBack(trips, List.copyOf(plain.keySet()), List.copyOf(blanks.keySet()), format);
        blanksAreTold(trips, List.copyOf(blanks.keySet()), format);
    }

    private static Map<Need, Household> needs(List<String> texts, Household household) {
        Map<Need, Household> all = new LinkedHashMap<>();
        for (String text : texts) {
            Need need = Need.builder()
                    .id(NeedId.of("N-" + texts.size() + "-" + all.size()))
                    .household(household.getId())
                    .person(household.getMembers().get(0).getId())
                    .kind(NeedKind.MEDICAL)
                    .registeredOn(DAY)
                    .description(Note.of(text.strip()))
                    .discoveredThrough(text)
                    .build();
            all.put(need, household);
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void ofAid(ExportFormat format) throws IOException {
        LedgerRoundTrips<AidRecord> trips = LedgerRoundTrips.aid(Optional.empty());

        comesBack(trips, aid(TEXTS), aid(BLANKS), format);
        blanksAreTold(trips, aid(BLANKS), format);
    }

    private static List<AidRecord> aid(List<String> texts) {
        Household household = Households.all().get(0);
        List<AidRecord> all = new ArrayList<>();
        for (String text : texts) {
            all.add(AidRecord.builder()
                    .id(AidRecordId.of("A-" + texts.size() + "-" + all.size()))
                    .source(AidSource.CHARITY)
                    .provider(text)
                    .household(household.getId())
                    .needKind(NeedKind.LIVING)
                    .form(AidForm.GOODS)
                    .goods(text)
                    .referenceNumber(text)
                    .decidedOn(DAY)
                    .build());
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void ofProjects(ExportFormat format) throws IOException {
        List<CharityProject> projects = new ArrayList<>(projects(TEXTS));
        projects.addAll(projects(BLANKS));

        comesBack(LedgerRoundTrips.supply(), projects, List.of(), format);
    }

    private static List<CharityProject> projects(List<String> texts) {
        CharityProject like = Projects.list().getProjects().get(0);
        List<CharityProject> all = new ArrayList<>();
        for (String text : texts) {
            all.add(CharityProject.builder()
                    .from(like)
                    .id(ProjectId.of("P-" + texts.size() + "-" + all.size()))
                    .name(text)
                    .operators(List.of(CharityOrganization.builder().name(text).build()))
                    .notice(ProjectNotice.builder()
                            .target(text)
                            .conditions(List.of(text, text))
                            .build())
                    .remarks(List.of(text))
                    .documents(List.of(text))
                    .build());
        }
        return all;
    }
}

package io.github.zhuanjie.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.Note;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.household.HardshipCause;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.ledger.CellFault;
import io.github.zhuanjie.ledger.ImportSettings;
import io.github.zhuanjie.ledger.LedgerReader;
import io.github.zhuanjie.ledger.LedgerSink;
import io.github.zhuanjie.ledger.layout.ColumnTable;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.HealthStatus;
import io.github.zhuanjie.person.Nation;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What offices keep of households comes back from a sheet as it was, in every format and both languages, and nothing is told. */
class RosterRoundTripPropertyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final DivisionCode AREA = DivisionCode.of("321081");
    private static final List<String> NAMES = List.of("王某", "𠮷某", "䶮某", "㐂某", "古丽某·买买提", "欧阳某", "𪚥");
    private static final List<String> NOTES =
            List.of("=1+1", "+86", "@备注", "'引", "_x0041_", "一般", "<&>\"", "-无-", "1-2", "3.2E+17", "，、；");

    @Property(tries = 40)
    void householdsComeBackAsTheyWere(@ForAll("rosters") List<Household> roster, @ForAll ExportFormat format)
            throws IOException {
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            List<CellFault> faults = new ArrayList<>();

            List<Household> back = roundTrip(roster, format, language, faults);

            assertThat(faults).noneMatch(CellFault::isError);
            assertThat(json(back)).isEqualTo(json(roster));
        }
    }

    /** Shows what differs, which values do not. */
    private static String json(List<Household> roster) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Household household : roster) {
            ZhuanjieJson.strict().writePretty(household, out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Household> roundTrip(
            List<Household> roster, ExportFormat format, Locale language, List<CellFault> faults) throws IOException {
        Path file = Files.createTempFile("roster", format.getExtension());
        try {
            LedgerExport export =
                    LedgerExport.of(ColumnTable.standard(), DivisionRegistry.standard(), Messages.of(language));
            List<Fault> leftOut = new ArrayList<>();
            try (OutputStream out = Files.newOutputStream(file);
                    LedgerRows<Household> rows =
                            export.withAllColumns(leftOut::add).households(format, out)) {
                rows.addAll(roster);
            }
            assertThat(leftOut).isEmpty();
            List<Household> back = new ArrayList<>();
            ImportSettings settings =
                    ImportSettings.builder().area(AREA).asOf(DAY).build();
            LedgerReader.households(settings).read(file, LedgerSink.into(back, faults));
            return back;
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<List<Household>> rosters() {
        return Arbitraries.integers().between(1, 4).flatMap(size -> {
            List<Arbitrary<Household>> all = new ArrayList<>();
            for (int i = 1; i <= size; i++) {
                all.add(household("H-" + i));
            }
            return Combinators.combine(all).as(list -> list);
        });
    }

    private static Arbitrary<Household> household(String id) {
        Arbitrary<Integer> members = Arbitraries.integers().between(1, 4);
        Arbitrary<Long> fen = Arbitraries.longs().between(0, 99_999_999_999L);
        Arbitrary<AssistanceCategory> category =
                Arbitraries.of(AssistanceCategory.DIBAO, AssistanceCategory.TEKUN, AssistanceCategory.DIBAO_EDGE);
        Arbitrary<Set<HardshipCause>> causes =
                Arbitraries.of(HardshipCause.class).set().ofMinSize(1).ofMaxSize(4);
        Arbitrary<String> note = Arbitraries.of(NOTES);
        Arbitrary<String> name = Arbitraries.of(NAMES);
        Arbitrary<Nation> nation = Arbitraries.of(Nation.class);
        Arbitrary<HealthStatus> health = Arbitraries.of(HealthStatus.class);
        return Combinators.combine(members, fen, category, causes, note, name, nation, health)
                .as((count, sum, recognised, why, remark, first, people, state) -> {
                    Household.Builder household = Household.builder()
                            .id(HouseholdId.of(id))
                            .residence(DivisionCode.of("321081100001"))
                            .annualIncome(Fact.known(Yuan.ofFen(sum), DAY))
                            .headCount(Fact.known(count, DAY))
                            .hardshipCauses(Fact.known(why, DAY))
                            .remarks(Note.of(remark))
                            .recognitions(Fact.known(
                                    List.of(Recognition.builder()
                                            .category(recognised)
                                            .validFrom(DAY.minusDays(count))
                                            .monthlyAmount(Fact.known(Yuan.ofFen(sum), DAY))
                                            .build()),
                                    DAY));
                    for (int i = 1; i <= count; i++) {
                        boolean head = i == 1;
                        household.addMembers(Person.builder()
                                .id(PersonId.of(id + (head ? ".head" : "." + i)))
                                .relation(head ? FamilyRelation.HEAD : FamilyRelation.CHILD)
                                .name(PersonName.of(NAMES.get((NAMES.indexOf(first) + i) % NAMES.size())))
                                .nation(Fact.known(people))
                                .healthStatus(Fact.known(state, DAY))
                                .birthDate(Fact.known(LocalDate.of(1950 + i, 2, 28)))
                                .build());
                    }
                    return household.build();
                });
    }
}

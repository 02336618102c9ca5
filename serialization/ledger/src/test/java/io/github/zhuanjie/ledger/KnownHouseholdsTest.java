package io.github.zhuanjie.ledger;

import static io.github.zhuanjie.ledger.Ledgers.number;
import static io.github.zhuanjie.ledger.Ledgers.numberOfWoman;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.ledger.Ledgers.Reading;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Needs and aid of households that another system knows under identifiers of its own. */
class KnownHouseholdsTest {

    private static final String HEADER = "家庭编号,户主姓名,户主身份证号,需求人姓名,需求人身份证号,与户主关系,需求类别,登记日期";

    @TempDir
    private Path folder;

    private final HouseholdIndex index = new HouseholdIndex();

    private static Person person(String id, FamilyRelation relation, String name, Optional<String> number) {
        return Person.builder()
                .id(PersonId.of(id))
                .relation(relation)
                .name(PersonName.of(name))
                .residentId(number.map(ResidentId::of))
                .build();
    }

    private static Household household(String id, Person... members) {
        return Household.builder()
                .id(HouseholdId.of(id))
                .residence(DivisionCode.of("321081100"))
                .addMembers(members)
                .build();
    }

    @BeforeEach
    void know() {
        index.add(household(
                "F-1",
                person("p1", FamilyRelation.HEAD, "赵某", Optional.of(number(1))),
                person("p2", FamilyRelation.SPOUSE, "钱某", Optional.of(numberOfWoman(1))),
                person("p3", FamilyRelation.CHILD, "赵小某", Optional.empty())));
        index.add(household(
                "F-2",
                person("q1", FamilyRelation.HEAD, "孙某", Optional.of(number(2))),
                person("q2", FamilyRelation.CHILD, "孙小某", Optional.empty()),
                person("q3", FamilyRelation.CHILD, "孙小某", Optional.empty())));
    }

    private Reading<Need> needs(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = HEADER;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        Path list = Ledgers.csv(folder, "needs.csv", lines);
        return Ledgers.read(LedgerReader.needs(known()), list);
    }

    private ImportSettings known() {
        return Ledgers.settings().households(index).build();
    }

    private static String row(String... cells) {
        return Ledgers.line((Object[]) cells) + ",助医,2024-05-01";
    }

    @Test
    void headsAndMembersHaveTheIdentifiersOfTheirHousehold() {
        Reading<Need> read = needs(
                row("", "赵某", number(1), "赵某", number(1), "本人"),
                row("", "赵某", number(1), "", "", ""),
                row("", "赵某", number(1), "钱某", "", "妻子"),
                row("F-1", "", "", "赵小某", "", "儿子"),
                row("F-1", "", "", "", "", ""),
                row("", "", "", "", numberOfWoman(1), ""),
                row("F-2", "孙某", "", "孙某", "", "本人"));

        assertThat(read.faultTexts())
                .as("the same person, kind and day")
                .containsExactly("1!3 LEDGER_RECORD_LIKE", "1!6 LEDGER_RECORD_LIKE", "1!7 LEDGER_RECORD_LIKE");
        assertThat(read.records())
                .extracting(need -> need.getPerson().value())
                .containsExactly("p1", "p1", "p2", "p3", "p1", "p2", "q1");
        assertThat(read.records())
                .extracting(need -> need.getHousehold().value())
                .containsExactly("F-1", "F-1", "F-1", "F-1", "F-1", "F-1", "F-2");
    }

    @Test
    void whoeverIsNotInTheHouseholdIsAFaultAtTheCell() {
        Reading<Need> read = needs(
                row("F-1", "", "", "孙某", number(2), ""),
                row("F-1", "", "", "李某", "", "儿子"),
                row("F-1", "孙某", number(2), "", "", ""),
                row("F-1", "", "", "赵小某", number(2), "儿子"));

        assertThat(read.records()).isEmpty();
        assertThat(read.faultTexts())
                .containsExactly(
                        "1!E2 LEDGER_PERSON_ELSEWHERE",
                        "1!D3 LEDGER_PERSON_ELSEWHERE",
                        "1!C4 LEDGER_PERSON_ELSEWHERE",
                        "1!E5 LEDGER_PERSON_ELSEWHERE");
    }

    @Test
    void aHouseholdThatIsNotAmongThoseGivenIsAFault() {
        Reading<Need> read = needs(
                row("F-3", "", "", "赵某", "", ""),
                row("", "李某", number(3), "李某", "", "本人"),
                row("", "赵某", "", "赵某", "", "本人"));

        assertThat(read.records()).isEmpty();
        assertThat(read.faultTexts())
                .containsExactly(
                        "1!A2 LEDGER_HOUSEHOLD_UNKNOWN", "1!C3 LEDGER_HOUSEHOLD_UNKNOWN", "1!C4 LEDGER_HOUSEHOLD");
    }

    @Test
    void twoOfOneNameAreToldApartByTheirRelationAlone() {
        index.add(household(
                "F-6",
                person("t1", FamilyRelation.HEAD, "吴某", Optional.empty()),
                person("t2", FamilyRelation.CHILD, "吴某", Optional.empty())));

        Reading<Need> read = needs(
                row("F-2", "", "", "孙小某", "", "子女"),
                row("F-6", "吴某", "", "吴某", "", "子女"),
                row("F-6", "吴某", "", "吴某", "", "本人"));

        assertThat(read.faultTexts()).containsExactly("1!D2 LEDGER_PERSON");
        assertThat(read.records()).extracting(need -> need.getPerson().value()).containsExactly("t2", "t1");
    }

    @Test
    void aNumberThatTwoHouseholdsHaveIsNoAnswerUnlessTheHouseholdIsNamed() {
        index.add(household("F-4", person("r1", FamilyRelation.HEAD, "钱某", Optional.of(numberOfWoman(1)))));

        Reading<Need> read =
                needs(row("", "", "", "", numberOfWoman(1), ""), row("F-4", "", "", "", numberOfWoman(1), ""));

        assertThat(read.faultTexts()).containsExactly("1!E2 LEDGER_HOUSEHOLD");
        assertThat(read.record(0).getPerson().value()).isEqualTo("r1");
    }

    @Test
    void aNumberIsFollowedAndAnotherNameIsTold() {
        Reading<Need> read = needs(row("", "赵某", number(1), "钱莫", numberOfWoman(1), "配偶"));

        assertThat(read.faultTexts()).containsExactly("1!D2 LEDGER_PERSON_NAME");
        assertThat(read.record(0).getPerson().value()).isEqualTo("p2");
    }

    @Test
    void aHouseholdWithoutAHeadHasNobodyToTakeForIt() {
        index.add(household("F-5", person("s1", FamilyRelation.OTHER, "周某", Optional.empty())));

        Reading<Need> read = needs(row("F-5", "", "", "", "", ""));

        assertThat(read.faultTexts()).containsExactly("1!A2 LEDGER_PERSON");
    }

    @Test
    void aidIsJoinedAsNeedsAre() {
        Path ledger = Ledgers.csv(
                folder,
                "aid.csv",
                "家庭编号,姓名,身份证号,救助来源,救助单位,需求类别,救助金额,救助日期",
                Ledgers.line("", "钱某", numberOfWoman(1), "政府救助,某民政局,助医,500,2024-05-01"),
                Ledgers.line("F-1", "", "", "政府救助,某民政局,助医,500,2024-05-01"),
                Ledgers.line("F-1", "孙某", "", "政府救助,某民政局,助医,500,2024-05-01"));

        Reading<AidRecord> read = Ledgers.read(LedgerReader.aid(known()), ledger);

        assertThat(read.faultTexts())
                .filteredOn(text -> !text.contains("FORM_TAKEN"))
                .containsExactly("1!B4 LEDGER_PERSON_ELSEWHERE");
        assertThat(read.records())
                .extracting(aid -> aid.getPerson().map(PersonId::value))
                .containsExactly(Optional.of("p2"), Optional.empty());
    }

    /** Without households, a number beside a household's identifier may be anybody's in it. */
    @Test
    void aPersonBesideAHouseholdIsTakenForItsHeadAndThatIsTold() {
        Path list =
                Ledgers.csv(folder, "n.csv", "家庭编号,身份证号,需求类别,登记日期", Ledgers.line("F-1", number(1), "助医,2024-05-01"));

        Reading<Need> read = Ledgers.read(LedgerReader.needs(Ledgers.plain()), list);

        assertThat(read.faultTexts()).containsExactly("1!B2 LEDGER_TAKEN_FOR_HEAD");
        assertThat(read.record(0).getPerson().value()).isEqualTo("F-1.head");
    }

    /** A number in the member's column beside another's name as the head is not the head's. */
    @Test
    void aMembersNumberIsNotTakenForTheHeads() {
        Path list = Ledgers.csv(folder, "m.csv", HEADER, row("", "赵某", "", "钱某", numberOfWoman(1), ""));

        Reading<Need> read = Ledgers.read(LedgerReader.needs(Ledgers.plain()), list);

        assertThat(read.records()).isEmpty();
        assertThat(read.faultTexts()).containsExactly("1!C2 LEDGER_HOUSEHOLD");
    }
}

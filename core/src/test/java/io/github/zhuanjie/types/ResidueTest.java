package io.github.zhuanjie.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.aid.AidOverlap;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.document.DocumentContent;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.need.Urgency;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What was not understood comes back when the value is written, whatever else was changed. */
class ResidueTest {

    private static final String HOUSEHOLD = "'id':'H-1','residence':'321081'";

    @SuppressWarnings("unchecked") // found by this type
    private static <T> Codec<T> codec(Class<T> type) {
        return (Codec<T>) TypeRegistry.standard().find(type).orElseThrow();
    }

    private static <T> Received<T> receive(Class<T> type, String json) {
        Reading reading = Reading.lenient(new JsonText(json.replace('\'', '"')));
        return reading.received(codec(type).read(reading));
    }

    /** Reads, changes and writes; returns the document with the warnings behind it. */
    private static <T> String changed(Class<T> type, String json, UnaryOperator<T> change) {
        Received<T> received = receive(type, json);
        T value = change.apply(received.outcome().value().orElseThrow());
        CanonicalSink sink = new CanonicalSink();
        List<Fault> faults = codec(type).writeBack(value, received.residue(), sink);
        return new String(sink.bytes(), StandardCharsets.UTF_8).replace('"', '\'')
                + faults.stream()
                        .map(fault -> " " + fault.code() + fault.location().pointer())
                        .collect(Collectors.joining());
    }

    private static <T> String unchanged(Class<T> type, String json) {
        return changed(type, json, UnaryOperator.identity());
    }

    @Test
    void everythingComesBackIntoAnUnchangedValue() {
        for (String json : List.of(
                "{'a':{'b':[1,null,'x']}," + HOUSEHOLD + "}",
                "{'expenses':{'MEDICAL':{'value':'1.00','y':1},'PETS':2}," + HOUSEHOLD + "}",
                "{'expenses':{'PETS':2}," + HOUSEHOLD + "}",
                "{'hardshipCauses':{'asOf':'2024-05-31','value':['ILLNESS','FUTURE']}," + HOUSEHOLD + "}",
                "{'headCount':{'absent':'UNKNOWN','why':'x'}," + HOUSEHOLD + "}",
                "{'headCount':{'value':null,'why':'x'}," + HOUSEHOLD + "}",
                "{'headCount':{'range':[1,2]}," + HOUSEHOLD + "}",
                "{" + HOUSEHOLD + ",'members':[{'id':'P-1','note':1,'relation':'HEAD'},{'id':'P-2','relation':'SON'}],"
                        + "'z':1}")) {
            String back = unchanged(Household.class, json);
            assertThat(sorted(back)).isEqualTo(sorted(json));
        }
    }

    /** Members are written in the order of their names. */
    private static String sorted(String json) {
        return json.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }

    @Test
    void codesComeBackToWhereTheyStood() {
        String need = "'id':'N-1','household':'H-1','kind':'LIVING','person':'P-1','registeredOn':'2024-05-31'";
        assertThat(unchanged(Need.class, "{" + need + ",'urgency':'FUTURE','discoveredBy':'NEWER'}"))
                .contains("'discoveredBy':'NEWER'", "'urgency':'FUTURE'")
                .doesNotContain("RESIDUE");
        assertThat(changed(
                        Need.class,
                        "{" + need + ",'urgency':'FUTURE'}",
                        found -> Need.builder()
                                .from(found)
                                .urgency(Urgency.URGENT)
                                .build()))
                .contains("'urgency':'URGENT'")
                .endsWith(" RESIDUE_UNPLACED/urgency");
        String project = "{'id':'PR-1','applicationMode':'INDIVIDUAL','name':'某','needKinds':['LIVING','FUTURE']}";
        assertThat(unchanged(CharityProject.class, project)).contains("'needKinds':['LIVING','FUTURE']");
        assertThat(changed(
                        CharityProject.class,
                        project,
                        found -> CharityProject.builder()
                                .from(found)
                                .needKinds(List.of())
                                .build()))
                .contains("'needKinds':['FUTURE']");
        assertThat(changed(
                        CharityProject.class,
                        project,
                        found -> CharityProject.builder()
                                .from(found)
                                .addNeedKinds(NeedKind.MEDICAL)
                                .build()))
                .contains("'LIVING','MEDICAL','FUTURE']");
    }

    @Test
    void aFactThatIsKnownNowTakesThePlaceOfOneThatWasNotUnderstood() {
        String json = "{'id':'P-1','relation':'HEAD','sex':{'value':'FUTURE'}}";
        assertThat(unchanged(Person.class, json)).isEqualTo(json);
        assertThat(changed(
                        Person.class,
                        json,
                        found -> Person.builder()
                                .from(found)
                                .sex(Fact.known(Sex.FEMALE))
                                .build()))
                .isEqualTo("{'id':'P-1','relation':'HEAD','sex':{'value':'FEMALE'}} RESIDUE_UNPLACED/sex");
    }

    @Test
    void elementsAreFoundByTheirIdWhereverTheyAre() {
        String json = "{" + HOUSEHOLD + ",'members':[{'id':'P-1','relation':'HEAD','x':1},"
                + "{'id':'P-2','relation':'SON','x':2},{'id':'P-3','relation':'SON','x':3}]}";
        String back = changed(Household.class, json, found -> {
            List<Person> members = new ArrayList<>(found.getMembers());
            members.remove(1);
            members.add(0, person("P-9", FamilyRelation.HEAD));
            members.set(2, person("P-3", FamilyRelation.DAUGHTER));
            return Household.builder().from(found).members(members).build();
        });
        assertThat(back)
                .isEqualTo("{'id':'H-1','members':[{'id':'P-9','relation':'HEAD'},{'id':'P-1','relation':'HEAD','x':1},"
                        + "{'id':'P-3','relation':'DAUGHTER','x':3}],'residence':'321081'}"
                        + " RESIDUE_UNPLACED/members/1");
    }

    private static Person person(String id, FamilyRelation relation) {
        return Person.builder().id(PersonId.of(id)).relation(relation).build();
    }

    @Test
    void elementsWithoutIdAreFoundIfTheyAreUnchanged() {
        String goods = "{'id':'N-1','goods':[{'quantity':1,'unit':'袋','what':'米','x':1},"
                + "{'quantity':2,'unit':'袋','what':'面','x':2}],"
                + "'household':'H-1','kind':'LIVING','person':'P-1','registeredOn':'2024-05-31','urgency':'NORMAL'}";
        assertThat(sorted(unchanged(Need.class, goods))).isEqualTo(sorted(goods));
        String swapped = changed(
                Need.class,
                goods,
                found -> Need.builder()
                        .from(found)
                        .goods(List.of(found.getGoods().get(1)))
                        .build());
        assertThat(swapped)
                .contains("'goods':[{'quantity':2,'unit':'袋','what':'面','x':2}]")
                .endsWith(" RESIDUE_UNPLACED/goods/0");
        String twice = goods.replace("面", "米").replace("'quantity':2", "'quantity':1");
        assertThat(sorted(unchanged(Need.class, twice))).isEqualTo(sorted(twice));
        assertThat(changed(
                        Need.class,
                        twice,
                        found -> Need.builder()
                                .from(found)
                                .goods(List.of(found.getGoods().get(1)))
                                .build()))
                .contains("'x':1")
                .endsWith(" RESIDUE_UNPLACED/goods/1");
    }

    @Test
    void anotherValueTakesNothingUp() {
        String json = "{" + HOUSEHOLD + ",'x':1,'y':2,'expenses':{'MEDICAL':{'value':'1','z':1},'PETS':1}}";
        assertThat(changed(
                        Household.class,
                        json,
                        found -> Household.builder()
                                .from(found)
                                .id(HouseholdId.of("H-2"))
                                .build()))
                .doesNotContain("'x'")
                .endsWith(
                        " RESIDUE_UNPLACED RESIDUE_UNPLACED RESIDUE_UNPLACED/expenses RESIDUE_UNPLACED/expenses/MEDICAL");
        assertThat(changed(
                        Household.class,
                        json,
                        found -> Household.builder()
                                .from(found)
                                .expenses(java.util.Map.of())
                                .build()))
                .contains("'expenses':{'PETS':1}", "'x':1")
                .endsWith("} RESIDUE_UNPLACED/expenses/MEDICAL");
        assertThat(changed(
                        Household.class,
                        json,
                        found -> Household.builder()
                                .from(found)
                                .expenses(java.util.Map.of(ExpenseKind.MEDICAL, Fact.known(Yuan.parse("5"))))
                                .build()))
                .contains("'expenses':{'MEDICAL':{'value':'5.00'},'PETS':1}")
                .endsWith(" RESIDUE_UNPLACED/expenses/MEDICAL");
    }

    @Test
    void whatWasKeptAsideComesBack() {
        String needs = "{'needs':[%s,{'household':'H-1','id':'N-2','kind':'LIVING','person':'P-1',"
                + "'registeredOn':'2024-05-31','urgency':'NORMAL','x':1}],'type':'NEED_LIST'}";
        String future = "{'household':'H-1','id':'N-1','kind':'FUTURE','person':'P-1','registeredOn':'2024-05-31'}";
        assertThat(unchanged(DocumentContent.NeedListContent.class, needs.formatted(future)))
                .isEqualTo("{'needs':[{'household':'H-1','id':'N-2','kind':'LIVING','person':'P-1',"
                        + "'registeredOn':'2024-05-31','urgency':'NORMAL','x':1}," + future + "],'type':'NEED_LIST'}");
        String person = "{%s'id':'P-1','relation':'HEAD'}";
        for (String extensions : List.of("{'Nanjing':{'a':1}}", "[]", "{'a.cn':{'x':1},'b.cn':null}")) {
            String json = person.formatted("'extensions':" + extensions + ",");
            assertThat(unchanged(Person.class, json)).isEqualTo(json);
        }
        String income = "{'annualIncome':{'unit':'万元','value':'1.2'}," + HOUSEHOLD + "}";
        assertThat(unchanged(Household.class, income)).isEqualTo(income);
    }

    @Test
    void residueOfWhatWasUnderstoodIsEmpty() {
        Received<Household> received = receive(Household.class, "{" + HOUSEHOLD + "}");
        assertThat(received.residue().isEmpty()).isTrue();
        assertThat(received).hasToString("Received[faults=0, Residue[]]");
        assertThat(unchanged(Household.class, "{" + HOUSEHOLD + "}")).isEqualTo("{" + HOUSEHOLD + "}");
    }

    @Test
    void showsNothingOfWhatItKeeps() {
        Received<Household> received = receive(Household.class, "{" + HOUSEHOLD + ",'甲':'乙'}");
        assertThat(received.residue().isEmpty()).isFalse();
        assertThat(received).hasToString("Received[faults=1, Residue[***]]");
    }

    @Test
    void thereIsNoResidueWithoutAValue() {
        assertThat(receive(Household.class, "{'x':1}").residue().isEmpty()).isTrue();
        assertThat(receive(AidOverlap.class, "{'x':1}").outcome().value()).isEmpty();
    }
}

package io.github.zhuanjie.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.person.StudentStage;
import io.github.zhuanjie.sample.Samples;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The truth tables of every inner node, whole: what a node says with something unknown is what it would say however the
 * unknown turned out, and if that differs, it is unknown.
 */
class KleeneTreesTest {

    private static final Criterion YES = new HouseholdCriterion.Residence(DivisionCode.of("321081"));
    private static final Criterion NO = new HouseholdCriterion.Residence(DivisionCode.of("110000"));
    private static final Criterion OPEN = new Criterion.Judgement("x");
    private static final Criterion INSURED = new PersonCriterion.Insured();
    private static final Criterion PUPIL = new PersonCriterion.StudentIn(Set.of(StudentStage.COMPULSORY));

    @Test
    void allAnyAndAtLeast() {
        for (int size = 1; size <= 4; size++) {
            for (List<Truth> parts : tables(size)) {
                List<Criterion> of = parts.stream().map(KleeneTreesTest::leaf).toList();
                assertThat(truth(new Criterion.AllOf(of))).isEqualTo(whatever(parts, all -> !all.contains(false)));
                assertThat(truth(new Criterion.AnyOf(of))).isEqualTo(whatever(parts, all -> all.contains(true)));
                for (int n = 1; n <= size; n++) {
                    int least = n;
                    assertThat(truth(new Criterion.AtLeast(n, of)))
                            .isEqualTo(whatever(parts, all -> count(all) >= least));
                }
            }
        }
    }

    @Test
    void not() {
        for (Truth part : Truth.values()) {
            assertThat(truth(new Criterion.Not(leaf(part)))).isEqualTo(part.not());
        }
    }

    @Test
    void anyAndNumberOfMembersWithAndWithoutUnlistedOnes() {
        for (int size = 1; size <= 3; size++) {
            for (List<Truth> members : tables(size)) {
                for (int unlisted = 0; unlisted <= 2; unlisted++) {
                    assertAnyAndCount(members, unlisted);
                }
            }
        }
    }

    private static void assertAnyAndCount(List<Truth> members, int unlisted) {
        List<Truth> all = Stream.concat(
                        members.stream(), Stream.generate(() -> Truth.UNKNOWN).limit(unlisted))
                .toList();
        List<Person> listed = IntStream.range(0, members.size())
                .mapToObj(i -> person(i, Truth.TRUE, members.get(i)))
                .toList();
        NeedCase subject = family(listed, Fact.known(members.size() + unlisted));
        assertThat(truth(new Criterion.AnyMember(INSURED), subject))
                .isEqualTo(whatever(all, some -> some.contains(true)));
        for (int min = 0; min <= all.size(); min++) {
            for (int max = min; max <= all.size(); max++) {
                int from = min;
                int to = max;
                Criterion count = new Criterion.MemberCount(min, Optional.of(max), INSURED);
                assertThat(truth(count, subject))
                        .isEqualTo(whatever(all, some -> count(some) >= from && count(some) <= to));
            }
        }
    }

    @Test
    void allMembersWhoAreMeant() {
        for (int size = 1; size <= 3; size++) {
            for (List<Truth> meant : tables(size)) {
                for (List<Truth> held : tables(size)) {
                    assertAll(meant, held);
                }
            }
        }
    }

    private static void assertAll(List<Truth> meant, List<Truth> held) {
        List<Person> listed = IntStream.range(0, meant.size())
                .mapToObj(i -> person(i, meant.get(i), held.get(i)))
                .toList();
        int size = meant.size();
        List<Truth> both = Stream.concat(meant.stream(), held.stream()).toList();
        Truth expected = whatever(
                both,
                some -> IntStream.range(0, size).allMatch(i -> !some.get(i) || some.get(size + i))
                        && some.subList(0, size).contains(true));
        assertThat(truth(new Criterion.AllMembers(PUPIL, INSURED), family(listed, Fact.known(size))))
                .as("%s %s", meant, held)
                .isEqualTo(expected);
        Truth unlisted = truth(new Criterion.AllMembers(PUPIL, INSURED), family(listed, Fact.known(size + 1)));
        assertThat(unlisted).isEqualTo(broken(meant, held) ? Truth.FALSE : Truth.UNKNOWN);
    }

    private static boolean broken(List<Truth> meant, List<Truth> held) {
        return IntStream.range(0, meant.size()).anyMatch(i -> meant.get(i) == Truth.TRUE && held.get(i) == Truth.FALSE);
    }

    @Test
    void overNobodyAllIsNeverTrue() {
        NeedCase noPupil = family(List.of(person(0, Truth.FALSE, Truth.TRUE)), Fact.known(1));
        assertThat(truth(new Criterion.AllMembers(PUPIL, INSURED), noPupil)).isEqualTo(Truth.FALSE);
        NeedCase perhaps = family(List.of(person(0, Truth.FALSE, Truth.TRUE)), Fact.known(2));
        assertThat(truth(new Criterion.AllMembers(PUPIL, INSURED), perhaps)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aHouseholdThatNobodyCountedMayHaveMore() {
        List<Person> one = List.of(person(0, Truth.TRUE, Truth.FALSE));
        assertThat(truth(new Criterion.AnyMember(INSURED), family(one, Fact.unknown())))
                .isEqualTo(Truth.UNKNOWN);
        Finding withheld = find(new Criterion.AnyMember(INSURED), family(one, Fact.withheld()));
        assertThat(withheld.deciding())
                .extracting(Brief::of)
                .containsExactly(Brief.open(Condition.UNLISTED_MEMBERS, Gap.WITHHELD));
        Finding more = find(new Criterion.AnyMember(INSURED), family(one, Fact.known(3)));
        assertThat(more.deciding().get(0).missing()).containsExactly(MissingFact.of(FactKind.MEMBERS, Gap.UNKNOWN));
    }

    @Test
    void whoIsNotCountedIsNotAsked() {
        Person away = Person.builder()
                .from(person(1, Truth.TRUE, Truth.TRUE))
                .countedInHousehold(Fact.known(false))
                .build();
        List<Person> listed = List.of(person(0, Truth.TRUE, Truth.FALSE), away);
        assertThat(truth(new Criterion.AnyMember(INSURED), family(listed, Fact.known(1))))
                .isEqualTo(Truth.FALSE);
        assertThat(truth(new Criterion.AllMembers(PUPIL, INSURED), family(listed, Fact.known(1))))
                .isEqualTo(Truth.FALSE);
        assertThat(truth(new Criterion.AnyMember(INSURED), family(listed, Fact.known(2))))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(truth(new Criterion.AnyMember(INSURED), family(listed, Fact.known(0))))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void whatIsAskedOfAMemberSaysOfWhom() {
        List<Person> two = List.of(person(0, Truth.TRUE, Truth.FALSE), person(1, Truth.TRUE, Truth.UNKNOWN));
        Finding open = find(new Criterion.AnyMember(INSURED), family(two, Fact.known(2)));
        assertThat(open.deciding()).singleElement().satisfies(part -> {
            assertThat(part.grounds().member()).contains(PersonId.of("P-2"));
            assertThat(part.missing())
                    .containsExactly(MissingFact.of(FactKind.INSURED, PersonId.of("P-2"), Gap.UNKNOWN));
        });
    }

    @Test
    void aNumberIsDecidedByAllThatAreKnownOrLeftOpenByThoseThatAreNot() {
        Finding some = find(new Criterion.AtLeast(1, List.of(YES, NO, OPEN)));
        assertThat(some.deciding()).extracting(Finding::truth).containsExactly(Truth.TRUE, Truth.FALSE);
        Finding open = find(new Criterion.AtLeast(2, List.of(YES, NO, OPEN)));
        assertThat(open.deciding()).extracting(Finding::truth).containsExactly(Truth.UNKNOWN);
    }

    private static Criterion leaf(Truth truth) {
        return switch (truth) {
            case TRUE -> YES;
            case FALSE -> NO;
            case UNKNOWN -> OPEN;
        };
    }

    private static Person person(int index, Truth pupil, Truth insured) {
        Fact<StudentStage> stage = fact(pupil, StudentStage.COMPULSORY, StudentStage.NOT_STUDENT);
        return Person.builder()
                .id(PersonId.of("P-" + (index + 1)))
                .relation(index == 0 ? FamilyRelation.HEAD : FamilyRelation.SON)
                .studentStage(stage)
                .insured(fact(insured, true, false))
                .build();
    }

    private static <T> Fact<T> fact(Truth truth, T yes, T no) {
        return truth == Truth.UNKNOWN ? Fact.unknown() : Fact.known(truth == Truth.TRUE ? yes : no);
    }

    private static NeedCase family(List<Person> members, Fact<Integer> headCount) {
        return NeedCase.of(
                Samples.household(members.toArray(Person[]::new))
                        .headCount(headCount)
                        .build(),
                Samples.need().build());
    }

    private static Truth truth(Criterion criterion) {
        return find(criterion).truth();
    }

    private static Truth truth(Criterion criterion, NeedCase subject) {
        return find(criterion, subject).truth();
    }

    private static Finding find(Criterion criterion) {
        return find(criterion, Samples.plainCase());
    }

    private static Finding find(Criterion criterion, NeedCase subject) {
        return new Eligibility(Samples.context()).assess(criterion, subject).finding();
    }

    private static long count(List<Boolean> values) {
        return values.stream().filter(value -> value).count();
    }

    private static List<List<Truth>> tables(int size) {
        List<List<Truth>> tables = List.of(List.of());
        for (int i = 0; i < size; i++) {
            tables = tables.stream()
                    .flatMap(head -> Stream.of(Truth.values())
                            .map(next -> Stream.concat(head.stream(), Stream.of(next))
                                    .toList()))
                    .toList();
        }
        return tables;
    }

    /** Decides the same way whatever the unknown turns out to be, or not at all. */
    private static Truth whatever(List<Truth> parts, Predicate<List<Boolean>> rule) {
        List<List<Boolean>> worlds = List.of(List.of());
        for (Truth part : parts) {
            List<List<Boolean>> grown = new ArrayList<>();
            for (List<Boolean> world : worlds) {
                Stream.of(true, false)
                        .filter(value -> part == Truth.UNKNOWN || Truth.of(value) == part)
                        .forEach(value -> grown.add(
                                Stream.concat(world.stream(), Stream.of(value)).toList()));
            }
            worlds = grown;
        }
        Set<Truth> found = EnumSet.noneOf(Truth.class);
        worlds.forEach(world -> found.add(Truth.of(rule.test(world))));
        return found.size() == 1 ? found.iterator().next() : Truth.UNKNOWN;
    }
}

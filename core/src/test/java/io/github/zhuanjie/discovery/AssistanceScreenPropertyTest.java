package io.github.zhuanjie.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.eligibility.Finding;
import io.github.zhuanjie.eligibility.MissingFact;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.sample.Samples;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of the screen over households of three of whom more or less is known. */
class AssistanceScreenPropertyTest {

    private static final int FACTS = 12;
    private static final int ALL_KNOWN = (1 << FACTS) - 1;
    private static final int MEMBERS = 3;

    /** What each fact is told as when it is missing. */
    private static final List<FactKind> KINDS = List.of(
            FactKind.HUKOU,
            FactKind.HOUSEHOLD_RECOGNITIONS,
            FactKind.ANNUAL_INCOME,
            FactKind.PERSON_RECOGNITIONS,
            FactKind.BIRTH_DATE,
            FactKind.DISABILITY_LEVEL,
            FactKind.PERSON_RECOGNITIONS,
            FactKind.BIRTH_DATE,
            FactKind.DISABILITY_LEVEL,
            FactKind.PERSON_RECOGNITIONS,
            FactKind.BIRTH_DATE,
            FactKind.DISABILITY_LEVEL);

    private static final List<AssistanceRule> RULES = List.of(
            Rules.dibao("321000"),
            Rules.single("321000"),
            Rules.edge("321081"),
            Rules.edge("321000"),
            Rules.rule(
                            AssistanceCategory.RIGID,
                            "321082",
                            RuleScope.HOUSEHOLD,
                            Criteria.anyMember(Criteria.disabilityAtLeast(DisabilityLevel.LEVEL_2)))
                    .build(),
            Rules.rule(AssistanceCategory.TEKUN, "000000", RuleScope.PERSON, Criteria.ageFrom(21))
                    .build());

    private static final AssistanceScreen SCREEN = new AssistanceScreen(Samples.context(), AssistanceRules.of(RULES));

    @Property
    void nobodyWhoIsKnownToBeRecognisedIsProposed(
            @ForAll @Size(FACTS) List<@IntRange(max = 3) Integer> world, @ForAll @IntRange(max = ALL_KNOWN) int known) {
        Household household = household(world, known);
        for (AssistanceProposal proposal : SCREEN.screen(household).proposals()) {
            for (PersonId id : proposal.getPersons()) {
                Set<AssistanceCategory> held =
                        household.categoriesOf(household.findMember(id).orElseThrow(), Samples.TODAY);
                assertThat(held).doesNotContainAnyElementsOf(barring(proposal.getCategory()));
            }
        }
    }

    /** Written out apart from the code under test. */
    private static Set<AssistanceCategory> barring(AssistanceCategory category) {
        return switch (category) {
            case TEKUN -> Set.of(AssistanceCategory.TEKUN);
            case DIBAO, DIBAO_SINGLE ->
                Set.of(AssistanceCategory.TEKUN, AssistanceCategory.DIBAO, AssistanceCategory.DIBAO_SINGLE);
            case DIBAO_EDGE ->
                Set.of(
                        AssistanceCategory.TEKUN,
                        AssistanceCategory.DIBAO,
                        AssistanceCategory.DIBAO_SINGLE,
                        AssistanceCategory.DIBAO_EDGE);
            case RIGID ->
                Set.of(
                        AssistanceCategory.TEKUN,
                        AssistanceCategory.DIBAO,
                        AssistanceCategory.DIBAO_SINGLE,
                        AssistanceCategory.DIBAO_EDGE,
                        AssistanceCategory.RIGID);
            default -> throw new AssertionError("no rule is about the category");
        };
    }

    @Property
    void learningAFactOverturnsNothingAndDecidesOnlyWhatNamedIt(
            @ForAll @Size(FACTS) List<@IntRange(max = 3) Integer> world,
            @ForAll @IntRange(max = ALL_KNOWN) int known,
            @ForAll @IntRange(max = FACTS - 1) int learnt) {
        AssistanceScreening before = SCREEN.screen(household(world, known));
        AssistanceScreening after = SCREEN.screen(household(world, known | 1 << learnt));
        for (AssistanceProposal proposal : before.proposals()) {
            outlooks(after, proposal)
                    .filter(next -> next != proposal.getOutlook())
                    .forEach(next -> {
                        assertThat(proposal.getOutlook()).isEqualTo(Outlook.CANNOT_BE_TOLD);
                        assertThat(lacking(proposal.getFinding()).map(MissingFact::kind))
                                .contains(KINDS.get(learnt));
                    });
        }
    }

    /** What a screening says of the category and one of the persons of a proposal. */
    private static Stream<Outlook> outlooks(AssistanceScreening screening, AssistanceProposal proposal) {
        return screening.proposals().stream()
                .filter(other -> other.getCategory() == proposal.getCategory())
                .filter(other -> !Collections.disjoint(other.getPersons(), proposal.getPersons()))
                .map(AssistanceProposal::getOutlook);
    }

    private static Stream<MissingFact> lacking(Finding finding) {
        return Stream.concat(
                finding.missing().stream(), finding.parts().stream().flatMap(AssistanceScreenPropertyTest::lacking));
    }

    @Property
    void theOrderOfRulesAndMembersDoesNotMatter(
            @ForAll @Size(FACTS) List<@IntRange(max = 3) Integer> world,
            @ForAll @IntRange(max = ALL_KNOWN) int known,
            @ForAll long seed) {
        Household household = household(world, known);
        Household shuffled = Household.builder()
                .from(household)
                .members(shuffled(household.getMembers(), seed))
                .build();
        AssistanceScreen other = new AssistanceScreen(Samples.context(), AssistanceRules.of(shuffled(RULES, seed)));
        assertThat(told(other.screen(shuffled))).isEqualTo(told(SCREEN.screen(household)));
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }

    private static List<List<Object>> told(AssistanceScreening screening) {
        Stream<List<Object>> proposals = screening.proposals().stream()
                .map(p -> List.of(p.getCategory(), p.getPersons(), p.getOutlook(), p.open(), p.getRule()));
        Stream<List<Object>> skipped = screening.skipped().stream().map(List::of);
        Stream<List<Object>> followed = screening.toFollow().stream().map(f -> List.of(f.person(), f.isKnown()));
        return Stream.of(proposals, skipped, followed).flatMap(each -> each).toList();
    }

    @Property
    void whereNothingIsKnownNothingIsLikely(@ForAll @Size(FACTS) List<@IntRange(max = 3) Integer> world) {
        assertThat(SCREEN.screen(household(world, 0)).proposals())
                .isNotEmpty()
                .allMatch(proposal -> proposal.getOutlook() == Outlook.CANNOT_BE_TOLD)
                .allMatch(proposal -> proposal.getFinding().truth() == Truth.UNKNOWN);
    }

    @Property
    void whereEverythingIsKnownOnlyRulesAndJudgementsAreMissing(
            @ForAll @Size(FACTS) List<@IntRange(max = 3) Integer> world) {
        for (AssistanceProposal proposal :
                SCREEN.screen(household(world, ALL_KNOWN)).proposals()) {
            assertThat(proposal.open())
                    .extracting(MissingFact::kind)
                    .isSubsetOf(FactKind.LOCAL_RULE, FactKind.JUDGEMENT);
            assertThat(proposal.getOutlook() == Outlook.CANNOT_BE_TOLD)
                    .isEqualTo(proposal.getRule().isEmpty());
        }
    }

    @Property
    void aHouseholdOfNobodyIsNeverLikely(
            @ForAll @Size(FACTS) List<@IntRange(max = 3) Integer> world, @ForAll @IntRange(max = 2) int heads) {
        Household nobody = Household.builder()
                .from(household(world, ALL_KNOWN))
                .members(List.of())
                .headCount(Fact.known(heads))
                .build();
        assertThat(SCREEN.screen(nobody).likely()).isEmpty();
        Household uncounted = Household.builder()
                .from(household(world, ALL_KNOWN))
                .headCount(Fact.known(0))
                .build();
        assertThat(SCREEN.screen(uncounted).likely()).isEmpty();
    }

    private static Household household(List<Integer> world, int known) {
        World facts = new World(world, known);
        List<Person> members = new ArrayList<>();
        for (int i = 0; i < MEMBERS; i++) {
            members.add(member(facts, i));
        }
        return Samples.household(members.toArray(Person[]::new))
                .hukou(facts.get(0, n -> DivisionCode.of("32108" + (n + 1))))
                .recognitions(facts.get(1, AssistanceScreenPropertyTest::recognitions))
                .annualIncome(facts.get(2, n -> Yuan.of(20_000L * n)))
                .build();
    }

    private static Person member(World facts, int i) {
        int first = 3 + 3 * i;
        return Person.builder()
                .id(PersonId.of("P-" + (i + 1)))
                .relation(i == 0 ? FamilyRelation.HEAD : FamilyRelation.SON)
                .recognitions(facts.get(first, AssistanceScreenPropertyTest::recognitions))
                .birthDate(facts.get(first + 1, n -> Samples.TODAY.minusYears(7L * n + 7)))
                .disabilityLevel(facts.get(first + 2, n -> DisabilityLevel.values()[n]))
                .build();
    }

    private static List<Recognition> recognitions(int n) {
        return switch (n) {
            case 0 -> List.of();
            case 1 -> List.of(Samples.recognition(AssistanceCategory.DIBAO_EDGE));
            case 2 -> List.of(Samples.recognition(AssistanceCategory.ORPHAN));
            default -> List.of(Samples.recognition(AssistanceCategory.DIBAO));
        };
    }

    /** A world in which everything is so or so, of which only some is known. */
    private record World(List<Integer> values, int known) {
        <T> Fact<T> get(int index, IntFunction<T> value) {
            return (known >> index & 1) == 1 ? Fact.known(value.apply(values.get(index))) : Fact.unknown();
        }
    }
}

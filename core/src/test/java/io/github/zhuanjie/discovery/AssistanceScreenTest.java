package io.github.zhuanjie.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.LocalStandards;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.Condition;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.eligibility.Gap;
import io.github.zhuanjie.eligibility.MissingFact;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssistanceScreenTest {

    private static final PersonId HEAD = PersonId.of("P-1");
    private static final PersonId SON = PersonId.of("P-2");
    private static final AssistanceRules RULES =
            Rules.table(Rules.dibao("321000"), Rules.single("321000"), Rules.edge("321000"));

    private static Person.Builder head() {
        return Samples.head().recognitions(Fact.known(List.of()));
    }

    private static Person.Builder son() {
        return Person.builder().id(SON).relation(FamilyRelation.SON).recognitions(Fact.known(List.of()));
    }

    /** Two people who have 9,600 yuan a year between them, half of the standard of 800 a month for both. */
    private static Household.Builder household() {
        return Samples.household(head().build(), son().build())
                .hukou(Fact.known(DivisionCode.of("321081")))
                .recognitions(Fact.known(List.of()))
                .annualIncome(Fact.known(Yuan.of(9_600)));
    }

    private static AssistanceScreening screen(Household.Builder household) {
        return new AssistanceScreen(Samples.context(), RULES).screen(household.build());
    }

    private static AssistanceProposal of(AssistanceScreening screening, AssistanceCategory category) {
        return screening.proposals().stream()
                .filter(proposal -> proposal.getCategory() == category)
                .findFirst()
                .orElseThrow();
    }

    private static List<AssistanceCategory> looked(AssistanceScreening screening) {
        return screening.proposals().stream()
                .map(AssistanceProposal::getCategory)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void proposesAHouseholdThatNobodyAided() {
        AssistanceScreening screening = screen(household());
        AssistanceProposal dibao = screening.likely().findFirst().orElseThrow();
        assertThat(screening.likely()).hasSize(1);
        assertThat(dibao.getCategory()).isEqualTo(AssistanceCategory.DIBAO);
        assertThat(dibao.getPersons()).containsExactly(HEAD, SON);
        assertThat(dibao.getRule()).contains(Rules.dibao("321000"));
        assertThat(dibao.getRecipient()).isEqualTo(DivisionCode.of("321081100"));
        assertThat(dibao.toJudge()).containsExactly(Rules.PROPERTY);
        assertThat(dibao.getFinding().truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(dibao.getFinding().parts()).hasSize(3);
        assertThat(screening.asOf()).isEqualTo(Samples.TODAY);
        assertThat(screening.skipped()).isEmpty();
        assertThat(screening.toFollow()).isEmpty();
    }

    @Test
    void whatIsLikelyComesFirstAndWhatIsNotLast() {
        assertThat(screen(household()).proposals())
                .extracting(
                        AssistanceProposal::getCategory, AssistanceProposal::getPersons, AssistanceProposal::getOutlook)
                .extracting(Object::toString)
                .containsExactly(
                        "(DIBAO, [P-1, P-2], LIKELY)",
                        "(DIBAO_SINGLE, [P-1], CANNOT_BE_TOLD)",
                        "(DIBAO_SINGLE, [P-2], CANNOT_BE_TOLD)",
                        "(TEKUN, [P-1, P-2], CANNOT_BE_TOLD)",
                        "(RIGID, [P-1, P-2], CANNOT_BE_TOLD)",
                        "(DIBAO_EDGE, [P-1, P-2], NOT_LIKELY)");
    }

    @Test
    void aRuleThatIsNotKnownIsNamedWithPlaceAndDay() {
        AssistanceProposal tekun = of(screen(household().hukou(Fact.known(Samples.VILLAGE))), AssistanceCategory.TEKUN);
        assertThat(tekun.getOutlook()).isEqualTo(Outlook.CANNOT_BE_TOLD);
        assertThat(tekun.getRule()).isEmpty();
        assertThat(tekun.open())
                .containsExactly(new MissingFact(
                        FactKind.LOCAL_RULE, Optional.empty(), Optional.of("321081 2024-05-20"), Gap.LOCAL_STANDARD));
        AssistanceScreening nothingKnown = new AssistanceScreen(Samples.context(), Rules.table())
                .screen(household().build());
        assertThat(looked(nothingKnown))
                .containsExactly(
                        AssistanceCategory.DIBAO,
                        AssistanceCategory.TEKUN,
                        AssistanceCategory.DIBAO_EDGE,
                        AssistanceCategory.RIGID);
        assertThat(nothingKnown.proposals())
                .allMatch(proposal -> proposal.getFinding().deciding().get(0).condition() == Condition.LOCAL_RULE);
    }

    @Test
    void theRulesOfTheDayAreAsked() {
        EvaluationContext next =
                new EvaluationContext(LocalDate.of(2025, 1, 1), LocalStandards.of(List.of()), Optional.empty());
        AssistanceProposal dibao =
                of(new AssistanceScreen(next, RULES).screen(household().build()), AssistanceCategory.DIBAO);
        assertThat(dibao.open()).extracting(MissingFact::kind).containsExactly(FactKind.LOCAL_RULE);
    }

    @Test
    void rulesAndFiguresAreThoseOfTheHukou() {
        LocalStandards standards =
                LocalStandards.of(List.of(Samples.standard("321000", 800), Samples.standard("320500", 300)));
        EvaluationContext context = Samples.context().withStandards(standards);
        AssistanceRules both = Rules.table(Rules.dibao("321000"), Rules.dibao("320500"));
        Household away =
                household().hukou(Fact.known(DivisionCode.of("320500"))).build();
        AssistanceProposal byHukou = of(new AssistanceScreen(context, both).screen(away), AssistanceCategory.DIBAO);
        assertThat(byHukou.getOutlook()).isEqualTo(Outlook.NOT_LIKELY);
        assertThat(byHukou.getRule()).contains(Rules.dibao("320500"));
        assertThat(byHukou.getRecipient()).isEqualTo(DivisionCode.of("321081100"));
        AssistanceProposal byResidence =
                of(new AssistanceScreen(context, both, DecidingPlace.RESIDENCE).screen(away), AssistanceCategory.DIBAO);
        assertThat(byResidence.getOutlook()).isEqualTo(Outlook.LIKELY);
        assertThat(byResidence.getRule()).contains(Rules.dibao("321000"));
    }

    @Test
    void withoutAHukouNothingCanBeTold() {
        AssistanceScreening unknown = screen(household().hukou(Fact.unknown()));
        assertThat(unknown.proposals()).hasSize(5).allMatch(p -> p.getOutlook() == Outlook.CANNOT_BE_TOLD);
        assertThat(of(unknown, AssistanceCategory.DIBAO).open())
                .containsExactly(new MissingFact(FactKind.HUKOU, Optional.empty(), Optional.empty(), Gap.UNKNOWN));
        assertThat(of(screen(household().hukou(Fact.withheld())), AssistanceCategory.DIBAO)
                        .open())
                .extracting(MissingFact::gap)
                .containsExactly(Gap.WITHHELD);
    }

    @Test
    void aPlaceOfWhichAPartHasARuleOfItsOwnIsKnownTooBroadly() {
        AssistanceRules rules = Rules.table(Rules.dibao("320000"), Rules.dibao("321081"), Rules.edge("320000"));
        Household broad = household()
                .hukou(Fact.known(DivisionCode.of("321000")))
                .residence(DivisionCode.of("321000"))
                .build();
        AssistanceScreening byHukou = new AssistanceScreen(Samples.context(), rules).screen(broad);
        assertThat(of(byHukou, AssistanceCategory.DIBAO))
                .returns(Outlook.CANNOT_BE_TOLD, AssistanceProposal::getOutlook)
                .returns(Optional.empty(), AssistanceProposal::getRule)
                .returns(List.of(imprecise(FactKind.HUKOU)), AssistanceProposal::open);
        assertThat(of(byHukou, AssistanceCategory.DIBAO_EDGE).getRule()).contains(Rules.edge("320000"));
        AssistanceScreening byResidence =
                new AssistanceScreen(Samples.context(), rules, DecidingPlace.RESIDENCE).screen(broad);
        assertThat(of(byResidence, AssistanceCategory.DIBAO).open()).containsExactly(imprecise(FactKind.RESIDENCE));
    }

    private static MissingFact imprecise(FactKind kind) {
        return new MissingFact(kind, Optional.empty(), Optional.empty(), Gap.IMPRECISE);
    }

    @Test
    void aRecipientIsNotProposedForLess() {
        assertThat(skippedFor(AssistanceCategory.DIBAO))
                .containsExactly(
                        AssistanceCategory.DIBAO,
                        AssistanceCategory.DIBAO_SINGLE,
                        AssistanceCategory.DIBAO_EDGE,
                        AssistanceCategory.RIGID,
                        AssistanceCategory.OTHER_LOW);
        assertThat(skippedFor(AssistanceCategory.DIBAO_SINGLE)).isEqualTo(skippedFor(AssistanceCategory.DIBAO));
        assertThat(skippedFor(AssistanceCategory.TEKUN))
                .containsExactly(
                        AssistanceCategory.DIBAO,
                        AssistanceCategory.DIBAO_SINGLE,
                        AssistanceCategory.TEKUN,
                        AssistanceCategory.DIBAO_EDGE,
                        AssistanceCategory.RIGID,
                        AssistanceCategory.OTHER_LOW);
        assertThat(skippedFor(AssistanceCategory.TEKUN_SCATTERED)).isEqualTo(skippedFor(AssistanceCategory.TEKUN));
        assertThat(skippedFor(AssistanceCategory.DIBAO_EDGE))
                .containsExactly(AssistanceCategory.DIBAO_EDGE, AssistanceCategory.RIGID, AssistanceCategory.OTHER_LOW);
        assertThat(skippedFor(AssistanceCategory.RIGID))
                .containsExactly(AssistanceCategory.RIGID, AssistanceCategory.OTHER_LOW);
        assertThat(skippedFor(AssistanceCategory.FANPIN)).containsExactly(AssistanceCategory.OTHER_LOW);
        assertThat(skippedFor(AssistanceCategory.OTHER_LOW)).containsExactly(AssistanceCategory.OTHER_LOW);
        assertThat(skippedFor(AssistanceCategory.ORPHAN)).containsExactly(AssistanceCategory.ORPHAN);
        assertThat(skippedFor(AssistanceCategory.EMERGENCY)).isEmpty();
    }

    private static List<AssistanceCategory> skippedFor(AssistanceCategory held) {
        AssistanceRules rules = Rules.table(
                Rules.single("321000"),
                Rules.rule(AssistanceCategory.OTHER_LOW, "321000", RuleScope.HOUSEHOLD, Rules.poor())
                        .build(),
                Rules.rule(AssistanceCategory.ORPHAN, "321000", RuleScope.PERSON, Rules.poor())
                        .build());
        Household alone = Samples.household(head().recognitions(Fact.known(List.of(Samples.recognition(held))))
                        .build())
                .recognitions(Fact.known(List.of()))
                .build();
        AssistanceScreening screening = new AssistanceScreen(Samples.context(), rules).screen(alone);
        assertThat(screening.skipped()).allMatch(skipped -> skipped.reason() == SkipReason.ALREADY_RECOGNISED);
        List<AssistanceCategory> skipped =
                screening.skipped().stream().map(Skipped::category).toList();
        assertThat(looked(screening)).noneMatch(skipped::contains);
        assertThat(looked(screening).size() + skipped.size()).isEqualTo(7);
        return skipped;
    }

    @Test
    void onlyThoseWhoAreNotRecognisedArePartOfAHouseholdsProposal() {
        Person recognised = son().recognitions(
                        Fact.known(List.of(Samples.recognition(AssistanceCategory.DIBAO_SINGLE))))
                .build();
        AssistanceScreening screening = screen(household().members(List.of(head().build(), recognised)));
        assertThat(of(screening, AssistanceCategory.DIBAO).getPersons()).containsExactly(HEAD);
        assertThat(screening.skipped())
                .contains(new Skipped(AssistanceCategory.DIBAO, SON, SkipReason.ALREADY_RECOGNISED));
        assertThat(looked(screening)).contains(AssistanceCategory.TEKUN);
        assertThat(of(screening, AssistanceCategory.TEKUN).getPersons()).containsExactly(HEAD, SON);
    }

    @Test
    void aHouseholdThatIsRecognisedAsAWholeIsNotProposed() {
        AssistanceScreening screening =
                screen(household().recognitions(Fact.known(List.of(Samples.recognition(AssistanceCategory.DIBAO)))));
        assertThat(looked(screening)).containsExactly(AssistanceCategory.TEKUN);
        assertThat(screening.skipped())
                .hasSize(8)
                .isSorted()
                .allMatch(skipped -> skipped.reason() == SkipReason.ALREADY_RECOGNISED);
    }

    @Test
    void ifRecognitionsAreNotKnownThatIsNamed() {
        AssistanceProposal household = of(screen(household().recognitions(Fact.unknown())), AssistanceCategory.DIBAO);
        assertThat(household.getOutlook()).isEqualTo(Outlook.CANNOT_BE_TOLD);
        assertThat(household.open())
                .extracting(MissingFact::kind)
                .containsExactly(FactKind.HOUSEHOLD_RECOGNITIONS, FactKind.JUDGEMENT);
        Person asked = son().recognitions(Fact.withheld()).build();
        AssistanceProposal person =
                of(screen(household().members(List.of(head().build(), asked))), AssistanceCategory.DIBAO);
        assertThat(person.getOutlook()).isEqualTo(Outlook.CANNOT_BE_TOLD);
        assertThat(person.open())
                .contains(new MissingFact(
                        FactKind.PERSON_RECOGNITIONS, Optional.of(SON), Optional.empty(), Gap.WITHHELD));
    }

    @Test
    void factsThatSpeakAgainstItDecideWhateverIsNotKnown() {
        AssistanceProposal rich = of(
                screen(household().recognitions(Fact.unknown()).annualIncome(Fact.known(Yuan.of(19_200)))),
                AssistanceCategory.DIBAO);
        assertThat(rich.getOutlook()).isEqualTo(Outlook.NOT_LIKELY);
        assertThat(rich.getFinding().deciding()).extracting(f -> f.condition()).containsExactly(Condition.INCOME);
    }

    @Test
    void aPersonsRuleIsAskedOfEachMember() {
        Person severe = son().birthDate(Fact.known(LocalDate.of(1990, 1, 1)))
                .disabilityLevel(Fact.known(DisabilityLevel.LEVEL_1))
                .build();
        Person healthy = head().birthDate(Fact.known(LocalDate.of(1960, 1, 1)))
                .disabilityLevel(Fact.known(DisabilityLevel.NONE))
                .build();
        AssistanceScreening screening = screen(household().members(List.of(healthy, severe)));
        assertThat(screening.proposals())
                .filteredOn(proposal -> proposal.getCategory() == AssistanceCategory.DIBAO_SINGLE)
                .extracting(AssistanceProposal::getPersons, AssistanceProposal::getOutlook)
                .extracting(Object::toString)
                .containsExactly("([P-2], LIKELY)", "([P-1], NOT_LIKELY)");
        AssistanceProposal single = screening.likely().skip(1).findFirst().orElseThrow();
        assertThat(single.getFinding().deciding())
                .allMatch(finding -> finding.grounds().member().equals(Optional.of(SON)));
    }

    @Test
    void whoIsNotCountedIsNotLookedInto() {
        Person away = son().countedInHousehold(Fact.known(false)).build();
        AssistanceScreening screening =
                screen(household().members(List.of(head().build(), away)).headCount(Fact.known(1)));
        assertThat(of(screening, AssistanceCategory.DIBAO).getPersons()).containsExactly(HEAD);
        assertThat(screening.skipped())
                .hasSize(5)
                .allMatch(skipped -> skipped.person().equals(SON) && skipped.reason() == SkipReason.NOT_COUNTED);
    }

    @Test
    void aHouseholdThatListsNobodyIsNeverLikely() {
        for (List<Person> members : List.of(
                List.<Person>of(),
                List.of(son().countedInHousehold(Fact.known(false)).build()))) {
            AssistanceScreening screening = screen(household().members(members).headCount(Fact.known(2)));
            assertThat(screening.proposals()).isNotEmpty().allMatch(p -> p.getOutlook() == Outlook.CANNOT_BE_TOLD);
            assertThat(screening.proposals()).allMatch(p -> p.getPersons().isEmpty());
            assertThat(of(screening, AssistanceCategory.DIBAO).open())
                    .containsExactly(
                            new MissingFact(FactKind.MEMBERS, Optional.empty(), Optional.empty(), Gap.UNKNOWN));
        }
    }

    @Test
    void onlyAJudgementBesideOtherConditionsIsSetAside() {
        Criterion judged = Criteria.judgement("村里认为困难");
        assertThat(outlook(judged)).isEqualTo(Outlook.CANNOT_BE_TOLD);
        assertThat(outlook(Criteria.allOf(judged, judged))).isEqualTo(Outlook.CANNOT_BE_TOLD);
        assertThat(outlook(Criteria.anyOf(judged, Criteria.not(Rules.poor())))).isEqualTo(Outlook.CANNOT_BE_TOLD);
        assertThat(outlook(Criteria.allOf(Rules.poor(), Criteria.not(judged)))).isEqualTo(Outlook.CANNOT_BE_TOLD);
        assertThat(outlook(Criteria.allOf(Rules.poor(), Criteria.rule("r", "1", "1", Criteria.allOf(judged)))))
                .isEqualTo(Outlook.LIKELY);
        assertThat(outlook(Criteria.allOf(judged, Criteria.not(Rules.poor())))).isEqualTo(Outlook.NOT_LIKELY);
    }

    private static Outlook outlook(Criterion criteria) {
        AssistanceRule rule = Rules.rule(AssistanceCategory.DIBAO, "321000", RuleScope.HOUSEHOLD, criteria)
                .build();
        return of(
                        new AssistanceScreen(Samples.context(), Rules.table(rule))
                                .screen(household().build()),
                        AssistanceCategory.DIBAO)
                .getOutlook();
    }

    @Test
    void whoLeftNotLongAgoIsToBeFollowed() {
        assertThat(leftOn(AssistanceCategory.DIBAO, LocalDate.of(2022, 5, 20)))
                .singleElement()
                .returns(HEAD, FormerRecipient::person)
                .returns(true, FormerRecipient::isKnown);
        assertThat(leftOn(AssistanceCategory.TEKUN_CENTRAL, LocalDate.of(2024, 5, 19)))
                .hasSize(1);
        assertThat(leftOn(AssistanceCategory.DIBAO, LocalDate.of(2022, 5, 19))).isEmpty();
        assertThat(leftOn(AssistanceCategory.RIGID, LocalDate.of(2024, 1, 1))).isEmpty();
        AssistanceScreening unknown = screen(household().recognitions(Fact.unknown()));
        assertThat(unknown.toFollow())
                .extracting(FormerRecipient::person, FormerRecipient::isKnown)
                .extracting(Object::toString)
                .containsExactly("(P-1, false)", "(P-2, false)");
    }

    private static List<FormerRecipient> leftOn(AssistanceCategory category, LocalDate lastDay) {
        Recognition ended = Recognition.builder()
                .from(Samples.openRecognition(category))
                .validUntil(lastDay)
                .build();
        Person former = head().recognitions(Fact.known(List.of(ended))).build();
        return screen(household().members(List.of(former, son().build()))).toFollow();
    }

    @Test
    void aFormerRecipientHasAFindingThatMayHold() {
        AssistanceScreening screening = screen(household());
        AssistanceProposal edge = of(screening, AssistanceCategory.DIBAO_EDGE);
        assertThat(edge.getFinding().truth()).isEqualTo(Truth.FALSE);
        assertThatIllegalArgumentException().isThrownBy(() -> new FormerRecipient(HEAD, edge.getFinding()));
    }

    @Test
    void theRecipientIsAsNearAsTheResidenceIsKnown() {
        assertThat(of(screen(household().residence(DivisionCode.of("321081"))), AssistanceCategory.DIBAO)
                        .getRecipient())
                .isEqualTo(DivisionCode.of("321081"));
    }

    @Test
    void noTextTellsOfARecognitionOrAnOutlook() {
        Household household = household()
                .recognitions(Fact.known(List.of(Samples.recognition(AssistanceCategory.DIBAO_EDGE))))
                .build();
        AssistanceScreening screening = new AssistanceScreen(Samples.context(), RULES).screen(household);
        assertThat(screening).hasToString("AssistanceScreening[H-1]");
        assertThat(screening.skipped().get(0)).hasToString("Skipped[P-1]");
        assertThat(screening.proposals().toString()).doesNotContain("LIKELY", "DIBAO", "32108");
        assertThat(screen(household().recognitions(Fact.unknown())).toFollow().get(0))
                .hasToString("FormerRecipient[P-1]");
    }

    @Test
    void whatIsSkippedHasAnOrder() {
        Skipped first = new Skipped(AssistanceCategory.DIBAO, HEAD, SkipReason.ALREADY_RECOGNISED);
        Skipped notCounted = new Skipped(AssistanceCategory.DIBAO, HEAD, SkipReason.NOT_COUNTED);
        Skipped son = new Skipped(AssistanceCategory.DIBAO, SON, SkipReason.ALREADY_RECOGNISED);
        Skipped tekun = new Skipped(AssistanceCategory.TEKUN, HEAD, SkipReason.ALREADY_RECOGNISED);
        assertThat(Stream.of(tekun, son, notCounted, first).sorted()).containsExactly(first, notCounted, son, tekun);
        assertThat(first.compareTo(first)).isZero();
    }
}

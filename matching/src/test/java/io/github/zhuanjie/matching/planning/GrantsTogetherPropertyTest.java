package io.github.zhuanjie.matching.planning;

import static io.github.zhuanjie.matching.planning.Cases.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.aid.AidLedger;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.aid.AidRecordId;
import io.github.zhuanjie.aid.ProposedAid;
import io.github.zhuanjie.aid.Stacking;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.StackingRule;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.criterion.StackingPeriod;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.HouseholdMember;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.RequestFeature;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.matching.algorithm.GreedyMatching;
import io.github.zhuanjie.matching.algorithm.PriorityFirstMatching;
import io.github.zhuanjie.matching.verify.MatchingVerifier;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.need.Urgency;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.Guarantee;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.UnmetNeed;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.supply.SupplyList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Whatever the rules, no two grants of one plan break them; each grant is entered as a record to see. */
class GrantsTogetherPropertyTest {

    /** The head of the first household has an old file, which is the second household's. */
    private static final SamePersons SAME = name -> {
        HouseholdMember first = member("h0");
        HouseholdMember second = member("h1");
        return name.equals(first) || name.equals(second) ? Set.of(first, second) : Set.of(name);
    };

    private static HouseholdMember member(String household) {
        return new HouseholdMember(
                HouseholdId.of(household), Cases.person("head").build().getId());
    }

    @Property(tries = 1_500)
    void noTwoGrantsOfAPlanBreakARule(@ForAll long seed, @ForAll boolean greedy) {
        Drawn drawn = new Drawn(new Random(seed));
        Recorded algorithm = new Recorded(greedy ? new GreedyMatching() : new PriorityFirstMatching());
        MatchingPlanner planner = MatchingPlanner.of(EvaluationContext.on(DAY), PriorityPolicy.standard(), algorithm);
        MatchingResult without = planner.plan(drawn.cases, drawn.supply);
        algorithm.asked.clear();
        MatchingResult with =
                planner.withAid(new Stacking(drawn.ledger, drawn.same)).plan(drawn.cases, drawn.supply);
        assertThat(drawn.broken(with)).isEmpty();
        assertThat(drawn.unexplained(with)).isEmpty();
        Statistics.label("asked again")
                .collect(algorithm.asked.size() > 1)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
        assertGuaranteed(algorithm, with);

        Collections.shuffle(drawn.cases, new Random(seed));
        MatchingPlanner again = planner.withAid(new Stacking(drawn.ledger, drawn.same));
        assertThat(again.plan(drawn.cases, drawn.supply)).isEqualTo(with);
        if (drawn.isAboutGrantsOnly() && drawn.broken(without).isEmpty()) {
            assertThat(algorithm.asked).hasSize(2);
            assertThat(MatchingResult.builder()
                            .from(with)
                            .checks(without.getChecks())
                            .inputFingerprint(without.getInputFingerprint())
                            .build())
                    .isEqualTo(without);
        }
    }

    /** What the plan guarantees is proven for what the algorithm was asked at first, before candidates were taken away. */
    private static void assertGuaranteed(Recorded algorithm, MatchingResult result) {
        assertThat(result.getGuarantees()).contains(Guarantee.FEASIBLE);
        MatchingRequest request = algorithm.asked.get(0);
        Map<NeedId, Integer> ranks = new HashMap<>();
        IntStream.range(0, request.needs()).forEach(rank -> ranks.put(request.id(rank), rank));
        Allocation claimed = Allocation.builder()
                .placements(result.getGrants().stream()
                        .map(grant -> new Placement(
                                grant.getNeed(),
                                grant.getProject(),
                                grant.getAward().max()))
                        .sorted(Comparator.comparing(placement -> ranks.get(placement.need())))
                        .toList())
                .unserved(result.getUnmetNeeds().stream()
                        .map(unmet -> new Unserved(unmet.need(), List.of()))
                        .sorted(Comparator.comparing(unserved -> ranks.get(unserved.need())))
                        .toList())
                .guarantees(result.getGuarantees())
                .prices(algorithm.last.getPrices())
                .build();
        assertThat(new MatchingVerifier().guaranteesOf(request, claimed)).containsAll(result.getGuarantees());
        if (algorithm.asked.size() == 1) {
            assertThat(result.getGuarantees()).isEqualTo(algorithm.last.getGuarantees());
        }
    }

    /** Remembers what it was asked, and what was answered last. */
    private static final class Recorded implements MatchingAlgorithm {

        private final MatchingAlgorithm inner;
        private final List<MatchingRequest> asked = new ArrayList<>();
        private Allocation last = Allocation.builder().build();

        Recorded(MatchingAlgorithm inner) {
            this.inner = inner;
        }

        @Override
        public String getName() {
            return inner.getName();
        }

        @Override
        public String getVersion() {
            return inner.getVersion();
        }

        @Override
        public Set<RequestFeature> getSupported() {
            return inner.getSupported();
        }

        @Override
        public Set<Guarantee> guaranteesFor(MatchingRequest request) {
            return inner.guaranteesFor(request);
        }

        @Override
        public Allocation match(MatchingRequest request, RunControl control) {
            asked.add(request);
            last = inner.match(request, control);
            return last;
        }
    }

    /** Up to four families, five projects that know each other by identifier or name, and sometimes earlier aid. */
    static final class Drawn {

        private static final List<StackingPeriod> PERIODS = List.of(StackingPeriod.values());

        private final Random random;
        final List<NeedCase> cases = new ArrayList<>();
        private final Map<ProjectId, CharityProject> projects = new HashMap<>();
        final SupplyList supply;
        final AidLedger ledger;
        final SamePersons same;

        Drawn(Random random) {
            this.random = random;
            int households = 1 + random.nextInt(4);
            for (int i = 0; i < households; i++) {
                addFamily("h" + i);
            }
            int number = 2 + random.nextInt(4);
            for (int i = 0; i < number; i++) {
                CharityProject project = project(i);
                projects.put(project.getId(), project);
            }
            supply = Cases.supply(projects.values().toArray(new CharityProject[0]));
            ledger = random.nextInt(3) > 0
                    ? AidLedger.empty()
                    : AidLedger.empty().with(earlier());
            same = random.nextBoolean() ? SAME : SamePersons.none();
        }

        private void addFamily(String id) {
            Household.Builder family = Household.builder()
                    .from(Cases.dibao(id))
                    .members(List.of(Cases.person("head")
                            .recognitions(Fact.known(List.of()))
                            .illnesses(illnesses())
                            .build()));
            if (random.nextBoolean()) {
                family.headCount(Fact.known(2))
                        .addMember(Cases.person("child")
                                .recognitions(Fact.known(List.of()))
                                .illnesses(illnesses())
                                .build());
            }
            Household household = family.build();
            int needs = 1 + random.nextInt(3);
            for (int i = 0; i < needs; i++) {
                int member = random.nextInt(household.getMembers().size());
                cases.add(NeedCase.of(
                        household,
                        Cases.need(id + "-" + random.nextInt(1_000_000), household)
                                .person(household.getMembers().get(member).getId())
                                .urgency(random.nextBoolean() ? Urgency.URGENT : Urgency.NORMAL)
                                .event(event())
                                .expenses(
                                        random.nextInt(3) == 0
                                                ? Map.of()
                                                : Map.of(ExpenseKind.MEDICAL, Fact.known(Yuan.of(600))))
                                .build()));
            }
        }

        private Fact<Set<Illness>> illnesses() {
            return random.nextInt(3) == 0
                    ? Fact.unknown()
                    : Fact.known(Set.of(random.nextBoolean() ? Illness.OTHER_SERIOUS : Illness.values()[0]));
        }

        private Fact<HardshipEvent> event() {
            return random.nextInt(3) == 0
                    ? Fact.unknown()
                    : Fact.known(random.nextBoolean() ? HardshipEvent.FIRE : HardshipEvent.SUDDEN_ILLNESS);
        }

        private CharityProject project(int number) {
            List<StackingRule> rules = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                rules.add(rule());
            }
            CharityProject.Builder project = Cases.project("p" + number)
                    .operators(List.of(
                            CharityOrganization.builder().name("慈善会" + number).build()))
                    .benefitScope(random.nextBoolean() ? BenefitScope.HOUSEHOLD : BenefitScope.PERSON)
                    .stackingRules(rules);
            return project.capacity(
                            random.nextInt(3) == 0
                                    ? Cases.budget(500L * (1 + random.nextInt(3)))
                                    : Cases.places(1 + random.nextInt(4)))
                    .build();
        }

        private StackingRule rule() {
            StackingPeriod period = PERIODS.get(random.nextInt(PERIODS.size()));
            BenefitScope scope = random.nextBoolean() ? BenefitScope.HOUSEHOLD : BenefitScope.PERSON;
            return switch (random.nextInt(5)) {
                case 0 -> new StackingRule.Once(scope, period, random.nextBoolean());
                case 1 -> new StackingRule.WithinExpense(ExpenseKind.MEDICAL);
                case 2 -> new StackingRule.NotWith(Set.of(), Set.of("慈善会" + random.nextInt(5)), scope, period);
                default ->
                    new StackingRule.NotWith(Set.of(ProjectId.of("p" + random.nextInt(5))), Set.of(), scope, period);
            };
        }

        private AidRecord earlier() {
            NeedCase to = cases.get(random.nextInt(cases.size()));
            return record(to, supply.getProjects().get(0), "earlier")
                    .need(Optional.empty())
                    .decidedOn(DAY.minusMonths(random.nextInt(20)))
                    .build();
        }

        /** Tells whether nothing but other grants can stand against a grant. */
        boolean isAboutGrantsOnly() {
            return ledger.equals(AidLedger.empty())
                    && projects.values().stream()
                            .flatMap(project -> project.getStackingRules().stream())
                            .noneMatch(StackingRule.WithinExpense.class::isInstance);
        }

        /** Returns the pairs of grants of which one stands against the other once it is in the ledger. */
        List<String> broken(MatchingResult result) {
            List<String> found = new ArrayList<>();
            for (Grant one : result.getGrants()) {
                for (Grant other : result.getGrants()) {
                    if (one != other && !isKept(one, other)) {
                        found.add(one.getNeed() + " " + one.getProject() + ", " + other.getNeed() + " "
                                + other.getProject());
                    }
                }
            }
            return found;
        }

        /** Returns the needs that are told of another grant of the plan that no rule opposes. */
        List<NeedId> unexplained(MatchingResult result) {
            return result.getUnmetNeeds().stream()
                    .filter(unmet -> unmet.exclusions().stream()
                            .filter(exclusion -> exclusion.reason() == UnmetReason.OTHER_GRANT_OF_PLAN)
                            .anyMatch(exclusion -> isFree(unmet.need(), exclusion.project(), result)))
                    .map(UnmetNeed::need)
                    .toList();
        }

        private boolean isFree(NeedId need, ProjectId project, MatchingResult result) {
            Grant grant = Grant.builder()
                    .need(need)
                    .household(subject(need).household().getId())
                    .project(project)
                    .award(Award.exactly(Yuan.of(500)))
                    .build();
            return result.getGrants().stream().allMatch(other -> isKept(grant, other) && isKept(other, grant));
        }

        private boolean isKept(Grant one, Grant other) {
            AidRecord entered = record(subject(other.getNeed()), projects.get(other.getProject()), "of-plan")
                    .amount(Fact.known(other.getAward().max()))
                    .build();
            CharityProject project = projects.get(one.getProject());
            ProposedAid proposed = ProposedAid.of(subject(one.getNeed()), project, one.getAward());
            return new Stacking(ledger.with(entered), same)
                    .check(project.getStackingRules(), proposed, DAY).stream()
                            .allMatch(finding -> finding.outcome() == Truth.TRUE);
        }

        private NeedCase subject(NeedId need) {
            return cases.stream()
                    .filter(each -> each.need().getId().equals(need))
                    .findFirst()
                    .orElseThrow();
        }

        private static AidRecord.Builder record(NeedCase to, CharityProject by, String id) {
            AidRecord.Builder record = AidRecord.builder()
                    .id(AidRecordId.of(id))
                    .source(AidSource.CHARITY)
                    .provider(by.getOperators().get(0).getName())
                    .project(by.getId())
                    .household(to.household().getId())
                    .person(to.person().getId())
                    .need(to.need().getId())
                    .needKind(NeedKind.MEDICAL)
                    .form(AidForm.MONEY)
                    .event(to.need().getEvent())
                    .decidedOn(DAY);
            to.person()
                    .getIllnesses()
                    .toOptional()
                    .ifPresent(all -> record.illness(all.iterator().next()));
            return record;
        }
    }
}

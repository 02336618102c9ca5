package io.github.zhuanjie.discovery;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionLevel;
import io.github.zhuanjie.eligibility.Candidate;
import io.github.zhuanjie.eligibility.Condition;
import io.github.zhuanjie.eligibility.Eligibility;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.eligibility.Finding;
import io.github.zhuanjie.eligibility.Gap;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.person.Person;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One household on its way through the screen. */
final class ScreeningOfHousehold {

    /** Those who left dibao or tekun less than two years ago go on being monitored (民办函〔2024〕31号). */
    private static final Criterion LEFT_LATELY = new PersonCriterion.CategoryLeft(
            Set.of(AssistanceCategory.DIBAO, AssistanceCategory.TEKUN), Period.ofYears(2));

    private static final Comparator<PersonId> BY_ID = Comparator.comparing(PersonId::value);
    private static final Comparator<AssistanceProposal> ORDER = Comparator.comparing(AssistanceProposal::getOutlook)
            .thenComparing(AssistanceProposal::getCategory)
            .thenComparing(proposal -> proposal.getPersons().toString());

    private final EvaluationContext context;
    private final AssistanceRules rules;
    private final Household household;
    private final DecidingPlace deciding;
    private final Fact<DivisionCode> place;
    private final Eligibility eligibility;
    private final List<AssistanceProposal> proposals = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    ScreeningOfHousehold(
            EvaluationContext context, AssistanceRules rules, DecidingPlace deciding, Household household) {
        this.context = context;
        this.rules = rules;
        this.household = household;
        this.deciding = deciding;
        this.place = deciding.of(household);
        this.eligibility = new Eligibility(context);
    }

    AssistanceScreening of(Collection<AssistanceCategory> categories) {
        categories.forEach(this::lookInto);
        return new AssistanceScreening(
                household.getId(),
                context.asOf(),
                proposals.stream().sorted(ORDER).toList(),
                skipped.stream().sorted().toList(),
                former());
    }

    private List<FormerRecipient> former() {
        return household.getMembers().stream()
                .sorted(Comparator.comparing(Person::getId, BY_ID))
                .flatMap(member -> left(member).stream())
                .toList();
    }

    private Optional<FormerRecipient> left(Person member) {
        Finding finding = ask(LEFT_LATELY, member);
        return finding.truth() == Truth.FALSE
                ? Optional.empty()
                : Optional.of(new FormerRecipient(member.getId(), finding));
    }

    /** Asks about the person alone: no local figure plays a part. */
    private Finding ask(Criterion criterion, Person member) {
        return eligibility
                .assess(criterion, Candidate.of(household, member, household.getResidence()))
                .finding();
    }

    private void lookInto(AssistanceCategory category) {
        Map<PersonId, Finding> left = new TreeMap<>(BY_ID);
        List<Person> counted = counted(category);
        counted.forEach(member -> unlessRecognised(category, member).ifPresent(f -> left.put(member.getId(), f)));
        if (counted.isEmpty() || isEmpty()) {
            Finding nobody = Findings.open(Condition.UNLISTED_MEMBERS, FactKind.MEMBERS, Optional.empty(), Gap.UNKNOWN);
            propose(category, left, nobody, Optional.empty());
        } else if (!left.isEmpty()) {
            askRule(category, left);
        }
    }

    /** A household that counts nobody has no income per head, although nothing is not more than nothing. */
    private boolean isEmpty() {
        return household
                .effectiveHeadCount()
                .toOptional()
                .filter(heads -> heads == 0)
                .isPresent();
    }

    private List<Person> counted(AssistanceCategory category) {
        List<Person> counted = new ArrayList<>();
        for (Person member : household.getMembers()) {
            if (member.getCountedInHousehold().toOptional().orElse(true)) {
                counted.add(member);
            } else {
                skipped.add(new Skipped(category, member.getId(), SkipReason.NOT_COUNTED));
            }
        }
        return counted;
    }

    private Optional<Finding> unlessRecognised(AssistanceCategory category, Person member) {
        Criterion recognised = new PersonCriterion.CategoryIn(Precedence.recognisedBy(category));
        Finding not = ask(new Criterion.Not(recognised), member);
        if (not.truth() == Truth.FALSE) {
            skipped.add(new Skipped(category, member.getId(), SkipReason.ALREADY_RECOGNISED));
            return Optional.empty();
        }
        return Optional.of(not);
    }

    private void askRule(AssistanceCategory category, Map<PersonId, Finding> left) {
        Optional<Gap> gap = context.gapOf(place).or(() -> tooBroad(category));
        if (gap.isPresent()) {
            propose(category, left, nowhere(gap.get()), Optional.empty());
            return;
        }
        DivisionCode where = place.toOptional().orElseThrow();
        Optional<AssistanceRule> rule = rules.find(category, where, context.asOf());
        if (rule.isEmpty()) {
            String named = upTo(DivisionLevel.COUNTY, where) + " " + context.asOf();
            Finding none =
                    Findings.open(Condition.LOCAL_RULE, FactKind.LOCAL_RULE, Optional.of(named), Gap.LOCAL_STANDARD);
            propose(category, left, none, rule);
        } else if (rule.get().getScope() == RuleScope.HOUSEHOLD) {
            propose(category, left, byRule(rule.get(), Candidate.of(household, where)), rule);
        } else {
            left.forEach((id, not) -> {
                Person member = household.findMember(id).orElseThrow();
                propose(category, Map.of(id, not), byRule(rule.get(), Candidate.of(household, member, where)), rule);
            });
        }
    }

    /** The rule of the larger area would be the wrong one for who is registered where a smaller one has its own. */
    private Optional<Gap> tooBroad(AssistanceCategory category) {
        return place.toOptional()
                .filter(where -> rules.isDivided(category, where, context.asOf()))
                .map(where -> Gap.IMPRECISE);
    }

    private Finding nowhere(Gap gap) {
        return deciding == DecidingPlace.HUKOU
                ? Findings.open(Condition.HUKOU, FactKind.HUKOU, Optional.empty(), gap)
                : Findings.open(Condition.RESIDENCE, FactKind.RESIDENCE, Optional.empty(), gap);
    }

    private Finding byRule(AssistanceRule rule, Candidate candidate) {
        return eligibility.assess(rule.getCriteria(), candidate).finding();
    }

    private void propose(
            AssistanceCategory category, Map<PersonId, Finding> left, Finding byRule, Optional<AssistanceRule> rule) {
        Finding nobodyYet = Findings.all(List.copyOf(left.values()));
        Truth outlook = nobodyYet.truth().and(Findings.apartFromJudgement(byRule));
        Finding all = Findings.all(
                Stream.concat(nobodyYet.parts().stream(), Stream.of(byRule)).toList());
        proposals.add(AssistanceProposal.builder()
                .category(category)
                .persons(left.keySet())
                .outlook(Outlook.of(outlook))
                .finding(all)
                .rule(rule)
                .recipient(upTo(DivisionLevel.TOWNSHIP, household.getResidence()))
                .build());
    }

    private static DivisionCode upTo(DivisionLevel level, DivisionCode place) {
        return place.atLevel(level).orElse(place);
    }
}

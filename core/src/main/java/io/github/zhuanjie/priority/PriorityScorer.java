package io.github.zhuanjie.priority;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.LocalStandards;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.Urgency;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Scores cases by a {@link PriorityPolicy} on a day. Every comparison is exact: nothing is divided and nothing rounded.
 *
 * <p>Thread-safe. A score takes time linear in the members of the household, some microseconds; the local standards of places
 * are kept once they were asked for.
 */
public final class PriorityScorer {

    private static final int PERIOD_DAYS = 30;

    private final PriorityPolicy policy;
    private final FactReader facts;
    private final Hardship hardship;
    private final Composition composition;
    private final boolean categoryMatters;
    private final int mostForCategory;

    private PriorityScorer(PriorityPolicy policy, LocalStandards standards, FactReader facts) {
        this.policy = policy;
        this.facts = facts;
        this.hardship = new Hardship(policy, standards, facts);
        this.composition = new Composition(policy, facts);
        this.categoryMatters =
                policy.getTiers().stream().anyMatch(tier -> !tier.categories().isEmpty());
        this.mostForCategory = policy.getCategoryPoints().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /**
     * Obtains a scorer.
     *
     * @param policy  the policy
     * @param asOf  the day on which recognitions must be in force and ages and waiting are counted
     * @param standards  the local subsistence standards
     * @param factsValidFor  how old a fact with a day may be before it counts as unknown; empty for no limit
     * @return the scorer
     * @throws IllegalArgumentException if the policy is not in force on the day
     */
    public static PriorityScorer of(
            PriorityPolicy policy, LocalDate asOf, LocalStandards standards, Optional<Period> factsValidFor) {
        Objects.requireNonNull(standards, "standards");
        if (!policy.isInForce(Objects.requireNonNull(asOf, "asOf"))) {
            throw new IllegalArgumentException("policy must be in force on the day");
        }
        return new PriorityScorer(
                policy, standards, new FactReader(asOf, Objects.requireNonNull(factsValidFor, "factsValidFor")));
    }

    /**
     * Returns the policy.
     *
     * @return the policy that is scored by
     */
    public PriorityPolicy policy() {
        return policy;
    }

    /**
     * Returns the day.
     *
     * @return the day on which is scored
     */
    public LocalDate asOf() {
        return facts.asOf();
    }

    /**
     * Scores a case.
     *
     * @param subject  the case
     * @return the score, the same for the same case whatever the order of its members and recognitions
     * @throws ArithmeticException if the kinds of income of the household come to more than an amount can hold
     */
    public PriorityScore score(NeedCase subject) {
        Set<AssistanceCategory> held = subject.household().categoriesOf(subject.person(), facts.asOf());
        Urgency urgency = subject.need().getUrgency();
        int tier = tier(held, urgency);
        ScoreSheet sheet = new ScoreSheet();
        int ofCategory = 0;
        for (AssistanceCategory category : held) {
            ofCategory = Math.max(ofCategory, pointsOf(category));
        }
        boolean couldRise = ofCategory < mostForCategory || categoryMatters && tier > 1;
        sheet.add(PriorityFactor.CATEGORY, ofCategory, couldRise && !isEveryRecognitionKnown(subject));
        sheet.add(PriorityFactor.URGENCY, policy.getUrgencyPoints().getOrDefault(urgency, 0), false);
        long waited = Math.max(0, ChronoUnit.DAYS.between(subject.need().getRegisteredOn(), facts.asOf()));
        sheet.add(PriorityFactor.WAITING, policy.getWaiting().pointsFor(waited / PERIOD_DAYS), false);
        hardship.addTo(sheet, subject);
        composition.addTo(sheet, subject);
        return sheet.score(tier, policy.getTiers().size());
    }

    private int tier(Set<AssistanceCategory> held, Urgency urgency) {
        int tier = 1;
        for (PriorityTier each : policy.getTiers()) {
            if (each.fits(held, urgency)) {
                return tier;
            }
            tier++;
        }
        return tier;
    }

    private int pointsOf(AssistanceCategory category) {
        Integer own = policy.getCategoryPoints().get(category);
        return own != null ? own : category.getBroader().map(this::pointsOf).orElse(0);
    }

    private boolean isEveryRecognitionKnown(NeedCase subject) {
        Household household = subject.household();
        Optional<List<Recognition>> own = subject.person().getRecognitions().toOptional();
        Optional<List<Recognition>> shared = household.getRecognitions().toOptional();
        return own.isPresent()
                && shared.isPresent()
                && own.get().stream().allMatch(each -> isKnown(each.inForce(facts.asOf())))
                && shared.get().stream()
                        .allMatch(each -> isKnown(
                                household.holdsFor(each, subject.person().getId(), facts.asOf())));
    }

    private static boolean isKnown(Fact<Boolean> fact) {
        return fact.toOptional().isPresent();
    }
}

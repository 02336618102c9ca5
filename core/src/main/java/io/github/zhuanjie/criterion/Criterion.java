package io.github.zhuanjie.criterion;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Settlement;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.person.AgeDayRule;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.StudentStage;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A rule of who qualifies, as plain data: a tree that can be written, sent, compared and evaluated, and holds no code.
 *
 * <p>A criterion speaks of the <em>person</em> in need unless it says household ({@link Hukou}, {@link Residence},
 * {@link SettlementIs}, {@link IncomeAtMost}) or need ({@link ExpenseAtLeast}, {@link EventIn},
 * {@link AfterGovernmentAid}); {@link AnyMember} moves the person to each member in turn.
 *
 * <p>Immutable and thread-safe. A tree deeper than {@value #MAX_DEPTH}, which might overflow a stack, cannot be built.
 */
@Disclosure(DisclosureClass.PUBLIC)
public sealed interface Criterion {

    /** The largest number of criteria one inside the other; a document nests twice as deep, within a limit of 64. */
    int MAX_DEPTH = 24;

    /**
     * Passes this criterion to the method of a visitor that is made for it.
     *
     * @param <R> the type of the visitor's result
     * @param visitor  the visitor
     * @return the visitor's result
     */
    <R> R accept(CriterionVisitor<R> visitor);

    /**
     * Returns how many criteria stand one inside the other.
     *
     * @return 1 for a criterion without parts
     */
    default int depth() {
        return 1;
    }

    /**
     * All parts hold.
     *
     * @param of  the parts, at least one
     */
    record AllOf(List<Criterion> of) implements Criterion {
        /** Requires a part and bounded depth. */
        public AllOf {
            of = List.copyOf(of);
            requireParts(of);
        }

        @Override
        public <R> R accept(CriterionVisitor<R> visitor) {
            return visitor.visitAllOf(this);
        }

        @Override
        public int depth() {
            return depthAbove(of);
        }
    }

    /**
     * At least one part holds.
     *
     * @param of  the parts, at least one
     */
    record AnyOf(List<Criterion> of) implements Criterion {
        /** Requires a part and bounded depth. */
        public AnyOf {
            of = List.copyOf(of);
            requireParts(of);
        }

        @Override
        public <R> R accept(CriterionVisitor<R> visitor) {
            return visitor.visitAnyOf(this);
        }

        @Override
        public int depth() {
            return depthAbove(of);
        }
    }

    /**
     * The part does not hold.
     *
     * @param of  the part
     */
    record Not(Criterion of) implements Criterion {
        /** Requires a part and bounded depth. */
        public Not {
            requireParts(List.of(of));
        }

        @Override
        public <R> R accept(CriterionVisitor<R> visitor) {
            return visitor.visitNot(this);
        }

        @Override
        public int depth() {
            return depthAbove(List.of(of));
        }
    }

    /**
     * The part holds for at least one member of the household.
     *
     * @param of  the part, evaluated with each member as the person
     */
    record AnyMember(Criterion of) implements Criterion {
        /** Requires a part and bounded depth. */
        public AnyMember {
            requireParts(List.of(of));
        }

        @Override
        public <R> R accept(CriterionVisitor<R> visitor) {
            return visitor.visitAnyMember(this);
        }

        @Override
        public int depth() {
            return depthAbove(List.of(of));
        }
    }

    /**
     * The person or the household is recognised in one of the categories on the day of evaluation.
     *
     * @param categories  the categories, at least one; a broad one covers its subdivisions
     */
    record CategoryIn(Set<AssistanceCategory> categories) implements Criterion {
        /** Requires a category. */
        public CategoryIn {
            categories = ordered(AssistanceCategory.class, categories);
        }

        @Override
        public <R> R accept(CriterionVisitor<R> visitor) {
            return visitor.visitCategoryIn(this);
        }
    }

    /**
     * The person's age lies between two full years, both inclusive.
     *
     * @param min  the smallest age, 0 or more
     * @param max  the largest age, not below the smallest
     * @param dayRule  on which day a year is full
     */
    record Age(int min, int max, AgeDayRule dayRule) implements Criterion {
        /** Requires ordered bounds. */
        public Age {
            Objects.requireNonNull(dayRule, "dayRule");
            if (min < 0 || max < min) {
                throw new InvalidValueException("CRITERION_AGE", "ages must be 0 or more, max not below min");
            }
        }

        @Override
        public <R> R accept(CriterionVisitor<R> visitor) {
            return visitor.visitAge(this);
        }
    }

    /**
     * The household is registered within a division.
     *
     * @param within  the division
     */
    record Hukou(DivisionCode within) implements Criterion {
        /** Requires a division. */
        public Hukou {
            Objects.requireNonNull(within, "within");
        }

        @Override
        public <R> R accept(CriterionVisitor<R> visitor) {
            return visitor.visitHukou(this);
        }
    }

    /**
     * The household lives within a division.
     *
     * @param within  the division
     */
    record Residence(DivisionCode within) implements Criterion {
        /** Requires a division. */
        public Residence {
            Objects.requireNonNull(within, "within");
        }

        @Override
        public <R> R accept(CriterionVisitor<R> visitor) {
            return visitor.visitResidence(this);
        }
    }

    /**
     * The household counts as urban or rural.
     *
     * @param settlement  which of the two
     */
    record SettlementIs(Settlement settlement) implements Criterion {
        /** Requires a settlement. */
        public SettlementIs {
            Objects.requireNonNull(settlement, "settlement");
        }

        @Override
        public <R> R accept(CriterionVisitor<R> visitor) {
            return visitor.visitSettlementIs(this);
        }
    }

    /**
     * The person's disability is of a level or more severe.
     *
     * @param level  the mildest level that counts, not {@link DisabilityLevel#NONE}
     */
    record DisabilityAtLeast(DisabilityLevel level) implements Criterion {
        /** Requires a level of disability. */
        public DisabilityAtLeast {
            Objects.requireNonNull(level, "level");
            if (level == DisabilityLevel.NONE) {
                throw new InvalidValueException("CRITERION_LEVEL", "level must be one of disability");
            }
        }

        @Override
        public <R> R accept(CriterionVisitor<R> visitor) {
            return visitor.visitDisabilityAtLeast(this);
        }
    }

    /**
     * The person is diagnosed with one of the illnesses.
     *
     * @param illnesses  the illnesses, at least one; a broad one covers those that belong to it
     */
    record IllnessIn(Set<Illness> illnesses) implements Criterion {
        /** Requires an illness. */
        public IllnessIn {
            illnesses = ordered(Illness.class, illnesses);
        }

        @Override
        public <R> R accept(CriterionVisitor<R> visitor) {
            return visitor.visitIllnessIn(this);
        }
    }

    /**
     * The person is at one of the stages of schooling.
     *
     * @param stages  the stages, at least one
     */
    record StudentIn(Set<StudentStage> stages) implements Criterion {
        /** Requires a stage. */
        public StudentIn {
            stages = ordered(StudentStage.class, stages);
        }

        @Override
        public <R> R accept(CriterionVisitor<R> visitor) {
            return visitor.visitStudentIn(this);
        }
    }

    /** The person is in basic medical insurance. */
    record Insured() implements Criterion {
        @Override
        public <R> R accept(CriterionVisitor<R> visitor) {
            return visitor.visitInsured(this);
        }
    }

    /**
     * The own expense behind the need reaches an amount.
     *
     * @param kind  which expense
     * @param amount  the amount
     * @param inclusive  whether the amount itself is enough
     */
    record ExpenseAtLeast(ExpenseKind kind, Yuan amount, boolean inclusive) implements Criterion {
        /** Requires kind and amount. */
        public ExpenseAtLeast {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(amount, "amount");
        }

        @Override
        public <R> R accept(CriterionVisitor<R> visitor) {
            return visitor.visitExpenseAtLeast(this);
        }
    }

    /**
     * The household's monthly income per head is not above a multiple of the local subsistence standard.
     *
     * @param timesStandard  the multiple
     */
    record IncomeAtMost(Ratio timesStandard) implements Criterion {
        /** Requires a multiple. */
        public IncomeAtMost {
            Objects.requireNonNull(timesStandard, "timesStandard");
        }

        @Override
        public <R> R accept(CriterionVisitor<R> visitor) {
            return visitor.visitIncomeAtMost(this);
        }
    }

    /**
     * The need comes from one of the sudden events.
     *
     * @param events  the events, at least one
     */
    record EventIn(Set<HardshipEvent> events) implements Criterion {
        /** Requires an event. */
        public EventIn {
            events = ordered(HardshipEvent.class, events);
        }

        @Override
        public <R> R accept(CriterionVisitor<R> visitor) {
            return visitor.visitEventIn(this);
        }
    }

    /** Government assistance for the need was given before (article three). */
    record AfterGovernmentAid() implements Criterion {
        @Override
        public <R> R accept(CriterionVisitor<R> visitor) {
            return visitor.visitAfterGovernmentAid(this);
        }
    }

    /**
     * A rule that no recorded fact decides: a person has to look. Always undetermined.
     *
     * @param rule  the rule in the project's words
     */
    record Judgement(String rule) implements Criterion {
        /** Requires words. */
        public Judgement {
            if (rule.isBlank()) {
                throw new InvalidValueException("CRITERION_RULE", "rule must not be blank");
            }
        }

        @Override
        public <R> R accept(CriterionVisitor<R> visitor) {
            return visitor.visitJudgement(this);
        }
    }

    private static void requireParts(List<Criterion> parts) {
        if (parts.isEmpty()) {
            throw new InvalidValueException("CRITERION_EMPTY", "a criterion with parts must have at least one");
        }
        if (depthAbove(parts) > MAX_DEPTH) {
            throw new InvalidValueException("CRITERION_DEPTH", "criteria must not nest deeper than " + MAX_DEPTH);
        }
    }

    private static int depthAbove(List<Criterion> parts) {
        return 1 + parts.stream().mapToInt(Criterion::depth).max().orElse(0);
    }

    private static <E extends Enum<E>> Set<E> ordered(Class<E> type, Collection<E> values) {
        if (values.isEmpty()) {
            throw new InvalidValueException("CRITERION_EMPTY", "a criterion must name at least one value");
        }
        EnumSet<E> set = EnumSet.noneOf(type);
        set.addAll(values);
        return Collections.unmodifiableSet(set);
    }
}

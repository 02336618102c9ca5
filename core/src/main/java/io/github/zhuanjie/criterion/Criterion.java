package io.github.zhuanjie.criterion;

import io.github.zhuanjie.base.FreeText;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.OpaqueValue;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule of who qualifies, as plain data: a tree that can be written, sent, compared and evaluated, and holds no code.
 *
 * <p>The inner nodes are here; the single conditions say whom they are about: {@link PersonCriterion}, {@link
 * HouseholdCriterion}, {@link NeedCriterion}. The <em>person</em> is the one in need; {@link AnyMember}, {@link
 * AllMembers} and {@link MemberCount} move it to each member in turn, for the conditions about a person and for no
 * other. Such a quantifier holds no other; a member known not to be counted in the household is not asked about. {@link Criteria} builds trees that read like the rule.
 *
 * <p>Immutable and thread-safe. A tree deeper than {@value #MAX_DEPTH} cannot be built.
 */
@Disclosure(DisclosureClass.PUBLIC)
public sealed interface Criterion
        permits PersonCriterion,
                HouseholdCriterion,
                NeedCriterion,
                Criterion.AllOf,
                Criterion.AnyOf,
                Criterion.Not,
                Criterion.AtLeast,
                Criterion.AnyMember,
                Criterion.AllMembers,
                Criterion.MemberCount,
                Criterion.Rule,
                Criterion.Judgement,
                Criterion.Unrecognized {

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
     * Returns the criteria that this one is made of.
     *
     * @return the parts in the order of the rule; empty for a single condition
     */
    default List<Criterion> parts() {
        return List.of();
    }

    /**
     * Returns how many criteria stand one inside the other.
     *
     * @return 1 for a criterion without parts
     */
    default int depth() {
        return 1 + Shapes.deepest(parts());
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
            Shapes.requireParts(of);
        }

        @Override
        public <R> R accept(CriterionVisitor<R> visitor) {
            return visitor.visitAllOf(this);
        }

        @Override
        public List<Criterion> parts() {
            return of;
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
            Shapes.requireParts(of);
        }

        @Override
        public <R> R accept(CriterionVisitor<R> visitor) {
            return visitor.visitAnyOf(this);
        }

        @Override
        public List<Criterion> parts() {
            return of;
        }
    }

    /**
     * The part does not hold.
     *
     * @param of  the part
     */
    record Not(Criterion of) implements Criterion {
        /** Requires bounded depth. */
        public Not {
            Shapes.requireParts(List.of(of));
        }

        @Override
        public <R> R accept(CriterionVisitor<R> visitor) {
            return visitor.visitNot(this);
        }

        @Override
        public List<Criterion> parts() {
            return List.of(of);
        }
    }

    /**
     * At least so many of the parts hold.
     *
     * @param count  how many, from 1 to the number of parts
     * @param of  the parts, at least one
     */
    record AtLeast(int count, List<Criterion> of) implements Criterion {
        /** Requires parts, bounded depth and a number of them. */
        public AtLeast {
            of = List.copyOf(of);
            Shapes.requireParts(of);
            Shapes.requireCount(count, of.size());
        }

        @Override
        public <R> R accept(CriterionVisitor<R> visitor) {
            return visitor.visitAtLeast(this);
        }

        @Override
        public List<Criterion> parts() {
            return of;
        }
    }

    /**
     * The part holds for at least one member of the household. While members are known to exist that are not listed, or
     * it is not known how many there are, no member having it leaves this open.
     *
     * @param of  the part, asked of each member
     */
    record AnyMember(Criterion of) implements Criterion {
        /** Requires bounded depth. */
        public AnyMember {
            Shapes.requireParts(List.of(of));
            Shapes.requireNoQuantifier(of);
        }

        @Override
        public <R> R accept(CriterionVisitor<R> visitor) {
            return visitor.visitAnyMember(this);
        }

        @Override
        public List<Criterion> parts() {
            return List.of(of);
        }
    }

    /**
     * The part holds for every member of the household that another part picks out, and it picks out somebody: over
     * nobody this is false, never true.
     *
     * @param where  which members are meant, such as those under 18
     * @param of  what holds for each of them
     */
    record AllMembers(Criterion where, Criterion of) implements Criterion {
        /** Requires bounded depth. */
        public AllMembers {
            Shapes.requireParts(List.of(where, of));
            Shapes.requireNoQuantifier(where);
            Shapes.requireNoQuantifier(of);
        }

        @Override
        public <R> R accept(CriterionVisitor<R> visitor) {
            return visitor.visitAllMembers(this);
        }

        @Override
        public List<Criterion> parts() {
            return List.of(where, of);
        }
    }

    /**
     * The part holds for a number of members of the household.
     *
     * @param min  the smallest number, 0 or more
     * @param max  the largest number, not below the smallest; empty for no limit
     * @param of  the part, asked of each member
     */
    record MemberCount(int min, Optional<Integer> max, Criterion of) implements Criterion {
        /** Requires ordered bounds and bounded depth. */
        public MemberCount {
            Shapes.requireBounds(min, max);
            Shapes.requireParts(List.of(of));
            Shapes.requireNoQuantifier(of);
        }

        @Override
        public <R> R accept(CriterionVisitor<R> visitor) {
            return visitor.visitMemberCount(this);
        }

        @Override
        public List<Criterion> parts() {
            return List.of(of);
        }
    }

    /**
     * A part with the place where it is written, which every finding about it then names.
     *
     * @param source  where the rule is written
     * @param of  the rule
     */
    record Rule(RuleReference source, Criterion of) implements Criterion {
        /** Requires a source and bounded depth. */
        public Rule {
            Objects.requireNonNull(source, "source");
            Shapes.requireParts(List.of(of));
        }

        @Override
        public <R> R accept(CriterionVisitor<R> visitor) {
            return visitor.visitRule(this);
        }

        @Override
        public List<Criterion> parts() {
            return List.of(of);
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
            if (FreeText.isBlank(rule)) {
                throw new InvalidValueException("CRITERION_RULE", "rule must not be blank");
            }
        }

        @Override
        public <R> R accept(CriterionVisitor<R> visitor) {
            return visitor.visitJudgement(this);
        }
    }

    /**
     * A kind of criterion that this version does not know, kept as it was read and written back unchanged. Always
     * undetermined. It counts as deep as the objects in it nest, and at least half as deep as objects and arrays do: as
     * many levels as known criteria would take.
     *
     * @param content  the whole criterion with its {@code type}
     */
    record Unrecognized(OpaqueValue.Members content) implements Criterion {
        /**
         * Requires a type, bounded depth and bounded size.
         *
         * @throws InvalidValueException with code {@code CRITERION_TYPE} if there is no type, {@code CRITERION_DEPTH} if
         *     it nests too deep, {@code CRITERION_SIZE} if it has more than 1,000 values or 100,000 characters
         */
        public Unrecognized {
            if (!(content.of().get("type") instanceof OpaqueValue.Text)) {
                throw new InvalidValueException("CRITERION_TYPE", "an unrecognized criterion must have a type");
            }
            Shapes.requireDepth(Shapes.depthOf(content));
            Shapes.requireSize(content);
        }

        /**
         * Returns the type that is not known.
         *
         * @return the code
         */
        public String type() {
            return ((OpaqueValue.Text) content.of().get("type")).text();
        }

        @Override
        public int depth() {
            return Shapes.depthOf(content);
        }

        @Override
        public <R> R accept(CriterionVisitor<R> visitor) {
            return visitor.visitUnrecognized(this);
        }
    }
}

package io.github.zhuanjie.explanation;

import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.CriterionVisitor;
import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.text.Messages;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Says a rule in words, as a clerk would write it: “近十二个月个人自付医疗费达到 5000.00 元”, "own medical cost in twelve months
 * at least 5,000.00 yuan". It says the rule, not what was found, and so holds nothing personal.
 *
 * <p>Divisions are named by the published table, in Chinese in both languages, with their code.
 *
 * <p>Immutable and thread-safe.
 */
public final class CriterionText {

    private final Words words;

    /**
     * Creates a text of rules.
     *
     * @param messages  the reader's language
     */
    public CriterionText(Messages messages) {
        this.words = new Words(Objects.requireNonNull(messages, "messages"), DivisionRegistry.standard());
    }

    /**
     * Says a rule.
     *
     * @param criterion  the rule
     * @return the rule on one line, without a full stop
     */
    public String describe(Criterion criterion) {
        return criterion.accept(new Speaker(words));
    }

    /** One method for each kind of rule with parts; single conditions have speakers of their own. */
    private record Speaker(Words words) implements CriterionVisitor<String> {

        @Override
        public String visitAllOf(Criterion.AllOf c) {
            return words.say("allOf", list(c.of()));
        }

        @Override
        public String visitAnyOf(Criterion.AnyOf c) {
            return words.say("anyOf", list(c.of()));
        }

        @Override
        public String visitNot(Criterion.Not c) {
            return words.say("not", part(c.of()));
        }

        @Override
        public String visitAtLeast(Criterion.AtLeast c) {
            return words.say("atLeast", String.valueOf(c.count()), list(c.of()));
        }

        @Override
        public String visitAnyMember(Criterion.AnyMember c) {
            return words.say("anyMember", part(c.of()));
        }

        @Override
        public String visitAllMembers(Criterion.AllMembers c) {
            return words.say("allMembers", c.where().accept(this), part(c.of()));
        }

        @Override
        public String visitMemberCount(Criterion.MemberCount c) {
            return words.say("memberCount", words.range(c.min(), c.max()), part(c.of()));
        }

        @Override
        public String visitRule(Criterion.Rule c) {
            return c.of().accept(this);
        }

        @Override
        public String visitPerson(PersonCriterion c) {
            return c.accept(new PersonWords(words));
        }

        @Override
        public String visitHousehold(HouseholdCriterion c) {
            return c.accept(new HouseholdWords(words));
        }

        @Override
        public String visitNeed(NeedCriterion c) {
            return c.accept(new NeedWords(words));
        }

        @Override
        public String visitJudgement(Criterion.Judgement c) {
            return words.say("judgement", c.rule());
        }

        @Override
        public String visitUnrecognized(Criterion.Unrecognized c) {
            return words.say("unrecognized", c.type());
        }

        private String list(List<Criterion> parts) {
            return parts.stream().map(this::part).collect(Collectors.joining(words.say("and")));
        }

        /** Puts a rule with several parts in brackets, so that it is seen where it ends. */
        private String part(Criterion part) {
            Criterion bare = part;
            while (bare instanceof Criterion.Rule rule) {
                bare = rule.of();
            }
            String text = bare.accept(this);
            return bare.parts().size() > 1 ? words.say("brackets", text) : text;
        }
    }
}

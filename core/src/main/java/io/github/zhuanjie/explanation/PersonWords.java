package io.github.zhuanjie.explanation;

import io.github.zhuanjie.criterion.AgeLimit;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.criterion.PersonCriterionVisitor;
import io.github.zhuanjie.person.AgeDayRule;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says conditions about a person. */
record PersonWords(Words words) implements PersonCriterionVisitor<String> {

    @Override
    public String visitCategoryIn(PersonCriterion.CategoryIn c) {
        return words.say("category", words.anyOf(c.categories()));
    }

    @Override
    public String visitCategoryLeft(PersonCriterion.CategoryLeft c) {
        return words.say("categoryLeft", words.anyOf(c.categories()), words.period(c.within()));
    }

    @Override
    public String visitAge(PersonCriterion.Age c) {
        String limits = Stream.concat(limit("from", c.from()), limit("to", c.to()))
                .collect(Collectors.joining(words.say("age.and")));
        String age = words.say("age", limits);
        return c.dayRule() == AgeDayRule.ON_BIRTHDAY ? age : words.say("age.day", age, words.label(c.dayRule()));
    }

    private Stream<String> limit(String end, Optional<AgeLimit> limit) {
        return limit
                .map(l -> words.say(
                        "age." + end + (l.inclusive() ? ".inclusive" : ".exclusive"), String.valueOf(l.years())))
                .stream();
    }

    @Override
    public String visitSexIs(PersonCriterion.SexIs c) {
        return words.say("sex", words.label(c.sex()));
    }

    @Override
    public String visitChineseNational(PersonCriterion.ChineseNational c) {
        return words.say("chineseNational");
    }

    @Override
    public String visitDisabilityAtLeast(PersonCriterion.DisabilityAtLeast c) {
        String level = words.say("disability", words.label(c.level()));
        return c.kinds().isEmpty() ? level : words.say("disability.kinds", level, words.anyOf(c.kinds()));
    }

    @Override
    public String visitSelfCareIn(PersonCriterion.SelfCareIn c) {
        return words.say("selfCare", words.anyOf(c.levels()));
    }

    @Override
    public String visitIllnessIn(PersonCriterion.IllnessIn c) {
        return words.say("illness", words.anyOf(c.illnesses()));
    }

    @Override
    public String visitStudentIn(PersonCriterion.StudentIn c) {
        return words.say("student", words.anyOf(c.stages()));
    }

    @Override
    public String visitInsured(PersonCriterion.Insured c) {
        return words.say("insured");
    }

    @Override
    public String visitWorkCapacityIn(PersonCriterion.WorkCapacityIn c) {
        return words.say("workCapacity", words.anyOf(c.capacities()));
    }

    @Override
    public String visitEmploymentIn(PersonCriterion.EmploymentIn c) {
        return words.say("employment", words.anyOf(c.states()));
    }
}

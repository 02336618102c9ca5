package io.github.zhuanjie.priority;

import static io.github.zhuanjie.sample.Samples.TODAY;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.LocalStandards;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.sample.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Cases and their scores for the tests of {@link PriorityScorer}. The local standard is 800 yuan a month: 9600 a year and head. */
final class Scores {

    static final LocalStandards STANDARDS = Samples.context().standards();
    static final PriorityScorer SCORER = scorer(PriorityPolicy.standard());

    private Scores() {}

    static PriorityScorer scorer(PriorityPolicy policy) {
        return PriorityScorer.of(policy, TODAY, STANDARDS, Optional.empty());
    }

    static PriorityPolicy.Builder own() {
        return PriorityPolicy.builder().id("own").version("1").title("own").source("test");
    }

    static Person.Builder member(int number) {
        return Person.builder().id(PersonId.of("P-" + number)).relation(FamilyRelation.SON);
    }

    static NeedCase subject(Household household) {
        return NeedCase.of(household, Samples.need().build());
    }

    static NeedCase subject(Person.Builder head, Person.Builder... others) {
        List<Person> members = new ArrayList<>(List.of(head.build()));
        Stream.of(others).map(Person.Builder::build).forEach(members::add);
        return subject(Samples.household(members.toArray(Person[]::new)).build());
    }

    static NeedCase inCategory(AssistanceCategory category) {
        return subject(Samples.household(
                        Samples.head().recognitions(Fact.known(List.of())).build())
                .recognitions(Fact.known(List.of(Samples.recognition(category))))
                .build());
    }

    static int points(PriorityScore score, PriorityFactor factor) {
        return score.contributions().stream()
                .filter(each -> each.factor() == factor)
                .mapToInt(PriorityContribution::points)
                .findFirst()
                .orElse(0);
    }

    static int points(NeedCase subject, PriorityFactor factor) {
        return points(SCORER.score(subject), factor);
    }

    static Set<PriorityFactor> unknown(NeedCase subject) {
        return SCORER.score(subject).unknown();
    }
}

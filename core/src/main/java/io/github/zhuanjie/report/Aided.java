package io.github.zhuanjie.report;

import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.report.PublicityBasis.Recognised;
import java.util.Optional;
import java.util.Set;

/**
 * Who is named for whom. Only somebody who is aided is named: the member whose own aid it is; for the household's aid the
 * head if covered, else the only one who is.
 *
 * @param named  the person; empty if nobody can be named
 * @param number  how many are aided (救助人数); empty if it is not known
 * @param reason  why nobody is named, or nobody with a number; empty if somebody is
 */
record Aided(Optional<Person> named, Optional<Integer> number, Optional<PublicityWithheld> reason) {

    static Aided of(PublicityCase subject) {
        Household household = subject.household();
        Optional<PersonId> own = subject.basis().person();
        if (own.isPresent()) {
            return named(own.flatMap(household::findMember), Optional.of(1));
        }
        Optional<Integer> everybody = household.effectiveHeadCount().toOptional();
        return subject.basis() instanceof Recognised recognised
                ? covered(household, recognised.recognition(), everybody)
                : named(head(household), everybody);
    }

    private static Aided covered(Household household, Recognition recognition, Optional<Integer> everybody) {
        Optional<Set<PersonId>> members = recognition.getCoveredMembers().toOptional();
        Optional<Integer> number = members.map(Set::size)
                .or(() -> recognition.getCoveredCount().toOptional())
                .or(() -> everybody);
        Optional<Person> head = head(household);
        Fact<Boolean> covers = head.map(person -> recognition.covers(person.getId(), household.effectiveHeadCount()))
                .orElseGet(() -> Fact.known(members.isEmpty()));
        if (covers.toOptional().isEmpty()) {
            return withheld(PublicityWithheld.COVERED_UNKNOWN);
        }
        if (covers.toOptional().get()) {
            return named(head, number);
        }
        Optional<Person> only = members.filter(all -> all.size() == 1)
                .flatMap(all -> household.findMember(all.iterator().next()));
        return only.isPresent() ? named(only, number) : withheld(PublicityWithheld.HEAD_NOT_COVERED);
    }

    private static Optional<Person> head(Household household) {
        return household.getMembers().stream()
                .filter(member -> member.getRelation() == FamilyRelation.HEAD)
                .findFirst();
    }

    private static Aided named(Optional<Person> person, Optional<Integer> number) {
        if (person.flatMap(Person::getName).isEmpty()) {
            return withheld(PublicityWithheld.NAME_UNKNOWN);
        }
        return number.isPresent()
                ? new Aided(person, number, Optional.empty())
                : withheld(PublicityWithheld.COVERED_UNKNOWN);
    }

    private static Aided withheld(PublicityWithheld reason) {
        return new Aided(Optional.empty(), Optional.empty(), Optional.of(reason));
    }
}

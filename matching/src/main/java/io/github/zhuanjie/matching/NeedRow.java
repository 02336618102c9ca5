package io.github.zhuanjie.matching;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.need.NeedId;
import java.time.LocalDate;
import java.util.Optional;

/** A need of a request without its candidates, which are in {@link Pairs}. */
record NeedRow(
        NeedId id,
        HouseholdId household,
        Optional<PersonId> person,
        Optional<DivisionCode> place,
        int mostGrants,
        int priority,
        LocalDate registeredOn) {

    static NeedRow of(MatchingNeed need) {
        return new NeedRow(
                need.getId(),
                need.getHousehold(),
                need.getPerson(),
                need.getPlace(),
                need.getMostGrants(),
                need.getPriority(),
                need.getRegisteredOn());
    }

    MatchingNeed with(Iterable<Candidate> candidates) {
        return MatchingNeed.builder()
                .id(id)
                .household(household)
                .person(person)
                .place(place)
                .mostGrants(mostGrants)
                .priority(priority)
                .registeredOn(registeredOn)
                .candidates(candidates)
                .build();
    }
}

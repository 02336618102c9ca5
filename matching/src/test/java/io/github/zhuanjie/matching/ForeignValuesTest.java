package io.github.zhuanjie.matching;

import static io.github.zhuanjie.matching.Requests.DAY;
import static io.github.zhuanjie.matching.Requests.need;
import static io.github.zhuanjie.matching.Requests.places;
import static io.github.zhuanjie.matching.Requests.project;
import static io.github.zhuanjie.matching.Requests.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Needs, capacities and changes that somebody else implements and does not check. */
class ForeignValuesTest {

    private static final Candidate P = new Candidate(project("p"), Yuan.of(100));

    private record TheirNeed(String id, int mostGrants, List<Candidate> candidates) implements MatchingNeed {

        @Override
        public NeedId getId() {
            return NeedId.of(id);
        }

        @Override
        public HouseholdId getHousehold() {
            return HouseholdId.of("h-" + id);
        }

        @Override
        public Optional<PersonId> getPerson() {
            return Optional.empty();
        }

        @Override
        public Optional<DivisionCode> getPlace() {
            return Optional.empty();
        }

        @Override
        public int getMostGrants() {
            return mostGrants;
        }

        @Override
        public int getPriority() {
            return 1;
        }

        @Override
        public LocalDate getRegisteredOn() {
            return DAY;
        }

        @Override
        public List<Candidate> getCandidates() {
            return candidates;
        }

        @Override
        public void check() {
            // theirs is content with anything
        }
    }

    private record TheirCapacity(int places, List<AreaCapacity> areas) implements ProjectCapacity {

        @Override
        public ProjectId getProject() {
            return project("p");
        }

        @Override
        public Optional<Integer> getPlaces() {
            return Optional.of(places);
        }

        @Override
        public Optional<Yuan> getBudget() {
            return Optional.empty();
        }

        @Override
        public List<AreaCapacity> getAreas() {
            return areas;
        }

        @Override
        public Optional<BenefitScope> getOncePer() {
            return Optional.empty();
        }

        @Override
        public ProjectCapacity check() {
            return this;
        }
    }

    private record TheirChanges(List<MatchingNeed> added, Set<NeedId> gone, List<ProjectCapacity> changed)
            implements MatchingChanges {

        @Override
        public List<MatchingNeed> getAddedNeeds() {
            return added;
        }

        @Override
        public List<MatchingNeed> getChangedNeeds() {
            return List.of();
        }

        @Override
        public Set<NeedId> getRemovedNeeds() {
            return gone;
        }

        @Override
        public List<ProjectCapacity> getAddedProjects() {
            return List.of();
        }

        @Override
        public List<ProjectCapacity> getChangedProjects() {
            return changed;
        }

        @Override
        public Set<ProjectId> getRemovedProjects() {
            return Set.of();
        }

        @Override
        public void check() {
            // theirs is content with anything
        }
    }

    private static AreaCapacity area(String code) {
        return new AreaCapacity(DivisionCode.of(code), Optional.of(1), Optional.empty());
    }

    @Test
    void thatKeepTheRulesAreTheSameAsOurs() {
        MatchingRequest theirs = request(List.of(new TheirNeed("a", 1, List.of(P))), new TheirCapacity(3, List.of()));
        assertThat(theirs).isEqualTo(request(List.of(need("a", 1, "p")), places("p", 3)));
    }

    @Test
    void areasAreBroughtIntoOrder() {
        MatchingRequest theirs = request(List.of(), new TheirCapacity(3, List.of(area("320104"), area("320100"))));
        assertThat(theirs.getProjects().get(0).getAreas()).containsExactly(area("320100"), area("320104"));
    }

    @Test
    void aNeedThatBreaksTheRulesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MatchingRequest.builder().addNeed(new TheirNeed("a", 0, List.of(P))))
                .withMessage("mostGrants must be at least 1: a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MatchingRequest.builder().addNeed(new TheirNeed("a", 1, List.of(P, P))))
                .withMessage("candidates must be different projects: a");
    }

    @Test
    void aCapacityThatBreaksTheRulesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MatchingRequest.builder().addProject(new TheirCapacity(-1, List.of())))
                .withMessage("places must not be negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MatchingRequest.builder()
                        .addProject(new TheirCapacity(1, List.of(area("320104"), area("320104")))))
                .withMessage("areas must be different: p");
    }

    @Test
    void changesAreHeldToTheSameRules() {
        MatchingRequest before = request(List.of(need("a", 1, "p")), places("p", 1));
        MatchingChanges right =
                new TheirChanges(List.of(new TheirNeed("b", 1, List.of(P))), Set.of(need("a")), List.of());
        assertThat(right.applyTo(before)).isEqualTo(request(List.of(need("b", 1, "p")), places("p", 1)));
        MatchingChanges noGrant = new TheirChanges(List.of(new TheirNeed("b", 0, List.of(P))), Set.of(), List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> noGrant.applyTo(before))
                .withMessage("mostGrants must be at least 1: b");
        MatchingChanges noPlace = new TheirChanges(List.of(), Set.of(), List.of(new TheirCapacity(-1, List.of())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> noPlace.applyTo(before))
                .withMessage("places must not be negative");
        MatchingChanges twice =
                new TheirChanges(List.of(new TheirNeed("a", 1, List.of(P))), Set.of(need("a")), List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> twice.applyTo(before))
                .withMessage("a need or project must be named once in changes: a");
    }
}

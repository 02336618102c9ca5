package io.github.zhuanjie.matching.verify;

import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.matching.AreaCapacity;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.Requests;
import io.github.zhuanjie.money.Yuan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Random requests with few pairs and everything that a request may have. */
public final class SmallRequests {

    private static final List<DivisionCode> PLACES = List.of(
            DivisionCode.of("320000"),
            DivisionCode.of("320100"),
            DivisionCode.of("320102"),
            DivisionCode.of("320102003"),
            DivisionCode.of("320200"),
            DivisionCode.of("110000"));

    private final SplittableRandom random;
    private final int projects;
    private final boolean budgets;
    private final boolean nested;

    private SmallRequests(long seed, int projects, boolean budgets, boolean nested) {
        this.random = new SplittableRandom(seed);
        this.projects = projects;
        this.budgets = budgets;
        this.nested = nested;
    }

    /**
     * Draws a request.
     *
     * @param seed  the seed
     * @param most  how many needs, projects and pairs there are at most
     * @param budgets  whether there are limits of money
     * @param nested  whether there are areas, single grants and needs with several grants
     */
    public static MatchingRequest draw(long seed, Size most, boolean budgets, boolean nested) {
        SmallRequests requests = new SmallRequests(seed, most.projects(), budgets, nested);
        List<ProjectCapacity> capacities = new ArrayList<>();
        for (int p = 0; p < most.projects(); p++) {
            capacities.add(requests.project(p));
        }
        List<MatchingNeed> needs = new ArrayList<>();
        int left = most.pairs();
        Optional<DivisionCode> shared = requests.place();
        int number = 1 + requests.random.nextInt(most.needs());
        for (int n = 0; n < number; n++) {
            MatchingNeed need = requests.need(n, shared, left);
            left -= need.getCandidates().size();
            needs.add(need);
        }
        return MatchingRequest.builder().addNeeds(needs).addProjects(capacities).build();
    }

    private boolean rarely() {
        return random.nextInt(3) == 0;
    }

    private Optional<Integer> places() {
        return rarely() ? Optional.empty() : Optional.of(random.nextInt(3));
    }

    private Optional<Yuan> budget() {
        return budgets && random.nextBoolean() ? Optional.of(Yuan.ofFen(random.nextInt(6))) : Optional.empty();
    }

    private Optional<DivisionCode> place() {
        return random.nextInt(6) == 0 ? Optional.empty() : Optional.of(PLACES.get(random.nextInt(PLACES.size())));
    }

    private ProjectCapacity project(int p) {
        ProjectCapacity.Builder project = ProjectCapacity.builder()
                .project(Requests.project("p" + p))
                .places(places())
                .budget(budget());
        if (nested && random.nextBoolean()) {
            for (DivisionCode code : PLACES) {
                if (random.nextBoolean()) {
                    project.addArea(new AreaCapacity(code, places(), budget()));
                }
            }
        }
        if (nested && random.nextBoolean()) {
            project.oncePer(rarely() ? BenefitScope.HOUSEHOLD : BenefitScope.PERSON);
        }
        return project.build();
    }

    private MatchingNeed need(int n, Optional<DivisionCode> shared, int left) {
        boolean alone = !nested || rarely();
        MatchingNeed.Builder need = MatchingNeed.builder()
                .id(Requests.need("n" + n))
                .household(HouseholdId.of(alone ? "h" + n : "h"))
                .place(alone ? place() : shared)
                .mostGrants(nested ? 1 + random.nextInt(2) : 1)
                .priority(random.nextInt(3))
                .registeredOn(Requests.DAY)
                .candidates(candidates(left));
        if (random.nextInt(4) > 0) {
            need.person(PersonId.of("x" + random.nextInt(2)));
        }
        return need.build();
    }

    private List<Candidate> candidates(int left) {
        List<Candidate> candidates = new ArrayList<>();
        int offset = random.nextInt(projects);
        for (int p = 0; p < projects && candidates.size() < left; p++) {
            if (!rarely()) {
                candidates.add(new Candidate(
                        Requests.project("p" + (p + offset) % projects),
                        Yuan.ofFen(random.nextInt(4)),
                        random.nextInt(4),
                        random.nextInt(3)));
            }
        }
        return candidates;
    }

    /** How large a request may be. */
    public record Size(int needs, int projects, int pairs) {}
}

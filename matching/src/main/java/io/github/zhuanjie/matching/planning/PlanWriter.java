package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.plan.AlgorithmId;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.Exclusion;
import io.github.zhuanjie.plan.ExplanationLevel;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.PlanCheck;
import io.github.zhuanjie.plan.ProjectUse;
import io.github.zhuanjie.plan.UnmetNeed;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.types.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Writes a verified allocation as the parts of a result. */
final class PlanWriter {

    /** Needs whose reasons are written without handing out anew. */
    private static final int CHUNK = 256;

    private final ScreenedCases cases;
    private final SupplyList supply;
    private final List<CharityProject> projects;
    private final Allocation allocation;
    private final SingleGrants given;
    private final PriorityPolicy policy;
    private final SharedExclusions shared = new SharedExclusions();

    PlanWriter(ScreenedCases cases, SupplyList supply, PriorityPolicy policy, Allocation allocation) {
        this.cases = cases;
        this.supply = supply;
        this.policy = policy;
        this.allocation = allocation;
        this.given = SingleGrants.of(supply, allocation, cases);
        this.projects = supply.getProjects().stream()
                .sorted(Comparator.comparing(CharityProject::getId))
                .toList();
    }

    List<ProjectId> projectsWithoutCapacity() {
        return projects.stream()
                .filter(project -> project.getCapacity().isEmpty())
                .map(CharityProject::getId)
                .toList();
    }

    List<Grant> grants() {
        return allocation.getPlacements().stream()
                .map(placement -> cases.get(placement.need()).grantOf(placement))
                .sorted(Comparator.comparing(Grant::getNeed).thenComparing(Grant::getProject))
                .toList();
    }

    /** Writes what takes longest side by side: the fingerprint, the use of projects, and the reasons, some needs at a time. */
    Parts parts(Workers workers, MatchingRequest asked, ExplanationLevel level, Supplier<String> fingerprint) {
        List<Unserved> unserved = allocation.getUnserved();
        Parts parts = new Parts(unserved.size());
        workers.expect(unserved.size());
        workers.run(2 + (unserved.size() + CHUNK - 1) / CHUNK, task -> {
            if (task == 0) {
                parts.fingerprint = fingerprint.get();
            } else if (task == 1) {
                parts.projectUses = projectUses(asked, level);
            } else {
                int first = (task - 2) * CHUNK;
                for (int i = first; i < Math.min(unserved.size(), first + CHUNK); i++) {
                    workers.advance();
                    UnmetNeed unmet = unmetNeed(cases.get(unserved.get(i).need()));
                    parts.unmetNeeds[i] = level == ExplanationLevel.FULL ? unmet : unmet.withoutExclusions();
                }
            }
        });
        Arrays.sort(parts.unmetNeeds, Comparator.comparing(UnmetNeed::need));
        return parts;
    }

    private UnmetNeed unmetNeed(ScreenedCase screened) {
        return shared.unmet(
                screened.id(), screened.prospects().stream().map(prospect -> exclusion(screened, prospect)));
    }

    private Exclusion exclusion(ScreenedCase screened, Prospect prospect) {
        return new Exclusion(prospect.project(), given.reason(prospect, screened.subject()));
    }

    private List<ProjectUse> projectUses(MatchingRequest request, ExplanationLevel level) {
        UseWriter writer = new UseWriter(cases, given, policy, request, allocation);
        List<ProjectUse> uses = writer.uses(projects, Margins.of(request, allocation));
        return level == ExplanationLevel.NONE
                ? uses
                : uses.stream().map(writer::withCounts).toList();
    }

    /** Hashes what the algorithm was asked, by whom, how every case was assessed, and what was to be kept. */
    String fingerprint(
            MatchingRequest asked,
            AlgorithmId algorithm,
            LocalDate asOf,
            Set<PlanCheck> checks,
            Optional<Earlier> earlier) {
        Fingerprint print = new Fingerprint()
                .add("zhuanjie-matching-4")
                .add(algorithm.name())
                .add(algorithm.version())
                .add(asOf)
                .add(supply.getId())
                .add(supply.getVersion())
                .add(asked.getSeed())
                .add(canonical(policy))
                .add(checks.stream().map(PlanCheck::getCode).sorted().toList())
                .add(earlier.isPresent());
        earlier.ifPresent(each -> addEarlier(print, each));
        print.addAll(asked.getProjects(), capacity -> addCapacity(print, capacity));
        print.addAll(asked.getNeeds(), need -> addNeed(print, need));
        return print.toHex();
    }

    private static String canonical(PriorityPolicy policy) {
        return new String(CanonicalJson.write(PriorityPolicy.class, policy), StandardCharsets.UTF_8);
    }

    /** That a plan has prices is more than that its list of them is not empty: all may be zero. */
    private static void addEarlier(Fingerprint print, Earlier earlier) {
        MatchingResult result = earlier.result();
        print.add(result.getInputFingerprint())
                .add(earlier.stability())
                .addAll(result.getGrants(), grant -> print.add(grant.getNeed()).add(grant.getProject()))
                .add(Certificate.pricesOf(result).isPresent())
                .addAll(
                        result.getPrices(),
                        price -> print.add(price.project())
                                .addOptional(price.area())
                                .addOptional(price.claimant())
                                .add(price.perPlace())
                                .add(price.perYuan()));
    }

    private static void addCapacity(Fingerprint print, ProjectCapacity capacity) {
        print.add(capacity.getProject());
        addLimits(print, capacity.getPlaces(), capacity.getBudget());
        print.addOptional(capacity.getOncePer().map(BenefitScope::getCode)).addAll(capacity.getAreas(), share -> {
            print.add(share.area());
            addLimits(print, share.places(), share.budget());
        });
    }

    private static void addLimits(Fingerprint print, Optional<Integer> places, Optional<Yuan> budget) {
        print.addOptional(places).addOptional(budget);
    }

    private void addNeed(Fingerprint print, MatchingNeed need) {
        print.add(need.getId())
                .add(need.getHousehold())
                .addOptional(need.getPerson())
                .addOptional(need.getPlace())
                .add(need.getPriority())
                .add(need.getMostGrants())
                .add(need.getRegisteredOn())
                .addAll(
                        need.getCandidates(),
                        candidate -> print.add(candidate.project())
                                .add(candidate.cost())
                                .add(candidate.benefit())
                                .add(candidate.merit()));
        ScreenedCase screened = cases.get(need.getId());
        print.addAll(screened.prospects(), prospect -> {
            print.add(prospect.project())
                    .add(exclusion(screened, prospect).reason().getCode())
                    .add(prospect.award().isPresent());
            prospect.award().ifPresent(award -> addAward(print, award));
        });
    }

    private static void addAward(Fingerprint print, Award award) {
        print.add(award.min()).add(award.max()).add(award.inKind().isPresent());
        award.inKind()
                .ifPresent(service -> print.add(service.service().getCode())
                        .add(service.units())
                        .add(service.unit().getCode()));
    }

    /** What is written side by side. */
    static final class Parts {

        private final UnmetNeed[] unmetNeeds;
        private List<ProjectUse> projectUses = List.of();
        private String fingerprint = "";

        private Parts(int unmetNeeds) {
            this.unmetNeeds = new UnmetNeed[unmetNeeds];
        }

        List<UnmetNeed> unmetNeeds() {
            return Arrays.asList(unmetNeeds);
        }

        List<ProjectUse> projectUses() {
            return projectUses;
        }

        String fingerprint() {
            return fingerprint;
        }
    }
}

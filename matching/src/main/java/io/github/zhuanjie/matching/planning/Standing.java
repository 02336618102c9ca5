package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.CutOff;
import io.github.zhuanjie.plan.ProjectUse;
import io.github.zhuanjie.plan.ShareUse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a stored plan says of the pools in which a need counts at one project: the shares of the areas that contain its place, and
 * the project as a whole. Nothing that it says is about the share of another area.
 */
final class Standing {

    private final ProjectUse use;
    /** The smallest first. */
    private final List<ShareUse> shares;

    private final Optional<ShareUse> usedUp;

    private Standing(ProjectUse use, List<ShareUse> shares) {
        this.use = use;
        this.shares = shares;
        this.usedUp = shares.stream().filter(ShareUse::isUsedUp).findFirst();
    }

    static Standing of(ProjectUse use, DivisionCode place) {
        return new Standing(
                use,
                use.getShares().stream()
                        .filter(share -> place.isWithin(share.getArea()))
                        .sorted(Comparator.comparing(ShareUse::getArea).reversed())
                        .toList());
    }

    ProjectId project() {
        return use.getProject();
    }

    /** Returns the smallest area whose share has no place left. */
    Optional<DivisionCode> usedUp() {
        return usedUp.map(ShareUse::getArea);
    }

    /** Returns where that share stopped, or else the project. */
    Optional<CutOff> cutOff() {
        return usedUp.map(ShareUse::getCutOff).orElseGet(use::getCutOff);
    }

    Optional<NeedId> next() {
        return usedUp.map(ShareUse::getNextInLine).orElseGet(use::getNextInLine);
    }

    /** Returns when that share filled up for good, or else the project; 0 if it did not. */
    int step() {
        return usedUp.map(ShareUse::getSaturationStep)
                .orElseGet(use::getSaturationStep)
                .orElse(0);
    }

    /** Returns what is left of the money, of the share or the project that has the least, if that is less than a grant. */
    Optional<Yuan> moneyLeft(Yuan grant) {
        return money().min(Comparator.naturalOrder()).filter(left -> left.compareTo(grant) < 0);
    }

    /** Returns where the share or the project stopped that has the least money left. */
    Optional<CutOff> cutOffOfMoney() {
        Optional<Yuan> least = money().min(Comparator.naturalOrder());
        return shares.stream()
                .filter(share -> share.getBudgetLeft().equals(least))
                .findFirst()
                .map(ShareUse::getCutOff)
                .orElseGet(use::getCutOff);
    }

    private Stream<Yuan> money() {
        return Stream.concat(
                shares.stream().flatMap(share -> share.getBudgetLeft().stream()), use.getBudgetLeft().stream());
    }
}

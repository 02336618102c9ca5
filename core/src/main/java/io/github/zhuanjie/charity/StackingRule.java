package io.github.zhuanjie.charity;

import io.github.zhuanjie.base.FreeText;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.criterion.StackingPeriod;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.identity.UnifiedSocialCreditCode;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * How an award of a project goes together with other aid, as plain data: how often it is given, with what it must not
 * be combined, and in what order. {@code io.github.zhuanjie.aid.Stacking} decides the rules on a ledger of aid.
 *
 * <p>The forms are those found in the rules of real projects: once per illness (小天使基金), once a year (仪征), not by
 * two levels of charity for one cause (长春), not above the own expense (reimbursement projects), only after
 * government aid (article three of 苏民助〔2024〕4号).
 *
 * <p>Immutable and thread-safe.
 */
@Disclosure(DisclosureClass.PUBLIC)
public sealed interface StackingRule {

    /**
     * The project gives once.
     *
     * @param scope  to each person, or to each household
     * @param period  within what
     * @param supplementAllowed  whether a supplement to an earlier award of the project is no second award, such as the
     *     one that 小天使基金 gives when a transplant follows
     */
    record Once(BenefitScope scope, StackingPeriod period, boolean supplementAllowed) implements StackingRule {
        /** Requires scope and period. */
        public Once {
            Objects.requireNonNull(scope, "scope");
            Objects.requireNonNull(period, "period");
        }
    }

    /**
     * The project does not give where others gave (不重复救助). Names projects, providers or both, because the rules of
     * other levels of charity are often known by the name of the organisation only.
     *
     * @param projects  the other projects
     * @param providers  the other organisations by their registered names, compared character by character with the
     *     names that records carry; a short name names nobody
     * @param providerCodes  the other organisations by their social credit codes
     * @param scope  whether aid to the same person or to anyone of the household stands against
     * @param period  within what
     */
    record NotWith(
            Set<ProjectId> projects,
            Set<String> providers,
            Set<UnifiedSocialCreditCode> providerCodes,
            BenefitScope scope,
            StackingPeriod period)
            implements StackingRule {
        /**
         * Requires another project or provider.
         *
         * @throws InvalidValueException with code {@code STACKING_OTHERS} if neither is named, or a name is blank
         */
        public NotWith {
            Objects.requireNonNull(scope, "scope");
            Objects.requireNonNull(period, "period");
            projects = Collections.unmodifiableSet(new TreeSet<>(projects));
            providers = Collections.unmodifiableSet(new TreeSet<>(providers));
            providerCodes = Collections.unmodifiableSet(new TreeSet<>(providerCodes));
            boolean nobody = projects.isEmpty() && providers.isEmpty() && providerCodes.isEmpty();
            if (nobody || providers.stream().anyMatch(FreeText::isBlank)) {
                throw new InvalidValueException("STACKING_OTHERS", "the rule must name another project or provider");
            }
        }

        /**
         * Names the others by project and name.
         *
         * @param projects  the other projects
         * @param providers  the registered names of the other organisations
         * @param scope  whether aid to the same person or to anyone of the household stands against
         * @param period  within what
         * @throws InvalidValueException with code {@code STACKING_OTHERS} if neither is named, or a name is blank
         */
        public NotWith(Set<ProjectId> projects, Set<String> providers, BenefitScope scope, StackingPeriod period) {
            this(projects, providers, Set.of(), scope, period);
        }
    }

    /**
     * All aid for an expense together, this award included, must not be more than the own expense before charity.
     *
     * @param kind  which expense
     */
    record WithinExpense(ExpenseKind kind) implements StackingRule {
        /** Requires a kind. */
        public WithinExpense {
            Objects.requireNonNull(kind, "kind");
        }
    }

    /** The project gives only after government has decided on aid for the need. */
    record AfterGovernmentDecision() implements StackingRule {}
}

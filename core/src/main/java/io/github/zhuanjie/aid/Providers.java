package io.github.zhuanjie.aid;

import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.charity.StackingRule;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.identity.UnifiedSocialCreditCode;
import java.util.Optional;

/** Whose a record is, as far as project, name and credit code tell. */
final class Providers {

    private Providers() {}

    /** Tells whether a record is of the project that would give. */
    static Truth isOf(ProposedAid proposed, AidRecord record) {
        if (record.getProject().isPresent()) {
            return Truth.of(record.getProject().equals(Optional.of(proposed.project())));
        }
        boolean anybody = proposed.operators().isEmpty();
        boolean mayBe = anybody || proposed.operators().stream().anyMatch(operator -> isBy(operator, record));
        return record.getSource() == AidSource.CHARITY && mayBe ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** Compares codes if both are known, else the registered names. */
    private static boolean isBy(CharityOrganization operator, AidRecord record) {
        return operator.getCreditCode()
                .flatMap(code -> record.getProviderCode().map(code::equals))
                .orElseGet(() -> operator.getName().equals(record.getProvider()));
    }

    /** Tells whether a criterion asks about aid of the record's source and project. */
    static Truth isMeant(NeedCriterion.AidReceived question, AidRecord record) {
        Truth source = Truth.of(question.source().orElse(record.getSource()) == record.getSource());
        if (question.projects().isEmpty()) {
            return source;
        }
        boolean unsaid = record.getProject().isEmpty() && record.getSource() == AidSource.CHARITY;
        boolean named =
                record.getProject().filter(question.projects()::contains).isPresent();
        return source.and(unsaid ? Truth.UNKNOWN : Truth.of(named));
    }

    /** Tells whether a rule names the record's project or provider. */
    static Truth isNamed(StackingRule.NotWith rule, AidRecord record) {
        boolean byName = rule.providers().contains(record.getProvider());
        return project(rule, record).or(Truth.of(byName)).or(code(rule, record.getProviderCode()));
    }

    /** Tells whether a rule names the project or an operator of aid that is proposed. */
    static Truth isNamed(StackingRule.NotWith rule, ProposedAid other) {
        boolean namesProviders =
                !rule.providers().isEmpty() || !rule.providerCodes().isEmpty();
        Truth anybody = other.operators().isEmpty() && namesProviders ? Truth.UNKNOWN : Truth.FALSE;
        return other.operators().stream()
                .map(operator -> isNamed(rule, operator))
                .reduce(Truth.of(rule.projects().contains(other.project())).or(anybody), Truth::or);
    }

    private static Truth isNamed(StackingRule.NotWith rule, CharityOrganization operator) {
        return Truth.of(rule.providers().contains(operator.getName())).or(code(rule, operator.getCreditCode()));
    }

    private static Truth project(StackingRule.NotWith rule, AidRecord record) {
        if (record.getProject().isPresent() || rule.projects().isEmpty()) {
            return Truth.of(
                    record.getProject().filter(rule.projects()::contains).isPresent());
        }
        return record.getSource() == AidSource.CHARITY ? Truth.UNKNOWN : Truth.FALSE;
    }

    private static Truth code(StackingRule.NotWith rule, Optional<UnifiedSocialCreditCode> provider) {
        if (rule.providerCodes().isEmpty()) {
            return Truth.FALSE;
        }
        return provider.map(code -> Truth.of(rule.providerCodes().contains(code)))
                .orElse(Truth.UNKNOWN);
    }
}

package io.github.zhuanjie.eligibility;

import java.util.Optional;

/** A finding in three words, for tests in which the rest of it does not matter. */
record Brief(Condition condition, Truth truth, Optional<Gap> gap) {

    static Brief of(Finding finding) {
        return new Brief(finding.condition(), finding.truth(), finding.gap());
    }

    static Brief decided(Condition condition, boolean holds) {
        return new Brief(condition, Truth.of(holds), Optional.empty());
    }

    static Brief open(Condition condition, Gap gap) {
        return new Brief(condition, Truth.UNKNOWN, Optional.of(gap));
    }
}

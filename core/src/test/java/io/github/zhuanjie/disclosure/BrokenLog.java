package io.github.zhuanjie.disclosure;

import io.github.zhuanjie.consent.Provision;
import io.github.zhuanjie.consent.ProvisionId;
import io.github.zhuanjie.identity.ReferralId;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** A log whose database is down. */
record BrokenLog(RuntimeException failure) implements ProvisionLog {

    @Override
    public void record(Provision provision) {
        throw failure;
    }

    @Override
    public void annul(ProvisionId id) {
        throw failure;
    }

    @Override
    public int purge(Period keeping, Clock clock) {
        throw failure;
    }

    @Override
    public void eraseWhy(ProvisionId id) {
        throw failure;
    }

    @Override
    public Optional<Provision> find(ProvisionId id) {
        throw failure;
    }

    @Override
    public List<Provision> ofReferral(ReferralId referral) {
        throw failure;
    }
}

package io.github.zhuanjie.desk;

import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.consent.ConsentRegister;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.referral.DetailsErasure;
import io.github.zhuanjie.referral.ReferralEvent;
import java.util.List;
import java.util.Optional;

/** Lets somebody else act at one chosen moment, without threads and without waiting. */
final class Meddling implements ReferralStore, ConsentRegister {

    private final ReferralStore store;
    private final ConsentRegister register;
    private Runnable beforeAppend = () -> {};
    private Runnable beforeFind = () -> {};
    private Runnable afterFind = () -> {};

    Meddling(ReferralStore store, ConsentRegister register) {
        this.store = store;
        this.register = register;
    }

    /** Just before the next append or erasure, when everything has been judged. */
    void beforeAppend(Runnable others) {
        beforeAppend = others;
    }

    /** Just before the register is asked next, when the referral has been read. */
    void beforeFind(Runnable others) {
        beforeFind = others;
    }

    /** Just after the register has answered next. */
    void afterFind(Runnable others) {
        afterFind = others;
    }

    @Override
    public Optional<StoredEvents> load(ReferralId id) {
        return store.load(id);
    }

    @Override
    public boolean append(ReferralId id, int expectedVersion, List<ReferralEvent> events) {
        Runnable others = beforeAppend;
        beforeAppend = () -> {};
        others.run();
        return store.append(id, expectedVersion, events);
    }

    @Override
    public boolean eraseDetails(int expectedVersion, DetailsErasure note) {
        Runnable others = beforeAppend;
        beforeAppend = () -> {};
        others.run();
        return store.eraseDetails(expectedVersion, note);
    }

    @Override
    public List<ReferralId> findByConsent(ConsentId consent) {
        return store.findByConsent(consent);
    }

    @Override
    public List<ReferralId> ids() {
        return store.ids();
    }

    @Override
    public Optional<Consent> find(ConsentId id) {
        Runnable before = beforeFind;
        beforeFind = () -> {};
        before.run();
        Optional<Consent> found = register.find(id);
        Runnable after = afterFind;
        afterFind = () -> {};
        after.run();
        return found;
    }

    @Override
    public void put(Consent consent) {
        register.put(consent);
    }
}

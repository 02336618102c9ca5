package io.github.zhuanjie.disclosure;

import io.github.zhuanjie.consent.Provision;
import io.github.zhuanjie.consent.ProvisionId;
import io.github.zhuanjie.identity.ReferralId;
import java.util.List;
import java.util.Optional;

/**
 * Where the records of disclosures are kept, for three years at least (网络数据安全管理条例 art. 12): a port that the embedding
 * system implements on its database. If {@link #record} throws, nothing is disclosed. New methods will be default
 * methods.
 */
public interface ProvisionLog {

    /**
     * Keeps a record. The same record twice is one.
     *
     * @param provision  the record
     */
    void record(Provision provision);

    /**
     * Removes a record of a disclosure that did not take place, because somebody else was faster.
     *
     * @param id  its identifier
     */
    void annul(ProvisionId id);

    /**
     * Finds a record.
     *
     * @param id  its identifier
     * @return the record
     */
    Optional<Provision> find(ProvisionId id);

    /**
     * Returns every record of a referral.
     *
     * @param referral  the referral
     * @return the records, ordered by time and identifier
     */
    List<Provision> ofReferral(ReferralId referral);
}

package io.github.zhuanjie.history;

import io.github.zhuanjie.referral.DetailsRelease;

/**
 * Where it is recorded that somebody looked at restricted details: a port that the embedding system implements. If it
 * throws, nothing is shown. New methods will be default methods.
 */
@FunctionalInterface
public interface ReleaseLog {

    /**
     * Keeps a record.
     *
     * @param release  the record
     */
    void record(DetailsRelease release);
}

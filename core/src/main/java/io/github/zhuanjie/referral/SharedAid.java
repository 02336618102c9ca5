package io.github.zhuanjie.referral;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.base.InvalidValueException;
import java.util.List;

/** Aid that both sides of a referral hold, and one of them cannot change for itself any more. */
final class SharedAid {

    private SharedAid() {}

    /** Refuses what only one city understands: it is told to nobody whom no rule names, least of all hashed. */
    static void requireNoExtensions(List<AidRecord> records) {
        if (records.stream().anyMatch(record -> !record.getExtensions().isEmpty())) {
            throw new InvalidValueException("EXTENSION_PLACE", "aid in a referral must not have extensions", "aid");
        }
    }
}

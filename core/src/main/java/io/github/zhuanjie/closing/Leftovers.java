package io.github.zhuanjie.closing;

import io.github.zhuanjie.aid.AidLedger;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.aid.AidRecordId;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralTerms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds records in a ledger that look as if they had come from a referral by an earlier feed, and that no referral reports
 * any more. It cannot be certain: the recipient may have given the same by itself, and told so by another way.
 */
final class Leftovers {

    private Leftovers() {}

    /** Compares each referral with the records for its need only. */
    static List<AidFinding> of(AidLedger others, Collection<Referral> referrals) {
        Set<AidRecordId> reported = referrals.stream()
                .flatMap(referral -> referral.getAid().stream())
                .map(AidRecord::getId)
                .collect(Collectors.toUnmodifiableSet());
        Map<NeedId, List<AidRecord>> left = new HashMap<>();
        for (AidRecord record : others.all().getRecords()) {
            if (!reported.contains(record.getId())) {
                record.getNeed()
                        .ifPresent(need -> left.computeIfAbsent(need, key -> new ArrayList<>())
                                .add(record));
            }
        }
        return referrals.stream()
                .flatMap(referral -> of(referral, left))
                .map(Leftovers::finding)
                .toList();
    }

    private record Leftover(Referral referral, AidRecord record) {}

    private static Stream<Leftover> of(Referral referral, Map<NeedId, List<AidRecord>> left) {
        Optional<ReferralTerms> sent =
                referral.getTerms().filter(terms -> referral.getSentAt().isPresent());
        return sent.stream()
                .flatMap(terms -> left.getOrDefault(terms.getNeed(), List.of()).stream()
                        .filter(record -> looksLike(record, terms)))
                .map(record -> new Leftover(referral, record));
    }

    private static boolean looksLike(AidRecord record, ReferralTerms terms) {
        return record.getHousehold().equals(terms.getHousehold())
                && record.getProject().equals(terms.project())
                && AidFeed.isBy(terms.getRecipient(), record)
                && !record.getDecidedOn().isBefore(terms.getDraftedOn());
    }

    private static AidFinding finding(Leftover found) {
        return new AidFinding(
                found.referral().getId(), Optional.of(found.record().getId()), Set.of(AidObjection.STILL_IN_LEDGER));
    }
}

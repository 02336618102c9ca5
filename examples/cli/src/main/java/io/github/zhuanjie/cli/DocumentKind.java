package io.github.zhuanjie.cli;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.discovery.AssistanceRule;
import io.github.zhuanjie.document.Document;
import io.github.zhuanjie.followup.DeadlinePolicy;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.ProjectBar;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.supply.SupplyList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A kind of file that the command line reads, and the members by which one is told from the others. */
enum DocumentKind implements Coded {
    HOUSEHOLDS("households", Household.class, true, "members"),
    NEEDS("needs", Need.class, true, "registeredOn"),
    DRAFTS("drafts", ReferralTerms.class, true, "draftedOn"),
    REFERRALS("referrals", Referral.class, true, "stateSince"),
    EVENTS("events", ReferralEvent.class, true, "action", "actor"),
    AID("aid", AidRecord.class, true, "provider", "decidedOn"),
    CONSENTS("consents", Consent.class, true, "evidenceSha256"),
    PLAN("plan", MatchingResult.class, false, "algorithm"),
    RULES("rules", AssistanceRule.class, true, "category", "scope"),
    SUPPLY("supply", SupplyList.class, false, "projects"),
    BARS("bars", ProjectBar.class, true, "need", "project"),
    DEADLINES("deadlines", DeadlinePolicy.class, false, "version", "limits"),
    DOCUMENT("document", Document.class, false, "$schema", "content");

    private final String code;
    private final Class<?> type;
    private final boolean lines;
    private final Set<String> marks;

    DocumentKind(String code, Class<?> type, boolean lines, String... marks) {
        this.code = code;
        this.type = type;
        this.lines = lines;
        this.marks = Set.of(marks);
    }

    /** Tells the kind of the first document of a text, which may be cut off, by its own members, not by what they hold. */
    static Optional<DocumentKind> in(CharSequence text) {
        Set<String> names = MemberNames.in(text);
        return Stream.of(values()).filter(kind -> names.containsAll(kind.marks)).findFirst();
    }

    /** Finds the kind of the documents of a type. */
    static DocumentKind of(Class<?> type) {
        return Stream.of(values()).filter(kind -> kind.type == type).findFirst().orElseThrow();
    }

    Class<?> type() {
        return type;
    }

    /** Whether each line is a document of its own. */
    boolean isLines() {
        return lines;
    }

    @Override
    public String getCode() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}

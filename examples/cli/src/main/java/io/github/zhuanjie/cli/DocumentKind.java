package io.github.zhuanjie.cli;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.discovery.AssistanceRule;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.referral.Consent;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.supply.SupplyList;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A kind of file that the command line reads, and the field by which one is told from the others. */
enum DocumentKind implements Coded {
    HOUSEHOLDS("households", Household.class, true, "\"members\""),
    NEEDS("needs", Need.class, true, "\"registeredOn\""),
    REFERRALS("referrals", Referral.class, true, "\"draftedOn\""),
    CONSENTS("consents", Consent.class, true, "\"evidenceSha256\""),
    PLAN("plan", MatchingResult.class, false, "\"algorithm\""),
    SUPPLY("supply", SupplyList.class, false, "\"projects\""),
    RULES("rules", AssistanceRule.class, true, "(?=.*\"category\"\\s*:)(?=.*\"scope\"\\s*:).*\"criteria\"");

    private final String code;
    private final Class<?> type;
    private final boolean lines;
    private final Pattern mark;

    DocumentKind(String code, Class<?> type, boolean lines, String mark) {
        this.code = code;
        this.type = type;
        this.lines = lines;
        this.mark = Pattern.compile(mark + "\\s*:");
    }

    /** Tells the kind of a document from its text or a part of it. */
    static Optional<DocumentKind> in(String text) {
        return Stream.of(values())
                .filter(kind -> kind.mark.matcher(text).find())
                .findFirst();
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

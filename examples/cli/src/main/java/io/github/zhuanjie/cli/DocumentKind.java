package io.github.zhuanjie.cli;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.charity.SupplyList;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.referral.Consent;
import io.github.zhuanjie.referral.Referral;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A kind of file that the command line reads, and the field by which one is told from the others. */
enum DocumentKind implements Coded {
    HOUSEHOLDS("households", Household.class, true, "\"members\""),
    NEEDS("needs", Need.class, true, "\"registeredOn\""),
    REFERRALS("referrals", Referral.class, true, "\"draftedOn\""),
    CONSENTS("consents", Consent.class, true, "\"evidenceSha256\""),
    PLAN("plan", MatchingResult.class, false, "\"inputFingerprint\""),
    SUPPLY("supply", SupplyList.class, false, "\"projects\"");

    private static final int SNIFFED = 1 << 16;

    private final String code;
    private final Class<?> type;
    private final boolean lines;
    private final String mark;

    DocumentKind(String code, Class<?> type, boolean lines, String mark) {
        this.code = code;
        this.type = type;
        this.lines = lines;
        this.mark = mark;
    }

    /** Tells the kind of a file from its first bytes: every kind has a required field that no other has. */
    static Optional<DocumentKind> sniff(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(SNIFFED), StandardCharsets.ISO_8859_1);
            return Stream.of(values()).filter(kind -> head.contains(kind.mark)).findFirst();
        }
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

package io.github.zhuanjie.cli;

import io.github.zhuanjie.ledger.layout.LedgerKind;
import java.util.Locale;
import java.util.Optional;

/** What {@code export} writes. */
enum ExportKind {
    TEMPLATE_HOUSEHOLDS,
    TEMPLATE_NEEDS,
    TEMPLATE_SUPPLY,
    TEMPLATE_AID,
    HOUSEHOLDS,
    NEEDS,
    SUPPLY,
    AID,
    REFERRAL,
    REPLY,
    PUBLICITY,
    SUMMARY;

    private static final String TEMPLATE = "TEMPLATE_";

    /** Returns the kind of ledger that it is the template of. */
    Optional<LedgerKind> template() {
        return name().startsWith(TEMPLATE)
                ? Optional.of(LedgerKind.valueOf(name().substring(TEMPLATE.length())))
                : Optional.empty();
    }

    /** Returns the word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

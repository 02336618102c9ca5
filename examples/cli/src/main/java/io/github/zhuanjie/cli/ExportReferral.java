package io.github.zhuanjie.cli;

import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.ledger.export.ReferralForm;
import io.github.zhuanjie.ledger.export.ReferralPaper;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.lifecycle.ReferralHistory;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralTerms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The form of one referral, or the reply to it, from a file of events. */
final class ExportReferral {

    private final Terminal terminal;
    private final ExportRun run;

    ExportReferral(Terminal terminal, ExportRun run) {
        this.terminal = terminal;
        this.run = run;
    }

    /** Files that tell of the person and of what may be told; without consents, nothing may. */
    record About(Optional<Path> households, Optional<Path> needs, Optional<Path> consents) {}

    Optional<ExportRun.Body> body(ExportKind kind, Path events, String id, About about) throws IOException {
        List<ReferralEvent> found = new ArrayList<>();
        boolean read = run.reader().readLines(events, ReferralEvent.class, (event, line) -> {
            if (event.getReferral().value().equals(id)) {
                found.add(event);
            }
        });
        if (!read) {
            return Optional.empty();
        }
        Referral referral = ReferralHistory.of(Lifecycle.standard(), found)
                .getReferral()
                .orElseThrow(() -> new UsageException("usage.unknown.referral"));
        ReferralForm form = new ReferralForm(DivisionRegistry.standard(), terminal.messages());
        if (kind == ExportKind.REPLY) {
            return Optional.of(out -> form.writeReply(referral, run.format(), out));
        }
        ReferralPaper paper = paper(referral, about);
        return Optional.of(out -> form.write(paper, run.format(), out));
    }

    private ReferralPaper paper(Referral referral, About about) throws IOException {
        ReferralPaper.Builder paper = ReferralPaper.builder().referral(referral);
        if (about.consents().isPresent()) {
            run.reader().readLines(about.consents().get(), Consent.class, (consent, line) -> {
                if (referral.getConsent().equals(Optional.of(consent.getId()))) {
                    paper.dataKinds(consent.getDataKinds());
                }
            });
        }
        subject(referral, about).ifPresent(paper::subject);
        return paper.build();
    }

    private Optional<NeedCase> subject(Referral referral, About about) throws IOException {
        if (about.households().isEmpty() || about.needs().isEmpty()) {
            return Optional.empty();
        }
        MatchFiles files = new MatchFiles(
                about.households().get(), about.needs().get(), about.needs().get());
        Caseload caseload = Caseload.read(files, run.reader(), run.log());
        return referral.getTerms()
                .map(ReferralTerms::getNeed)
                .flatMap(need -> Optional.ofNullable(caseload.byNeed().get(need)));
    }
}

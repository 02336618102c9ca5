package io.github.zhuanjie.ledger.export;

import static io.github.zhuanjie.ledger.export.FormField.entry;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.transition.ReferralState;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The boxes of the reply to a referral, filled in with what the referral tells. */
final class ReplySlip {

    private static final String TICKED = "■";
    private static final String OPEN = "□";
    private static final Set<ReferralState> ACCEPTED = EnumSet.of(
            ReferralState.ACCEPTED,
            ReferralState.IN_PROGRESS,
            ReferralState.ON_HOLD,
            ReferralState.COMPLETED,
            ReferralState.NOT_AIDED);

    private final CellWords words;

    ReplySlip(CellWords words) {
        this.words = words;
    }

    private String text(String key, Object... arguments) {
        return words.sheets().get(key, arguments);
    }

    private FormField label(String key) {
        return FormField.label(text(key));
    }

    List<FormPart> parts(Referral referral) {
        String recipient = referral.getTerms()
                .map(ReferralTerms::getRecipient)
                .map(Party::getName)
                .orElse("__________");
        return List.of(
                new FormPart.Heading(text("reply.title")),
                new FormPart.Remark(text("reply.number", ReferralForm.number(referral), recipient)),
                acceptance(referral),
                outcome(referral),
                closing());
    }

    private FormPart acceptance(Referral referral) {
        boolean accepted = ACCEPTED.contains(referral.getState());
        boolean declined = referral.getState() == ReferralState.DECLINED;
        String answer = tick(accepted) + text("reply.yes") + "    " + tick(declined) + text("reply.no");
        String day = declined || referral.getState() == ReferralState.ACCEPTED
                ? ReferralForm.day(referral.getStateSince()).toString()
                : "";
        return new FormPart.Block(
                text("reply.acceptance"),
                List.of(
                        List.of(label("reply.accepted"), entry(answer, 3), label("reply.day"), entry(day, 1)),
                        List.of(label("reply.declinedFor"), entry(declined ? reason(referral) : "", 5))));
    }

    private FormPart outcome(Referral referral) {
        List<AidRecord> aid = referral.getAid();
        String forms = Stream.of(AidForm.MONEY, AidForm.GOODS, AidForm.SERVICE)
                .map(form -> tick(aid.stream().anyMatch(record -> record.getForm() == form)) + words.label(form))
                .collect(Collectors.joining("    "));
        boolean notAided = referral.getState() == ReferralState.NOT_AIDED;
        return new FormPart.Block(
                text("reply.outcome"),
                List.of(
                        List.of(label("reply.form"), entry(forms, 3), label("reply.givenOn"), entry(days(aid), 1)),
                        List.of(label("reply.what"), entry(what(aid), 5)),
                        List.of(label("reply.notAidedFor"), entry(notAided ? reason(referral) : "", 5))));
    }

    private FormPart closing() {
        return new FormPart.Block(
                text("reply.closing"),
                List.of(
                        List.of(
                                label("reply.closedOn"),
                                entry("", 1),
                                label("reply.enteredOn"),
                                entry("", 1),
                                label("form.handler"),
                                entry("", 1)),
                        List.of(label("form.stamp"), entry(text("reply.stampDay"), 5))));
    }

    private static String tick(boolean ticked) {
        return ticked ? TICKED : OPEN;
    }

    private String reason(Referral referral) {
        return referral.getReason().map(words::label).orElse("");
    }

    private static String days(List<AidRecord> aid) {
        return aid.stream()
                .map(AidRecord::getDecidedOn)
                .map(Objects::toString)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private String what(List<AidRecord> aid) {
        return aid.stream().map(this::what).collect(Collectors.joining(text("separator")));
    }

    private String what(AidRecord record) {
        Optional<String> amount =
                record.getAmount().toOptional().map(Yuan::toString).map(sum -> text("reply.yuan", sum));
        Optional<String> units = record.getServiceUnits()
                .map(number -> number
                        + record.getServiceUnit()
                                .map(unit -> " " + words.label(unit))
                                .orElse(""));
        return Stream.of(record.getGoods(), units, amount)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}

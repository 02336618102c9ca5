package io.github.zhuanjie.cli;

import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.lifecycle.ReferralHistory;
import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.referral.EventDetails;
import io.github.zhuanjie.referral.EventId;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralNumber;
import io.github.zhuanjie.transition.ReferralReason;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The history of a referral in the reader's language, without what its events say about the person. */
final class HistoryText {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private final Terminal terminal;
    private final ReferralId id;
    private final Lifecycle lifecycle = Lifecycle.standard();

    HistoryText(Terminal terminal, ReferralId id) {
        this.terminal = terminal;
        this.id = id;
    }

    /** Tells the state, who is awaited, what had effect, what had none, and what is missing. */
    List<String> lines(ReferralHistory history) {
        List<String> lines = new ArrayList<>();
        history.getReferral()
                .ifPresentOrElse(
                        referral -> state(referral, lines), () -> lines.add(terminal.text("referral.unopened")));
        history.getApplied().forEach(event -> lines.addAll(event(event)));
        history.getConflicts().forEach(conflict -> lines.add(conflict(conflict)));
        if (!history.getWaiting().isEmpty()) {
            String missing = history.getMissing().stream().map(EventId::value).collect(Collectors.joining(", "));
            lines.add(terminal.text("referral.waiting", history.getWaiting().size(), missing));
        }
        return lines;
    }

    private void state(Referral referral, List<String> lines) {
        lines.add(terminal.text(
                "referral.state",
                id.value(),
                terminal.messages().label(referral.getState()),
                time(referral.getStateSince())));
        Optional<ActorSide> awaited = lifecycle.ruleOf(referral.getState()).awaited();
        lines.add(awaited.map(side ->
                        terminal.text("referral.awaited", terminal.messages().label(side)))
                .orElseGet(() -> terminal.text("referral.awaited.none")));
        if (awaited.isEmpty()) {
            next(referral).ifPresent(next -> lines.add(terminal.text("referral.next", next)));
        }
    }

    /** What is left to do when nobody owes an answer any more. */
    private Optional<String> next(Referral referral) {
        return switch (referral.getState()) {
            case OUTCOME_UNKNOWN -> Optional.of(terminal.text("referral.next.ask"));
            case WITHDRAWN -> referral.getSentAt().map(sent -> terminal.text("referral.next.delete"));
            default -> referral.getReason().flatMap(lifecycle::consequenceOf).map(terminal.messages()::label);
        };
    }

    private List<String> event(ReferralEvent event) {
        List<String> lines = new ArrayList<>();
        lines.add(terminal.text("referral.event", time(event.getAt()), side(event), action(event)));
        event.getReason().ifPresent(reason -> lines.add(indented(reason(reason))));
        event.getUntil().ifPresent(day -> lines.add(indented(terminal.text("referral.until", day))));
        event.getDetails().ifPresent(details -> details(details, lines));
        return lines;
    }

    private void details(EventDetails details, List<String> lines) {
        details.getNumber()
                .map(ReferralNumber::value)
                .ifPresent(number -> lines.add(indented(terminal.text("referral.number", number))));
        if (!details.getFacts().isEmpty()) {
            lines.add(
                    indented(terminal.text("referral.facts", details.getFacts().size())));
        }
        if (!details.getAid().isEmpty()) {
            lines.add(indented(terminal.text("referral.aid", details.getAid().size())));
        }
    }

    private String conflict(ReferralHistory.SetAside conflict) {
        String refusals =
                conflict.refusals().stream().map(terminal.messages()::label).collect(Collectors.joining("; "));
        ReferralEvent event = conflict.event();
        return terminal.text("referral.conflict", time(event.getAt()), side(event), action(event), refusals);
    }

    private String reason(ReferralReason reason) {
        String consequence =
                lifecycle.consequenceOf(reason).map(terminal.messages()::label).orElse("–");
        return terminal.text("referral.reason", terminal.messages().label(reason), consequence);
    }

    private String side(ReferralEvent event) {
        return terminal.messages().label(event.getActor().side());
    }

    private String action(ReferralEvent event) {
        return terminal.messages().label(event.getAction());
    }

    private static String indented(String line) {
        return "    " + line;
    }

    private static String time(Instant instant) {
        return MINUTE.format(instant);
    }
}

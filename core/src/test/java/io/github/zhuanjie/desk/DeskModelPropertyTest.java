package io.github.zhuanjie.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.consent.InMemoryConsentRegister;
import io.github.zhuanjie.disclosure.InMemoryProvisionLog;
import io.github.zhuanjie.history.AnchoredHeads;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.referral.ErasureGround;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralState;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;

/** Both sides at one store, move by move against a model that was written without looking at the table. */
class DeskModelPropertyTest {

    private static final ReferralId ID = Cases.TERMS.referralId();

    /** The way that a referral goes, as a clerk would draw it. */
    private static final String WAY = """
            office   RECORD_REFUSAL       DRAFT                            NOT_CONSENTED
            charity  REQUEST_FACTS        SENT                             NEEDS_FACTS
            charity  REQUEST_FACTS        ACCEPTED,IN_PROGRESS,ON_HOLD     SAME
            charity  ACCEPT               SENT,OUTCOME_UNKNOWN             ACCEPTED
            charity  DECLINE              SENT,NEEDS_FACTS,OUTCOME_UNKNOWN DECLINED
            charity  START                ACCEPTED                         IN_PROGRESS
            charity  HOLD                 ACCEPTED,IN_PROGRESS             ON_HOLD
            charity  RESUME               ON_HOLD                          IN_PROGRESS
            charity  REPORT_AID           IN_PROGRESS,ON_HOLD,CANCEL_REQUESTED,CANCELLED,WITHDRAWN   SAME
            charity  COMPLETE             ACCEPTED,IN_PROGRESS,ON_HOLD,NOT_AIDED,OUTCOME_UNKNOWN   COMPLETED
            charity  CORRECT_AID          IN_PROGRESS,ON_HOLD,CANCEL_REQUESTED,COMPLETED,CANCELLED,WITHDRAWN   SAME
            charity  REPORT_NO_AID        ACCEPTED,IN_PROGRESS,ON_HOLD,COMPLETED,OUTCOME_UNKNOWN   NOT_AIDED
            office   CANCEL               DRAFT,SENT,NEEDS_FACTS           CANCELLED
            office   REQUEST_CANCELLATION ACCEPTED,IN_PROGRESS,ON_HOLD     CANCEL_REQUESTED
            charity  AGREE_CANCELLATION   CANCEL_REQUESTED                 CANCELLED
            charity  REFUSE_CANCELLATION  CANCEL_REQUESTED                 BACK
            office   CLOSE_UNKNOWN        SENT,NEEDS_FACTS,ACCEPTED,IN_PROGRESS,ON_HOLD,CANCEL_REQUESTED   OUTCOME_UNKNOWN
            """;

    private record Row(boolean office, Map<ReferralState, String> ways) {}

    private static final Map<ReferralAction, Row> ROWS = rows();

    private static Map<ReferralAction, Row> rows() {
        Map<ReferralAction, Row> rows = new EnumMap<>(ReferralAction.class);
        WAY.lines().forEach(line -> {
            String[] words = line.trim().split(" +");
            ReferralAction action = ReferralAction.valueOf(words[1]);
            Row row = rows.computeIfAbsent(
                    action, key -> new Row(words[0].equals("office"), new EnumMap<>(ReferralState.class)));
            for (String state : words[2].split(",")) {
                row.ways().put(ReferralState.valueOf(state), words[3]);
            }
        });
        return rows;
    }

    /** The desks, and beside them what the model says. */
    static final class Pair {
        private final MovableClock clock = new MovableClock(Cases.NINE);
        private final InMemoryReferralStore store = new InMemoryReferralStore();
        private final InMemoryConsentRegister register = new InMemoryConsentRegister();
        private final InMemoryProvisionLog log = new InMemoryProvisionLog();
        private final ReferralDesk office = Cases.office(clock)
                .store(store)
                .consents(register)
                .provisions(log)
                .build();
        private final ReferralDesk charity = Cases.charity(clock)
                .store(store)
                .consents(register)
                .provisions(log)
                .build();
        private ReferralState state = ReferralState.DRAFT;
        private ReferralState before = ReferralState.DRAFT;
        private boolean recorded;
        private boolean withdrawn;
        private boolean erased;
        private int days;
        private int disclosures;

        Pair() {
            office.draft(Cases.TERMS);
        }

        void goTo(ReferralState next) {
            if (next != state) {
                before = state;
                state = next;
            }
        }

        void check(boolean expected, boolean done) {
            Referral referral = office.find(ID).orElseThrow();
            assertThat(done).isEqualTo(expected);
            assertThat(referral.getState()).isEqualTo(state);
            assertThat(log.ofReferral(ID)).hasSize(disclosures);
            assertThat(referral.getProvisions()).hasSize(disclosures);
            assertThat(office.history(ID).orElseThrow().getConflicts()).isEmpty();
            assertThat(erased)
                    .isEqualTo(office.archive().erasure(ID).isPresent())
                    .isEqualTo(store.load(ID).orElseThrow().events().stream()
                            .allMatch(event -> event.getDetails().isEmpty()));
        }
    }

    private static Action.Independent<Pair> stepping(ReferralAction action) {
        Row row = ROWS.get(action);
        ReferralStep step = Cases.step(action);
        return () -> Arbitraries.of(true, false)
                .map(byOffice -> Transformer.mutate((byOffice ? "office " : "charity ") + action, pair -> {
                    boolean expected = row.office() == byOffice && row.ways().containsKey(pair.state);
                    DeskOutcome outcome = (byOffice ? pair.office : pair.charity).act(ID, step);
                    if (expected) {
                        String end = row.ways().get(pair.state);
                        pair.goTo(
                                switch (end) {
                                    case "BACK" -> pair.before;
                                    case "SAME" -> pair.state;
                                    default -> ReferralState.valueOf(end);
                                });
                    }
                    pair.check(expected, outcome.isDone());
                }));
    }

    private static Action.Independent<Pair> recording() {
        return () -> Arbitraries.just(Transformer.mutate("record consent", pair -> {
            boolean expected = switch (pair.state) {
                case DRAFT, SENT, NEEDS_FACTS, ACCEPTED, IN_PROGRESS, ON_HOLD -> true;
                default -> false;
            };
            boolean done = pair.office.recordConsent(ID, Cases.CONSENT).isDone();
            pair.recorded |= expected;
            pair.check(expected, done);
        }));
    }

    private static Action.Independent<Pair> disclosing() {
        return () -> Arbitraries.just(Transformer.mutate("disclose", pair -> {
            boolean first = pair.state == ReferralState.DRAFT || pair.state == ReferralState.NEEDS_FACTS;
            boolean open = switch (pair.state) {
                case DRAFT, NEEDS_FACTS, ACCEPTED, IN_PROGRESS, ON_HOLD -> true;
                default -> false;
            };
            boolean expected = open && pair.recorded && !pair.withdrawn && !pair.erased && pair.days <= 31;
            DeskOutcome outcome = pair.office.disclose(ID, Cases.BASIS, Cases.SUBJECT, Cases.NEEDS);
            if (expected) {
                pair.goTo(first ? ReferralState.SENT : pair.state);
                pair.disclosures++;
            }
            assertThat(outcome.payload().isPresent()).isEqualTo(expected);
            pair.check(expected, outcome.isDone());
        }));
    }

    private static Action.Independent<Pair> withdrawing() {
        return () -> Arbitraries.just(Transformer.mutate("withdraw", pair -> {
            if (pair.recorded) {
                boolean ended = hasEnded(pair.state);
                pair.office.withdraw(Cases.CONSENT.getId());
                pair.withdrawn = true;
                if (!ended) {
                    pair.goTo(ReferralState.WITHDRAWN);
                }
            }
            pair.check(true, true);
        }));
    }

    private static boolean hasEnded(ReferralState state) {
        return switch (state) {
            case COMPLETED, NOT_AIDED, DECLINED, CANCELLED, NOT_CONSENTED -> true;
            default -> false;
        };
    }

    /** Erasing changes nothing that the model knows of, and what is anchored before is proved after. */
    private static Action.Independent<Pair> erasing() {
        return () -> Arbitraries.of(ErasureGround.class)
                .map(ground -> Transformer.mutate("erase for " + ground, pair -> {
                    boolean atOnce = ground == ErasureGround.UNLAWFUL || ground == ErasureGround.OTHER_LAW;
                    boolean given =
                            pair.state == ReferralState.OUTCOME_UNKNOWN && ground == ErasureGround.RETENTION_OVER;
                    boolean ended = hasEnded(pair.state) || pair.state == ReferralState.WITHDRAWN || given;
                    boolean expected = pair.erased || atOnce || ended;
                    AnchoredHeads before = pair.office.archive().anchor();
                    boolean done = pair.office.archive().erase(ID, ground).isDone();
                    pair.erased |= expected;
                    pair.check(expected, done);
                    assertThat(pair.charity.archive().verify(before.anchor(), before.heads()))
                            .isEmpty();
                }));
    }

    private static Action.Independent<Pair> waiting() {
        return () -> Arbitraries.integers()
                .between(1, 20)
                .map(days -> Transformer.mutate(days + " days", pair -> {
                    pair.clock.advance(Duration.ofDays(days));
                    pair.days += days;
                }));
    }

    @Provide
    Arbitrary<ActionChain<Pair>> chains() {
        var chains = ActionChain.startWith(Pair::new)
                .withAction(3, recording())
                .withAction(6, disclosing())
                .withAction(1, withdrawing())
                .withAction(1, erasing())
                .withAction(1, waiting());
        for (ReferralAction action : ROWS.keySet()) {
            chains = chains.withAction(1, stepping(action));
        }
        return chains.withMaxTransformations(25);
    }

    @Property(tries = 500)
    void theDesksGoTheWayOfTheModel(@ForAll("chains") ActionChain<Pair> chain) {
        chain.run();
    }
}

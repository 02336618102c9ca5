package io.github.zhuanjie.lifecycle;

import static io.github.zhuanjie.lifecycle.Tables.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.consent.BasisKind;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.consent.ProvisionId;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.referral.EarlierState;
import io.github.zhuanjie.referral.EventId;
import io.github.zhuanjie.referral.Opening;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralSamples;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.transition.EventField;
import io.github.zhuanjie.transition.LocalDemand;
import io.github.zhuanjie.transition.LocalLimit;
import io.github.zhuanjie.transition.LocalReason;
import io.github.zhuanjie.transition.LocalState;
import io.github.zhuanjie.transition.LocalTable;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import io.github.zhuanjie.transition.TransitionRule;
import io.github.zhuanjie.transition.TransitionTable;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever an extended table accepts, the table it extends accepts, too. */
class LocalTablesPropertyTest {

    private static final ReferralTerms TERMS = ReferralSamples.terms(Samples.plainCase());
    private static final Opening OPENING = TERMS.opening();
    private static final Instant AT = Instant.parse("2024-06-28T01:00:00Z");
    private static final ReferralState[] STATES = ReferralState.values();
    private static final ReferralState[] OPEN = {ReferralState.SENT, ReferralState.ACCEPTED, ReferralState.ON_HOLD};
    private static final String[] CODES = {"visit", "board", "sent"};

    private static int accepted;
    private static int local;

    @Property(tries = 400, seed = "20260601")
    void neverWeaker(@ForAll long seed) {
        Random random = new Random(seed);
        Optional<TransitionTable> table =
                TransitionTables.extend(STANDARD, table(random)).value();
        table.ifPresent(found -> {
            Lifecycle extended = Lifecycle.of(found);
            for (int i = 0; i < 1500; i++) {
                compare(extended, referral(random), random);
            }
        });
    }

    @net.jqwik.api.lifecycle.AfterContainer
    static void enoughWasAccepted() {
        assertThat(accepted).isGreaterThan(2_000);
        assertThat(local).isGreaterThan(20);
    }

    private static void compare(Lifecycle extended, Referral referral, Random random) {
        ReferralEvent event = event(referral, random);
        Optional<Referral> after = extended.apply(referral, event).referral();
        if (after.isEmpty()) {
            return;
        }
        accepted++;
        if (event.getAction() == ReferralAction.LOCAL_STEP) {
            local++;
            assertThat(after.get()).isEqualTo(stepped(referral, event));
            return;
        }
        ReferralEvent plain = ReferralEvent.builder()
                .from(event)
                .localState(Optional.empty())
                .localReason(Optional.empty())
                .build();
        Optional<Referral> standard =
                Lifecycle.standard().apply(referral, plain).referral();
        assertThat(standard.map(LocalTablesPropertyTest::withoutSubState))
                .isEqualTo(after.map(LocalTablesPropertyTest::withoutSubState));
    }

    private static Referral stepped(Referral referral, ReferralEvent event) {
        return Referral.builder()
                .from(referral)
                .head(event.getId())
                .sequence(event.getSequence())
                .localState(event.getLocalState())
                .build();
    }

    private static Referral withoutSubState(Referral referral) {
        return Referral.builder().from(referral).localState(Optional.empty()).build();
    }

    private static Referral referral(Random random) {
        return Referral.builder()
                .id(TERMS.referralId())
                .opening(OPENING)
                .state(one(random, random.nextBoolean() ? STATES : OPEN))
                .before(new EarlierState(
                        ReferralState.IN_PROGRESS, AT, Optional.empty(), Optional.empty(), Optional.empty()))
                .head(EventId.of("E-1"))
                .sequence(1)
                .stateSince(AT)
                .consent(ConsentId.of("C-1"))
                .build();
    }

    /** Makes an event that has everything the standard table asks for, and something of a local one. */
    private static ReferralEvent event(Referral referral, Random random) {
        List<TransitionRule> rules = STANDARD.getTransitions().stream()
                .filter(rule -> rule.from().contains(referral.getState()))
                .toList();
        TransitionRule rule = rules.get(random.nextInt(rules.size()));
        Set<EventField> fields = rule.requires();
        ReferralEvent.Builder event = ReferralEvent.builder();
        event.id(EventId.of("E-2"))
                .referral(referral.getId())
                .sequence(2)
                .cause(referral.getHead())
                .action(rule.action())
                .actor(actor(random))
                .at(AT)
                .detailsHash(DocumentHash.of("0".repeat(64)));
        if (fields.contains(EventField.REASON) || random.nextInt(4) == 0) {
            event.reason(one(random, ReferralReason.values()));
        }
        if (fields.contains(EventField.PROVISION)) {
            event.basis(BasisKind.CONSENT).provision(ProvisionId.of("V-1"));
        }
        event.until(random.nextInt(4) > 0 ? Optional.of(Samples.TODAY) : Optional.empty());
        event.consent(random.nextInt(4) > 0 ? Optional.of(ConsentId.of("C-1")) : Optional.empty());
        event.localState(
                fields.contains(EventField.LOCAL_STATE) || random.nextInt(3) == 0
                        ? Optional.of(one(random, CODES))
                        : Optional.empty());
        event.localReason(random.nextInt(3) == 0 ? Optional.of(one(random, CODES)) : Optional.empty());
        return event.build();
    }

    private static Actor actor(Random random) {
        return switch (one(random, ActorSide.values())) {
            case REFERRER -> Actor.referrer(OPENING.referrer());
            case RECIPIENT -> Actor.recipient(OPENING.recipient());
            case PERSON -> Actor.person(OPENING.referrer());
        };
    }

    private static LocalTable table(Random random) {
        LocalTable.Builder table = LocalTable.builder().base("1").version("some-1");
        for (int i = random.nextInt(4); i > 0; i--) {
            ReferralState within = random.nextInt(5) == 0 ? one(random, STATES) : one(random, OPEN);
            table.addLocalStates(new LocalState(one(random, CODES), within, sides(random)));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            table.addLocalReasons(new LocalReason(one(random, CODES), one(random, ReferralReason.values())));
        }
        for (int i = random.nextInt(2); i > 0; i--) {
            table.addDemands(new LocalDemand(
                    one(random, ReferralAction.values()), EnumSet.of(one(random, EventField.values()))));
        }
        for (int i = random.nextInt(5) / 4; i > 0; i--) {
            table.addLimits(new LocalLimit(one(random, ReferralAction.values()), sides(random)));
        }
        return table.build();
    }

    private static Set<ActorSide> sides(Random random) {
        return random.nextInt(4) == 0
                ? EnumSet.of(one(random, ActorSide.values()))
                : EnumSet.of(ActorSide.REFERRER, ActorSide.RECIPIENT);
    }

    private static <T> T one(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}

package io.github.zhuanjie.desk;

import io.github.zhuanjie.consent.ConsentRegister;
import io.github.zhuanjie.consent.EmergencyRule;
import io.github.zhuanjie.consent.InMemoryConsentRegister;
import io.github.zhuanjie.disclosure.InMemoryProvisionLog;
import io.github.zhuanjie.disclosure.ProvisionLog;
import io.github.zhuanjie.extension.ExtensionRule;
import io.github.zhuanjie.history.DetailsVault;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.party.PartyId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Puts a {@link ReferralDesk} together. Where things are kept must be said: {@link #store}, {@link #consents} and {@link
 * #provisions}, or {@link #inMemory}. The rest has defaults: the standard table, no rules for emergencies, nothing of a city's own told.
 */
public final class ReferralDeskBuilder {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    final Clock clock;
    final PartyId party;
    Lifecycle lifecycle = Lifecycle.standard();
    ReferralStore store = new InMemoryReferralStore();
    ConsentRegister consents = new InMemoryConsentRegister();
    ProvisionLog provisions = new InMemoryProvisionLog();
    Optional<DetailsVault> vault = Optional.empty();
    List<EmergencyRule> emergencies = List.of();
    List<ExtensionRule> extensions = List.of();
    Supplier<String> salt = ReferralDeskBuilder::randomSalt;
    Duration clockLimit = Duration.ofMinutes(5);
    private final Set<String> missing = new TreeSet<>(Set.of("store", "consents", "provisions"));

    ReferralDeskBuilder(Clock clock, PartyId party) {
        this.clock = Objects.requireNonNull(clock, "clock");
        this.party = Objects.requireNonNull(party, "party");
    }

    private static String randomSalt() {
        byte[] bytes = new byte[SALT_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /**
     * Sets the rules.
     *
     * @param rules  the lifecycle
     * @return this builder
     */
    public ReferralDeskBuilder lifecycle(Lifecycle rules) {
        lifecycle = rules;
        return this;
    }

    /**
     * Sets where events are kept.
     *
     * @param events  the store
     * @return this builder
     */
    public ReferralDeskBuilder store(ReferralStore events) {
        store = events;
        missing.remove("store");
        return this;
    }

    /**
     * Sets where consents are kept.
     *
     * @param register  the register
     * @return this builder
     */
    public ReferralDeskBuilder consents(ConsentRegister register) {
        consents = register;
        missing.remove("consents");
        return this;
    }

    /**
     * Sets where disclosures are recorded.
     *
     * @param log  the log
     * @return this builder
     */
    public ReferralDeskBuilder provisions(ProvisionLog log) {
        provisions = log;
        missing.remove("provisions");
        return this;
    }

    /**
     * Keeps in memory, and loses with the process, whatever is not given another place: for tests and demonstrations.
     *
     * @return this builder
     */
    public ReferralDeskBuilder inMemory() {
        missing.clear();
        return this;
    }

    /**
     * Sets where details go that a law demands keeping; without it none can be restricted.
     *
     * @param restricted  the vault
     * @return this builder
     */
    public ReferralDeskBuilder vault(DetailsVault restricted) {
        vault = Optional.of(restricted);
        return this;
    }

    /**
     * Sets the local rules for emergencies.
     *
     * @param rules  the rules
     * @return this builder
     */
    public ReferralDeskBuilder emergencies(Collection<EmergencyRule> rules) {
        emergencies = List.copyOf(rules);
        return this;
    }

    /**
     * Sets which of a city's own fields may be told; without it none is.
     *
     * @param rules  the fields, each with the kind of information that it is
     * @return this builder
     */
    public ReferralDeskBuilder extensions(Collection<ExtensionRule> rules) {
        extensions = List.copyOf(rules);
        return this;
    }

    /**
     * Sets the source of random texts, for tests that must come out the same; without it they are secure.
     *
     * @param source  gives 32 lower-case hexadecimal digits each time
     * @return this builder
     */
    public ReferralDeskBuilder salt(Supplier<String> source) {
        salt = source;
        return this;
    }

    /**
     * Sets by how much clocks may differ before it is told; without it five minutes.
     *
     * @param limit  the limit
     * @return this builder
     */
    public ReferralDeskBuilder clockLimit(Duration limit) {
        clockLimit = limit;
        return this;
    }

    /**
     * Builds the desk.
     *
     * @return the desk
     * @throws IllegalStateException naming what is missing, if store, consents or provisions were not given and {@link
     *     #inMemory} was not called: a withdrawal or a record that is kept nowhere must not pass for one that is
     */
    public ReferralDesk build() {
        if (!missing.isEmpty()) {
            throw new IllegalStateException("a desk must be given " + String.join(", ", missing)
                    + "\nMaybe call inMemory() if what it keeps may be lost");
        }
        return new ReferralDesk(this);
    }
}

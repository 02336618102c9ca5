package io.github.zhuanjie.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.consent.InMemoryConsentRegister;
import io.github.zhuanjie.consent.Provision;
import io.github.zhuanjie.privacy.DataKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What passes is what the consent covers and the purpose needs, whichever the two are. */
class ViewPropertyTest {

    @Property
    void theViewIsWhereConsentAndNeedMeet(@ForAll Set<DataKind> covered, @ForAll Set<DataKind> needed) {
        InMemoryConsentRegister register = new InMemoryConsentRegister();
        InMemoryProvisionLog log = new InMemoryProvisionLog();
        register.put(GateSamples.consent(covered).build());
        EnumSet<DataKind> both = EnumSet.noneOf(DataKind.class);
        both.addAll(covered);
        both.retainAll(needed);

        GateOutcome outcome = DisclosureGate.of(register, log, List.of(), GateSamples.CLOCK)
                .open(GateSamples.request(DataNeeds.stated(GateSamples.PURPOSE, needed)));

        List<Provision> recorded = log.ofReferral(GateSamples.terms().referralId());
        boolean opens = covered.contains(DataKind.NEED) && !both.isEmpty();
        assertThat(outcome.isOpen()).isEqualTo(opens);
        assertThat(recorded).hasSize(opens ? 1 : 0);
        outcome.payload().ifPresent(payload -> {
            assertThat(payload.getProvision().getDataKinds()).isEqualTo(both);
            String told = String.join("\n", Lines.of(payload.getContent()));
            GateSamples.OF_PERSON.forEach((kind, planted) ->
                    assertThat(planted).allMatch(text -> told.contains(text) == both.contains(kind)));
            assertThat(GateSamples.NEVER).noneMatch(told::contains);
        });
    }
}

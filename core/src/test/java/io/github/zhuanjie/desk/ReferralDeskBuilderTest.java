package io.github.zhuanjie.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.zhuanjie.consent.InMemoryConsentRegister;
import io.github.zhuanjie.disclosure.InMemoryProvisionLog;
import org.junit.jupiter.api.Test;

/** What a desk keeps must not be lost because nobody said where to keep it. */
class ReferralDeskBuilderTest {

    private static ReferralDeskBuilder builder() {
        return ReferralDesk.builder(new MovableClock(Cases.NINE), Cases.OFFICE);
    }

    private static void refusedNaming(ReferralDeskBuilder builder, String missing) {
        assertThatIllegalStateException()
                .isThrownBy(builder::build)
                .withMessageStartingWith("a desk must be given " + missing + "\n");
    }

    @Test
    void whatWasNotGivenIsNamed() {
        refusedNaming(builder(), "consents, provisions, store");
        refusedNaming(builder().store(new InMemoryReferralStore()), "consents, provisions");
        refusedNaming(
                builder().store(new InMemoryReferralStore()).consents(new InMemoryConsentRegister()), "provisions");
        refusedNaming(builder().store(new InMemoryReferralStore()).provisions(new InMemoryProvisionLog()), "consents");
        refusedNaming(
                builder().consents(new InMemoryConsentRegister()).provisions(new InMemoryProvisionLog()), "store");
    }

    @Test
    void threePlacesAreEnough() {
        ReferralDesk desk = builder()
                .store(new InMemoryReferralStore())
                .consents(new InMemoryConsentRegister())
                .provisions(new InMemoryProvisionLog())
                .build();

        assertThat(desk.draft(Cases.TERMS).isDone()).isTrue();
    }

    @Test
    void memoryHasToBeAskedForAndTakesTheRest() {
        InMemoryReferralStore store = new InMemoryReferralStore();

        assertThat(builder().inMemory().build().draft(Cases.TERMS).isDone()).isTrue();
        assertThat(builder().store(store).inMemory().build().draft(Cases.TERMS).isDone())
                .isTrue();
        assertThat(store.ids()).containsExactly(Cases.TERMS.referralId());
    }
}

package io.github.zhuanjie.matching.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Requests;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.algorithm.MaxBenefitMatching;
import io.github.zhuanjie.matching.algorithm.PriorityFirstMatching;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A check of a province takes seconds, and may be stopped in between as an algorithm may. */
class VerifierControlTest {

    private static final MatchingRequest REQUEST = Requests.random(7, 6_000, 30, false);
    private static final Allocation LARGEST = new MaxBenefitMatching().match(REQUEST);
    private static final Allocation IN_ORDER = new PriorityFirstMatching().match(REQUEST);
    private static final MatchingVerifier VERIFIER = new MatchingVerifier();

    /** What may be asked of the verifier. */
    enum Question {
        VERIFY(20) {
            @Override
            void ask(RunControl control) {
                assertThat(Stream.of(LARGEST, IN_ORDER).map(each -> VERIFIER.verify(REQUEST, each, control)))
                        .allMatch(java.util.List::isEmpty);
            }
        },
        GUARANTEES(10) {
            @Override
            void ask(RunControl control) {
                assertThat(VERIFIER.guaranteesOf(REQUEST, IN_ORDER, control))
                        .containsAll(IN_ORDER.getGuarantees())
                        .isEqualTo(VERIFIER.guaranteesOf(REQUEST, IN_ORDER));
            }
        },
        BOUND(7) {
            @Override
            void ask(RunControl control) {
                assertThat(VERIFIER.boundOf(REQUEST, LARGEST, control))
                        .isPresent()
                        .isEqualTo(VERIFIER.boundOf(REQUEST, LARGEST));
            }
        },
        BOUND_OF_SAME_NEEDS(7) {
            @Override
            void ask(RunControl control) {
                assertThat(VERIFIER.boundOfSameNeeds(REQUEST, LARGEST, control))
                        .isPresent()
                        .isEqualTo(VERIFIER.boundOfSameNeeds(REQUEST, LARGEST));
            }
        };

        private final int often;

        Question(int often) {
            this.often = often;
        }

        abstract void ask(RunControl control);
    }

    /** Counts how often it is asked, and stops at one time. */
    private static final class Stopping implements RunControl {

        private final int at;
        private int asked;

        private Stopping(int at) {
            this.at = at;
        }

        @Override
        public void check() {
            asked++;
            if (asked == at) {
                throw new CancellationException("enough");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void isStoppedWheneverItAsks(Question question) {
        Stopping counting = new Stopping(0);
        question.ask(counting);

        assertThat(counting.asked).as("within the passes, too").isGreaterThanOrEqualTo(question.often);
        for (int at = 1; at <= counting.asked; at++) {
            Stopping control = new Stopping(at);
            assertThatThrownBy(() -> question.ask(control))
                    .isInstanceOf(CancellationException.class)
                    .hasMessage("enough");
            assertThat(control.asked).isEqualTo(at);
        }
    }
}

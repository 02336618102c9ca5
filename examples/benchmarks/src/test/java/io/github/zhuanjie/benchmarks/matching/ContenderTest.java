package io.github.zhuanjie.benchmarks.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ContenderTest {

    private static final long RANKS = 267_703;
    private static final MatchingInstance INSTANCE =
            MatchingInstance.of(new InstanceSpec(InstanceSize.XS, BenefitMode.FINE, 40, 1));

    private static Score scoreOf(Contender contender, Rule rule) {
        Answer answer = contender.prepare(INSTANCE, rule).solve().get();
        return Score.of(INSTANCE, rule, answer);
    }

    @Test
    void priorityFirstServesTheSetOfTheGreatestRanks() {
        Score score = scoreOf(new ZhuanjieContender(), Rule.PRIORITY_FIRST);

        // What a minimum cost flow with the ranks as prices found.
        assertThat(score.served()).isEqualTo(365);
        assertThat(score.ranks()).isEqualTo(RANKS);
    }

    @Test
    void greedyIsFeasibleAndNotBetterThanPriorityFirst() {
        Score greedy = scoreOf(new GreedyContender(), Rule.PRIORITY_FIRST);

        assertThat(greedy.served()).isBetween(1, 365);
        assertThat(greedy.ranks()).isBetween(1L, RANKS);
    }

    @Test
    void anAnswerThatExceedsAProjectIsRefused() {
        NeedReader reader = INSTANCE.reader();
        int[] all = new int[INSTANCE.needs()];
        for (int need = 0; need < all.length; need++) {
            reader.read(need);
            all[need] = reader.size() == 0 ? Answer.UNSERVED : reader.project(0);
        }

        assertThatIllegalStateException()
                .isThrownBy(() -> Score.of(INSTANCE, Rule.MAX_BENEFIT, Answer.of(all)))
                .withMessage("a project serves more than it can");
    }

    @Test
    void anAnswerWithAProjectThatIsNoCandidateIsRefused() {
        NeedReader reader = INSTANCE.reader();
        int[] one = new int[INSTANCE.needs()];
        Arrays.fill(one, Answer.UNSERVED);
        reader.read(0);
        one[0] = reader.size() == 0 || reader.project(0) > 0 ? 0 : 1;
        while (contains(reader, one[0])) {
            one[0]++;
        }

        assertThatIllegalStateException()
                .isThrownBy(() -> Score.of(INSTANCE, Rule.MAX_BENEFIT, Answer.of(one)))
                .withMessage("a need is served by a project that is no candidate");
    }

    private static boolean contains(NeedReader reader, int project) {
        for (int at = 0; at < reader.size(); at++) {
            if (reader.project(at) == project) {
                return true;
            }
        }
        return false;
    }
}

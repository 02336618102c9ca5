package io.github.zhuanjie.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.fixtures.MatchingRequests;
import io.github.zhuanjie.fixtures.contract.MatchingAlgorithmContract;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.algorithm.MatchingAlgorithms;
import org.junit.jupiter.api.Test;

/** An algorithm of one's own passes the contract, and is found. */
class LotteryMatchingTest implements MatchingAlgorithmContract {

    @Override
    public MatchingAlgorithm algorithm() {
        return new LotteryMatching();
    }

    @Test
    void isFoundByItsName() {
        assertThat(MatchingAlgorithms.discover().get("lottery")).isInstanceOf(LotteryMatching.class);
    }

    @Test
    void anotherSeedIsAnotherDraw() {
        MatchingRequest request = MatchingRequests.draw(5, 100, 3, algorithm().getSupported());
        MatchingRequest again = MatchingRequest.builder()
                .seed("another")
                .addNeeds(request.getNeeds())
                .addProjects(request.getProjects())
                .build();
        assertThat(algorithm().match(again).getPlacements())
                .extracting(Placement::need)
                .isNotEqualTo(algorithm().match(request).getPlacements().stream()
                        .map(Placement::need)
                        .toList());
    }
}

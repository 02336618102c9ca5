package io.github.zhuanjie.matching.planning;

import static io.github.zhuanjie.matching.planning.Cases.DAY;
import static io.github.zhuanjie.matching.planning.Cases.dibao;
import static io.github.zhuanjie.matching.planning.Cases.medical;
import static io.github.zhuanjie.matching.planning.Cases.supply;
import static io.github.zhuanjie.matching.planning.Cases.withPlaces;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.matching.Stability;
import io.github.zhuanjie.matching.algorithm.MaxBenefitMatching;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.supply.SupplyList;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void isTheHashOfEveryFieldWithItsLength() {
        assertThat(new Fingerprint().add("ab").add(7).add("").toHex()).isEqualTo(sha256("2:ab1:70:"));
    }

    @Test
    void fieldsDoNotRunIntoEachOther() {
        assertThat(new Fingerprint().add("ab").add("c").toHex())
                .isNotEqualTo(new Fingerprint().add("a").add("bc").toHex());
    }

    @Test
    void longTextsHashLikeShortOnes() {
        Fingerprint print = new Fingerprint();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            print.add("钥匙-" + (1000 + i));
            text.append("7:钥匙-").append(1000 + i);
        }
        assertThat(print.toHex()).isEqualTo(sha256(text.toString()));
    }

    @Test
    void whatIsAbsentIsNotWhatFollows() {
        Fingerprint absent = new Fingerprint().addOptional(Optional.empty()).add("-");
        Fingerprint present = new Fingerprint().addOptional(Optional.of("-"));
        assertThat(absent.toHex()).isEqualTo(sha256("5:false1:-"));
        assertThat(present.toHex()).isEqualTo(sha256("4:true1:-"));
    }

    @Test
    void aListIsAddedWithItsSize() {
        Fingerprint print = new Fingerprint();
        print.addAll(List.of("a", "b"), print::add).addAll(List.of(), print::add);
        assertThat(print.toHex()).isEqualTo(sha256("1:21:a1:b1:0"));
    }

    @Test
    void pricesThatAreAllZeroAreNotThoseOfAPlanWithoutPrices() {
        MatchingPlanner planner =
                MatchingPlanner.of(EvaluationContext.on(DAY), PriorityPolicy.standard(), new MaxBenefitMatching());
        List<NeedCase> cases = List.of(medical("n", dibao("h")));
        SupplyList abundant = supply(withPlaces("a", 5));
        MatchingResult priced = planner.plan(cases, abundant);
        MatchingResult without = MatchingResult.builder()
                .from(priced)
                .provenBenefit(Optional.empty())
                .build();
        assertThat(priced.getPrices()).isEmpty();
        assertThat(priced.getProvenBenefit()).isPresent();

        assertThat(Stream.of(priced, without)
                        .map(earlier -> planner.withEarlier(earlier, Stability.none())
                                .plan(cases, abundant)
                                .getInputFingerprint())
                        .distinct())
                .hasSize(2);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package io.github.zhuanjie.matching.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package io.github.zhuanjie.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.document.Document;
import io.github.zhuanjie.document.DocumentId;
import io.github.zhuanjie.document.DocumentIssuer;
import io.github.zhuanjie.document.Producer;
import io.github.zhuanjie.fixtures.Needs;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.types.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class SendingDocumentsTest {

    private static final DocumentIssuer ISSUER = DocumentIssuer.of(
            Producer.of("某市平台"), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), () -> DocumentId.of("D-1"));

    @Test
    void whatWasSentIsReadBackWithTheFieldsOfTheCity() {
        Need need = SendingDocuments.inGrid(Needs.singleParentWithIllChild(), "17");
        String[] sent = SendingDocuments.send(ISSUER, List.of(need)).split("\n");
        byte[] json = sent[1].getBytes(StandardCharsets.UTF_8);
        Document document =
                ZhuanjieJson.strict().read(Document.class, json).value().orElseThrow();

        assertThat(sent[1]).contains("\"extensions\":{\"nanjing.gov.cn\":{\"gridNumber\":\"17\"}}");
        assertThat(sent[0])
                .isEqualTo(CanonicalJson.hash(Document.class, document).value());
        assertThat(SendingDocuments.receive(json, CanonicalJson.hash(Document.class, document)))
                .contains(document);
        assertThat(SendingDocuments.receive(json, DocumentHash.of("0".repeat(64))))
                .isEmpty();
        assertThat(SendingDocuments.rules()).hasSize(1);
    }
}

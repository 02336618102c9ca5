// tag::golden[]
package org.example.hub;

import static io.github.zhuanjie.fixtures.assertj.ZhuanjieAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.document.Document;
import io.github.zhuanjie.document.DocumentKind;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.fixtures.golden.GoldenDocument;
import io.github.zhuanjie.fixtures.golden.GoldenDocuments;
import io.github.zhuanjie.fixtures.golden.GoldenFault;
import io.github.zhuanjie.fixtures.golden.GoldenGrade;
import io.github.zhuanjie.fixtures.golden.HostileInput;
import io.github.zhuanjie.fixtures.golden.HostileInputs;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.types.TypeRegistry;
import org.junit.jupiter.api.Test;

/** What a reader must read, and what it must refuse. */
class ReaderTest {

    @Test
    void theReaderSaysWhatItMust() {
        for (GoldenDocument document : GoldenDocuments.all()) {
            Outcome<? super Document> read = read(document.text()); // your reader

            if (document.strict().isEmpty()) {
                assertThat(read.value()).as(document.name()).isPresent();
            } else {
                for (GoldenFault fault : document.strict()) {
                    assertThat(read).isRefused().have(fault.code(), fault.pointer());
                }
            }
        }
    }

    @Test
    void aNameIsKeptOrRefusedAndNeverQuoted() {
        for (HostileInput input : HostileInputs.names()) {
            assertThat(isTaken(input.text()))
                    .as(input.name())
                    .isEqualTo(input.mustBe() == HostileInput.Treatment.KEPT);
        }
    }

    @Test
    void everyKindIsThere() {
        for (DocumentKind kind : DocumentKind.values()) {
            assertThat(GoldenDocuments.of(kind, GoldenGrade.MINIMAL).strict()).isEmpty();
        }
    }

    private static Outcome<? super Document> read(String json) {
        return TypeRegistry.standard().find(Document.class).orElseThrow().readResource(json);
    }

    private static boolean isTaken(String name) {
        try {
            return !PersonName.of(name).toString().contains(name);
        } catch (InvalidValueException e) {
            return false;
        }
    }
}
// end::golden[]

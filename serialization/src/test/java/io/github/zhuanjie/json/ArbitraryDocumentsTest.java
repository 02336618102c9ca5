package io.github.zhuanjie.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.document.Document;
import io.github.zhuanjie.fixtures.jqwik.ZhuanjieArbitraries;
import io.github.zhuanjie.schema.SchemaSetAccess;
import io.github.zhuanjie.types.TypeRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever can be drawn is written, read back and accepted by the schemas. */
class ArbitraryDocumentsTest {

    private static final int SIZE = 100;
    private static final String GOLDEN = "../core/fixtures/src/main/resources/io/github/zhuanjie/fixtures/golden/v1";

    @Provide
    Arbitrary<Class<?>> types() {
        return Arbitraries.of(TypeRegistry.standard().getTypes());
    }

    @Property(tries = 1500)
    void everyValueComesBackEqual(@ForAll("types") Class<?> type, @ForAll long seed) {
        assertRoundTrip(type, new Random(seed));
    }

    private static <T> void assertRoundTrip(Class<T> type, Random random) {
        T value =
                ZhuanjieArbitraries.of(type).generator(SIZE, true).next(random).value();
        byte[] json = ZhuanjieJson.strict().write(value).getBytes(StandardCharsets.UTF_8);

        assertThat(ZhuanjieJson.strict().read(type, json).value())
                .as(type.getSimpleName())
                .contains(value);
    }

    @Property(tries = 300)
    void theSchemasAcceptEveryDocument(@ForAll Document document) {
        assertThat(SchemaSetAccess.acceptsDocument(ZhuanjieJson.strict().write(document)))
                .isTrue();
    }

    @Property(tries = 300)
    void theLenientReaderHasNothingToSay(@ForAll Document document) {
        byte[] json = ZhuanjieJson.strict().write(document).getBytes(StandardCharsets.UTF_8);

        assertThat(ZhuanjieJson.lenient().read(Document.class, json).faults()).isEmpty();
    }

    /** Makes the golden documents anew where they change: {@code -Dzhuanjie.writeGolden=true}. */
    @Example
    void goldenDocumentsAreMadeOnlyWhenAskedFor() throws IOException {
        if (Boolean.getBoolean("zhuanjie.writeGolden")) {
            new GoldenWriter(Path.of(GOLDEN)).write();
        }
    }
}

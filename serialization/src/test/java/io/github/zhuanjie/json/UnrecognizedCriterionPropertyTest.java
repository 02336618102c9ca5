package io.github.zhuanjie.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.base.OpaqueValue;
import io.github.zhuanjie.criterion.Criterion;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** Any content whatever survives being written and read. */
class UnrecognizedCriterionPropertyTest {

    private static final ZhuanjieJson JSON = ZhuanjieJson.strict();
    private static final JsonMapper LENIENT =
            JsonMapper.builder().findAndAddModules().build();

    @Property
    void everyContentIsReadBackEqual(@ForAll("criteria") Criterion criterion) {
        String json = JSON.write(criterion);
        Criterion back = LENIENT.readValue(json, Criterion.class);
        assertThat(back).isEqualTo(criterion);
        assertThat(JSON.write(back)).isEqualTo(json);
        assertThat(back.depth()).isEqualTo(criterion.depth()).isLessThanOrEqualTo(Criterion.MAX_DEPTH);
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        Arbitrary<Criterion> unknown = members(3).map(UnrecognizedCriterionPropertyTest::unrecognized);
        return Arbitraries.oneOf(
                unknown,
                unknown.map(Criterion.Not::new),
                unknown.list().ofMinSize(1).ofMaxSize(3).map(Criterion.AllOf::new));
    }

    private static Criterion unrecognized(Map<String, OpaqueValue> members) {
        Map<String, OpaqueValue> all = new LinkedHashMap<>(members);
        all.put("type", new OpaqueValue.Text("NEWER_" + members.size()));
        return new Criterion.Unrecognized(new OpaqueValue.Members(all));
    }

    private static Arbitrary<OpaqueValue> values(int depth) {
        Arbitrary<OpaqueValue> leaf = Arbitraries.oneOf(
                Arbitraries.strings()
                        .all()
                        .filter(UnrecognizedCriterionPropertyTest::isWhole)
                        .map(OpaqueValue.Text::new),
                numbers().map(OpaqueValue.Number::new),
                Arbitraries.of(true, false).map(OpaqueValue.Flag::new),
                Arbitraries.just(new OpaqueValue.Nothing()));
        if (depth == 0) {
            return leaf;
        }
        return Arbitraries.oneOf(
                leaf,
                members(depth - 1).map(OpaqueValue.Members::new),
                values(depth - 1).list().ofMaxSize(3).map(OpaqueValue.Elements::new));
    }

    private static Arbitrary<String> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.bigIntegers().map(BigInteger::toString),
                Arbitraries.bigDecimals().map(BigDecimal::toString),
                Arbitraries.of("-0", "0.0", "1e5", "1E+05", "-1.20e-300"));
    }

    private static Arbitrary<Map<String, OpaqueValue>> members(int depth) {
        Arbitrary<String> names =
                Arbitraries.strings().all().ofMaxLength(9).filter(n -> isWhole(n) && !n.equals("type"));
        return Arbitraries.lazy(() -> Arbitraries.maps(names, values(depth)).ofMaxSize(3));
    }

    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }
}

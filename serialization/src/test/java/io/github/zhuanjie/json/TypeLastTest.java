package io.github.zhuanjie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.sun.management.ThreadMXBean;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Outcome;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nested objects whose type stands last are kept once, not once for every level. */
class TypeLastTest {

    private static final ZhuanjieJson JSON = ZhuanjieJson.strict();
    private static final int SIBLINGS = 200;

    @Test
    void memoryGrowsWithTheDocumentAndNotWithItsDepth() {
        byte[] shallow = nested(5, true);
        byte[] deep = nested(20, true);
        allocatedFor(deep); // loads the classes
        double more = (double) allocatedFor(deep) / allocatedFor(shallow);
        assertThat(more).isLessThan(1.5 * deep.length / shallow.length);
    }

    @Test
    void theOrderOfMembersDoesNotMatter() {
        Outcome<Criterion> first = JSON.read(Criterion.class, nested(20, false));
        assertThat(first.faults()).isEmpty();
        assertThat(JSON.read(Criterion.class, nested(20, true)).value()).isEqualTo(first.value());
    }

    @Test
    void readingGoesOnBehindAnObjectThatIsWrong() {
        String json = "{\"of\":[{\"of\":{\"x\":[{},[]],\"type\":\"NOPE\",\"of\":1},\"type\":\"NOT\"},{\"of\":1},"
                + "{\"of\":{\"of\":[],\"type\":7,\"x\":{}},\"type\":\"NOT\"},{\"x\":1,\"type\":\"INSURED\"}],"
                + "\"type\":\"ALL_OF\"}";
        assertThat(JSON.read(Criterion.class, json.getBytes(StandardCharsets.UTF_8))
                        .faults())
                .extracting(Fault::code, fault -> fault.location().pointer())
                .containsExactly(
                        tuple("JSON_UNKNOWN_CODE", "/of/0/of/type"),
                        tuple("JSON_MISSING_FIELD", "/of/1"),
                        tuple("JSON_WRONG_TYPE", "/of/2/of/type"),
                        tuple("JSON_UNKNOWN_FIELD", "/of/3"));
    }

    private static long allocatedFor(byte[] json) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        List<Fault> faults = JSON.read(Criterion.class, json).faults();
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(faults).isEmpty();
        return allocated;
    }

    private static byte[] nested(int depth, boolean last) {
        String siblings = ",{\"type\":\"INSURED\"}".repeat(SIBLINGS);
        String open = last ? "{\"of\":[" : "{\"type\":\"ALL_OF\",\"of\":[";
        String close = siblings + (last ? "],\"type\":\"ALL_OF\"}" : "]}");
        return (open.repeat(depth) + "{\"type\":\"INSURED\"}" + close.repeat(depth)).getBytes(StandardCharsets.UTF_8);
    }
}

package io.github.zhuanjie.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.plan.Award;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Documents of every type with the largest and the smallest figures: they are values, or faults, and nothing else. */
class ExtremesTest {

    private static final ZhuanjieJson JSON = ZhuanjieJson.strict();
    private static final Pattern AMOUNT = Pattern.compile("\"-?\\d{1,12}\\.\\d\\d\"");
    private static final Pattern INT = Pattern.compile("(?<=[:,\\[])-?\\d+(?=[,}\\]])");
    private static final List<String> AMOUNTS = List.of("\"999999999999.99\"", "\"-999999999999.99\"", "\"0.00\"");
    private static final List<String> INTS = List.of("2147483647", "-2147483648", "0");

    @Test
    void everyFigureAlone() {
        for (Object sample : Samples.all()) {
            String json = JSON.write(sample);
            one(json, AMOUNT, AMOUNTS).forEach(changed -> read(sample, changed));
            one(json, INT, INTS).forEach(changed -> read(sample, changed));
        }
    }

    @Test
    void allFiguresAtOnce() {
        int read = 0;
        for (Object sample : Samples.all()) {
            String json = JSON.write(sample);
            for (String amount : AMOUNTS) {
                for (String number : INTS) {
                    String changed = AMOUNT.matcher(json).replaceAll(amount);
                    read += read(sample, INT.matcher(changed).replaceAll(number)) ? 1 : 0;
                }
            }
        }
        assertThat(read).isGreaterThan(Samples.all().size());
    }

    @Test
    void aServiceThatCostsMoreThanCanBeCountedIsAFault() {
        String json =
                "{\"min\":\"0.00\",\"max\":\"0.00\",\"inKind\":{\"service\":\"VISITING_CARE\",\"units\":2000000000,"
                        + "\"unit\":\"VISIT\",\"unitCost\":\"999999999999.00\"}}";
        Outcome<?> outcome = JSON.read(Award.class, json.getBytes(StandardCharsets.UTF_8));
        assertThat(outcome.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("AMOUNT_RANGE");
            assertThat(fault.location().pointer()).isEqualTo("/inKind");
        });
    }

    private static List<String> one(String json, Pattern figure, List<String> extremes) {
        List<String> changed = new ArrayList<>();
        Matcher found = figure.matcher(json);
        while (found.find()) {
            for (String extreme : extremes) {
                changed.add(json.substring(0, found.start()) + extreme + json.substring(found.end()));
            }
        }
        return changed;
    }

    /** Reads a document; what is a value can be printed, compared and written again. */
    private static boolean read(Object sample, String json) {
        Outcome<?> outcome;
        try {
            outcome = JSON.read(RoundTripTest.registeredType(sample), json.getBytes(StandardCharsets.UTF_8));
        } catch (RuntimeException e) {
            throw new AssertionError(json, e);
        }
        if (outcome.value().isEmpty()) {
            assertThat(outcome.faults()).as(json).isNotEmpty();
            return false;
        }
        Object value = outcome.value().orElseThrow();
        assertThat(value.toString()).isNotNull();
        Outcome<?> again = JSON.read(
                RoundTripTest.registeredType(sample), JSON.write(value).getBytes(StandardCharsets.UTF_8));
        assertThat(again.value().map(Object::hashCode)).as(json).contains(value.hashCode());
        return true;
    }
}

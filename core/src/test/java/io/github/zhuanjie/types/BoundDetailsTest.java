package io.github.zhuanjie.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.referral.HistoryEntry;
import io.github.zhuanjie.referral.ReferralEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Details are read only beside their own hash. */
class BoundDetailsTest {

    /** The worked example of the documentation of histories. */
    private static final String HASH = "781c6df71a5337d1c6310074a477dc4977949d27d5ade2d65f12e706fcd7ca34";

    private static final String DETAILS =
            "\"details\":{\"number\":\"2026-17\",\"salt\":\"000102030405060708090a0b0c0d0e0f\"}";
    private static final String EVENT =
            "{\"action\":\"ACCEPT\",\"actor\":{\"party\":\"O-charity\",\"side\":\"RECIPIENT\"},"
                    + "\"at\":\"2026-11-23T02:00:00Z\",\"cause\":\"E-0\",\"detailsHash\":\"" + HASH
                    + "\",\"id\":\"E-1\",\"referral\":\"R-example\",\"sequence\":1";

    private static String entry(String details) {
        String zeros = "0".repeat(64);
        return "{\"event\":" + EVENT + "}," + details + "\"hash\":\"" + zeros + "\",\"position\":1,\"previous\":\""
                + zeros + "\"}";
    }

    private static <T> List<String> told(Class<T> type, String json) {
        Outcome<?> read = TypeRegistry.standard().find(type).orElseThrow().readResource(json);
        return read.faults().stream()
                .map(fault -> fault.location().pointer() + " " + fault.code())
                .toList();
    }

    @Test
    void anEventHoldsItsOwnDetailsOrNone() {
        String event = EVENT + "," + DETAILS + "}";
        assertThat(told(ReferralEvent.class, event)).isEmpty();
        assertThat(told(ReferralEvent.class, EVENT + "}")).isEmpty();
        assertThat(told(ReferralEvent.class, event.replace("2026-17", "2026-18")))
                .containsExactly("/detailsHash DETAILS_HASH");
        assertThat(told(ReferralEvent.class, event.replace("781c", "781d")))
                .containsExactly("/detailsHash DETAILS_HASH");
    }

    @Test
    void anEntryHoldsTheDetailsOfItsEventOrNone() {
        assertThat(told(HistoryEntry.class, entry(DETAILS + ","))).isEmpty();
        assertThat(told(HistoryEntry.class, entry(""))).isEmpty();
        assertThat(told(HistoryEntry.class, entry(DETAILS.replace("2026-17", "2026-18") + ",")))
                .containsExactly("/event/detailsHash DETAILS_HASH");
    }

    /** The hash is of the value, whatever else was written that says nothing. */
    @Test
    void whatSaysNothingDoesNotChangeTheHash() {
        String event = EVENT + "," + DETAILS.replace("\"salt\"", "\"facts\":[],\"salt\"") + "}";
        assertThat(told(ReferralEvent.class, event)).isEmpty(); // an empty list is not written
        assertThat(told(ReferralEvent.class, event.replace("\"facts\":[]", "\"facts\":[\"NEED_GAP\"]")))
                .containsExactly("/detailsHash DETAILS_HASH");
    }
}

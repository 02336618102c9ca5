package io.github.zhuanjie.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FaultTest {

    private static final Location PLACE = Location.ofPointer("/a");

    @Test
    void isAnErrorOrAWarning() {
        Fault error = Fault.error("CODE", PLACE, "1", "2");
        assertThat(error).isEqualTo(new Fault("CODE", Severity.ERROR, PLACE, List.of("1", "2")));
        assertThat(Fault.warning("CODE", PLACE).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void movesToAnotherPlaceUnchanged() {
        Fault moved = Fault.warning("CODE", PLACE, "1").at(Location.ofLine(3));
        assertThat(moved).isEqualTo(Fault.warning("CODE", Location.ofLine(3), "1"));
    }

    @Test
    void copiesItsArguments() {
        List<String> arguments = new ArrayList<>(List.of("1"));
        Fault fault = new Fault("CODE", Severity.ERROR, PLACE, arguments);
        arguments.clear();
        assertThat(fault.arguments()).containsExactly("1").isUnmodifiable();
    }

    @Test
    void requiresEveryComponent() {
        assertThatNullPointerException()
                .isThrownBy(() -> Fault.error(null, PLACE))
                .withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> new Fault("C", null, PLACE, List.of()))
                .withMessage("severity");
        assertThatNullPointerException()
                .isThrownBy(() -> Fault.error("C", null))
                .withMessage("location");
        assertThatNullPointerException()
                .isThrownBy(() -> new Location(null, OptionalInt.empty(), ""))
                .withMessage("line");
        assertThatNullPointerException()
                .isThrownBy(() -> new Location(OptionalInt.empty(), null, ""))
                .withMessage("column");
        assertThatNullPointerException()
                .isThrownBy(() -> Location.ofPointer(null))
                .withMessage("pointer");
    }

    @Test
    void aLocationPrintsLineAndColumnAsCompilersDo() {
        assertThat(Location.WHOLE).hasToString("");
        assertThat(Location.ofPointer("/gap")).hasToString("/gap");
        assertThat(Location.ofLine(7)).hasToString("7");
        assertThat(new Location(OptionalInt.of(7), OptionalInt.of(2), "")).hasToString("7:2");
        assertThat(new Location(OptionalInt.of(7), OptionalInt.of(2), "/gap")).hasToString("7:2 /gap");
        assertThat(new Location(OptionalInt.of(7), OptionalInt.of(2), "/gap").position())
                .isEqualTo("7:2");
        assertThat(new Location(OptionalInt.empty(), OptionalInt.of(2), "")).hasToString("");
        assertThat(Fault.error("NOT_NEGATIVE", Location.ofPointer("/gap"))).hasToString("NOT_NEGATIVE at /gap");
        assertThat(Fault.error("FILE_MISSING", Location.WHOLE)).hasToString("FILE_MISSING");
    }

    @Test
    void aLocationChangesOnePartAtATime() {
        Location full = new Location(OptionalInt.of(7), OptionalInt.of(2), "/a");
        assertThat(full.withLine(8)).isEqualTo(new Location(OptionalInt.of(8), OptionalInt.of(2), "/a"));
        assertThat(full.withPointer("/b")).isEqualTo(new Location(OptionalInt.of(7), OptionalInt.of(2), "/b"));
        assertThat(Location.ofPointer("/a").withLine(1).line()).hasValue(1);
    }

    @Test
    void anOutcomeHasAValueOrAFault() {
        Fault fault = Fault.error("CODE", PLACE);
        assertThat(Outcome.of("x")).isEqualTo(new Outcome<>(Optional.of("x"), List.of()));
        assertThat(Outcome.failed(List.of(fault)).faults()).containsExactly(fault);
        assertThat(Outcome.failed(List.of(fault)).value()).isEmpty();
        assertThat(new Outcome<>(Optional.of("x"), List.of(fault)).value()).contains("x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outcome.failed(List.of()))
                .withMessage("an outcome without value must have a fault");
        assertThatNullPointerException()
                .isThrownBy(() -> new Outcome<>(null, List.of(fault)))
                .withMessage("value");
    }
}

package io.github.zhuanjie.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.fault.Outcome;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionTableReaderTest {

    @Test
    void readsCurrentAndAbolishedDivisions() throws IOException {
        DivisionRegistry registry = read("\uFEFFcode,name,status\r\n320000000000,江苏省\r\n\r\n"
                        + "３21081,仪征市,CURRENT\n320103,白下区,ABOLISHED")
                .value()
                .orElseThrow();
        assertThat(registry.nameOf(DivisionCode.of("320000"))).isEqualTo("江苏省");
        assertThat(registry.statusOf(DivisionCode.of("321081"))).isEqualTo(DivisionStatus.CURRENT);
        assertThat(registry.statusOf(DivisionCode.of("320103"))).isEqualTo(DivisionStatus.ABOLISHED);
    }

    @Test
    void needsNoHeadingAndTakesAnEmptyTable() throws IOException {
        assertThat(read("\uFEFF320000,江苏省").value().orElseThrow().find(DivisionCode.of("320000")))
                .isPresent();
        assertThat(read("").value().orElseThrow().childrenOf(DivisionCode.NATIONWIDE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "320000 | DIVISION_ROW",
                "320000, | DIVISION_ROW",
                "320000,江苏省, | DIVISION_ROW",
                "320000,江苏省,GONE | DIVISION_ROW",
                "320000,江苏省,CURRENT,x | DIVISION_ROW",
                "320000,\"江苏省\" | DIVISION_ROW",
                "32000,江苏省 | DIVISION_SYNTAX",
                "code,name | DIVISION_SYNTAX",
                "310000,上海 | DIVISION_DUPLICATE",
                "310000000000,上海,ABOLISHED | DIVISION_DUPLICATE"
            })
    void tellsTheLineThatCannotBeUsed(String line, String code) throws IOException {
        Outcome<DivisionRegistry> outcome = read("code,name\n310000,上海市\n" + line + "\n330000,浙江省\n");
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.faults()).containsExactly(Fault.error(code, Location.ofLine(3)));
    }

    @Test
    void tellsEveryLineThatCannotBeUsed() throws IOException {
        assertThat(read("x\ny,z\n").faults())
                .containsExactly(
                        Fault.error("DIVISION_ROW", Location.ofLine(1)),
                        Fault.error("DIVISION_SYNTAX", Location.ofLine(2)));
    }

    @Test
    void passesOnThatTheTableCannotBeRead() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> DivisionRegistry.read(broken));
    }

    private static Outcome<DivisionRegistry> read(String table) throws IOException {
        return DivisionRegistry.read(new StringReader(table));
    }
}

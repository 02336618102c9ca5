package io.github.zhuanjie.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.fault.Fault;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private final Reading reading = Reading.strict(new EmptyDocument());

    @Test
    void listsAThousandFaultsAndSaysOnceThatThereAreMore() {
        for (int i = 0; i < Reading.MAX_FAULTS; i++) {
            reading.fault("SIZE");
        }
        assertThat(reading.faults())
                .hasSize(Reading.MAX_FAULTS)
                .allMatch(fault -> fault.code().equals("SIZE"));
        reading.fault("SIZE");
        reading.fault("SIZE");
        assertThat(reading.faults())
                .hasSize(Reading.MAX_FAULTS + 1)
                .last()
                .extracting(Fault::code)
                .isEqualTo("JSON_LIMIT");
    }

    /** A source that stands at the end. */
    private static final class EmptyDocument implements TokenSource {

        @Override
        public Token token() {
            return Token.END;
        }

        @Override
        public Token next() {
            return Token.END;
        }

        @Override
        public String text() {
            return "";
        }

        @Override
        public boolean isInt() {
            return false;
        }

        @Override
        public int toInt() {
            return 0;
        }

        @Override
        public void skip() {}

        @Override
        public int line() {
            return 1;
        }

        @Override
        public int column() {
            return 1;
        }
    }
}

package io.github.zhuanjie.cli;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.identity.UnifiedSocialCreditCode;
import io.github.zhuanjie.money.Yuan;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Prints {@code valid} or {@code invalid} for each line of the input, and nothing of the input itself.
 *
 * <p>A line ends in LF only: a carriage return belongs to the value, which makes it invalid. Lines are bytes; every
 * accepted form is ASCII, so no decoding can turn something else into it.
 */
@Command(name = "check", sortOptions = false)
final class CheckCommand extends TerminalCommand implements Callable<Integer> {

    /** No value of any kind is longer; of longer lines only the length matters. */
    private static final int LONGEST = 64;

    private static final int CHUNK = 1 << 16;

    private final StringBuilder line = new StringBuilder(LONGEST);
    private boolean pending;

    @Parameters(index = "0", paramLabel = "rid|uscc|division|yuan", descriptionKey = "check.kind")
    private Kind kind = Kind.RID;

    CheckCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int length = terminal().in().read(chunk);
                length >= 0;
                length = terminal().in().read(chunk)) {
            for (int i = 0; i < length; i++) {
                take(chunk[i]);
            }
            terminal().out().flush(); // whoever types a line wants its answer now
        }
        if (pending) {
            answer();
        }
        return 0;
    }

    private void take(byte b) {
        pending = b != '\n';
        if (!pending) {
            answer();
        } else if (line.length() < LONGEST) {
            line.append((char) (b & 0xFF));
        }
    }

    private void answer() {
        boolean valid = line.length() < LONGEST && kind.rule.test(line);
        terminal().out().print(valid ? "valid\n" : "invalid\n");
        line.setLength(0);
    }

    private static boolean isKnownDivision(CharSequence text) {
        try {
            DivisionCode code = DivisionCode.of(withoutPadding(text.toString()));
            return DivisionRegistry.standard().find(code).isPresent();
        } catch (InvalidValueException e) {
            return false;
        }
    }

    /** The official twelve-digit form of a county or township ends in zeros. */
    private static String withoutPadding(String code) {
        if (code.length() != 12 || !code.endsWith("000")) {
            return code;
        }
        return code.endsWith("000000") ? code.substring(0, 6) : code.substring(0, 9);
    }

    /** What is checked. The constants are named as they are typed. */
    enum Kind implements Coded {
        RID("rid", ResidentId::isValid),
        USCC("uscc", UnifiedSocialCreditCode::isValid),
        DIVISION("division", CheckCommand::isKnownDivision),
        YUAN("yuan", Yuan::isValid);

        private final String code;
        private final Predicate<CharSequence> rule;

        Kind(String code, Predicate<CharSequence> rule) {
            this.code = code;
            this.rule = rule;
        }

        @Override
        public String getCode() {
            return code;
        }

        @Override
        public String toString() {
            return code;
        }
    }
}

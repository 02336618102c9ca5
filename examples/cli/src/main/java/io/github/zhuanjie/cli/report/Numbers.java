package io.github.zhuanjie.cli.report;

import io.github.zhuanjie.money.Yuan;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as both languages write them: with commas, the same in every locale. */
public final class Numbers {

    private static final int FEN = 100;

    private Numbers() {}

    static String count(long number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    /**
     * Writes an amount without fen where there are none.
     *
     * @param amount  the amount
     * @return the sign of the yuan and the amount with commas
     */
    public static String yuan(Yuan amount) {
        String text = "¥" + count(amount.toFen() / FEN);
        long rest = Math.abs(amount.toFen() % FEN);
        return rest == 0 ? text : text + String.format(Locale.ROOT, ".%02d", rest);
    }

    /** Writes a share as a percentage, never 0 % for something and never 100 % for less than all. */
    static String share(long part, long whole) {
        if (whole == 0) {
            return "–";
        }
        double percent = 100.0 * part / whole;
        if (part > 0 && percent < 0.1) {
            return "<0.1%";
        }
        if (part < whole && percent > 99.9) {
            return ">99.9%";
        }
        return String.format(Locale.ROOT, "%.1f%%", percent);
    }
}

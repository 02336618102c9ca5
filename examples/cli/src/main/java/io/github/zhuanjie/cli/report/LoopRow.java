package io.github.zhuanjie.cli.report;

/**
 * A figure on the page with what it means.
 *
 * @param label  what was counted or added up
 * @param value  the figure
 * @param note  what it means
 */
record LoopRow(Bilingual label, String value, Bilingual note) {

    static LoopRow of(Bilingual label, long count, Bilingual note) {
        return new LoopRow(label, Numbers.count(count), note);
    }
}

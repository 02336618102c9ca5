package io.github.zhuanjie.cli.report;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.report.FairnessReport;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The section on how groups fared against what their priority leads one to expect. */
final class FairnessSection {

    private static final Bilingual UNKNOWN = new Bilingual("未登记", "not recorded");
    private static final Bilingual NO_CATEGORY = new Bilingual("无已知类别", "in none that is known");
    private static final Bilingual ALL = new Bilingual("全部", "all");

    private FairnessSection() {}

    static Map<String, Object> of(FairnessReport report, DivisionRegistry divisions) {
        return Map.of(
                "policyZh",
                title(report.getPolicy(), Locale.CHINESE),
                "policyEn",
                title(report.getPolicy(), Locale.ENGLISH),
                "fewest",
                FairnessRow.FEWEST,
                "tables",
                List.of(
                        table(
                                new Bilingual("城乡", "Town and country"),
                                Stream.concat(
                                        report.getBySettlement().stream()
                                                .map(line -> FairnessRow.of(
                                                        label(line.settlement(), UNKNOWN), line.tally())),
                                        Stream.of(FairnessRow.of(ALL, report.getTotal())))),
                        table(
                                new Bilingual("救助类别", "Category of assistance"),
                                report.getByCategory().stream()
                                        .map(line ->
                                                FairnessRow.of(label(line.category(), NO_CATEGORY), line.tally()))),
                        table(
                                new Bilingual("需求种类", "Kind of need"),
                                report.getByKind().stream()
                                        .map(line -> FairnessRow.of(Bilingual.of(line.kind()), line.tally()))),
                        table(
                                new Bilingual("地区", "Area"),
                                report.getByArea().stream()
                                        .map(line ->
                                                FairnessRow.of(name(divisions.nameOf(line.area())), line.tally())))));
    }

    private static String title(PriorityPolicy policy, Locale locale) {
        return policy.titleFor(locale) + " " + policy.getVersion();
    }

    private static Map<String, Object> table(Bilingual title, Stream<FairnessRow> rows) {
        return Map.of("title", title, "lines", rows.toList());
    }

    private static Bilingual name(String name) {
        return new Bilingual(name, name);
    }

    private static Bilingual label(Optional<? extends Coded> constant, Bilingual none) {
        return constant.map(Bilingual::of).orElse(none);
    }
}

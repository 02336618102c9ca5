package io.github.zhuanjie.cli.report;

import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.plan.BenefitWorth;
import io.github.zhuanjie.report.CoordinationReport;
import io.github.zhuanjie.report.NextPlaceLine;
import io.github.zhuanjie.report.WorthLine;
import io.github.zhuanjie.report.WorthUnit;
import io.github.zhuanjie.supply.SupplyList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The section on where one more place or yuan would help; there is none if the plan cannot tell. */
final class NextDonationSection {

    private static final int WAN = 10_000;
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    private NextDonationSection() {}

    static Optional<Map<String, Object>> of(CoordinationReport report, SupplyList supply) {
        List<PlaceRow> places = places(report.getByNextPlace());
        List<WorthRow> worths = worths(report.getByWorth(), supply);
        return places.isEmpty() && worths.isEmpty()
                ? Optional.empty()
                : Optional.of(Map.of(
                        "places",
                        places,
                        "worths",
                        worths,
                        "anyPlaces",
                        !places.isEmpty(),
                        "anyWorths",
                        !worths.isEmpty()));
    }

    private static List<PlaceRow> places(List<NextPlaceLine> lines) {
        Map<NeedKind, Integer> projects = new EnumMap<>(NeedKind.class);
        Map<NeedKind, Integer> areas = new EnumMap<>(NeedKind.class);
        for (NextPlaceLine line : lines) {
            projects.merge(line.kind(), line.projects(), Integer::sum);
            areas.merge(line.kind(), 1, Integer::sum);
        }
        int longest =
                projects.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return projects.entrySet().stream()
                .sorted(Map.Entry.<NeedKind, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new PlaceRow(
                        Bilingual.of(entry.getKey()),
                        Numbers.count(entry.getValue()),
                        Numbers.count(areas.get(entry.getKey())),
                        Bar.percent(entry.getValue(), longest)))
                .toList();
    }

    /** Of each kind and unit the project at which one more is worth most, and in how many parts of the area it is the one. */
    private static List<WorthRow> worths(List<WorthLine> lines, SupplyList supply) {
        Map<Cell, WorthLine> best = new HashMap<>();
        for (WorthLine line : lines) {
            best.merge(
                    new Cell(line.kind(), line.unit()),
                    line,
                    (a, b) -> a.worth().compareTo(b.worth()) >= 0 ? a : b);
        }
        return best.values().stream()
                .sorted(Comparator.comparing(WorthLine::unit)
                        .thenComparing(WorthLine::worth, Comparator.reverseOrder())
                        .thenComparing(WorthLine::kind))
                .map(line -> new WorthRow(
                        unit(line.unit()),
                        Bilingual.of(line.kind()),
                        ProjectRow.name(supply.find(line.project()).orElseThrow()),
                        worth(line),
                        Numbers.count(lines.stream()
                                .filter(each -> each.kind() == line.kind()
                                        && each.unit() == line.unit()
                                        && each.project().equals(line.project()))
                                .count())))
                .toList();
    }

    private static Bilingual unit(WorthUnit unit) {
        return unit == WorthUnit.PLACE ? new Bilingual("一个名额", "one place") : new Bilingual("一万元", "10,000 yuan");
    }

    private static String worth(WorthLine line) {
        BenefitWorth worth = line.worth();
        BigDecimal times = BigDecimal.valueOf(line.unit() == WorthUnit.PLACE ? 1 : WAN);
        BigDecimal value = BigDecimal.valueOf(worth.numerator())
                .multiply(times)
                .divide(BigDecimal.valueOf(worth.denominator()), THREE_DIGITS);
        return value.scale() > 0 ? value.stripTrailingZeros().toPlainString() : Numbers.count(value.longValue());
    }

    private record Cell(NeedKind kind, WorthUnit unit) {}

    /**
     * How many projects would serve a need of a kind with one place more. Mustache reads the accessors.
     *
     * @param kind  the kind of need
     * @param projects  how many projects
     * @param areas  of how many parts of the area
     * @param percent  the length of the bar
     */
    record PlaceRow(Bilingual kind, String projects, String areas, String percent) {}

    /**
     * Where one more is worth most for a kind. Mustache reads the accessors.
     *
     * @param unit  one more of what
     * @param kind  the kind of need
     * @param project  the project
     * @param worth  what it is worth at most
     * @param areas  for how many parts of the area it is the one
     */
    record WorthRow(Bilingual unit, Bilingual kind, Bilingual project, String worth, String areas) {}
}

package io.github.zhuanjie.assistance;

import io.github.zhuanjie.base.DaySpan;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionLevel;
import io.github.zhuanjie.money.Yuan;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The local figures that a system knows, by area and day: subsistence standards, ratios, disposable income per head.
 *
 * <p>A question outside the confirmed spans has no answer: no figure is carried forward, averaged or guessed, and no
 * ratio has a default. {@link #gaps} and {@link #coverage} make visible what is missing; {@link #plus} adds what a
 * system knows better.
 *
 * <p>Immutable and thread-safe.
 */
public final class LocalStandards {

    private static final String RESOURCE = "local-standards.csv";

    /** Beijing, Tianjin, Shanghai and Chongqing. */
    private static final Set<DivisionCode> MUNICIPALITIES = Set.of(
            DivisionCode.of("110000"), DivisionCode.of("120000"), DivisionCode.of("310000"), DivisionCode.of("500000"));

    private final AreaTable<LocalStandard> standards;
    private final Map<LocalRatioKind, AreaTable<LocalRatio>> ratios = new EnumMap<>(LocalRatioKind.class);
    private final AreaTable<DisposableIncome> incomes;

    private LocalStandards(
            Collection<LocalStandard> standards, Collection<LocalRatio> ratios, Collection<DisposableIncome> incomes) {
        this.standards = new AreaTable<>("standards", standards, LocalStandard::getArea, LocalStandard::span);
        for (LocalRatioKind kind : LocalRatioKind.values()) {
            List<LocalRatio> ofKind =
                    ratios.stream().filter(ratio -> ratio.getKind() == kind).toList();
            this.ratios.put(kind, new AreaTable<>("ratios", ofKind, LocalRatio::getArea, LocalRatio::span));
        }
        this.incomes =
                new AreaTable<>("incomes", incomes, DisposableIncome::getArea, income -> yearOf(income.getYear()));
    }

    private static DaySpan yearOf(int year) {
        return new DaySpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * Obtains the standards of a table, with no ratio and no disposable income.
     *
     * @param standards  the standards, in any order
     * @return the standards
     * @throws IllegalArgumentException if two standards of an area are in force on the same day
     */
    public static LocalStandards of(Collection<LocalStandard> standards) {
        return of(standards, List.of(), List.of());
    }

    /**
     * Obtains the figures of tables.
     *
     * @param standards  the subsistence standards, in any order
     * @param ratios  the ratios of every kind, in any order
     * @param incomes  the disposable incomes, in any order
     * @return the figures
     * @throws IllegalArgumentException if two standards or two ratios of a kind are in force in an area on the same
     *     day, or an area has two incomes of a year
     */
    public static LocalStandards of(
            Collection<LocalStandard> standards, Collection<LocalRatio> ratios, Collection<DisposableIncome> incomes) {
        return new LocalStandards(standards, ratios, incomes);
    }

    /**
     * Returns these figures together with others, such as the published ones with a system's own.
     *
     * @param others  the figures to add
     * @return both
     * @throws IllegalArgumentException if two figures of an area overlap, as {@link #of(Collection, Collection,
     *     Collection)}
     */
    public LocalStandards plus(LocalStandards others) {
        return new LocalStandards(
                joined(standards.all(), others.standards.all()),
                joined(allRatios(), others.allRatios()),
                joined(incomes.all(), others.incomes.all()));
    }

    private List<LocalRatio> allRatios() {
        return ratios.values().stream().flatMap(table -> table.all().stream()).toList();
    }

    private static <T> List<T> joined(List<T> these, List<T> others) {
        return Stream.concat(these.stream(), others.stream()).toList();
    }

    /**
     * Returns the figures that ship with the library: those Jiangsu standards that were read in a public source with
     * the day from which they hold. Where the source gives no end, a figure counts as confirmed to the next 30 June,
     * the eve of the usual revision; that convention is ours. Cities and years that are missing are missing: so far eight of the
     * thirteen prefectures of Jiangsu have no figure of their own. No ratio and no disposable income ships.
     *
     * @return the standards known when the library was released
     */
    public static LocalStandards published() {
        return Published.STANDARDS;
    }

    private static LocalStandard parse(String line) {
        String[] cells = line.split(",", 5);
        return LocalStandard.builder()
                .area(DivisionCode.of(cells[0]))
                .validFrom(LocalDate.parse(cells[1]))
                .validUntil(LocalDate.parse(cells[2]))
                .monthlyPerPerson(Yuan.parse(cells[3]))
                .source(cells[4])
                .build();
    }

    /**
     * Finds the standard in force at a place on a day: the county's own, else its prefecture's, else its
     * province's, which is how a municipality sets one for all its districts.
     *
     * @param place  where the household lives
     * @param date  the day asked for
     * @return the standard, or empty if none is confirmed for that place and day
     */
    public Optional<LocalStandard> find(DivisionCode place, LocalDate date) {
        return standards.find(areasUpToProvince(place), date);
    }

    /**
     * Finds the ratio in force at a place on a day: the county's own, else its prefecture's, else its province's.
     *
     * @param kind  what the ratio is for
     * @param place  where the household lives
     * @param date  the day asked for
     * @return the ratio, or empty if none is confirmed for that place and day
     */
    public Optional<LocalRatio> findRatio(LocalRatioKind kind, DivisionCode place, LocalDate date) {
        return tableOf(kind).find(areasUpToProvince(place), date);
    }

    /**
     * Finds the disposable income per head at a place in a year: the county's own, else its prefecture's, else in a
     * municipality (直辖市) the municipality's. The average of another province stands for none of its counties.
     *
     * @param place  where the household lives
     * @param year  the calendar year; rules that ask for the year before an application leave the subtraction to the
     *     caller
     * @return the figure, or empty if none is known for that place and year
     */
    public Optional<DisposableIncome> findDisposableIncome(DivisionCode place, int year) {
        return incomes.find(incomeAreas(place), LocalDate.of(year, 1, 1));
    }

    /**
     * Returns the days on which no standard is confirmed for a place.
     *
     * @param place  where households live
     * @param within  the days asked for
     * @return the missing spans in the order of time; empty if every day has a standard
     */
    public List<DaySpan> gaps(DivisionCode place, DaySpan within) {
        return standards.gaps(areasUpToProvince(place), within);
    }

    /**
     * Returns the days on which no ratio of a kind is confirmed for a place.
     *
     * @param kind  what the ratio is for
     * @param place  where households live
     * @param within  the days asked for
     * @return the missing spans in the order of time; empty if every day has a ratio
     */
    public List<DaySpan> ratioGaps(LocalRatioKind kind, DivisionCode place, DaySpan within) {
        return tableOf(kind).gaps(areasUpToProvince(place), within);
    }

    /**
     * Returns for which days the standard of each area is confirmed. An area that is missing has no figure at all.
     *
     * @return the spans in the order of time, those that follow each other joined; by area in the order of codes
     */
    public SortedMap<DivisionCode, List<DaySpan>> coverage() {
        return standards.coverage();
    }

    private AreaTable<LocalRatio> tableOf(LocalRatioKind kind) {
        return ratios.get(kind);
    }

    private static List<DivisionCode> areasUpToProvince(DivisionCode place) {
        return Stream.of(DivisionLevel.COUNTY, DivisionLevel.PREFECTURE, DivisionLevel.PROVINCE)
                .map(place::atLevel)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<DivisionCode> incomeAreas(DivisionCode place) {
        return areasUpToProvince(place).stream()
                .filter(area -> area.getLevel() != DivisionLevel.PROVINCE || MUNICIPALITIES.contains(area))
                .toList();
    }

    /** Loaded on first use, once. */
    private static final class Published {
        private static final LocalStandards STANDARDS = load();

        private static LocalStandards load() {
            try (InputStream in = LocalStandards.class.getResourceAsStream(RESOURCE);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return of(lines.lines().skip(1).map(LocalStandards::parse).toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

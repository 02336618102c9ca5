package io.github.zhuanjie.assistance;

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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The local standards that a system knows, by area and day.
 *
 * <p>A question outside the confirmed spans has no answer: no standard is carried forward, averaged or guessed.
 *
 * <p>Immutable and thread-safe.
 */
public final class LocalStandards {

    private static final String RESOURCE = "local-standards.csv";

    private final Map<DivisionCode, List<LocalStandard>> byArea;

    private LocalStandards(Collection<LocalStandard> standards) {
        byArea = standards.stream().collect(Collectors.groupingBy(LocalStandard::getArea));
        byArea.values().forEach(LocalStandards::refuseOverlaps);
    }

    private static void refuseOverlaps(List<LocalStandard> ofOneArea) {
        for (LocalStandard one : ofOneArea) {
            long inForce = ofOneArea.stream()
                    .filter(other -> other.isInForce(one.getValidFrom()))
                    .count();
            if (inForce > 1) {
                throw new IllegalArgumentException(
                        "standards of an area must not overlap: " + one.getArea() + " from " + one.getValidFrom());
            }
        }
    }

    /**
     * Obtains the standards of a table.
     *
     * @param standards  the standards, in any order
     * @return the standards
     * @throws IllegalArgumentException if two standards of an area are in force on the same day
     */
    public static LocalStandards of(Collection<LocalStandard> standards) {
        return new LocalStandards(standards);
    }

    /**
     * Returns the figures that ship with the library: those Jiangsu standards that were read in a public source with
     * the day from which they hold. Where the source gives no end, a figure counts as confirmed to the next 30 June,
     * the eve of the usual revision; that convention is ours. Cities and years that are missing are missing.
     *
     * @return the standards known when the library was released
     */
    public static LocalStandards published() {
        try (InputStream in = LocalStandards.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<LocalStandard> standards = new ArrayList<>();
            lines.lines().skip(1).map(LocalStandards::parse).forEach(standards::add);
            return new LocalStandards(standards);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
     * Finds the standard in force at a place on a day: the county's own, else its prefecture's.
     *
     * @param place  where the household lives
     * @param date  the day asked for
     * @return the standard, or empty if none is confirmed for that place and day
     */
    public Optional<LocalStandard> find(DivisionCode place, LocalDate date) {
        return place.atLevel(DivisionLevel.COUNTY)
                .flatMap(county -> inForce(county, date))
                .or(() -> place.atLevel(DivisionLevel.PREFECTURE).flatMap(city -> inForce(city, date)));
    }

    private Optional<LocalStandard> inForce(DivisionCode area, LocalDate date) {
        return byArea.getOrDefault(area, List.of()).stream()
                .filter(standard -> standard.isInForce(date))
                .findFirst();
    }
}

package io.github.zhuanjie.division;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.fault.Outcome;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The table of divisions that a system works with. The {@linkplain #standard() standard table} ships with the library;
 * a vendor whose office uses other codes, such as the Ministry's own village codes, implements this interface or loads
 * its table through {@link #of}.
 *
 * <p>A registry names and lists divisions; it does not decide what is valid. An unknown code is worth a warning, never
 * a rejection, because divisions are renamed, merged and abolished every year.
 *
 * <p>Implementations are immutable and thread-safe. Methods may be added to this interface only as default methods.
 */
public interface DivisionRegistry {

    /**
     * Finds a division.
     *
     * @param code  its code
     * @return the division, or empty if the table does not hold it
     */
    Optional<Division> find(DivisionCode code);

    /**
     * Returns the divisions directly below one.
     *
     * @param parent  the code of the upper division
     * @return its parts in the order of their codes; empty if the table has none
     */
    List<Division> childrenOf(DivisionCode parent);

    /**
     * Finds a division that exists no more.
     *
     * @param code  its code
     * @return the division with its last name, or empty if the table does not hold it as abolished
     */
    default Optional<Division> findAbolished(DivisionCode code) {
        return Optional.empty();
    }

    /**
     * Returns the division that a code lies in by this table, which leaves out levels that the table does not hold: a
     * county run by the province lies in the province.
     *
     * @param code  a code, known or not
     * @return the nearest known division above; empty if there is none
     */
    default Optional<Division> parentOf(DivisionCode code) {
        Optional<DivisionCode> parent = code.getParent();
        while (parent.isPresent() && find(parent.get()).isEmpty()) {
            parent = parent.get().getParent();
        }
        return parent.flatMap(this::find);
    }

    /**
     * Returns all divisions below one, at every level. Whether one division lies in another is asked of the codes, see
     * {@link DivisionCode#isWithin}.
     *
     * @param ancestor  the code of the upper division
     * @return the divisions in the order of their codes; empty if the table has none
     */
    default List<Division> descendantsOf(DivisionCode ancestor) {
        List<Division> below = new ArrayList<>();
        for (Division child : childrenOf(ancestor)) {
            below.add(child);
            below.addAll(descendantsOf(child.code()));
        }
        return below;
    }

    /**
     * Tells what this table knows of a code.
     *
     * @param code  a code
     * @return the status; the whole country exists in every table
     */
    default DivisionStatus statusOf(DivisionCode code) {
        if (code.equals(DivisionCode.NATIONWIDE) || find(code).isPresent()) {
            return DivisionStatus.CURRENT;
        }
        return findAbolished(code).isPresent() ? DivisionStatus.ABOLISHED : DivisionStatus.UNKNOWN;
    }

    /**
     * Returns a warning for a code that does not stand for an existing division. It is never more than a warning.
     *
     * @param code  a code
     * @param location  where the code was found
     * @return a fault {@code DIVISION_ABOLISHED} or {@code DIVISION_UNKNOWN}, or empty
     */
    default Optional<Fault> warningOf(DivisionCode code, Location location) {
        return switch (statusOf(code)) {
            case CURRENT -> Optional.empty();
            case ABOLISHED -> Optional.of(Fault.warning("DIVISION_ABOLISHED", location));
            case UNKNOWN -> Optional.of(Fault.warning("DIVISION_UNKNOWN", location));
        };
    }

    /**
     * Returns the name of a division: 全国 for the whole country, the last name if it was abolished, the digits if the
     * table does not hold it.
     *
     * @param code  its code
     * @return a text for people
     */
    default String nameOf(DivisionCode code) {
        return find(code)
                .or(() -> findAbolished(code))
                .map(Division::name)
                .orElseGet(() -> code.equals(DivisionCode.NATIONWIDE) ? "全国" : code.toString());
    }

    /**
     * Returns the name of a division with those of the divisions that it lies in by this table, the province first:
     * names of villages alone are ambiguous.
     *
     * @param code  its code
     * @return a text for people, such as 江苏省扬州市仪征市; without the country
     */
    default String fullNameOf(DivisionCode code) {
        StringBuilder name = new StringBuilder(nameOf(code));
        Optional<Division> above = parentOf(code);
        while (above.isPresent() && !above.get().code().equals(DivisionCode.NATIONWIDE)) {
            name.insert(0, above.get().name());
            above = parentOf(above.get().code());
        }
        return name.toString();
    }

    /**
     * Returns the table that ships with the library: China down to the county (2024), Jiangsu down to the village
     * (edition of June 2023, including the nine functional zones that statistics count as counties), and a thousand codes
     * of prefectures and counties that GB/T 2260 held before. Loaded once, on first use.
     *
     * @return the standard registry
     */
    static DivisionRegistry standard() {
        return StandardDivisions.INSTANCE;
    }

    /**
     * Makes a registry of a vendor's own table.
     *
     * @param divisions  the divisions, in any order
     * @return the registry
     * @throws IllegalArgumentException if two divisions have the same code
     */
    static DivisionRegistry of(Iterable<Division> divisions) {
        return of(divisions, List.of());
    }

    /**
     * Makes a registry of a vendor's own table, with divisions that exist no more.
     *
     * @param divisions  the divisions, in any order
     * @param abolished  the divisions that were abolished, with their last names, in any order
     * @return the registry
     * @throws IllegalArgumentException if two divisions have the same code
     */
    static DivisionRegistry of(Iterable<Division> divisions, Iterable<Division> abolished) {
        return new TableDivisionRegistry(divisions, abolished);
    }

    /**
     * Reads a vendor's own table: lines of {@code code,name} or {@code code,name,status}, the status being {@code CURRENT}
     * or {@code ABOLISHED}, without quotation marks; empty lines and a first line that begins with {@code code,} are passed
     * over. Codes are repaired as by {@link DivisionCode#normalize}.
     *
     * @param table  the table, not closed
     * @return the registry; or a fault {@code DIVISION_ROW}, {@code DIVISION_SYNTAX} or {@code DIVISION_DUPLICATE} for every
     *     line that cannot be used
     * @throws IOException if the table cannot be read
     */
    static Outcome<DivisionRegistry> read(Reader table) throws IOException {
        return new DivisionTableReader().read(table);
    }
}

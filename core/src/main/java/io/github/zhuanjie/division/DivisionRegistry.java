package io.github.zhuanjie.division;

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
     * Returns the name of a division: 全国 for the whole country, the digits if the table does not hold it.
     *
     * @param code  its code
     * @return a text for people
     */
    default String nameOf(DivisionCode code) {
        return find(code)
                .map(Division::name)
                .orElseGet(() -> code.equals(DivisionCode.NATIONWIDE) ? "全国" : code.toString());
    }

    /**
     * Returns the table that ships with the library: China down to the county (2024), Jiangsu down to the village
     * (edition of June 2023, including the nine functional zones that statistics count as counties). Loaded once, on
     * first use.
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
        return new TableDivisionRegistry(divisions);
    }
}

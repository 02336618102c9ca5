package io.github.zhuanjie.base;

import java.util.Optional;

/**
 * A constant that stands for an entry of a published code list, such as one of the GB/T 2261 series.
 *
 * <p>Documents carry {@link #getCode()}, which is ours and readable; the number of the list is for the exchange with
 * systems that store it, and for reading ledgers.
 */
public interface StandardCoded extends Coded {

    /**
     * Returns the code of this constant in the published list.
     *
     * @return the code as the list writes it, leading zeros included; empty if the list has no such entry
     */
    Optional<String> getStandardCode();
}

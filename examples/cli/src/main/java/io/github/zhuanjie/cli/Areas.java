package io.github.zhuanjie.cli;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionRegistry;

/** Divisions as they are given on the command line. */
final class Areas {

    private Areas() {}

    /**
     * Finds a division that the table holds.
     *
     * @throws UsageException if it does not, or the code is not in its shortest form
     */
    static DivisionCode known(String text) {
        try {
            DivisionCode code = DivisionCode.of(text);
            if (DivisionRegistry.standard().find(code).isPresent()) {
                return code;
            }
        } catch (InvalidValueException e) {
            // told below, like a code that the registry does not know
        }
        throw new UsageException("usage.area");
    }
}

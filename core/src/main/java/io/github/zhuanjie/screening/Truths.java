package io.github.zhuanjie.screening;

import io.github.zhuanjie.eligibility.Truth;

/** Truth values as two bits: bit 0 if it certainly holds, bit 1 if it may. */
final class Truths {

    private static final byte FALSE = 0;
    private static final byte OPEN = 2;
    private static final byte TRUE = 3;

    private Truths() {}

    static byte of(Truth truth) {
        return switch (truth) {
            case TRUE -> TRUE;
            case FALSE -> FALSE;
            case UNKNOWN -> OPEN;
        };
    }
}

package org.example.vendor;

import io.github.zhuanjie.base.Coded;

/** A vendor's enum that happens to bear the name and a code of one of the library's. */
public enum Sex implements Coded {
    /** As in the library. */
    MALE,
    /** Of the vendor's own. */
    OTHER;

    @Override
    public String getCode() {
        return name();
    }
}

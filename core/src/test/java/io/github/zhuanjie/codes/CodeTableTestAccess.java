package io.github.zhuanjie.codes;

import java.util.List;

/** Lends the tables under test to tests of other packages. */
public final class CodeTableTestAccess {

    private CodeTableTestAccess() {}

    /** Returns every table that ships. */
    public static List<CodeTable<?>> tables() {
        return CodeTableTest.tables().toList();
    }
}

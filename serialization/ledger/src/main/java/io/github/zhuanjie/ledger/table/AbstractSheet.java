package io.github.zhuanjie.ledger.table;

/** A sheet with what the file says of its tab. */
abstract class AbstractSheet implements Sheet {

    private final int number;
    private final String name;
    private final boolean hidden;

    AbstractSheet(int number, String name, boolean hidden) {
        this.number = number;
        this.name = name;
        this.hidden = hidden;
    }

    @Override
    public final int getNumber() {
        return number;
    }

    @Override
    public final String getName() {
        return name;
    }

    @Override
    public final boolean isHidden() {
        return hidden;
    }
}

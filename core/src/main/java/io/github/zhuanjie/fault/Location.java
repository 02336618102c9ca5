package io.github.zhuanjie.fault;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * Where in a document a fault lies.
 *
 * @param line  the line, from 1; empty if not known
 * @param column  the column or, in a table, the cell's column, from 1; empty if not known
 * @param pointer  the JSON Pointer (RFC 6901) within the document or line; empty string for the whole
 */
public record Location(OptionalInt line, OptionalInt column, String pointer) {

    /** The document as a whole. */
    public static final Location WHOLE = new Location(OptionalInt.empty(), OptionalInt.empty(), "");

    /** Requires all components. */
    public Location {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(pointer, "pointer");
    }

    /**
     * Obtains the location of a pointer in a document without lines.
     *
     * @param pointer  the JSON Pointer
     * @return the location
     */
    public static Location ofPointer(String pointer) {
        return new Location(OptionalInt.empty(), OptionalInt.empty(), pointer);
    }

    /**
     * Obtains the location of a line as a whole.
     *
     * @param line  the line, from 1
     * @return the location
     */
    public static Location ofLine(int line) {
        return new Location(OptionalInt.of(line), OptionalInt.empty(), "");
    }

    /**
     * Returns this location on another line.
     *
     * @param newLine  the line, from 1
     * @return the location
     */
    public Location withLine(int newLine) {
        return new Location(OptionalInt.of(newLine), column, pointer);
    }

    /**
     * Returns this location with another pointer.
     *
     * @param newPointer  the JSON Pointer
     * @return the location
     */
    public Location withPointer(String newPointer) {
        return new Location(line, column, newPointer);
    }

    /**
     * Returns the line and column as compilers print them.
     *
     * @return {@code line:column}, {@code line} or an empty string
     */
    public String position() {
        if (line.isEmpty()) {
            return "";
        }
        return line.getAsInt() + (column.isPresent() ? ":" + column.getAsInt() : "");
    }

    /**
     * Returns position and pointer.
     *
     * @return a text such as {@code 17:5 /members/0/name}
     */
    @Override
    public String toString() {
        return (position() + " " + pointer).strip();
    }
}

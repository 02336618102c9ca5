package io.github.zhuanjie.types;

import io.github.zhuanjie.extension.Extensions;

/**
 * A document being written: what a streaming generator of any library can be wrapped into.
 */
public interface TokenSink {

    /** Begins an object. */
    void startObject();

    /** Ends the object begun last. */
    void endObject();

    /** Begins an array. */
    void startArray();

    /** Ends the array begun last. */
    void endArray();

    /**
     * Writes the name of an object's member; its value must follow.
     *
     * @param name  the name
     */
    void name(String name);

    /**
     * Writes the name of a member that the registry knows; its value must follow. There is a bounded number of such names, none
     * of which says anything of a person, so that a sink may prepare them.
     *
     * @param name  the name
     */
    default void member(String name) {
        name(name);
    }

    /**
     * Writes a text.
     *
     * @param text  the text
     */
    void string(String text);

    /**
     * Writes the code of a constant or type. There is a bounded number of these, too.
     *
     * @param code  the code
     */
    default void code(String code) {
        string(code);
    }

    /**
     * Writes a whole number.
     *
     * @param number  the number
     */
    void number(int number);

    /**
     * Writes true or false.
     *
     * @param flag  which of the two
     */
    void flag(boolean flag);

    /**
     * Writes a number as it stands.
     *
     * @param text  the number in the form of JSON
     */
    void number(String text);

    /** Writes the literal null. */
    void nothing();

    /**
     * Tells whether a member of an object is wanted. One that is not is not written at all.
     *
     * @param type  the object's type, as it was registered
     * @param member  the member's name
     * @return true unless the sink leaves it out
     */
    default boolean takes(Class<?> type, String member) {
        return true;
    }

    /**
     * Tells which fields of a city's own are wanted. It is asked instead of {@link #takes}, because a sink may want some.
     *
     * @param type  the object's type, as it was registered
     * @param extensions  the fields, at least one
     * @return those that are to be written; all of them if the sink takes a member of this name
     */
    default Extensions taken(Class<?> type, Extensions extensions) {
        return takes(type, "extensions") ? extensions : Extensions.none();
    }
}

package io.github.zhuanjie.types;

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
     * Writes a text.
     *
     * @param text  the text
     */
    void string(String text);

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
}

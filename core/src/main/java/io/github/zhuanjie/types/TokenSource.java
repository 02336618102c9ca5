package io.github.zhuanjie.types;

/**
 * A document as a run of tokens: what a streaming parser of any library can be wrapped into.
 *
 * <p>A source stands before the first token until {@link #next} is called. Failures of the parser pass through as
 * whatever unchecked exception the wrapper throws.
 */
public interface TokenSource {

    /** A kind of token. */
    enum Token {
        /** The beginning of an object. */
        OBJECT_START,
        /** The end of an object. */
        OBJECT_END,
        /** The beginning of an array. */
        ARRAY_START,
        /** The end of an array. */
        ARRAY_END,
        /** The name of an object's member; its value follows. */
        NAME,
        /** A text. */
        STRING,
        /** A number written without point and exponent. */
        INTEGER,
        /** Any other number. */
        DECIMAL,
        /** The literal true. */
        TRUE,
        /** The literal false. */
        FALSE,
        /** The literal null. */
        NULL,
        /** The end of the document. */
        END
    }

    /**
     * Returns the kind of the current token.
     *
     * @return the kind
     */
    Token token();

    /**
     * Moves to the next token.
     *
     * @return its kind
     */
    Token next();

    /**
     * Returns the text of the current {@link Token#NAME}, {@link Token#STRING} or number.
     *
     * @return the text without quotes and escapes; of a number the text as it was written, as far as the source knows it
     */
    String text();

    /**
     * Tells whether the current {@link Token#INTEGER} fits an int.
     *
     * @return true if {@link #toInt} would be exact
     */
    boolean isInt();

    /**
     * Returns the current {@link Token#INTEGER}.
     *
     * @return the number
     */
    int toInt();

    /** Moves to the end of the current object or array; does nothing on any other token. */
    void skip();

    /**
     * Returns the line on which the current token begins.
     *
     * @return the line, from 1; 0 if not known
     */
    int line();

    /**
     * Returns the column in which the current token begins.
     *
     * @return the column, from 1; 0 if not known
     */
    int column();
}

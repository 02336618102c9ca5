package io.github.zhuanjie.document;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.regex.Pattern;

/**
 * A version of the schemas that documents are written by, one that this version of the library reads. A greater minor version
 * only adds: a document that uses nothing that was added is read by everybody; one that does, a strict reader refuses by what
 * it does not know and a reader for newer documents takes. Another major version is another language.
 *
 * @param major  the number of the folder that the schemas are in
 * @param minor  how often something was added
 */
@Disclosure(DisclosureClass.PUBLIC)
public record SchemaVersion(int major, int minor) implements Comparable<SchemaVersion> {

    private static final int UNDERSTOOD = 1;
    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,2})\\.(0|[1-9][0-9]{0,2})");

    /** The version that documents are written in. Made after what it is checked with. */
    public static final SchemaVersion CURRENT = new SchemaVersion(1, 0);

    /**
     * Requires a version that is understood.
     *
     * @throws InvalidValueException with code {@code SCHEMA_VERSION} if a number is negative or above 999, {@code
     *     SCHEMA_VERSION_UNKNOWN} if the major version is not 1
     */
    public SchemaVersion {
        if (!FORM.matcher(major + "." + minor).matches()) {
            throw new InvalidValueException("SCHEMA_VERSION", "version must be two numbers up to 999, such as 1.0");
        }
        if (major != UNDERSTOOD) {
            throw new InvalidValueException("SCHEMA_VERSION_UNKNOWN", "documents must be of major version 1");
        }
    }

    /**
     * Reads a version.
     *
     * @param text  the text, such as {@code 1.0}
     * @return the version
     * @throws InvalidValueException with code {@code SCHEMA_VERSION} if the text is not two numbers up to 999 without leading
     *     zeros, {@code SCHEMA_VERSION_UNKNOWN} if the major version is not 1
     */
    public static SchemaVersion parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new InvalidValueException("SCHEMA_VERSION", "version must be two numbers up to 999, such as 1.0");
        }
        int dot = text.indexOf('.');
        return new SchemaVersion(number(text.substring(0, dot)), number(text.substring(dot + 1)));
    }

    private static int number(String digits) {
        return digits.chars().reduce(0, (number, digit) -> 10 * number + (digit - '0'));
    }

    @Override
    public int compareTo(SchemaVersion other) {
        int byMajor = Integer.compare(major, other.major);
        return byMajor == 0 ? Integer.compare(minor, other.minor) : byMajor;
    }

    /**
     * Returns the version as it is written.
     *
     * @return the two numbers with a dot between
     */
    @Override
    public String toString() {
        return major + "." + minor;
    }
}

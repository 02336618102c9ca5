package io.github.zhuanjie.canary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A known leak: what one group of one form of message of one class of exceptions quotes. Anything else in such a message is
 * searched like all others.
 *
 * @param thrownClass  the class of exceptions by its full name
 * @param form  how the message begins; its only group is what is known to be quoted
 */
public record Allowance(String thrownClass, Pattern form) {

    /**
     * Tells whether a message is of the form.
     *
     * @param thrown  the class of the exception
     * @param message  its message
     * @return true if the allowance is about this message
     */
    public boolean covers(String thrown, String message) {
        return thrown.equals(thrownClass) && form.matcher(message).lookingAt();
    }

    /**
     * Takes out what is known to be quoted.
     *
     * @param message  a message of the form
     * @return the rest
     */
    public String rest(String message) {
        Matcher matcher = form.matcher(message);
        return matcher.lookingAt()
                ? message.substring(0, matcher.start(1)) + "…" + message.substring(matcher.end(1))
                : message;
    }
}

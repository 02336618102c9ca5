package io.github.zhuanjie.consent;

import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What the person was told before consenting. A text of the office; which one it was is named, not repeated.
 *
 * @param text  names the form and its version
 * @param givenOn  the day on which the person was told
 * @param topics  what the text covers, in the order of the constants
 */
@Disclosure(DisclosureClass.INTERNAL)
public record ConsentNotice(@NotBlank @Size(max = 100) String text, LocalDate givenOn, Set<NoticeTopic> topics) {

    /** Copies the topics. */
    public ConsentNotice {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(givenOn, "givenOn");
        EnumSet<NoticeTopic> ordered = EnumSet.noneOf(NoticeTopic.class);
        ordered.addAll(topics);
        topics = Collections.unmodifiableSet(ordered);
    }

    /**
     * Tells whether nothing is missing that the law asks to be told.
     *
     * @return true if every topic is covered
     */
    public boolean isComplete() {
        return topics.size() == NoticeTopic.values().length;
    }

    /**
     * Returns a constant.
     *
     * @return a text without the office's words
     */
    @Override
    public String toString() {
        return "ConsentNotice[***]";
    }
}

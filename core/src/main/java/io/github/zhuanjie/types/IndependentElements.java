package io.github.zhuanjie.types;

import io.github.zhuanjie.document.Document;
import io.github.zhuanjie.document.DocumentContent;

/**
 * The lists whose elements say nothing of each other, so that a lenient reading may leave out one that it does not
 * understand: the rest means what it meant before. Of everything else that is listed, such as the members of a household,
 * the records of aid or the parts of a plan, less would be another answer.
 */
final class IndependentElements {

    private IndependentElements() {}

    static boolean contains(Class<?> type, String member) {
        return type == Document.class && member.equals("subjects")
                || type == DocumentContent.NeedListContent.class && member.equals("needs");
    }
}

package io.github.zhuanjie.charity;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.need.NeedCase;

/**
 * Knows whether a person in need is an interested party (利害关系人) of a project's donors or managers: such a person must
 * not benefit (慈善法 art. 40, 46 and 59). Who is related to whom is not in this library's data; the embedding system
 * answers.
 *
 * <p>An answer that is unknown, withheld or stale leaves a case undetermined. Where nobody is asked, {@link
 * #NOT_CHECKED} says so: the result then holds no condition of this kind, which is not the same as "no conflict".
 *
 * <p>Implementations must be thread-safe and give the same answer for the same arguments within one plan: where several threads
 * are lent to it, they ask at once. What belongs to the thread of the caller, such as a transaction, is not there on the others.
 */
@FunctionalInterface
public interface ConflictOfInterest {

    /** Nobody is asked. Recognised by identity; its answer is unknown. */
    ConflictOfInterest NOT_CHECKED = (project, subject) -> Fact.unknown();

    /**
     * Tells whether there is a conflict.
     *
     * @param project  the project
     * @param subject  the case
     * @return known to be true if the person is an interested party
     */
    Fact<Boolean> between(CharityProject project, NeedCase subject);
}

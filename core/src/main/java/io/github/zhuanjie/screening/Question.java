package io.github.zhuanjie.screening;

import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.Person;

/** What the object evaluator answers of one case, asked about one person. */
@FunctionalInterface
interface Question {

    Truth of(NeedCase subject, Person person);
}

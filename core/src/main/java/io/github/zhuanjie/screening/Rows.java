package io.github.zhuanjie.screening;

import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.Person;

/** Rows of cases, or of the members of their households. */
interface Rows {

    int size();

    NeedCase subject(int row);

    Person person(int row);
}

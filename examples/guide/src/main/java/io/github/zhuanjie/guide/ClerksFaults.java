package io.github.zhuanjie.guide;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.text.Messages;
import io.github.zhuanjie.validation.ZhuanjieValidator;
import java.util.List;
import java.util.Locale;

/** What is wrong or missing in a record, in a clerk's words. */
public final class ClerksFaults {

    private ClerksFaults() {}

    /**
     * Checks a record and says what is wrong.
     *
     * @param validator  the checker
     * @param record  a household, a need, a project
     * @param groups  {@code Submit.class} for what must not be missing when it is handed in
     * @return a line for each fault
     */
    public static List<String> of(ZhuanjieValidator validator, Object record, Class<?>... groups) {
        // tag::check[]
        List<Fault> faults = validator.validate(record, groups); // none: a draft; Submit.class: handed in
        Messages chinese = Messages.of(Locale.CHINA);
        List<String> lines = faults.stream()
                .map(fault -> fault.location() + "：" + chinese.fault(fault))
                .toList();
        // end::check[]
        return lines;
    }
}

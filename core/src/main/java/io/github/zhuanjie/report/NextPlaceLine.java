package io.github.zhuanjie.report;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;

/**
 * Where the next place would help: how many projects would serve a need of one kind from one part of the area if they had one
 * place more, or the share of the need's area had. Each is counted by itself; two of them may mean the same need.
 *
 * @param area  the part, as in {@link AreaLine}
 * @param kind  the kind of need
 * @param projects  how many projects, above 0
 */
@Disclosure(DisclosureClass.INTERNAL)
public record NextPlaceLine(
        @Disclosure(DisclosureClass.PUBLIC) DivisionCode area,
        @Disclosure(DisclosureClass.PUBLIC) NeedKind kind,
        int projects) {}

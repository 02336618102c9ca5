package io.github.zhuanjie.report;

import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;

/**
 * Supply against demand for one kind of need.
 *
 * @param kind  the kind
 * @param tally  the needs of this kind
 * @param projects  the projects that could be matched to such needs: in the area, open, with published rules and a
 *     capacity
 */
@Disclosure(DisclosureClass.INTERNAL)
public record KindLine(@Disclosure(DisclosureClass.PUBLIC) NeedKind kind, Tally tally, int projects) {}

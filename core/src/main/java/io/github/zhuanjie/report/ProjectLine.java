package io.github.zhuanjie.report;

import io.github.zhuanjie.plan.ProjectUse;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;

/**
 * One project of the list: whether it can be matched, and how far it is used.
 *
 * @param standing  whether it can be matched
 * @param use  its use
 */
@Disclosure(DisclosureClass.PUBLIC)
public record ProjectLine(ProjectStanding standing, ProjectUse use) {}

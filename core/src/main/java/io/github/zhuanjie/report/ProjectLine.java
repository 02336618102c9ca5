package io.github.zhuanjie.report;

import io.github.zhuanjie.plan.ProjectUse;

/**
 * One project of the list: whether it can be matched, and how far it is used.
 *
 * @param standing  whether it can be matched
 * @param use  its use
 */
public record ProjectLine(ProjectStanding standing, ProjectUse use) {}

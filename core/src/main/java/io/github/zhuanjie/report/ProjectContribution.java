package io.github.zhuanjie.report;

import io.github.zhuanjie.charity.ProjectId;
import java.util.Optional;

/**
 * What an organisation gave by one project.
 *
 * @param project  the project; empty for aid that names none
 * @param tally  what was given
 */
public record ProjectContribution(Optional<ProjectId> project, ContributionTally tally) {}

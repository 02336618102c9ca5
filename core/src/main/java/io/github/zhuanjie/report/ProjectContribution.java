package io.github.zhuanjie.report;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Optional;

/**
 * What an organisation gave by one project.
 *
 * @param project  the project; empty for aid that names none
 * @param tally  what was given
 */
@Disclosure(DisclosureClass.PUBLIC)
public record ProjectContribution(Optional<ProjectId> project, ContributionTally tally) {}

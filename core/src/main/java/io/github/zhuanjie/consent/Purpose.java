package io.github.zhuanjie.consent;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** What a referral is for, and with it the one purpose that a consent names (PIPL art. 14, 23). */
public sealed interface Purpose {

    /**
     * To apply to a project of a charity.
     *
     * @param project  the project
     */
    record ProjectAid(@Disclosure(DisclosureClass.NEED) ProjectId project) implements Purpose {
        /** Requires a project. */
        public ProjectAid {
            Objects.requireNonNull(project, "project");
        }

        @Override
        public String toString() {
            return "ProjectAid[***]";
        }
    }

    /**
     * To apply for government assistance (article four: 可能符合政府救助条件但未获得相应救助).
     *
     * @param categories  what the person may qualify for, in the order of the constants; empty if the government is to
     *     find out
     */
    record Assistance(@Disclosure(DisclosureClass.NEED) Set<AssistanceCategory> categories) implements Purpose {
        /** Copies the categories. */
        public Assistance {
            EnumSet<AssistanceCategory> ordered = EnumSet.noneOf(AssistanceCategory.class);
            ordered.addAll(categories);
            categories = Collections.unmodifiableSet(ordered);
        }

        @Override
        public String toString() {
            return "Assistance[***]";
        }
    }

    /**
     * Obtains the purpose of applying to a project.
     *
     * @param project  the project
     * @return the purpose
     */
    static Purpose project(ProjectId project) {
        return new ProjectAid(project);
    }

    /**
     * Obtains the purpose of applying for assistance.
     *
     * @param categories  what the person may qualify for
     * @return the purpose
     */
    static Purpose assistance(AssistanceCategory... categories) {
        return new Assistance(Set.of(categories));
    }
}

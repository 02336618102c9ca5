package io.github.zhuanjie.supply;

import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.identity.ProjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Projects in the order of a list, each found, inserted and taken out in constant time. */
final class ProjectChain {

    private final Map<ProjectId, Link> links = new HashMap<>();
    private final Link head = new Link(null);

    ProjectChain(List<CharityProject> projects) {
        Link last = head;
        for (CharityProject project : projects) {
            last = insert(project, last);
        }
    }

    boolean contains(ProjectId id) {
        return links.containsKey(id);
    }

    Optional<CharityProject> find(ProjectId id) {
        return Optional.ofNullable(links.get(id)).map(link -> link.project);
    }

    /** Replaces the project that has the same identifier. */
    void replace(CharityProject project) {
        links.get(project.getId()).project = project;
    }

    void remove(ProjectId id) {
        Link link = links.remove(id);
        link.previous.next = link.next;
        if (link.next != null) {
            link.next.previous = link.previous;
        }
    }

    /** Inserts a project that is not there right after one that is, or as the first. */
    void insert(CharityProject project, Optional<ProjectId> after) {
        insert(project, after.map(links::get).orElse(head));
    }

    private Link insert(CharityProject project, Link before) {
        Link link = new Link(project);
        link.previous = before;
        link.next = before.next;
        if (before.next != null) {
            before.next.previous = link;
        }
        before.next = link;
        links.put(project.getId(), link);
        return link;
    }

    List<CharityProject> toList() {
        List<CharityProject> projects = new ArrayList<>(links.size());
        for (Link link = head.next; link != null; link = link.next) {
            projects.add(link.project);
        }
        return projects;
    }

    private static final class Link {

        private @Nullable CharityProject project;
        private @Nullable Link previous;
        private @Nullable Link next;

        Link(@Nullable CharityProject project) {
            this.project = project;
        }
    }
}

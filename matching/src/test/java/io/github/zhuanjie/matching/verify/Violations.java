package io.github.zhuanjie.matching.verify;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedId;
import java.util.Optional;

/** Violations as tests expect them. */
final class Violations {

    private Violations() {}

    static Violation of(ViolationKind kind) {
        return new Violation(kind, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Violation of(ViolationKind kind, NeedId need) {
        return new Violation(kind, Optional.of(need), Optional.empty(), Optional.empty());
    }

    static Violation of(ViolationKind kind, NeedId need, ProjectId project) {
        return new Violation(kind, Optional.of(need), Optional.of(project), Optional.empty());
    }

    static Violation of(ViolationKind kind, ProjectId project) {
        return new Violation(kind, Optional.empty(), Optional.of(project), Optional.empty());
    }
}

package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.ConflictOfInterest;
import io.github.zhuanjie.matching.containment.Containment;
import io.github.zhuanjie.need.NeedCase;

/** Knowledge of interested parties that is somebody else's: it answers or is named. */
record ContainedConflicts(ConflictOfInterest asked) implements ConflictOfInterest {

    /** Leaves alone what says that nobody is asked, because that is recognised by identity. */
    static ConflictOfInterest of(ConflictOfInterest conflicts) {
        return conflicts == NOT_CHECKED || conflicts instanceof ContainedConflicts
                ? conflicts
                : new ContainedConflicts(conflicts);
    }

    @Override
    public Fact<Boolean> between(CharityProject project, NeedCase subject) {
        Fact<Boolean> answer;
        try {
            answer = asked.between(project, subject);
        } catch (Throwable e) {
            Containment.rethrowFatal(e);
            throw new ConflictCheckException(
                    asked.getClass().getName(), "failed: " + e.getClass().getName(), e);
        }
        if (answer == null) {
            throw new ConflictCheckException(asked.getClass().getName(), "returned nothing", null);
        }
        return answer;
    }
}

package io.github.zhuanjie.ledger.layout;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.charity.ApplicationMode;
import io.github.zhuanjie.charity.ProjectCategory;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.HardshipCause;
import io.github.zhuanjie.household.Settlement;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.need.DiscoverySource;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.need.ServiceUnit;
import io.github.zhuanjie.need.Urgency;
import io.github.zhuanjie.person.DisabilityKind;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.EmploymentStatus;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.HealthStatus;
import io.github.zhuanjie.person.HukouKind;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.MaritalStatus;
import io.github.zhuanjie.person.Nation;
import io.github.zhuanjie.person.SelfCareLevel;
import io.github.zhuanjie.person.StudentStage;
import io.github.zhuanjie.person.WorkCapacity;
import java.util.List;
import java.util.Optional;

/** The code lists that a column table may name, by their simple names. */
final class CodeLists {

    private static final List<Class<? extends Coded>> ALL = List.of(
            AidForm.class,
            AidSource.class,
            ApplicationMode.class,
            AssistanceCategory.class,
            DisabilityKind.class,
            DisabilityLevel.class,
            DiscoverySource.class,
            EmploymentStatus.class,
            ExpenseKind.class,
            FamilyRelation.class,
            HardshipCause.class,
            HardshipEvent.class,
            HealthStatus.class,
            HukouKind.class,
            Illness.class,
            MaritalStatus.class,
            Nation.class,
            NeedKind.class,
            ProjectCategory.class,
            SelfCareLevel.class,
            ServiceUnit.class,
            Settlement.class,
            Sex.class,
            StudentStage.class,
            Urgency.class,
            WorkCapacity.class);

    private CodeLists() {}

    static List<Class<? extends Coded>> all() {
        return ALL;
    }

    static Optional<Class<? extends Coded>> find(String name) {
        for (Class<? extends Coded> list : ALL) {
            if (list.getSimpleName().equals(name)) {
                return Optional.of(list);
            }
        }
        return Optional.empty();
    }
}

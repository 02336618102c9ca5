package io.github.zhuanjie.benchmarks;

import io.github.zhuanjie.fixtures.SyntheticResidentIds;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.person.EmploymentStatus;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.HealthStatus;
import io.github.zhuanjie.person.MaritalStatus;
import io.github.zhuanjie.person.StudentStage;
import io.github.zhuanjie.person.WorkCapacity;
import java.time.LocalDate;

/** Three generations of made-up people, the same in our household and in the plain one. */
enum SixPeople {
    HEAD(FamilyRelation.HEAD, LocalDate.of(1985, 4, 18), Sex.MALE, Life.WORKING),
    WIFE(FamilyRelation.WIFE, LocalDate.of(1986, 11, 3), Sex.FEMALE, Life.WORKING),
    SON(FamilyRelation.SON, LocalDate.of(2012, 9, 2), Sex.MALE, Life.PUPIL),
    DAUGHTER(FamilyRelation.DAUGHTER, LocalDate.of(2016, 2, 11), Sex.FEMALE, Life.PUPIL),
    FATHER(FamilyRelation.FATHER, LocalDate.of(1955, 1, 25), Sex.MALE, Life.OLD),
    MOTHER(FamilyRelation.MOTHER, LocalDate.of(1957, 8, 15), Sex.FEMALE, Life.OLD);

    private final PersonId id = PersonId.of("P" + (ordinal() + 1));
    private final PersonName name = PersonName.of("赵某" + "甲乙丙丁戊己".charAt(ordinal()));
    private final FamilyRelation relation;
    private final LocalDate birth;
    private final Sex sex;
    private final Life life;
    private final ResidentId number;

    SixPeople(FamilyRelation relation, LocalDate birth, Sex sex, Life life) {
        this.relation = relation;
        this.birth = birth;
        this.sex = sex;
        this.life = life;
        this.number = SyntheticResidentIds.of(birth, sex, 0);
    }

    PersonId id() {
        return id;
    }

    PersonName personName() {
        return name;
    }

    FamilyRelation relation() {
        return relation;
    }

    Sex sex() {
        return sex;
    }

    ResidentId number() {
        return number;
    }

    Life life() {
        return life;
    }

    boolean isChild() {
        return life == Life.PUPIL;
    }

    /** The day that the ledger says; one day late for the grandmother in a file with a fault. */
    LocalDate recordedBirth(boolean fault) {
        return fault && this == MOTHER ? birth.plusDays(1) : birth;
    }

    /** What goes with an age. */
    enum Life {
        OLD(MaritalStatus.MARRIED, EmploymentStatus.NOT_WORKING, WorkCapacity.NONE, StudentStage.NOT_STUDENT),
        WORKING(MaritalStatus.MARRIED, EmploymentStatus.FARMER, WorkCapacity.FULL, StudentStage.NOT_STUDENT),
        PUPIL(MaritalStatus.NEVER_MARRIED, EmploymentStatus.STUDENT, WorkCapacity.NONE, StudentStage.COMPULSORY);

        private final MaritalStatus marriage;
        private final EmploymentStatus employment;
        private final WorkCapacity capacity;
        private final StudentStage stage;

        Life(MaritalStatus marriage, EmploymentStatus employment, WorkCapacity capacity, StudentStage stage) {
            this.marriage = marriage;
            this.employment = employment;
            this.capacity = capacity;
            this.stage = stage;
        }

        MaritalStatus marriage() {
            return marriage;
        }

        EmploymentStatus employment() {
            return employment;
        }

        WorkCapacity capacity() {
            return capacity;
        }

        StudentStage stage() {
            return stage;
        }

        HealthStatus health() {
            return this == OLD ? HealthStatus.CHRONIC_ILLNESS : HealthStatus.GOOD;
        }
    }
}

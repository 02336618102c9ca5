package io.github.zhuanjie.screening;

import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.criterion.PersonCriterionVisitor;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.person.AgeDayRule;
import io.github.zhuanjie.person.Ages;
import io.github.zhuanjie.person.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What conditions about a person read. */
final class PersonReadings implements PersonCriterionVisitor<Reading> {

    private final Readings readings;

    PersonReadings(Readings readings) {
        this.readings = readings;
    }

    @Override
    public Reading visitCategoryIn(PersonCriterion.CategoryIn c) {
        return readings.recognitions();
    }

    @Override
    public Reading visitCategoryLeft(PersonCriterion.CategoryLeft c) {
        return readings.history();
    }

    @Override
    public Reading visitAge(PersonCriterion.Age c) {
        return Reading.of(FactKind.BIRTH_DATE, (subject, person) -> ages(person));
    }

    /** The age under each rule, of which there are far fewer than birth dates. */
    private Object ages(Person person) {
        Object birth = readings.standing(person.effectiveBirthDate());
        return birth instanceof LocalDate day
                ? Stream.of(AgeDayRule.values())
                        .map(rule -> Ages.on(readings.context().asOf(), day, rule))
                        .toList()
                : birth;
    }

    @Override
    public Reading visitSexIs(PersonCriterion.SexIs c) {
        return readings.ofPerson(FactKind.SEX, Person::effectiveSex);
    }

    @Override
    public Reading visitChineseNational(PersonCriterion.ChineseNational c) {
        return Reading.of(
                FactKind.NATIONALITY,
                (subject, person) -> List.of(
                        person.getResidentId().isPresent(),
                        person.getForeignPermanentResidentId().isPresent()));
    }

    @Override
    public Reading visitDisabilityAtLeast(PersonCriterion.DisabilityAtLeast c) {
        return Reading.of(
                FactKind.DISABILITY_LEVEL,
                (subject, person) -> List.of(
                        readings.standing(person.getDisabilityLevel()),
                        readings.standing(person.getDisabilityKinds())));
    }

    @Override
    public Reading visitSelfCareIn(PersonCriterion.SelfCareIn c) {
        return readings.ofPerson(FactKind.SELF_CARE, Person::getSelfCare);
    }

    @Override
    public Reading visitIllnessIn(PersonCriterion.IllnessIn c) {
        return readings.ofPerson(FactKind.ILLNESSES, Person::getIllnesses);
    }

    @Override
    public Reading visitStudentIn(PersonCriterion.StudentIn c) {
        return readings.ofPerson(FactKind.STUDENT_STAGE, Person::getStudentStage);
    }

    @Override
    public Reading visitInsured(PersonCriterion.Insured c) {
        return readings.ofPerson(FactKind.INSURED, Person::getInsured);
    }

    @Override
    public Reading visitWorkCapacityIn(PersonCriterion.WorkCapacityIn c) {
        return readings.ofPerson(FactKind.WORK_CAPACITY, Person::getWorkCapacity);
    }

    @Override
    public Reading visitEmploymentIn(PersonCriterion.EmploymentIn c) {
        return readings.ofPerson(FactKind.EMPLOYMENT, Person::getEmploymentStatus);
    }
}

package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.criterion.AgeLimit;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.criterion.PersonCriterionVisitor;
import io.github.zhuanjie.person.Ages;
import io.github.zhuanjie.person.DisabilityKind;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.Person;
import java.util.Optional;
import java.util.Set;

/** Decides the conditions about a person. */
final class PersonEvaluator implements PersonCriterionVisitor<Finding> {

    private final Inquiry inquiry;
    private final Person person;

    PersonEvaluator(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.person = inquiry.person();
    }

    @Override
    public Finding visitCategoryIn(PersonCriterion.CategoryIn c) {
        return new RecognitionQuestions(inquiry).heldIn(c);
    }

    @Override
    public Finding visitCategoryLeft(PersonCriterion.CategoryLeft c) {
        return new RecognitionQuestions(inquiry).leftFrom(c);
    }

    @Override
    public Finding visitAge(PersonCriterion.Age c) {
        Reply<Integer> age = inquiry.ofPerson(FactKind.BIRTH_DATE, person.effectiveBirthDate())
                .map(birth -> Ages.on(inquiry.context().asOf(), birth, c.dayRule()));
        // a day of birth that is still to come is a slip of the pen, not an age
        MissingFact unborn = MissingFact.of(FactKind.BIRTH_DATE, person.getId(), Gap.UNKNOWN);
        Reply<Integer> born = age.precise(years -> years < 0 ? Truth.UNKNOWN : Truth.TRUE, unborn);
        return Inquiry.decide(Condition.AGE, c, born, years -> isWithin(years, c), String::valueOf);
    }

    private static boolean isWithin(int age, PersonCriterion.Age c) {
        boolean old = c.from().isEmpty() || age >= c.from().get().years() + (isIncluded(c.from()) ? 0 : 1);
        boolean young = c.to().isEmpty() || age <= c.to().get().years() - (isIncluded(c.to()) ? 0 : 1);
        return old && young;
    }

    private static boolean isIncluded(Optional<AgeLimit> limit) {
        return limit.orElseThrow().inclusive();
    }

    @Override
    public Finding visitSexIs(PersonCriterion.SexIs c) {
        return Inquiry.decide(
                Condition.SEX,
                c,
                inquiry.ofPerson(FactKind.SEX, person.effectiveSex()),
                c.sex()::equals,
                s -> s.getCode());
    }

    @Override
    public Finding visitChineseNational(PersonCriterion.ChineseNational c) {
        boolean foreigner = person.getForeignPermanentResidentId().isPresent();
        Fact<Boolean> chinese =
                foreigner || person.getResidentId().isPresent() ? Fact.known(!foreigner) : Fact.unknown();
        return Inquiry.decide(
                Condition.NATIONALITY,
                c,
                inquiry.ofPerson(FactKind.NATIONALITY, chinese),
                national -> national,
                String::valueOf);
    }

    @Override
    public Finding visitDisabilityAtLeast(PersonCriterion.DisabilityAtLeast c) {
        Reply<DisabilityLevel> level = inquiry.ofPerson(FactKind.DISABILITY_LEVEL, person.getDisabilityLevel());
        Finding byLevel = Inquiry.decide(
                Condition.DISABILITY, c, level, found -> found.isAtLeast(c.level()), DisabilityLevel::getCode);
        if (c.kinds().isEmpty() || byLevel.truth() == Truth.FALSE) {
            return byLevel;
        }
        Reply<Set<DisabilityKind>> kinds = inquiry.ofPerson(FactKind.DISABILITY_KINDS, person.getDisabilityKinds())
                .precise(found -> ofKind(c.kinds(), found), imprecise(FactKind.DISABILITY_KINDS));
        Finding byKind = Inquiry.decide(
                Condition.DISABILITY, c, kinds, found -> ofKind(c.kinds(), found) == Truth.TRUE, Inquiry::codes);
        return byKind.truth() == Truth.FALSE ? byKind : both(c, level, kinds);
    }

    private MissingFact imprecise(FactKind kind) {
        return MissingFact.of(kind, person.getId(), Gap.IMPRECISE);
    }

    /** Several disabilities in one (多重) may be of any kinds. */
    private static Truth ofKind(Set<DisabilityKind> named, Set<DisabilityKind> found) {
        if (found.stream().anyMatch(named::contains)) {
            return Truth.TRUE;
        }
        return found.contains(DisabilityKind.MULTIPLE) ? Truth.UNKNOWN : Truth.FALSE;
    }

    private static Finding both(Criterion c, Reply<DisabilityLevel> level, Reply<Set<DisabilityKind>> kinds) {
        Reply<String> found = level.with(kinds, (l, k) -> l.getCode() + " " + Inquiry.codes(k));
        return Inquiry.decide(Condition.DISABILITY, c, found, both -> true, both -> both);
    }

    @Override
    public Finding visitSelfCareIn(PersonCriterion.SelfCareIn c) {
        return Inquiry.decide(
                Condition.SELF_CARE,
                c,
                inquiry.ofPerson(FactKind.SELF_CARE, person.getSelfCare()),
                found -> c.levels().contains(found.level()),
                found -> found.level().getCode());
    }

    @Override
    public Finding visitIllnessIn(PersonCriterion.IllnessIn c) {
        Reply<Set<Illness>> illnesses = inquiry.ofPerson(FactKind.ILLNESSES, person.getIllnesses())
                .precise(found -> among(c.illnesses(), found), imprecise(FactKind.ILLNESSES));
        return Inquiry.decide(
                Condition.ILLNESS, c, illnesses, found -> among(c.illnesses(), found) == Truth.TRUE, Inquiry::codes);
    }

    private static Truth among(Set<Illness> named, Set<Illness> found) {
        return found.stream().map(illness -> Inquiry.meets(named, illness)).reduce(Truth.FALSE, Truth::or);
    }

    @Override
    public Finding visitStudentIn(PersonCriterion.StudentIn c) {
        return Inquiry.decide(
                Condition.STUDENT,
                c,
                inquiry.ofPerson(FactKind.STUDENT_STAGE, person.getStudentStage()),
                c.stages()::contains,
                stage -> stage.getCode());
    }

    @Override
    public Finding visitInsured(PersonCriterion.Insured c) {
        return Inquiry.decide(
                Condition.INSURED,
                c,
                inquiry.ofPerson(FactKind.INSURED, person.getInsured()),
                insured -> insured,
                String::valueOf);
    }

    @Override
    public Finding visitWorkCapacityIn(PersonCriterion.WorkCapacityIn c) {
        return Inquiry.decide(
                Condition.WORK_CAPACITY,
                c,
                inquiry.ofPerson(FactKind.WORK_CAPACITY, person.getWorkCapacity()),
                c.capacities()::contains,
                capacity -> capacity.getCode());
    }

    @Override
    public Finding visitEmploymentIn(PersonCriterion.EmploymentIn c) {
        return Inquiry.decide(
                Condition.EMPLOYMENT,
                c,
                inquiry.ofPerson(FactKind.EMPLOYMENT, person.getEmploymentStatus()),
                c.states()::contains,
                state -> state.getCode());
    }
}

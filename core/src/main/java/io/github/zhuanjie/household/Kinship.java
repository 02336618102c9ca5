package io.github.zhuanjie.household;

import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a relation to the head says of age and sex, where it says it for certain. */
final class Kinship {

    /** Born after the head. */
    private static final Set<FamilyRelation> YOUNGER = EnumSet.of(
            FamilyRelation.SON,
            FamilyRelation.ONLY_SON,
            FamilyRelation.ELDEST_SON,
            FamilyRelation.SECOND_SON,
            FamilyRelation.THIRD_SON,
            FamilyRelation.FOURTH_SON,
            FamilyRelation.FIFTH_SON,
            FamilyRelation.DAUGHTER,
            FamilyRelation.ONLY_DAUGHTER,
            FamilyRelation.ELDEST_DAUGHTER,
            FamilyRelation.SECOND_DAUGHTER,
            FamilyRelation.THIRD_DAUGHTER,
            FamilyRelation.FOURTH_DAUGHTER,
            FamilyRelation.FIFTH_DAUGHTER,
            FamilyRelation.GRANDCHILD,
            FamilyRelation.SONS_SON,
            FamilyRelation.SONS_DAUGHTER,
            FamilyRelation.DAUGHTERS_SON,
            FamilyRelation.DAUGHTERS_DAUGHTER,
            FamilyRelation.GREAT_GRANDSON,
            FamilyRelation.GREAT_GRANDDAUGHTER);

    /** Born before the head. */
    private static final Set<FamilyRelation> OLDER = EnumSet.of(
            FamilyRelation.PARENT,
            FamilyRelation.FATHER,
            FamilyRelation.MOTHER,
            FamilyRelation.GRANDPARENT,
            FamilyRelation.PATERNAL_GRANDFATHER,
            FamilyRelation.PATERNAL_GRANDMOTHER,
            FamilyRelation.MATERNAL_GRANDFATHER,
            FamilyRelation.MATERNAL_GRANDMOTHER,
            FamilyRelation.GREAT_GRANDFATHER,
            FamilyRelation.GREAT_GRANDMOTHER);

    /** Born after the head or, as a twin, on the same day. */
    private static final Set<FamilyRelation> NOT_OLDER =
            EnumSet.of(FamilyRelation.YOUNGER_BROTHER, FamilyRelation.YOUNGER_SISTER);

    /** Born before the head or, as a twin, on the same day. */
    private static final Set<FamilyRelation> NOT_YOUNGER =
            EnumSet.of(FamilyRelation.ELDER_BROTHER, FamilyRelation.ELDER_SISTER);

    private static final Set<FamilyRelation> MALE = EnumSet.of(
            FamilyRelation.HUSBAND,
            FamilyRelation.FATHER,
            FamilyRelation.ELDER_BROTHER,
            FamilyRelation.YOUNGER_BROTHER,
            FamilyRelation.SONS_SON,
            FamilyRelation.DAUGHTERS_SON);

    private static final Set<FamilyRelation> FEMALE = EnumSet.of(
            FamilyRelation.WIFE,
            FamilyRelation.MOTHER,
            FamilyRelation.ELDER_SISTER,
            FamilyRelation.YOUNGER_SISTER,
            FamilyRelation.SONS_DAUGHTER,
            FamilyRelation.DAUGHTERS_DAUGHTER);

    private Kinship() {}

    /** Tells whether a member's relation fits what is known of the member and the head. */
    static boolean agrees(Person head, Person member) {
        return ageAgrees(head, member) && sexAgrees(member);
    }

    private static boolean ageAgrees(Person head, Person member) {
        Optional<LocalDate> ofHead = head.effectiveBirthDate().toOptional();
        Optional<LocalDate> ofMember = member.effectiveBirthDate().toOptional();
        if (ofHead.isEmpty() || ofMember.isEmpty()) {
            return true;
        }
        int order = ofMember.get().compareTo(ofHead.get());
        FamilyRelation relation = member.getRelation();
        return !(YOUNGER.contains(relation) && order <= 0
                || OLDER.contains(relation) && order >= 0
                || NOT_OLDER.contains(relation) && order < 0
                || NOT_YOUNGER.contains(relation) && order > 0);
    }

    private static boolean sexAgrees(Person member) {
        FamilyRelation relation = member.getRelation();
        boolean male = MALE.contains(relation) || FamilyRelation.SON.includes(relation);
        boolean female = FEMALE.contains(relation) || FamilyRelation.DAUGHTER.includes(relation);
        return member.effectiveSex()
                .toOptional()
                .map(sex -> sex == Sex.MALE && !female || sex == Sex.FEMALE && !male)
                .orElse(true);
    }
}

package io.github.zhuanjie.consent;

import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.person.AgeDayRule;
import io.github.zhuanjie.person.Ages;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Guardian;
import io.github.zhuanjie.person.Person;
import java.util.List;
import java.util.Optional;

/**
 * Decides whether a guardian had to consent, and whether the record bears out that it was one. Ages are those of the day of
 * consenting: who has turned fourteen since does not void what a parent signed.
 */
final class GuardianCheck {

    /** Below this age a guardian must consent (PIPL art. 31). */
    private static final int GUARDIAN_BELOW = 14;

    /** From this age on nobody has a guardian without more ado (民法典 art. 17, 28). */
    private static final int ADULT = 18;

    private final Consent consent;
    private final ConsentUse use;

    GuardianCheck(Consent consent, ConsentUse use) {
        this.consent = consent;
        this.use = use;
    }

    /** A person whose age is unknown may be a child. */
    boolean isRequired() {
        return age(use.person()).map(years -> years < GUARDIAN_BELOW).orElse(true);
    }

    /** Who is of age and has a guardian on record cannot act alone (民法典 art. 21, 22, 28). */
    boolean isAdultInCare() {
        boolean guarded = use.person()
                .getGuardians()
                .toOptional()
                .filter(recorded -> !recorded.isEmpty())
                .isPresent();
        return guarded && isAdult(use.person());
    }

    /**
     * If the guardians are on record, it must have been one of them. If they are not, a minor's guardian is believed, whose
     * relation the consent states; an adult's is not, because adults have none as a rule.
     */
    boolean isConfirmed() {
        Optional<List<Guardian>> guardians = use.person().getGuardians().toOptional();
        return guardians
                .map(recorded -> recorded.stream().anyMatch(this::isSame))
                .orElseGet(() -> !isAdult(use.person()));
    }

    private boolean isAdult(Person person) {
        return age(person).map(years -> years >= ADULT).orElse(false);
    }

    private Optional<Integer> age(Person person) {
        return person.effectiveBirthDate()
                .toOptional()
                .map(birth -> Ages.on(consent.getGivenOn(), birth, AgeDayRule.ON_BIRTHDAY));
    }

    /** What one of the two does not say cannot contradict. */
    private boolean isSame(Guardian guardian) {
        Optional<Person> member =
                guardian.getMember().flatMap(id -> use.household().findMember(id));
        boolean minor = member.flatMap(this::age).map(years -> years < ADULT).orElse(false);
        Optional<PersonName> name = member.map(Person::getName).orElse(guardian.getName());
        return !minor && isSameRelation(guardian) && agree(consent.getGuardianName(), name);
    }

    private boolean isSameRelation(Guardian guardian) {
        FamilyRelation stated = consent.getGuardianRelation().orElseThrow();
        return guardian.getRelation()
                .map(recorded -> recorded.includes(stated) || stated.includes(recorded))
                .orElse(true);
    }

    private static boolean agree(Optional<PersonName> stated, Optional<PersonName> recorded) {
        return stated.isEmpty() || recorded.isEmpty() || stated.equals(recorded);
    }
}

package io.github.zhuanjie.benchmarks;

import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.person.DisabilityCertificateNumber;
import io.github.zhuanjie.person.DisabilityKind;
import io.github.zhuanjie.person.DisabilityLevel;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;

/** The rules of a plain member and a plain recognition. */
final class PlainMemberRules {

    private static final int CHILD_BELOW = 14;

    private PlainMemberRules() {}

    static boolean birthDateAgrees(PlainHousehold.Member member) {
        ResidentId number = member.residentId();
        LocalDate recorded = member.birthDate();
        return number == null || recorded == null || recorded.equals(number.getBirthDate());
    }

    static boolean sexAgrees(PlainHousehold.Member member) {
        ResidentId number = member.residentId();
        Sex recorded = member.sex();
        return number == null || recorded == null || recorded == number.getSex();
    }

    static boolean datesAreAfterBirth(PlainHousehold.Member member) {
        LocalDate birth = member.birthDate();
        LocalDate visited = member.visited();
        if (birth == null || visited == null) {
            return true;
        }
        List<PlainHousehold.Recognised> recognitions = member.recognitions();
        boolean valid = !visited.isBefore(birth);
        if (recognitions != null) {
            for (PlainHousehold.Recognised recognition : recognitions) {
                valid &= !recognition.validFrom().isBefore(birth);
            }
        }
        return valid;
    }

    static boolean disabilityAgrees(PlainHousehold.Member member) {
        DisabilityCertificateNumber certificate = member.disabilityCertificate();
        DisabilityLevel level = member.disabilityLevel();
        Set<DisabilityKind> kinds = member.disabilityKinds();
        boolean none = level == DisabilityLevel.NONE;
        if (level != null && kinds != null && none != kinds.isEmpty()) {
            return false;
        }
        return certificate == null
                || (level == null || certificate.getLevel() == level)
                        && (kinds == null || kinds.contains(certificate.getKind()))
                        && certificate.getHolder().equals(member.residentId());
    }

    static boolean hasGuardianIfMinor(PlainHousehold.Member member) {
        LocalDate birth = member.birthDate();
        List<PlainHousehold.Carer> guardians = member.guardians();
        return birth == null
                || Period.between(birth, SixMembers.AS_OF).getYears() >= CHILD_BELOW
                || guardians != null && !guardians.isEmpty();
    }

    static boolean hasIdentity(PlainHousehold.Member member) {
        return member.residentId() != null || member.foreignPermanentResidentId() != null && member.birthDate() != null;
    }

    static boolean datesAreInOrder(PlainHousehold.Recognised recognition) {
        LocalDate until = recognition.validUntil();
        return until == null || !until.isBefore(recognition.validFrom());
    }

    static boolean coveredCountAgrees(PlainHousehold.Recognised recognition) {
        return recognition.coveredMembers() == null
                || recognition.coveredCount() == null
                || recognition.coveredCount() == recognition.coveredMembers().size();
    }
}

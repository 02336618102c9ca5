package io.github.zhuanjie.guide;

import io.github.zhuanjie.base.Normalized;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.identity.ForeignPermanentResidentId;
import io.github.zhuanjie.identity.Phone;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.identity.UnifiedSocialCreditCode;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import java.util.List;
import java.util.Optional;

/** Numbers as people type them, places as codes, and money. */
public final class NumbersAndPlaces {

    private NumbersAndPlaces() {}

    /**
     * Reads a number that was typed with spaces or a small x.
     *
     * @param typed  the number as typed
     * @return the number with what was repaired
     */
    public static Normalized<ResidentId> resident(String typed) {
        // tag::number[]
        Normalized<ResidentId> read = ResidentId.normalize(typed); // of() would take the canonical form only
        ResidentId number = read.value(); // has a birth date, a sex and an area; prints as a mask
        boolean repaired = !read.changes().isEmpty(); // tell the clerk what was changed
        // end::number[]
        return repaired ? read : new Normalized<>(number, read.changes());
    }

    /**
     * Tells which of the numbers of a form are what they claim to be.
     *
     * @param permit  the number of a foreigner's permanent residence card
     * @param charity  a social credit code
     * @param mobile  a phone number
     * @return whether each is well-formed, in this order
     */
    public static List<Boolean> check(String permit, String charity, String mobile) {
        return List.of(
                ForeignPermanentResidentId.isValid(permit),
                UnifiedSocialCreditCode.isValid(charity),
                Phone.isValid(mobile));
    }

    /**
     * Names a village with what it lies in, and warns of a code that the table does not hold.
     *
     * @param village  the code
     * @return the name; empty if the code is worth a warning
     */
    public static Optional<String> place(DivisionCode village) {
        // tag::place[]
        DivisionRegistry divisions = DivisionRegistry.standard(); // or DivisionRegistry.read(yourTable)
        boolean inYizheng = village.isWithin(DivisionCode.of("321081"));
        Optional<Fault> warning = divisions.warningOf(village, Location.ofPointer("/residence"));
        String name = divisions.fullNameOf(village); // 江苏省扬州市仪征市…
        // end::place[]
        return warning.isPresent() || !inYizheng ? Optional.empty() : Optional.of(name);
    }

    /**
     * Takes the part of a bill that a project pays.
     *
     * @param bill  the bill, such as {@code 6200.50}
     * @return sixty percent of what is above 500 yuan
     */
    public static Yuan share(String bill) {
        // tag::money[]
        Yuan above = Yuan.parse(bill).minus(Yuan.of(500)); // exact to the fen; an overflow is an error
        Yuan share = above.times(Ratio.parse("0.6"));
        // end::money[]
        return share;
    }
}

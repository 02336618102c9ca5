package io.github.zhuanjie.supply;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What is held and confirmed on a supply list at one moment, as a document to be stored and restored. A {@link
 * ReservationBook} is opened with it and gives it back; whether it keeps to the limits is not asked here, since a limit
 * may have been lowered since.
 *
 * <p>What was used before there was a book (已用 of a supply list) enters as confirmed reservations: one for each project
 * and place with the places, money and units that are gone, at the smallest division that is known, {@link
 * io.github.zhuanjie.division.DivisionCode#NATIONWIDE} if none is, which uses up the whole and nobody's share.
 *
 * <p>Immutable and thread-safe. Two holdings are equal if they hold the same reservations of the same list.
 *
 * @param list  the supply list, whatever its version
 * @param reservations  the reservations, ordered by identifier
 */
public record Holdings(
        @Disclosure(DisclosureClass.PUBLIC) SupplyListId list,
        @Disclosure(DisclosureClass.NEED) List<HeldReservation> reservations) {

    private static final Comparator<HeldReservation> BY_ID =
            Comparator.comparing(held -> held.reservation().getId());

    /**
     * Orders the reservations.
     *
     * @throws InvalidValueException with code {@code RESERVATION_DUPLICATE} if two have one identifier, {@code
     *     AMOUNT_RANGE} if their amounts exceed what can be added up
     */
    public Holdings {
        Objects.requireNonNull(list, "list");
        List<HeldReservation> ordered = new ArrayList<>(reservations);
        ordered.sort(BY_ID);
        Quantity sum = Quantity.NONE;
        for (int i = 0; i < ordered.size(); i++) {
            if (i > 0 && BY_ID.compare(ordered.get(i - 1), ordered.get(i)) == 0) {
                throw new InvalidValueException(
                        "RESERVATION_DUPLICATE", "reservations must have different identifiers");
            }
            Quantity more = Quantity.of(ordered.get(i).reservation());
            if (!sum.fits(more)) {
                throw new InvalidValueException("AMOUNT_RANGE", "the sum of the amounts must stay within the range");
            }
            sum = sum.plus(more);
        }
        reservations = List.copyOf(ordered);
    }

    /**
     * Obtains holdings, as they were stored.
     *
     * @param list  the supply list
     * @param reservations  the reservations, in any order
     * @return the holdings
     * @throws InvalidValueException with code {@code RESERVATION_DUPLICATE} or {@code AMOUNT_RANGE}
     */
    public static Holdings of(SupplyListId list, Collection<HeldReservation> reservations) {
        return new Holdings(list, List.copyOf(reservations));
    }

    /**
     * Obtains holdings without any reservation.
     *
     * @param list  the supply list
     * @return the holdings
     */
    public static Holdings none(SupplyListId list) {
        return new Holdings(list, List.of());
    }

    /**
     * Returns the number of reservations.
     *
     * @return a text without identifiers
     */
    @Override
    public String toString() {
        return "Holdings[" + reservations.size() + "]";
    }
}

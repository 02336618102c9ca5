package io.github.zhuanjie.need;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** Goods that are needed (实物), such as one wheelchair or two boxes of nursing pads. */
@Value.Immutable
public interface GoodsItem {

    /**
     * Returns what is needed, without anything about a person.
     *
     * @return the goods in words
     */
    @Disclosure(DisclosureClass.NEED)
    @NotBlank
    @Size(max = 100)
    @Value.Redacted
    String getWhat();

    /**
     * Returns how much of it is needed.
     *
     * @return the number of units, positive
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    int getQuantity();

    /**
     * Returns what it is counted in.
     *
     * @return the unit in words, such as 台 or 箱
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    @NotBlank
    @Size(max = 20)
    String getUnit();

    /**
     * Returns what all of it is worth, as somebody estimated it.
     *
     * @return the value in yuan for the whole quantity, empty if nobody estimated it
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    Optional<Yuan> getEstimatedValue();

    /**
     * Requires a quantity, and no negative value.
     *
     * @throws InvalidValueException with code {@code GOODS_QUANTITY} or {@code GOODS_VALUE}
     */
    @Value.Check
    default void check() {
        if (getQuantity() <= 0) {
            throw new InvalidValueException("GOODS_QUANTITY", "quantity must be positive");
        }
        if (getEstimatedValue().map(Yuan::isNegative).orElse(false)) {
            throw new InvalidValueException("GOODS_VALUE", "estimated value must not be negative");
        }
    }

    /**
     * Starts an item.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GoodsItem}; {@code build} requires what, quantity and unit. */
    final class Builder extends ImmutableGoodsItem.Builder {
        Builder() {}
    }
}

package io.github.zhuanjie.charity;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;

/**
 * Who bears which share of a project's money, such as 50 % province, 25 % prefecture, 25 % county (苏慈助医).
 *
 * @param funder  the level or source
 * @param share  the share, above 0 and at most 1
 */
@Disclosure(DisclosureClass.PUBLIC)
public record FundingShare(FunderLevel funder, Ratio share) {

    private static final Ratio WHOLE = Ratio.parse("1");

    /**
     * Requires a share of the whole.
     *
     * @throws InvalidValueException with code {@code FUNDING_SHARE} if the share is 0 or above 1
     */
    public FundingShare {
        Objects.requireNonNull(funder, "funder");
        if (share.compareTo(Ratio.ZERO) <= 0 || share.compareTo(WHOLE) > 0) {
            throw new InvalidValueException("FUNDING_SHARE", "share must be above 0 and at most 1");
        }
    }
}

package io.github.zhuanjie.guide;

import io.github.zhuanjie.constraints.cn.DivisionDigits;
import io.github.zhuanjie.constraints.cn.MobilePhone;
import io.github.zhuanjie.constraints.cn.PersonNameText;
import io.github.zhuanjie.constraints.cn.ResidentNumber;
import io.github.zhuanjie.constraints.cn.YuanText;
import io.github.zhuanjie.division.DivisionLevel;
import jakarta.validation.constraints.NotNull;

/** The constraints on a class of one's own, such as a form that a browser posts. */
public final class OwnForm {

    private OwnForm() {}

    // tag::form[]
    /**
     * What an applicant types.
     *
     * @param name  the name
     * @param number  the number of the identity card, or of a Hong Kong, Macau or Taiwan residence permit
     * @param mobile  a mobile phone
     * @param village  where they live
     * @param income  the household's income of the year, in yuan
     */
    public record Application(
            @NotNull @PersonNameText String name,
            @NotNull @ResidentNumber(residencePermit = true) String number,
            @MobilePhone String mobile,

            @NotNull @DivisionDigits(levels = DivisionLevel.VILLAGE)
            String village,

            @YuanText String income) {

        @Override
        public String toString() { // a record would print all of it
            return "Application[***]";
        }
    }
    // end::form[]
}

package io.github.zhuanjie.disclosure;

import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.ShareOfExpense;
import io.github.zhuanjie.privacy.DataKind;
import java.util.EnumSet;
import java.util.Set;

/** What a benefit is computed from, and what it takes to hand it over. That money goes to an account is our reading. */
final class BenefitKinds {

    private static final Set<DataKind> NONE = EnumSet.noneOf(DataKind.class);

    private BenefitKinds() {}

    static Set<DataKind> toCompute(Benefit benefit) {
        if (benefit instanceof ShareOfExpense) {
            return EnumSet.of(DataKind.INCOME, DataKind.ASSISTANCE_STATUS);
        }
        return benefit instanceof Benefit.Stepped ? EnumSet.of(DataKind.INCOME) : NONE;
    }

    static Set<DataKind> toHandOver(Benefit benefit) {
        if (benefit instanceof Benefit.Premium) {
            return EnumSet.of(DataKind.RESIDENT_ID);
        }
        boolean inKind = benefit instanceof Benefit.Goods
                || benefit instanceof Benefit.Service
                || benefit instanceof Benefit.VillageIncome;
        return inKind ? NONE : EnumSet.of(DataKind.RESIDENT_ID, DataKind.BANK_ACCOUNT);
    }
}

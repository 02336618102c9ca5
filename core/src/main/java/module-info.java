/**
 * The model of referrals between government assistance and charity: values, validation, eligibility, referral.
 *
 * <p>Entry points: {@link io.github.zhuanjie.household.Household}, {@link io.github.zhuanjie.supply.SupplyList},
 * {@link io.github.zhuanjie.eligibility.Eligibility}, {@link io.github.zhuanjie.referral.Referral}.
 */
module io.github.zhuanjie.core {
    requires transitive jakarta.validation;
    requires static org.hibernate.validator;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.zhuanjie.aid;
    exports io.github.zhuanjie.assistance;
    exports io.github.zhuanjie.base;
    exports io.github.zhuanjie.calendar;
    exports io.github.zhuanjie.charity;
    exports io.github.zhuanjie.closing;
    exports io.github.zhuanjie.constraints.cn;
    exports io.github.zhuanjie.codes;
    exports io.github.zhuanjie.consent;
    exports io.github.zhuanjie.criterion;
    exports io.github.zhuanjie.desk;
    exports io.github.zhuanjie.discovery;
    exports io.github.zhuanjie.disclosure;
    exports io.github.zhuanjie.division;
    exports io.github.zhuanjie.document;
    exports io.github.zhuanjie.eligibility;
    exports io.github.zhuanjie.explanation;
    exports io.github.zhuanjie.extension;
    exports io.github.zhuanjie.fault;
    exports io.github.zhuanjie.followup;
    exports io.github.zhuanjie.history;
    exports io.github.zhuanjie.household;
    exports io.github.zhuanjie.lifecycle;
    exports io.github.zhuanjie.identity;
    exports io.github.zhuanjie.lint;
    exports io.github.zhuanjie.money;
    exports io.github.zhuanjie.need;
    exports io.github.zhuanjie.party;
    exports io.github.zhuanjie.person;
    exports io.github.zhuanjie.plan;
    exports io.github.zhuanjie.precheck;
    exports io.github.zhuanjie.priority;
    exports io.github.zhuanjie.privacy;
    exports io.github.zhuanjie.referral;
    exports io.github.zhuanjie.report;
    exports io.github.zhuanjie.screening;
    exports io.github.zhuanjie.supply;
    exports io.github.zhuanjie.targeting;
    exports io.github.zhuanjie.text;
    exports io.github.zhuanjie.transition;
    exports io.github.zhuanjie.types;
    exports io.github.zhuanjie.validation;

    provides jakarta.validation.valueextraction.ValueExtractor with
            io.github.zhuanjie.validation.FactValueExtractor;
}

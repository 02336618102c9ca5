package io.github.zhuanjie.cli.report;

import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.report.ReasonLine;

/**
 * One reason on the page, with what can be done about it.
 *
 * @param reason  the reason
 * @param action  what to do
 * @param needs  how many needs
 * @param share  as a share of all unmet needs
 * @param percent  the length of the bar
 */
record ReasonRow(Bilingual reason, Bilingual action, String needs, String share, String percent) {

    static ReasonRow of(ReasonLine line, int unmet, int longest) {
        return new ReasonRow(
                Bilingual.of(line.reason()),
                action(line.reason()),
                Numbers.count(line.needs()),
                Numbers.share(line.needs(), unmet),
                Bar.percent(line.needs(), longest));
    }

    private static Bilingual action(UnmetReason reason) {
        return switch (reason) {
            case CAPACITY_EXHAUSTED -> new Bilingual("争取追加名额或资金", "Ask for more places or money");
            case OTHER_NEED_OF_HOUSEHOLD ->
                new Bilingual("该户已有更紧急的需求参与同一项目", "The household's more urgent need asks for the same project");
            case OTHER_GRANT_OF_PLAN -> new Bilingual("转介至可叠加的项目", "Look for a project that goes with the other grant");
            case AREA_QUOTA -> new Bilingual("请项目方向本地区分配名额", "Ask the project for a share for this area");
            case REFERRAL_OPEN -> new Bilingual("等待转介答复", "Wait for the answer to the referral");
            case ANSWERED_BEFORE -> new Bilingual("转介至其他项目", "Refer to another project");
            case FACTS_MISSING -> new Bilingual("补充登记缺失的信息", "Ask for the missing facts");
            case LOCAL_STANDARD_MISSING -> new Bilingual("补录当地保障标准", "Enter the local standard");
            case JUDGEMENT_NEEDED -> new Bilingual("由工作人员逐案判断", "Look at each case");
            case STANDARD_UNPUBLISHED -> new Bilingual("请项目方公布条件和标准", "Ask the project for its rules and sums");
            case ALREADY_AIDED -> new Bilingual("核对已获救助，转介至可叠加的项目", "Look for a project that goes with the aid given");
            case CRITERIA_NOT_MET -> new Bilingual("寻找条件更宽的项目", "Look for projects with wider criteria");
            case WINDOW_CLOSED -> new Bilingual("待下一轮开放时再申请", "Apply in the next round");
            case CONFLICT_OF_INTEREST -> new Bilingual("转介至其他项目", "Refer to another project");
            case NOT_FOR_INDIVIDUALS -> new Bilingual("经由村集体或社区对接", "Go through the village or community");
            case NO_PROJECT -> new Bilingual("引导设立此类慈善项目", "Encourage a project of this kind");
        };
    }
}

package io.github.zhuanjie.cli.report;

import com.samskivert.mustache.Escapers;
import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.explanation.BenefitText;
import io.github.zhuanjie.plan.ProvenBenefit;
import io.github.zhuanjie.text.Messages;
import java.util.Locale;

/**
 * A text in both languages as markup; the page's style shows one of them.
 *
 * @param chinese  the Chinese text, not yet escaped
 * @param english  the English text, not yet escaped
 */
record Bilingual(String chinese, String english) {

    private static final Messages CHINESE = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    static Bilingual of(Coded constant) {
        return new Bilingual(CHINESE.label(constant), ENGLISH.label(constant));
    }

    static Bilingual of(ProvenBenefit proven) {
        return new Bilingual(new BenefitText(CHINESE).line(proven), new BenefitText(ENGLISH).line(proven));
    }

    /** Returns the markup; the template writes it unescaped. */
    @Override
    public String toString() {
        return "<span lang=\"zh-CN\">" + Escapers.HTML.escape(chinese) + "</span><span lang=\"en\">"
                + Escapers.HTML.escape(english) + "</span>";
    }
}

package io.github.zhuanjie.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.constraints.cn.CreditCode;
import io.github.zhuanjie.constraints.cn.DisabilityCertificate;
import io.github.zhuanjie.constraints.cn.DivisionDigits;
import io.github.zhuanjie.constraints.cn.MobilePhone;
import io.github.zhuanjie.constraints.cn.PersonNameText;
import io.github.zhuanjie.constraints.cn.PhoneNumber;
import io.github.zhuanjie.constraints.cn.ResidentNumber;
import io.github.zhuanjie.constraints.cn.YuanText;
import io.github.zhuanjie.division.DivisionLevel;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.i18n.LocaleContextHolder;

/** A form of the host's own, with texts as a browser sends them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HostFormTest {

    @Autowired
    private Validator validator;

    @AfterEach
    void forgetTheLocale() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void rightTextsPass() {
        Form right = new Form(
                "100001195711231351",
                "53990000A00000011Q",
                "321081",
                "13000000000",
                "0514-83456789",
                "10000119571123135143",
                List.of("0.05"),
                "甲");
        assertThat(validator.validate(right)).isEmpty();
    }

    @Test
    void wrongTextsAreNamedInTheReadersLanguage() {
        Form wrong = new Form("1", "1", "321081100", "1", "1", "1", List.of("-1"), " ");
        LocaleContextHolder.setLocale(Locale.CHINA);
        assertThat(validator.validate(wrong))
                .extracting(ConstraintViolation::getMessage)
                .containsExactlyInAnyOrder(
                        "身份证号码不正确",
                        "统一社会信用代码不正确",
                        "行政区划代码不正确",
                        "手机号码不正确",
                        "联系电话不正确",
                        "残疾人证号不正确",
                        "金额格式不正确，最多两位小数",
                        "姓名为空、过长或含有不允许的字符");
        LocaleContextHolder.setLocale(Locale.US);
        assertThat(validator.validate(wrong))
                .hasSize(8)
                .extracting(ConstraintViolation::getMessage)
                .contains("must be a valid resident number")
                .noneMatch(text -> text.matches(".*\\p{IsHan}.*"));
    }

    private record Form(
            @ResidentNumber String number,
            @CreditCode String creditCode,
            @DivisionDigits(levels = DivisionLevel.COUNTY) String county,
            @MobilePhone String mobile,
            @PhoneNumber String phone,
            @DisabilityCertificate String certificate,
            List<@YuanText String> amounts,
            @PersonNameText String name) {}
}

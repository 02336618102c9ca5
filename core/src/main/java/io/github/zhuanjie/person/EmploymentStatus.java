package io.github.zhuanjie.person;

import io.github.zhuanjie.base.StandardCoded;
import java.util.Optional;

/**
 * What a person lives by (从业状况, 个人身份), GB/T 2261.4. The codes are general knowledge and were not checked with the standard.
 *
 * <p>Forms of assistance use other words (在职, 下岗, 灵活就业): where such a word says more than the code it maps to, the fact
 * keeps the wording.
 */
public enum EmploymentStatus implements StandardCoded {
    /** Civil servant (国家公务员), code 11. */
    CIVIL_SERVANT("CIVIL_SERVANT", "11"),
    /** Professional or technical staff (专业技术人员), code 13. */
    PROFESSIONAL("PROFESSIONAL", "13"),
    /** Clerk (职员), code 17. */
    CLERK("CLERK", "17"),
    /** Manager of an enterprise (企业管理人员), code 21. */
    MANAGER("MANAGER", "21"),
    /** Worker (工人), code 24. */
    WORKER("WORKER", "24"),
    /** Farmer (农民), code 27. */
    FARMER("FARMER", "27"),
    /** Student or pupil (学生), code 31. */
    STUDENT("STUDENT", "31"),
    /** Soldier in active service (现役军人), code 37. */
    SOLDIER("SOLDIER", "37"),
    /** Freelancer (自由职业者), code 51. */
    FREELANCER("FREELANCER", "51"),
    /** Self-employed in trade (个体经营者), code 54. */
    SELF_EMPLOYED("SELF_EMPLOYED", "54"),
    /** Not working (无业人员), code 70. */
    NOT_WORKING("NOT_WORKING", "70"),
    /** Retired (退（离）休人员), code 80. */
    RETIRED("RETIRED", "80"),
    /** Other (其他), code 90. */
    OTHER("OTHER", "90");

    private final String code;
    private final String standardCode;

    EmploymentStatus(String code, String standardCode) {
        this.code = code;
        this.standardCode = standardCode;
    }

    @Override
    public String getCode() {
        return code;
    }

    @Override
    public Optional<String> getStandardCode() {
        return Optional.of(standardCode);
    }
}

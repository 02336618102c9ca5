package io.github.zhuanjie.person;

import io.github.zhuanjie.base.StandardCoded;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a person stands to the head of the household (GB/T 4761-2008): the nine groups that ledgers use, each followed by
 * the finer relations of the standard, and {@link #CHILD} for forms that do not tell sons from daughters.
 *
 * <p>Ledgers use a word or two, the standard has 84 codes. Whoever asks for a group must ask by {@link #includes} or
 * {@link #group()}, because a fine relation may stand in a document wherever a group may. Code 01 (本人, the person itself)
 * is no relation of its own here: as a relation to the head it is the head. The list was read in third-party code that
 * cites the standard, not in the standard itself.
 */
public enum FamilyRelation implements StandardCoded {
    /** The head of the household (户主), code 02. */
    HEAD("HEAD", "02", null),
    /** Husband or wife (配偶), code 10. */
    SPOUSE("SPOUSE", "10", null),
    /** Husband (夫), code 11. */
    HUSBAND("HUSBAND", "11", SPOUSE),
    /** Wife (妻), code 12. */
    WIFE("WIFE", "12", SPOUSE),
    /**
     * Son or daughter (子女), the word of forms that do not say which; no constant of the standard. It includes the groups
     * {@link #SON} and {@link #DAUGHTER} and all that belongs to them, which stay groups of their own.
     */
    CHILD("CHILD", null, null),
    /** Son or son-in-law (子), code 20. */
    SON("SON", "20", null),
    /** Only son (独生子), code 21. */
    ONLY_SON("ONLY_SON", "21", SON),
    /** Eldest son (长子), code 22. */
    ELDEST_SON("ELDEST_SON", "22", SON),
    /** Second son (次子), code 23. */
    SECOND_SON("SECOND_SON", "23", SON),
    /** Third son (三子), code 24. */
    THIRD_SON("THIRD_SON", "24", SON),
    /** Fourth son (四子), code 25. */
    FOURTH_SON("FOURTH_SON", "25", SON),
    /** Fifth son (五子), code 26. */
    FIFTH_SON("FIFTH_SON", "26", SON),
    /** Adopted/step son (养子或继子), code 27. */
    ADOPTED_OR_STEP_SON("ADOPTED_OR_STEP_SON", "27", SON),
    /** Son-in-law (女婿), code 28. */
    SON_IN_LAW("SON_IN_LAW", "28", SON),
    /** Other son (其他儿子), code 29. */
    OTHER_SON("OTHER_SON", "29", SON),
    /** Daughter or daughter-in-law (女), code 30. */
    DAUGHTER("DAUGHTER", "30", null),
    /** Only daughter (独生女), code 31. */
    ONLY_DAUGHTER("ONLY_DAUGHTER", "31", DAUGHTER),
    /** Eldest daughter (长女), code 32. */
    ELDEST_DAUGHTER("ELDEST_DAUGHTER", "32", DAUGHTER),
    /** Second daughter (次女), code 33. */
    SECOND_DAUGHTER("SECOND_DAUGHTER", "33", DAUGHTER),
    /** Third daughter (三女), code 34. */
    THIRD_DAUGHTER("THIRD_DAUGHTER", "34", DAUGHTER),
    /** Fourth daughter (四女), code 35. */
    FOURTH_DAUGHTER("FOURTH_DAUGHTER", "35", DAUGHTER),
    /** Fifth daughter (五女), code 36. */
    FIFTH_DAUGHTER("FIFTH_DAUGHTER", "36", DAUGHTER),
    /** Adopted/step daughter (养女或继女), code 37. */
    ADOPTED_OR_STEP_DAUGHTER("ADOPTED_OR_STEP_DAUGHTER", "37", DAUGHTER),
    /** Daughter-in-law (儿媳), code 38. */
    DAUGHTER_IN_LAW("DAUGHTER_IN_LAW", "38", DAUGHTER),
    /** Other daughter (其他女儿), code 39. */
    OTHER_DAUGHTER("OTHER_DAUGHTER", "39", DAUGHTER),
    /** Grandchild or great-grandchild, or their spouse (孙子、孙女或外孙子、外孙女), code 40. */
    GRANDCHILD("GRANDCHILD", "40", null),
    /** Son's son (孙子), code 41. */
    SONS_SON("SONS_SON", "41", GRANDCHILD),
    /** Son's daughter (孙女), code 42. */
    SONS_DAUGHTER("SONS_DAUGHTER", "42", GRANDCHILD),
    /** Daughter's son (外孙子), code 43. */
    DAUGHTERS_SON("DAUGHTERS_SON", "43", GRANDCHILD),
    /** Daughter's daughter (外孙女), code 44. */
    DAUGHTERS_DAUGHTER("DAUGHTERS_DAUGHTER", "44", GRANDCHILD),
    /** Grandson's wife (孙媳妇或外孙媳妇), code 45. */
    GRANDSONS_WIFE("GRANDSONS_WIFE", "45", GRANDCHILD),
    /** Granddaughter's husband (孙女婿或外孙女婿), code 46. */
    GRANDDAUGHTERS_HUSBAND("GRANDDAUGHTERS_HUSBAND", "46", GRANDCHILD),
    /** Great-grandson (曾孙子或外曾孙子), code 47. */
    GREAT_GRANDSON("GREAT_GRANDSON", "47", GRANDCHILD),
    /** Great-granddaughter (曾孙女或外曾孙女), code 48. */
    GREAT_GRANDDAUGHTER("GREAT_GRANDDAUGHTER", "48", GRANDCHILD),
    /** Other grandchild (其他孙子、孙女或外孙子、外孙女), code 49. */
    OTHER_GRANDCHILD("OTHER_GRANDCHILD", "49", GRANDCHILD),
    /** Parent or parent-in-law (父母), code 50. */
    PARENT("PARENT", "50", null),
    /** Father (父亲), code 51. */
    FATHER("FATHER", "51", PARENT),
    /** Mother (母亲), code 52. */
    MOTHER("MOTHER", "52", PARENT),
    /** Husband's father (公公), code 53. */
    HUSBANDS_FATHER("HUSBANDS_FATHER", "53", PARENT),
    /** Husband's mother (婆婆), code 54. */
    HUSBANDS_MOTHER("HUSBANDS_MOTHER", "54", PARENT),
    /** Wife's father (岳父), code 55. */
    WIFES_FATHER("WIFES_FATHER", "55", PARENT),
    /** Wife's mother (岳母), code 56. */
    WIFES_MOTHER("WIFES_MOTHER", "56", PARENT),
    /** Step/adoptive father (继父或养父), code 57. */
    STEP_OR_ADOPTIVE_FATHER("STEP_OR_ADOPTIVE_FATHER", "57", PARENT),
    /** Step/adoptive mother (继母或养母), code 58. */
    STEP_OR_ADOPTIVE_MOTHER("STEP_OR_ADOPTIVE_MOTHER", "58", PARENT),
    /** Other parent relation (其他父母关系), code 59. */
    OTHER_PARENT("OTHER_PARENT", "59", PARENT),
    /** Grandparent or great-grandparent (祖父母或外祖父母), code 60. */
    GRANDPARENT("GRANDPARENT", "60", null),
    /** Paternal grandfather (祖父), code 61. */
    PATERNAL_GRANDFATHER("PATERNAL_GRANDFATHER", "61", GRANDPARENT),
    /** Paternal grandmother (祖母), code 62. */
    PATERNAL_GRANDMOTHER("PATERNAL_GRANDMOTHER", "62", GRANDPARENT),
    /** Maternal grandfather (外祖父), code 63. */
    MATERNAL_GRANDFATHER("MATERNAL_GRANDFATHER", "63", GRANDPARENT),
    /** Maternal grandmother (外祖母), code 64. */
    MATERNAL_GRANDMOTHER("MATERNAL_GRANDMOTHER", "64", GRANDPARENT),
    /** Spouse's grandparent (配偶的祖父母或外祖父母), code 65. */
    SPOUSES_GRANDPARENT("SPOUSES_GRANDPARENT", "65", GRANDPARENT),
    /** Great-grandfather (曾祖父), code 66. */
    GREAT_GRANDFATHER("GREAT_GRANDFATHER", "66", GRANDPARENT),
    /** Great-grandmother (曾祖母), code 67. */
    GREAT_GRANDMOTHER("GREAT_GRANDMOTHER", "67", GRANDPARENT),
    /** Spouse's great-grandparent (配偶的曾祖父母或外曾祖父母), code 68. */
    SPOUSES_GREAT_GRANDPARENT("SPOUSES_GREAT_GRANDPARENT", "68", GRANDPARENT),
    /** Other grandparent (其他祖父母或外祖父母), code 69. */
    OTHER_GRANDPARENT("OTHER_GRANDPARENT", "69", GRANDPARENT),
    /** Brother, sister or their spouse (兄弟姐妹), code 70. */
    SIBLING("SIBLING", "70", null),
    /** Elder brother (兄), code 71. */
    ELDER_BROTHER("ELDER_BROTHER", "71", SIBLING),
    /** Elder brother's wife (嫂), code 72. */
    ELDER_BROTHERS_WIFE("ELDER_BROTHERS_WIFE", "72", SIBLING),
    /** Younger brother (弟), code 73. */
    YOUNGER_BROTHER("YOUNGER_BROTHER", "73", SIBLING),
    /** Younger brother's wife (弟媳), code 74. */
    YOUNGER_BROTHERS_WIFE("YOUNGER_BROTHERS_WIFE", "74", SIBLING),
    /** Elder sister (姐姐), code 75. */
    ELDER_SISTER("ELDER_SISTER", "75", SIBLING),
    /** Elder sister's husband (姐夫), code 76. */
    ELDER_SISTERS_HUSBAND("ELDER_SISTERS_HUSBAND", "76", SIBLING),
    /** Younger sister (妹妹), code 77. */
    YOUNGER_SISTER("YOUNGER_SISTER", "77", SIBLING),
    /** Younger sister's husband (妹夫), code 78. */
    YOUNGER_SISTERS_HUSBAND("YOUNGER_SISTERS_HUSBAND", "78", SIBLING),
    /** Other sibling (其他兄弟姐妹), code 79. */
    OTHER_SIBLING("OTHER_SIBLING", "79", SIBLING),
    /** Any other relation (其他), code 80. */
    OTHER("OTHER", "80", null),
    /** Father's elder brother (伯父), code 81. */
    FATHERS_ELDER_BROTHER("FATHERS_ELDER_BROTHER", "81", OTHER),
    /** Father's elder brother's wife (伯母), code 82. */
    FATHERS_ELDER_BROTHERS_WIFE("FATHERS_ELDER_BROTHERS_WIFE", "82", OTHER),
    /** Father's younger brother (叔父), code 83. */
    FATHERS_YOUNGER_BROTHER("FATHERS_YOUNGER_BROTHER", "83", OTHER),
    /** Father's younger brother's wife (婶母), code 84. */
    FATHERS_YOUNGER_BROTHERS_WIFE("FATHERS_YOUNGER_BROTHERS_WIFE", "84", OTHER),
    /** Mother's brother (舅父), code 85. */
    MOTHERS_BROTHER("MOTHERS_BROTHER", "85", OTHER),
    /** Mother's brother's wife (舅母), code 86. */
    MOTHERS_BROTHERS_WIFE("MOTHERS_BROTHERS_WIFE", "86", OTHER),
    /** Mother's sister's husband (姨夫), code 87. */
    MOTHERS_SISTERS_HUSBAND("MOTHERS_SISTERS_HUSBAND", "87", OTHER),
    /** Mother's sister (姨母), code 88. */
    MOTHERS_SISTER("MOTHERS_SISTER", "88", OTHER),
    /** Father's sister's husband (姑父), code 89. */
    FATHERS_SISTERS_HUSBAND("FATHERS_SISTERS_HUSBAND", "89", OTHER),
    /** Father's sister (姑母), code 90. */
    FATHERS_SISTER("FATHERS_SISTER", "90", OTHER),
    /** Paternal cousin (堂兄弟、堂姐妹), code 91. */
    PATERNAL_COUSIN("PATERNAL_COUSIN", "91", OTHER),
    /** Maternal/other cousin (表兄弟、表姐妹), code 92. */
    OTHER_COUSIN("OTHER_COUSIN", "92", OTHER),
    /** Brother's son (侄子), code 93. */
    BROTHERS_SON("BROTHERS_SON", "93", OTHER),
    /** Brother's daughter (侄女), code 94. */
    BROTHERS_DAUGHTER("BROTHERS_DAUGHTER", "94", OTHER),
    /** Sister's son (外甥), code 95. */
    SISTERS_SON("SISTERS_SON", "95", OTHER),
    /** Sister's daughter (外甥女), code 96. */
    SISTERS_DAUGHTER("SISTERS_DAUGHTER", "96", OTHER),
    /** Other relative (其他亲属), code 97. */
    OTHER_RELATIVE("OTHER_RELATIVE", "97", OTHER),
    /** Non-relative (非亲属), code 99. */
    NON_RELATIVE("NON_RELATIVE", "99", OTHER);

    private final String code;
    private final @Nullable String standardCode;
    private final @Nullable FamilyRelation broader;

    FamilyRelation(String code, @Nullable String standardCode, @Nullable FamilyRelation broader) {
        this.code = code;
        this.standardCode = standardCode;
        this.broader = broader;
    }

    @Override
    public String getCode() {
        return code;
    }

    @Override
    public Optional<String> getStandardCode() {
        return Optional.ofNullable(standardCode);
    }

    /**
     * Returns the group that this constant belongs to.
     *
     * @return the broader constant, or empty
     */
    public Optional<FamilyRelation> getBroader() {
        return Optional.ofNullable(broader);
    }

    /**
     * Tells whether the other constant is this one or belongs to it.
     *
     * @param other  the constant that was recorded
     * @return true if the other is this one or narrower
     */
    public boolean includes(FamilyRelation other) {
        boolean isChild = other.group() == SON || other.group() == DAUGHTER;
        return other == this || other.broader == this || this == CHILD && isChild;
    }

    /**
     * Returns the group that this relation belongs to.
     *
     * @return one of the nine groups, or {@link #CHILD}; a group returns itself
     */
    public FamilyRelation group() {
        return broader == null ? this : broader;
    }
}

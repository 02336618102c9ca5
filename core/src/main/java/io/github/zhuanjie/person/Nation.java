package io.github.zhuanjie.person;

import io.github.zhuanjie.base.StandardCoded;
import java.util.Optional;

/**
 * The nation (民族) of a person: the 56 of GB/T 3304 and the two codes that registers add to them.
 *
 * <p>The codes of the constants are the names in pinyin. The standard has Roman letter codes of its own, but they are not in
 * the lists that this library was made from, so they are not guessed here; {@link #getStandardCode()} is the number. The numbers
 * were read in third-party code; 97 and 98 are not part of the 56.
 */
public enum Nation implements StandardCoded {
    /** Han (汉族), code 01. */
    HAN("HAN", "01"),
    /** Mongol (蒙古族), code 02. */
    MENGGU("MENGGU", "02"),
    /** Hui (回族), code 03. */
    HUI("HUI", "03"),
    /** Tibetan (藏族), code 04. */
    ZANG("ZANG", "04"),
    /** Uyghur (维吾尔族), code 05. */
    WEIWUER("WEIWUER", "05"),
    /** Miao (苗族), code 06. */
    MIAO("MIAO", "06"),
    /** Yi (彝族), code 07. */
    YI("YI", "07"),
    /** Zhuang (壮族), code 08. */
    ZHUANG("ZHUANG", "08"),
    /** Bouyei (布依族), code 09. */
    BUYI("BUYI", "09"),
    /** Korean (朝鲜族), code 10. */
    CHAOXIAN("CHAOXIAN", "10"),
    /** Manchu (满族), code 11. */
    MAN("MAN", "11"),
    /** Dong (侗族), code 12. */
    DONG("DONG", "12"),
    /** Yao (瑶族), code 13. */
    YAO("YAO", "13"),
    /** Bai (白族), code 14. */
    BAI("BAI", "14"),
    /** Tujia (土家族), code 15. */
    TUJIA("TUJIA", "15"),
    /** Hani (哈尼族), code 16. */
    HANI("HANI", "16"),
    /** Kazakh (哈萨克族), code 17. */
    HASAKE("HASAKE", "17"),
    /** Dai (傣族), code 18. */
    DAI("DAI", "18"),
    /** Li (黎族), code 19. */
    LI("LI", "19"),
    /** Lisu (傈僳族), code 20. */
    LISU("LISU", "20"),
    /** Va (佤族), code 21. */
    WA("WA", "21"),
    /** She (畲族), code 22. */
    SHE("SHE", "22"),
    /** Gaoshan (高山族), code 23. */
    GAOSHAN("GAOSHAN", "23"),
    /** Lahu (拉祜族), code 24. */
    LAHU("LAHU", "24"),
    /** Sui (水族), code 25. */
    SHUI("SHUI", "25"),
    /** Dongxiang (东乡族), code 26. */
    DONGXIANG("DONGXIANG", "26"),
    /** Naxi (纳西族), code 27. */
    NAXI("NAXI", "27"),
    /** Jingpo (景颇族), code 28. */
    JINGPO("JINGPO", "28"),
    /** Kirgiz (柯尔克孜族), code 29. */
    KEERKEZI("KEERKEZI", "29"),
    /** Tu (土族), code 30. */
    TU("TU", "30"),
    /** Daur (达斡尔族), code 31. */
    DAWOER("DAWOER", "31"),
    /** Mulao (仫佬族), code 32. */
    MULAO("MULAO", "32"),
    /** Qiang (羌族), code 33. */
    QIANG("QIANG", "33"),
    /** Blang (布朗族), code 34. */
    BULANG("BULANG", "34"),
    /** Salar (撒拉族), code 35. */
    SALA("SALA", "35"),
    /** Maonan (毛南族), code 36. */
    MAONAN("MAONAN", "36"),
    /** Gelao (仡佬族), code 37. */
    GELAO("GELAO", "37"),
    /** Xibe (锡伯族), code 38. */
    XIBO("XIBO", "38"),
    /** Achang (阿昌族), code 39. */
    ACHANG("ACHANG", "39"),
    /** Pumi (普米族), code 40. */
    PUMI("PUMI", "40"),
    /** Tajik (塔吉克族), code 41. */
    TAJIKE("TAJIKE", "41"),
    /** Nu (怒族), code 42. */
    NU("NU", "42"),
    /** Uzbek (乌孜别克族), code 43. */
    WUZIBIEKE("WUZIBIEKE", "43"),
    /** Russian (俄罗斯族), code 44. */
    ELUOSI("ELUOSI", "44"),
    /** Ewenki (鄂温克族), code 45. */
    EWENKE("EWENKE", "45"),
    /** De'ang (德昂族), code 46. */
    DEANG("DEANG", "46"),
    /** Bonan (保安族), code 47. */
    BAOAN("BAOAN", "47"),
    /** Yugur (裕固族), code 48. */
    YUGU("YUGU", "48"),
    /** Gin (京族), code 49. */
    JING("JING", "49"),
    /** Tatar (塔塔尔族), code 50. */
    TATAER("TATAER", "50"),
    /** Derung (独龙族), code 51. */
    DULONG("DULONG", "51"),
    /** Oroqen (鄂伦春族), code 52. */
    ELUNCHUN("ELUNCHUN", "52"),
    /** Hezhen (赫哲族), code 53. */
    HEZHE("HEZHE", "53"),
    /** Monba (门巴族), code 54. */
    MENBA("MENBA", "54"),
    /** Lhoba (珞巴族), code 55. */
    LUOBA("LUOBA", "55"),
    /** Jino (基诺族), code 56. */
    JINUO("JINUO", "56"),
    /** A nation outside the 56, or one not yet identified (其他), code 97. */
    OTHER("OTHER", "97"),
    /** A citizen of foreign blood (外国血统中国籍人士), code 98. */
    FOREIGN_BLOOD("FOREIGN_BLOOD", "98");

    private final String code;
    private final String standardCode;

    Nation(String code, String standardCode) {
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

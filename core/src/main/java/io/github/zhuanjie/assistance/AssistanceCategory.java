package io.github.zhuanjie.assistance;

import io.github.zhuanjie.base.Coded;
import java.util.Optional;

/**
 * A category in which civil affairs recognise a person or a household: the six tiers of the low-income population
 * (国办发〔2023〕39号) with their usual subdivisions, the child-welfare categories that projects name, and temporary
 * assistance.
 *
 * <p>Tiers and child categories are not exclusive: an orphan may live in a dibao household.
 */
public enum AssistanceCategory implements Coded {
    /** Recipient of the subsistence allowance (最低生活保障对象). */
    DIBAO("DIBAO", null, true),
    /** Subsistence allowance for a single member of a household (单人户施保). */
    DIBAO_SINGLE("DIBAO_SINGLE", DIBAO, true),
    /** Person in extreme hardship (特困人员). */
    TEKUN("TEKUN", null, true),
    /** Person in extreme hardship cared for in an institution (集中供养). */
    TEKUN_CENTRAL("TEKUN_CENTRAL", TEKUN, true),
    /** Person in extreme hardship cared for at home (分散供养). */
    TEKUN_SCATTERED("TEKUN_SCATTERED", TEKUN, true),
    /** Member of a dibao-margin household (最低生活保障边缘家庭成员). */
    DIBAO_EDGE("DIBAO_EDGE", null, true),
    /** Member of a household in hardship from rigid expenditure (刚性支出困难家庭成员). */
    RIGID("RIGID", null, true),
    /** Person monitored against a return to poverty (防止返贫监测对象); not named in article four, only its 等. */
    FANPIN("FANPIN", null, false),
    /** Other person in difficulty (其他困难人员). */
    OTHER_LOW("OTHER_LOW", null, false),
    /** Orphan (孤儿). */
    ORPHAN("ORPHAN", null, false),
    /** Child whom in fact nobody raises (事实无人抚养儿童). */
    DE_FACTO_ORPHAN("DE_FACTO_ORPHAN", null, false),
    /** Child in hardship (困境儿童). */
    CHILD_HARDSHIP("CHILD_HARDSHIP", null, false),
    /** Recipient of temporary assistance (临时救助对象). */
    EMERGENCY("EMERGENCY", null, false);

    private final String code;
    private final AssistanceCategory broader;
    private final boolean namedInArticleFour;

    AssistanceCategory(String code, AssistanceCategory broader, boolean namedInArticleFour) {
        this.code = code;
        this.broader = broader;
        this.namedInArticleFour = namedInArticleFour;
    }

    @Override
    public String getCode() {
        return code;
    }

    /**
     * Returns the category that this one subdivides.
     *
     * @return the broader category, or empty
     */
    public Optional<AssistanceCategory> getBroader() {
        return Optional.ofNullable(broader);
    }

    /**
     * Returns the tier of the low-income population that the category makes somebody a member of (国办发〔2023〕39号).
     *
     * @return the tier; empty for the child categories and temporary assistance, which are in none
     */
    public Optional<AssistanceTier> getTier() {
        return Coded.find(AssistanceTier.class, broader == null ? code : broader.code);
    }

    /**
     * Tells whether article four of 苏民助〔2024〕4号 names the category among those for which charities may simplify
     * their procedure.
     *
     * @return true for dibao, tekun, dibao margin and rigid expenditure
     */
    public boolean isNamedInArticleFour() {
        return namedInArticleFour;
    }

    /**
     * Tells whether a household's recognition in the category is one of single members, so that somebody is not in it
     * merely by living in the household.
     *
     * @return true for dibao of a single member and the child categories; false for the categories that are given to
     *     whole households, and for tekun, whose households are those of the persons supported
     */
    public boolean isOfSingleMembers() {
        return switch (this) {
            case DIBAO_SINGLE, ORPHAN, DE_FACTO_ORPHAN, CHILD_HARDSHIP -> true;
            default -> false;
        };
    }

    /**
     * Tells whether recognition in the category ends by itself: for rigid expenditure normally after twelve months at
     * most (民发〔2024〕57号); temporary assistance is given for an occasion, and the same limit for it is ours.
     *
     * @return true for rigid expenditure and temporary assistance
     */
    public boolean isLimitedInTime() {
        return this == RIGID || this == EMERGENCY;
    }

    /**
     * Tells whether recognition in another category is recognition in this one.
     *
     * @param other  the category recognised
     * @return true if the other category is this one or subdivides it
     */
    public boolean includes(AssistanceCategory other) {
        return other == this || other.broader == this;
    }
}

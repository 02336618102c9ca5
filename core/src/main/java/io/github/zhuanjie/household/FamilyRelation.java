package io.github.zhuanjie.household;

import io.github.zhuanjie.base.Coded;

/**
 * How a person stands to the head of the household: the ten groups of GB/T 4761-2008, first digit of its codes.
 *
 * <p>Ledgers use a word or two; the 84 fine codes of the standard each belong to one of these groups.
 */
public enum FamilyRelation implements Coded {
    /** The head of the household (户主), code 0x. */
    HEAD("HEAD"),
    /** Husband or wife (配偶), code 1x. */
    SPOUSE("SPOUSE"),
    /** Son or son-in-law (子), code 2x. */
    SON("SON"),
    /** Daughter or daughter-in-law (女), code 3x. */
    DAUGHTER("DAUGHTER"),
    /** Grandchild or great-grandchild (孙辈), code 4x. */
    GRANDCHILD("GRANDCHILD"),
    /** Parent or parent-in-law (父母), code 5x. */
    PARENT("PARENT"),
    /** Grandparent or great-grandparent (祖父母), code 6x. */
    GRANDPARENT("GRANDPARENT"),
    /** Brother, sister or their spouse (兄弟姐妹), code 7x. */
    SIBLING("SIBLING"),
    /** Any other relation (其他), codes 8x and 9x. */
    OTHER("OTHER");

    private final String code;

    FamilyRelation(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}

package io.github.zhuanjie.charity;

import io.github.zhuanjie.base.Coded;

/**
 * Under which heading a list of charities files a project (项目类别), by cause or by whom it helps. A heading for
 * readers: what a project helps with is decided by its kinds of need, whom it helps by its criteria. The headings are
 * those in use among charities; the list is ours.
 */
public enum ProjectCategory implements Coded {
    /** Help with medical cost (助医). */
    MEDICAL("MEDICAL"),
    /** Help with education (助学). */
    EDUCATION("EDUCATION"),
    /** Relief of hardship (助困). */
    HARDSHIP("HARDSHIP"),
    /** Help for the elderly (助老). */
    ELDERLY("ELDERLY"),
    /** Help for people with disabilities (助残). */
    DISABILITY("DISABILITY"),
    /** Help for orphans (救孤). */
    ORPHANS("ORPHANS"),
    /** Relief in emergencies (急难). */
    EMERGENCY("EMERGENCY"),
    /** Services (服务). */
    SERVICE("SERVICE");

    private final String code;

    ProjectCategory(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}

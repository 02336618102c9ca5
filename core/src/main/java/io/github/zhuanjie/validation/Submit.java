package io.github.zhuanjie.validation;

/**
 * The group of rules that hold when a record is handed in or passed on: everything of {@link Draft}, and what must not
 * be missing any more.
 */
public interface Submit extends Draft {}

package io.github.zhuanjie.validation;

import jakarta.validation.groups.Default;

/**
 * The group of rules that hold while a record is being written: what is there must be right, but may be incomplete.
 * Constraints without a group belong to it, so validating without a group is validating a draft.
 */
public interface Draft extends Default {}

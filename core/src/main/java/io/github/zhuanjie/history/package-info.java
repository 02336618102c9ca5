/**
 * Histories that cannot be changed unnoticed, and from which the person's data can still be taken out.
 *
 * <p>Start with {@link io.github.zhuanjie.history.HistoryChain}, which enters events, and {@link
 * io.github.zhuanjie.history.HistoryVerifier}, which finds what was done to them. {@link
 * io.github.zhuanjie.history.HistoryAnchors} binds all histories of an office into one hash. {@link
 * io.github.zhuanjie.history.Erasure} and {@link io.github.zhuanjie.history.RestrictedDetails} are what 个人信息保护法 art. 47
 * asks for. The layout of the bytes is in {@code core/docs/history.md}.
 */
@NullMarked
package io.github.zhuanjie.history;

import org.jspecify.annotations.NullMarked;

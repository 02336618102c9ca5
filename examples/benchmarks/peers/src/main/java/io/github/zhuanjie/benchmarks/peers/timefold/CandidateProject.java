package io.github.zhuanjie.benchmarks.peers.timefold;

/**
 * A project that may serve needs.
 *
 * @param position  the project's position
 * @param places  how many needs it serves at most
 */
public record CandidateProject(int position, int places) {}

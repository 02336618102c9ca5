/** The snippets of the guides, as a module: what a modular application declares. */
module io.github.zhuanjie.guide {
    requires io.github.zhuanjie.core;
    requires io.github.zhuanjie.fixtures;
    requires io.github.zhuanjie.matching;
    requires io.github.zhuanjie.serialization;
    requires org.hibernate.validator; // for ZhuanjieValidator.standard()
    requires jakarta.validation; // for constraints on classes of your own
    requires static org.jspecify;

    provides io.github.zhuanjie.matching.MatchingAlgorithm with
            io.github.zhuanjie.guide.LotteryMatching; // found by MatchingAlgorithms.discover()
}

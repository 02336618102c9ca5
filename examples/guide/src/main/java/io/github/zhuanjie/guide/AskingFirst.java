package io.github.zhuanjie.guide;

import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.eligibility.Assessment;
import io.github.zhuanjie.eligibility.Eligibility;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.precheck.CapacityAnswer;
import io.github.zhuanjie.precheck.CapacityInquiry;
import io.github.zhuanjie.precheck.Precheck;
import io.github.zhuanjie.supply.ReservationBook;
import io.github.zhuanjie.supply.SupplyList;
import java.time.Clock;
import java.time.LocalDate;

/** Asking a charity whether there is room, before asking the person for consent. */
public final class AskingFirst {

    private AskingFirst() {}

    /**
     * Puts the question.
     *
     * @param project  the project
     * @param subject  the case
     * @param today  the day
     * @return the message to the charity as JSON
     */
    public static String question(CharityProject project, NeedCase subject, LocalDate today) {
        // tag::question[]
        Assessment ours = new Eligibility(EvaluationContext.on(today)).assess(project, subject);
        CapacityInquiry inquiry = Precheck.inquire(project, subject, ours); // county, kind of need, verdict; no person
        String message = ZhuanjieJson.strict().write(inquiry);
        // end::question[]
        return message;
    }

    /**
     * Answers on the charity's side.
     *
     * @param inquiry  the question
     * @param supply  the charity's list
     * @param book  what is held of it
     * @param clock  the charity's clock
     * @return the answer
     */
    public static CapacityAnswer answer(CapacityInquiry inquiry, SupplyList supply, ReservationBook book, Clock clock) {
        // tag::room[]
        CapacityAnswer answer = Precheck.answer(inquiry, supply, book, clock); // a snapshot: only a reservation holds
        // end::room[]
        return answer;
    }

    /**
     * Says what the office does with an answer.
     *
     * @param answer  the answer
     * @return the next step
     */
    public static String next(CapacityAnswer answer) {
        // tag::verdict[]
        return switch (answer.getVerdict()) {
            case HAS_CAPACITY -> "reserve, and ask the person for consent";
            case FACTS_NEEDED -> "find out first: " + answer.getFacts();
            case WAITLIST -> "all is held, some may come free: ask again";
            case UNSTATED -> "no capacity is published: telephone";
            case NO_CAPACITY, CLOSED -> "look for another project";
        };
        // end::verdict[]
    }
}

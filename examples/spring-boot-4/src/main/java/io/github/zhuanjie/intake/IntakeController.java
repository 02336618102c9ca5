package io.github.zhuanjie.intake;

import io.github.zhuanjie.constraints.cn.ResidentNumber;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.validation.Submit;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes households. Nothing here names a constraint, a field or a language. */
@RestController
class IntakeController {

    /** Takes a household that may be incomplete. */
    @PostMapping("/drafts")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Household draft(@Valid @RequestBody Household household) {
        return household;
    }

    /** Takes a household that is handed in. */
    @PostMapping("/submissions")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Household submission(@Validated(Submit.class) @RequestBody Household household) {
        return household;
    }

    /** Checks a number before a form is filled in. It comes in the body of a form, because addresses end up in logs. */
    @PostMapping("/numbers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void number(@RequestParam @ResidentNumber String number) {
        // Spring has checked it.
    }
}

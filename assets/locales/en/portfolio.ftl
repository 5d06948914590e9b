### The portfolio: what each project is worth, what it waits for, and all of them together.

portfolio-number-1 = One
portfolio-number-2 = Two
portfolio-number-3 = Three
portfolio-number-4 = Four
portfolio-number-5 = Five
portfolio-number-6 = Six
portfolio-number-7 = Seven
portfolio-number-8 = Eight
portfolio-number-9 = Nine
portfolio-number-10 = Ten
portfolio-number-11 = Eleven
portfolio-number-12 = Twelve

## Headline. { $number } is a word such as Two, { $total } money, { $chance } of 100.
portfolio-headline = { $count ->
    [one] One live project, { $total } likely, and { $chance } in 100 futures pay back.
   *[other] { $number } live projects, { $total } likely together, and { $chance } in 100 futures pay back.
}
portfolio-headline-without = { $count ->
    [one] One more has no return yet.
   *[other] { $number } more have no return yet.
}
portfolio-headline-decisions = { $count ->
    [one] One needs a decision this week.
   *[other] { $number } need a decision this week.
}
portfolio-promised = { $count ->
    [one] Of the one product live or finished, { $share } of the promised return was delivered or is still expected.
   *[other] Over the { $number } products live or finished, { $share } of the promised return was delivered or is still expected.
}
portfolio-news-title = Since you were last here, on { $day }
portfolio-news-alert = The model of { $project } alerts.
portfolio-news-month = { $month } is missing for { $project }.
portfolio-news-gate = The gate of { $project } is { $count ->
    [0] today
    [one] tomorrow
   *[other] in { $number } days
}.

## What a project waits for
portfolio-waits-alert = model alert
portfolio-waits-month = figures of { $month }
portfolio-waits-gate = gate on { $day }
portfolio-waits-gate-past = gate of { $day } is past
portfolio-waits-gap = { $role }
portfolio-waits-missing = missing: { $part }
portfolio-waits-question = { $question }
portfolio-waits-nothing = nothing
portfolio-taught = taught us: { $lesson }
portfolio-no-return = no return yet, because “{ $part }” is missing
portfolio-missing-people = people
portfolio-missing-operation = cost of running it
portfolio-missing-benefit = a benefit
portfolio-missing-number = a number
portfolio-day = { $day } { $month }
portfolio-question-problem = what the problem is
portfolio-question-goal = the goal
portfolio-question-decision = who decides what
portfolio-question-today = how it is done today
portfolio-question-data = data sources
portfolio-question-expectations = what people expect
portfolio-question-affected = who is affected
portfolio-question-stop = what would make us stop
portfolio-state-stopped = Stopped
portfolio-state-finished = Finished
portfolio-stopped-on = stopped { $day }
portfolio-finished-on = finished { $day }

## The page
portfolio-chance = Chance to pay back
portfolio-approved = Approved
portfolio-expected = Now expected
portfolio-range = Poor – good case
portfolio-realised = Realised, net
portfolio-waits = Waits for
portfolio-from-to = { $poor } – { $good }
portfolio-archive = Archive
portfolio-archive-named = Archive { $name }
portfolio-reopen-named = Fetch { $name } from the archive
portfolio-show-archive = Show the archive
portfolio-promised-title = Promised against delivered

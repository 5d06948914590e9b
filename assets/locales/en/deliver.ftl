# Deliver: phases with their gates, demonstrations, spending and decisions.

## Headline
deliver-headline-both = { $stands }; { $shown }.
deliver-headline-one = { $stands }.
deliver-no-phase = No phase is planned yet
deliver-no-start = Nobody has said when it begins
deliver-no-duration = Nobody has said how long this takes: { $phase }
deliver-begins = { $phase } begins in { $month }
deliver-ends = { $phase } likely ends in { $month }
deliver-ended = { $phase } ended in { $month }
deliver-should-have-ended = { $phase } should have ended in { $month }
deliver-runs = In operation since { $month }
deliver-stopped = Stopped
deliver-stopped-on = Stopped on { $day }
deliver-finished = Finished
deliver-finished-on = Finished on { $day }
deliver-demonstration-not_planned = no demonstration is planned before the first gate
deliver-demonstration-without_day = the first demonstration has no day yet
deliver-demonstration-planned = the first demonstration is on { $day }
deliver-demonstration-too_late = the first demonstration, on { $day }, comes after the first gate
deliver-demonstration-overdue = the first demonstration was due on { $day } and is not marked as done
deliver-demonstration-done = the first demonstration was on { $day }
deliver-spent-nothing = No spending is written down yet.
deliver-spent = { $spent } spent; there is no budget.
deliver-spent-of = { $spent } of { $budget } spent.
deliver-spent-over = { $spent } spent, { $over } more than the budget of { $budget }.
deliver-warning-not_planned = Plan a demonstration before { $gate }. A gate that nobody has seen anything before is decided on paper.
deliver-warning-without_day = Give the first demonstration a day before { $gate }, the first gate.
deliver-warning-too_late = The first demonstration comes too late to help: the first gate is on { $gate }.
deliver-room-name = Deliver
deliver-room-open = { $shown } open

## Timeline and phases
deliver-timeline = Timeline
deliver-timeline-empty = Say how long each phase takes, and the timeline appears here.
deliver-today = today
deliver-gate-label = gate { $day }
deliver-head-name = Phase or milestone
deliver-head-start = Start
deliver-head-end = Likely end
deliver-head-earliest = Early end
deliver-head-latest = Late end
deliver-head-gate = Gate
deliver-phases = Phases and gates
deliver-phases-text = How long a phase takes is typed here and used in Value and Team. What really happened overtakes it.
deliver-dates = { $likely }, nine times out of ten by { $late }
deliver-plan-phase = Plan this phase
deliver-plan-phase-named = Plan this phase: { $phase }
deliver-not-planned = Not planned.
deliver-started-on = Really began on
deliver-ended-on = Really ended on
deliver-gate-on = Gate on
deliver-gate-on-hint = Expected on { $day }.
deliver-gate-question = To be answered at the gate
deliver-gate-question-hint = For example: does it find 80 of 100?
deliver-owner = Who answers for it
deliver-owner-nobody = Nobody yet

## Milestones
deliver-milestones = Milestones and demonstrations
deliver-milestones-empty = Nothing planned yet. A first demonstration, with something real on the screen, belongs before the first gate.
deliver-add-milestone = Add a milestone
deliver-add-demonstration = Plan a demonstration
deliver-milestone = Milestone
deliver-demonstration = Demonstration
deliver-milestone-kind = Kind
deliver-milestone-name = What is reached or shown
deliver-milestone-audience = Who sees it
deliver-milestone-due = Day
deliver-milestone-done = Done on
deliver-milestone-late = late
deliver-of = { $field }, { $name }
deliver-add = Add

## Spending
deliver-spending = Spending
deliver-spending-text = What each month really took, in { $currency }. Arrow keys move between the boxes.
deliver-spending-label = { $kind }, { $month }
deliver-spending-month = Month
deliver-spending-spent = Spent
deliver-spending-planned = Planned
deliver-spending-together = Together
deliver-spending-over = more than planned
deliver-spending-earlier = Show { $shown } earlier months
deliver-cost-own_people = Own people
deliver-cost-external = External
deliver-cost-compute = Computing
deliver-cost-other = Other
deliver-planned-approved = Planned is what the plan approved on { $day } has for each month, up to this month in the last line.
deliver-planned-now = Planned is what the plan of today has for each month, up to this month in the last line; nothing is approved yet.
deliver-planned-nothing = There is nothing to compare with yet: the plan lacks a number.
deliver-other-currencies = { $count ->
    [one] One amount in another currency is in none of the sums.
   *[other] { $shown } amounts in other currencies are in none of the sums.
}

## Decisions
deliver-decisions = Decisions
deliver-decisions-empty = No decision is written down yet. Each keeps its reasons and the figures of its day.
deliver-add-decision = Write down a decision
deliver-decision-kind = What was decided
deliver-decision-go = Go
deliver-decision-find_out = Find out first
deliver-decision-change = Change
deliver-decision-stop = Stop
deliver-decision-reason = Why
deliver-decision-on = On
deliver-decision-on-hint = Empty is today.
deliver-decision-by = By whom
deliver-remove-decision = Remove the decision { $name }
deliver-figures = Then: likely return { $likely }, poor case { $poor }, good case { $good }; { $chance } chance to pay back; { $spent } spent.
deliver-figures-none = Then no return could be shown, because the plan was not complete; { $spent } spent.
deliver-stopped-title = What stopping it brought
deliver-taught = What it taught
deliver-saved = What stopping saved
deliver-saved-hint = Money that would otherwise have been spent, in { $currency }.

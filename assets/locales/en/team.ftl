# Team: the seven roles, and who has them.
team-role-business_stakeholder = business stakeholder
team-role-solution_architect = solution architect
team-role-data_scientist = data scientist
team-role-data_engineer = data engineer
team-role-software_engineer = software engineer
team-role-devops_engineer = DevOps engineer
team-role-ml_engineer = ML engineer

team-phase-proof_of_concept = Proof of concept
team-phase-build = Build
team-phase-operation = Operation
team-in-proof_of_concept = in the proof of concept
team-in-build = in the build
team-in-operation = in operation
team-months = { $first } to { $last }
team-list = { $first } and { $last }

## Headline
team-headline-nobody = Nobody is planned { $phase } yet. It needs { $needed } roles, together about { $share } people full time.
team-headline-cover = { $count ->
    [one] One person covers { $covered } of { $needed } roles { $phase }.
   *[other] { $people } people cover { $covered } of { $needed } roles { $phase }.
}
team-open-both = { $gap }, and { $over }.
team-open-one = { $what }.
team-open-none = Every role that is needed has enough time.
team-open-waiting = { $count ->
    [one] The gap in one role can wait or was accepted.
   *[other] The gaps in { $shown } roles can wait or were accepted.
}
team-too-little = The role { $role } lacks { $gap } of a full-time person
team-is-over = { $name } is booked at { $booked }
team-is-over-part = { $name } is booked at { $booked } and has { $available }
team-nobody-business_stakeholder = Nobody answers for what it brings yet
team-nobody-solution_architect = Nobody designs the whole yet
team-nobody-data_scientist = Nobody makes the model yet
team-nobody-data_engineer = Nobody keeps the data flowing yet
team-nobody-software_engineer = Nobody makes a product of it yet
team-nobody-devops_engineer = Nobody runs the pipeline yet
team-nobody-ml_engineer = Nobody keeps the model running yet
team-cost-below = These people cost { $amount } { $phase }. It is part of the plan in Value.
team-cost-nothing = No cost of people follows from this yet: it takes a share, a rate and a planned phase.
team-room-name = Team
team-room-nobody = nobody yet
team-room-gaps = { $count ->
    [one] one gap
   *[other] { $shown } gaps
}

## Matrix
team-matrix = Who does what
team-phases = Phase
team-person = Person
team-booked = Booked
team-needed = Needed
team-needed-label = Needed of { $role }, { $phase }
team-assumed = assumed
team-gap = Gap
team-gap-label = Gap of { $role }: { $gap }, { $state }. Change it
team-share-label = { $name }, { $role }, { $phase }
team-filled-met = met
team-filled-nobody = nobody
team-filled-not_needed = not needed
team-state-needed = needed now
team-state-later = later
team-state-accepted = accepted
team-state-accepted-until = accepted until { $day }
team-state-lapsed = accepted until { $day }, needed now
team-available = available { $available }
team-available-elsewhere = available { $available }, { $elsewhere } in other projects
team-over = over by { $over }
team-over-from = over by { $over } from { $day }
team-over-elsewhere = over by { $over }, with { $elsewhere } in other projects
team-over-elsewhere-from = over by { $over } from { $day }, with { $elsewhere } in other projects
team-matrix-hint = Type a share of full time, such as 40 %. Arrow keys move between the boxes.
team-show-others = Show { $shown } more
team-hide-others = Only those with a role
team-add-person = Add a person
team-empty-title = Who will do it?
team-empty-text = Put people into the seven roles, phase by phase. One person may have several. What they cost goes into the plan, and gaps show before they hurt.

## A gap
team-gap-title = How is this gap to be taken?
team-gap-text = Only a gap that is needed now is an alarm.
team-gap-state = The gap is
team-gap-until = Until
team-gap-until-hint = The last day on which it holds; empty for no end.
team-gap-reason = Why it can be done without
team-gap-keep = Keep
team-choice-needed = Needed now
team-choice-accepted = Accepted for a while
team-choice-later = Needed later

## Notes and cost
team-depends-title = { $count ->
    [one] If { $name } is away, one role stands still
   *[other] If { $name } is away, { $shown } roles stand still
}
team-depends-text = Nobody else has a share as { $roles }. A second person with a small share takes that risk away.
team-depends-note = Nobody else has a share as { $roles }. At this stage that is how it is; worth knowing before holidays.
team-several-title = { $name } has { $shown } roles
team-several-text = { $roles }: each takes its time, and changing between them takes more.
team-rate-missing = { $name } has no rate
team-rate-other = { $name } has a rate in another currency, and nobody has said what that is worth in { $currency }
team-rate-text = This time is not in the plan, so the plan looks cheaper than it is.
team-open-person = Open { $name }
team-costs = What these people cost
team-costs-text = At the rates of each month; from here it goes into the plan in Value.
team-costs-months = When
team-costs-monthly = A month
team-costs-total = Together
team-costs-none = No phase is planned yet.
team-unplanned = For roles that nobody has yet, { $low } to { $high } are assumed in the plan. Each role that gets somebody takes its part away.

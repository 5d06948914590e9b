# Scope: the guided questions, the verdict that follows from them, and how a project comes in.

scope-room = Scope
scope-rail-open = { $shown } open
scope-and = { $first } and { $last }

## The verdict
scope-verdict-no-ml = Not a case for machine learning: { $reasons }.
scope-verdict-find-out = Find out first: { $reasons }.
scope-verdict-not-yet = { $count ->
    [one] Too early to say: { $missing } is still open.
   *[other] Too early to say: { $missing } are still open.
}
scope-verdict-go = { $count ->
    [0] Worth estimating: nothing that was said speaks against it.
    [one] Worth estimating: nothing that was said speaks against it. One answer is still a guess.
   *[other] Worth estimating: nothing that was said speaks against it. { $shown } answers are still guesses.
}
scope-open-problem = the problem
scope-open-goal = the goal
scope-open-decision = who decides
scope-open-today = how it is done today
scope-open-data = the data
scope-reason-simple_rule_reaches = a simple rule is enough
  .sentence = A simple rule already reaches what counts as success.
scope-reason-nobody_acts = nobody would act on the prediction
  .sentence = Nobody would act on the prediction, so it changes nothing.
scope-reason-outcome_never_seen = it would never be seen whether a prediction was right
  .sentence = It would never be seen whether a prediction was right, so nothing can be learned or checked.
scope-reason-does_not_pay = even the good case does not pay
  .sentence = Even in the good case it costs more than it brings.
scope-reason-no_owner = nobody owns the decision
  .sentence = Nobody owns the decision that the prediction is for.
scope-reason-today_not_measured = nobody has measured how well it is done today
  .sentence = How well it is done today was not measured, so an improvement could not be shown.
scope-reason-no_access = no data source may be used yet
  .sentence = No data source may be used yet.
scope-reason-weighty_guesses = numbers that decide the return are guesses
  .sentence = Numbers that decide the return are guesses: { $names }.
scope-reasons = Why
scope-not-here = It does not hold here
scope-not-here-of = It does not hold here: { $reason }
scope-why = Why does it not count here?
scope-why-hint = Kept beside the verdict, for whoever asks later.
scope-overrule = Set aside
scope-set-aside = Set aside: { $why }
scope-set-aside-by = Set aside by { $by }: { $why }
scope-restore = Let it count again
scope-restore-of = Let it count again: { $reason }
scope-go-on = Go on to Value
scope-keys-next = To the next question (in Scope)
scope-keys-back = To the question before (in Scope)

## The guided questions
scope-place = Question { $number } of { $all }
scope-feeds = Feeds: { $rooms }
scope-next = Next: { $question }
scope-back = Back
scope-questions = Readiness
scope-readiness-answered = nothing open
scope-readiness-open = open
scope-readiness-guess = { $count ->
    [one] a guess
   *[other] { $shown } guesses
}
scope-question-problem = Problem
  .title = What is the problem, and who has it?
  .explanation = A project without somebody who suffers from the problem has nobody who will use its result. Name the people and what it costs them, not the technique.
  .example = Invoices wait three days because they are sent to the wrong clerk. The eight clerks of accounts payable and our suppliers have the trouble.
  .next = what is the problem?
scope-question-goal = Goal
  .title = What is the goal, and how would success be seen?
  .explanation = Said beforehand, success is a number that either is reached or is not. It becomes the limit below which the product in operation raises an alert.
  .example = Nine of ten invoices reach the right clerk at once. Below eight of ten we would rather stay with today’s way.
  .next = what is the goal?
scope-question-decision = Decision
  .title = Who decides what with the prediction?
  .explanation = A prediction is worth only what somebody does differently because of it. Name who decides, and whether the machine proposes or acts by itself.
  .example = The machine proposes a clerk; the post room confirms with one click, or chooses another one.
  .next = who decides?
scope-question-today = Today
  .title = How is it done today, and how well?
  .explanation = Without today’s figures nobody can say later what the model has added. A count over one ordinary week is better than a guess.
  .example = The post room reads each invoice and guesses. Last week 2,900 of 17,000 went to the wrong clerk.
  .next = how is it done today?
scope-question-data = Data
  .title = Which records are there, and who may use them?
  .explanation = A model learns from cases whose outcome is known. What matters is how far they reach back, whether they speak of people, and whether somebody has said yes.
  .example = Two years of invoices with the clerk who booked them, in the ledger; finance has agreed.
  .next = which records are there?
scope-question-expectations = Expectations
  .title = What does everybody expect it to bring?
  .explanation = Everybody writes a range down before anybody says one aloud. Ranges that do not meet are talked about before the plan, not after it. They are compared, never computed with.
  .example = Finance: €30k to €60k a year. Managing director: €200k to €400k a year.
  .next = what does everybody expect?
scope-question-affected = People affected
  .title = Whom does it affect?
  .explanation = Who loses a task, who is judged by it, who has to be asked: works council, data protection, customers. What is found late here stops projects.
  .example = Eight clerks, whose work gets calmer; nobody is judged by it. The works council wants to see it once before the start.
  .next = whom does it affect?
scope-question-stop = Stopping
  .title = What would make us stop?
  .explanation = Said at the beginning, stopping is a decision; said at the end, it is a defeat.
  .example = If after six weeks fewer than seven of ten go to the right clerk, we stop and buy a form with a drop-down list.
  .next = what would make us stop?
scope-check-simple_rule = Would a simple rule reach that too?
scope-check-owner = Does somebody own this decision?
scope-check-acted_on = Will somebody act on the prediction?
scope-check-outcome_seen = Will it be seen later whether a prediction was right?
scope-missing-words = an answer in words
scope-missing-found_goal = the number that must be reached
scope-missing-cases_per_month = cases a month
scope-missing-minutes_per_case = the minutes for each case, or how well it is done
scope-missing-source = a data source
scope-missing-expectation = somebody’s expectation
scope-said = Written down
scope-said-by = Said by { $by }
scope-said-on = Written down on { $on }
scope-said-by-on = Said by { $by } on { $on }
scope-answer = Answer in words
scope-example = For example: { $example }
scope-missing = Still missing: { $missing }
scope-yes = Yes
scope-no = No
scope-speaking = Speaking
scope-speaking-hint = Named with every answer and number from now on
scope-wait = Months until the outcome is seen
scope-wait-hint = After that long, one knows whether a prediction was right. Operate waits this long for outcomes.

## Data sources
scope-datasets = Data sources
scope-datasets-none = None named yet.
scope-add-dataset = Add source
scope-dataset = Source
scope-dataset-hint = For example “Invoices in the ledger”.
scope-dataset-owner = Whose it is
scope-dataset-access = May we use it?
scope-dataset-history = Months back
scope-dataset-personal = Speaks of people
scope-access-yes = yes
scope-access-asked = asked for
scope-access-no = refused
scope-access-unknown = nobody has asked

## Expectations
scope-expectations = Expectations in the room
scope-add-expectation = Add expectation
scope-expect-who = Who
scope-expect-range = Benefit a year
scope-expect-range-hint = In { $currency }, once it runs and before its cost; for example 60k to 150k.
scope-expect-strip = Where it lies
scope-a-year = { $value } a year
scope-range-a-year = { $low } to { $high } a year
scope-expect-one = One expectation so far: { $range }.
scope-expect-meet = All of them meet at { $range }.
scope-expect-apart = They do not meet: between the most cautious and the most hopeful lies { $range }. Talk about it before going on.
scope-expect-currencies = They are in several currencies, so they are not compared.

## Open points
scope-points = { $count ->
    [0] Nothing is open.
    [one] One point is open.
   *[other] { $shown } points are open.
}
scope-open-points = Open points
scope-add-point = Add open point
scope-point-text = What has to be found out
scope-point-owner = Who finds out
scope-point-due = Until
scope-point-result = Answer
scope-point-result-hint = An answer closes the point.
scope-point-go = To the question
scope-point-go-of = To the question of “{ $point }”
scope-points-closed = { $count ->
    [one] One point closed
   *[other] { $shown } points closed
}
scope-point-question = { $question }: { $missing }
scope-point-access-asked = May “{ $source }” be used? It was asked for.
scope-point-access-no = “{ $source }” was refused. Is there another way?
scope-point-access-unknown = May “{ $source }” be used? Nobody has asked.
scope-point-answer = { $question }: the answer is a guess. Who knows?
scope-point-guess = { $name }: a guess. Who could measure it, or knows?
scope-point-gap = { $role }, { $phase }: the time for which the gap was accepted is over.
scope-point-open = open
scope-point-late = overdue
scope-point-closed = closed { $on }
scope-point-settled = settled meanwhile

## How a project comes in
scope-begin = What do you bring?
scope-begin-idea = An idea
scope-begin-idea-text = Nobody has decided yet. Eight questions show whether it is worth estimating.
scope-begin-approved = An approved project
scope-begin-approved-text = It is decided. Put its plan in figures, and what comes of it beside them.
scope-begin-running = A model that already runs
scope-begin-running-text = See month by month what it brings. Five questions turn its quality into money.
scope-begin-on = Go on
scope-begin-cases = Cases a month
scope-begin-cases-hint = How many decisions the model prepares.
scope-begin-right = A right find brings
scope-begin-right-hint = In { $currency }, for each case that matters and is found.
scope-begin-wrong = A false alarm costs
scope-begin-wrong-hint = In { $currency }, for each case flagged in vain.
scope-begin-monthly = Running it costs a month
scope-begin-monthly-hint = In { $currency }, with everything.
scope-begin-before = What was done before?
scope-begin-before-nothing = Nothing
scope-begin-before-something = Something
scope-begin-found = Found of 100 that matter
scope-begin-found-hint = In percent, before there was a model.
scope-begin-right-today = Right of 100 flagged
scope-begin-right-today-hint = In percent, before there was a model.
scope-begin-since = Live since
scope-begin-since-hint = The month in which it went live.
scope-begin-later = What you do not know yet can stay empty; the plan names it. The file with its predictions is chosen in Operate.
scope-assumed-duration = assumed by the size of the project
scope-running-cost = Running the model

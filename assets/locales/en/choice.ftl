# Which projects under a budget: the question, the answer and its reasons.

choice-title = With this budget, which projects?
choice-text = Type what there is to spend up to going live. Of all sets of projects whose spending stays within it in eight of ten futures, Outset finds the one that brings most. Only what is still to come counts. Nothing is written to the file.
choice-show = With this budget, which projects?
choice-hide = Close the choice
choice-budget = Budget
choice-budget-hint = for everything up to going live
choice-goal = To be as great as possible
choice-goal-likely = the average return of all together
choice-goal-careful = their average in the worst fifth of the futures
choice-most = Projects at once
choice-most-hint = empty: as many as fit
choice-people = People at once
choice-people-hint = in full working time; empty: no limit
choice-running = Choose among live products too
choice-which = What must be in, and what must not
choice-state-free = free
choice-state-in = must be in
choice-state-out = not in
choice-state-of = { $name }: may it be chosen?

choice-ask = Type a budget, and the best set of projects stands here.
choice-none = Nothing can be chosen yet: a project needs a whole plan, with people, benefit and what running it costs.
choice-nothing = With { $budget } there is no project that fits and brings more than it takes.
choice-nothing-careful = With { $budget } there is no project that fits and brings more than it takes in the worst fifth of the futures.
choice-headline = { $count ->
    [one] With { $budget }: { $projects }. It likely brings { $likely } and pays back in { $chance } of the futures.
   *[other] With { $budget }: { $projects }. Together they likely bring { $likely } and pay back in { $chance } of the futures.
}
choice-and = { $first } and { $last }
choice-more = { $number } more
choice-way = { $project } ({ $way })
choice-sure = { $suffices } suffice up to going live in eight of ten futures; spending stays within { $budget } in { $within } of all futures.
choice-more-money = With { $share } more ({ $budget }) the best set is { $projects }: { $more } more likely.
choice-more-money-nothing = Twice the budget would bring nothing more.
choice-careful = In the worst fifth of the futures they bring { $value } on average.
choice-not-proven = This set comes to { $value }. Another set could come to more, but to no more than { $most }.

choice-chosen = Chosen
choice-chosen-says = Each alone. What suffices for all together is not the sum of what suffices for each.
choice-left-out = Left out
choice-not-counted = Not counted
choice-beside = Beside other sets
choice-beside-says = All in the same futures.
choice-budgets = What another budget would bring
choice-budgets-says = The best set for each, under the same conditions.
choice-budget-asked = { $budget } (this one)
choice-budget-none = nothing
choice-set-chosen = Chosen ({ $number })
choice-set-approved = Approved today ({ $number })
choice-set-all = All ({ $number })
choice-head-project = Project
choice-head-projects = Projects
choice-head-set = Set
choice-head-budget = Budget
choice-head-takes = Takes, likely
choice-head-suffices = Suffices in eight of ten
choice-head-poor = Poor case
choice-head-likely = Likely return
choice-head-good = Good case
choice-head-chance = Chance to pay back
choice-head-choice = Choice

choice-why-out = kept out by you
choice-why-loses = takes more than it brings: { $mean } on average
choice-why-worsens = makes the poor futures poorer
choice-why-too-many = there may be no more projects at once
choice-why-people = { $needed } people would be needed at once
choice-why-too-dear = needs { $needs }, more than the budget
choice-why-short = does not fit: { $short } short
choice-why-short-less = does not fit: { $short } short, and what is chosen brings more for the same money
choice-why-others = the chosen ones bring more together
choice-not-missing = no return yet, because “{ $part }” is missing
choice-not-running = live already: its spending is done

choice-figure = Return against chance to pay back
choice-figure-one = { $surest } is the surest to pay back, and likely brings most.
choice-figure-two = { $surest } is the surest to pay back; { $most } likely brings most.
choice-figure-chosen = { $chosen } of { $all } are chosen.
choice-key-chosen = chosen
choice-key-others = left out
choice-key-all = can be chosen
choice-key-size = the larger, the more it takes

choice-rising = How the best return rises with the budget
choice-rising-more = { $budget } brings { $value } on average; with { $most } it would be { $more } more. Each step stands where the next set fits.
choice-rising-enough = { $budget } brings { $value } on average; with { $most } it would hardly be more.
choice-rising-asked = your budget
choice-rising-likely = mean return of the best set that was found
choice-rising-careful = mean of its poorest fifth of the futures
choice-rising-bound = no set can bring more
choice-rising-across = across: the budget
choice-rising-head-from = From a budget of
choice-rising-head-likely = Mean return
choice-rising-head-careful = Mean of the poorest fifth
choice-rising-head-projects = Projects
choice-rising-projects = { $count ->
    [one] 1 project
   *[other] { $shown } projects
  }

choice-refused-too-dear = What must be in needs { $needs } alone.
  .help = Raise the budget, or let something out.
choice-refused-too-many = More projects must be in than there may be at once.
choice-refused-people = What must be in needs more people than there may be at once.

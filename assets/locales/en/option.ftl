# Options and scenarios: other ways to the same goal, and other numbers for one of them.

option-the-plan = The plan
option-as-today = As today
option-the-plan-within = the plan
option-as-today-within = leaving it as today
option-no-result = no result yet
option-between = { $low } to { $high }
option-guess = starting guess

option-kind-simple_rule = Simple rule
  .hint = A rule that somebody writes down, without learning. It begins with guesses: between today and the model.
option-kind-buy = Buy
  .hint = A product of somebody else, built in. Say what the licence costs.
option-kind-foundation_model = Foundation model
  .hint = A ready model at a price for each call. Say what one case costs.
option-kind-own_model = Another own model
  .hint = A model of your own that differs in some numbers.
option-kind-own_model_more = Own model with more data
  .hint = A new sensor or more labels: it costs something and finds more.

option-options = All ways in the same futures
option-options-says = Each way is compared in the same futures, with the same luck where they share a number. Doing nothing returns 0.
option-scenarios = Scenarios
option-scenarios-says = Each scenario beside what it changes, in the same futures.
option-figure = Returns side by side
option-figure-says = Eight of ten futures lie on each line, half of them in the box; the tick is the likely return.
option-head-way = Way
option-head-likely = Likely
option-head-between = Eight of ten
option-head-chance = Pays back
option-head-invests = Invests
option-head-against = Against the plan
option-head-beats = Better than the plan in
option-head-against-best = Against the best other way
option-head-best = The best in
option-head-scenario = Scenario
option-head-of = Changes
option-head-difference = Difference
option-head-better = Better in

option-headline = { $way } is the best way on average: { $likely } likely, { $more } more on average than { $other }; the best in { $best } of the futures.
option-headline-tie = { $way } and { $other } are equally good on average: { $likely } likely.
option-headline-alone = Nothing to compare with yet: add a simple rule, buying or a foundation model below.
option-headline-nothing = On average no way brings more than it takes: leaving it as today is best.
option-knowing = To know everything before choosing would be worth { $amount } at most.
option-says = { $likely } likely, pays back in { $chance } of the futures.
option-more = { $amount } more than the plan, and better in { $beats } of the futures.
option-less = { $amount } less than the plan, and better in { $beats } of the futures.
option-equal = Likely as much as the plan, and better in { $beats } of the futures.
option-scenario-says = { $likely } likely, pays back in { $chance } of the futures; a difference of { $difference }.

option-part-phase = Phase
option-part-benefit = Benefit
option-part-cost = Cost
option-part-role = Role

option-add-title = Compare with another way
option-add-text = The cheapest way that does the work is the best one. Every way is compared in the same futures as the plan.
option-add = Add { $kind }
option-remove = Remove { $name }
option-name = Name
option-note = Note
option-without = What it has of the plan
option-without-text = Switch off what this way does without.
option-overrides = What is different
option-overrides-none = All its numbers are those of the plan.
option-overrides-add = Say another number
option-overrides-which = Which number
option-plan-says = The plan says: { $reading }
option-own-costs = What only it costs
option-add-cost = Add a cost of its own
option-scenario-title = Scenarios
option-scenario-text = A scenario has a name and changes some numbers of the plan or of an option: “half the adoption”, “strong growth”.
option-scenario-add = Add a scenario
option-scenario-name = Name of the scenario
option-scenario-of = Changes

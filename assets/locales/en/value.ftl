# Value: the numbers of a plan, what they mean, and what follows from them.

value-part-cases_per_month = Cases a month
  .hint = How many of these decisions or pieces of work come up in an ordinary month.
  .decides = The number of cases decides it.
value-part-minutes_per_case = Minutes for each case today
  .hint = Working time that one case takes today, from beginning to end.
value-part-hourly_rate = Cost of an hour of this work
  .hint = What an hour of the people who do it costs, with everything.
  .decides = What an hour of the work costs decides it.
value-part-share_positive = Share of cases that matter
  .hint = How many of 100 cases are of the kind that is looked for.
  .decides = How many cases matter decides it.
value-part-found_today = Found of 100 that matter, today
  .hint = How many of the cases that matter are found as it is done now.
  .decides = How much is found today decides it.
value-part-right_today = Right of 100 flagged, today
  .hint = How many of the cases that are picked out today turn out to matter.
  .decides = How often today’s flags are right decides it.
value-part-found_goal = Found of 100 that must be reached
  .hint = Below this the product has not succeeded; it becomes the alert in Operate.
value-part-right_goal = Right of 100 that must be reached
  .hint = Below this too many are flagged in vain; it becomes the alert in Operate.
value-part-minutes_saved = Minutes saved for each case
  .hint = Working time that falls away where people use the product.
  .decides = The minutes saved for each case decide it.
value-part-found_model = Found of 100 that matter, with the model
  .hint = How many of the cases that matter the model will find.
  .decides = How much the model finds decides it.
value-part-right_model = Right of 100 flagged, with the model
  .hint = How many of the cases that the model flags will turn out to matter.
  .decides = How often the model is right decides it.
value-part-worth_found = A case that matters is found
  .hint = What it brings or costs when a case that matters is flagged.
  .decides = What it is worth to find a case decides it.
value-part-worth_false_alarm = A false alarm
  .hint = What it brings or costs when a case is flagged in vain.
  .decides = What a false alarm is worth decides it.
value-part-worth_missed = A case that matters is missed
  .hint = What it brings or costs when a case that matters is not flagged.
  .decides = What a missed case is worth decides it.
value-part-worth_left_alone = A harmless case is left alone
  .hint = What it brings or costs when a case is rightly not flagged; usually nothing.
  .decides = What a case left alone is worth decides it.
value-part-amount_per_month = Amount a month
  .hint = What it brings in a month once everybody uses it.
  .decides = The amount a month decides it.
value-part-adoption = Adoption
  .hint = In how many of 100 cases people will use what the product says.
  .decides = Adoption decides it.
value-part-redeployed = Freed time really used
  .hint = How much of the freed time goes into work that is worth its cost.
  .decides = How much of the freed time is really used decides it.
value-part-ramp = Months until everybody uses it
  .hint = Use grows evenly from go-live over so many months.
  .decides = How soon everybody uses it decides it.
value-part-amount = Amount
  .hint = What it costs once.
value-part-monthly_amount = Amount a month
  .hint = What it costs every month.
value-part-case_amount = Amount for each case
  .hint = What it costs for every case while the product runs.
value-part-duration = Duration
  .hint = How many months it takes.
value-part-owner_hours = Hours a month for the owner
  .hint = Working time that looking after the product takes.
  .decides = The owner’s hours decide it.
value-part-unplanned_people = People not yet planned
  .hint = A wide guess of what the people cost whose roles nobody has yet; planned roles replace it one by one.
  .decides = What the people cost who are not yet planned decides it.

value-quantity-count = { $amount }
value-quantity-minutes = { $amount } min
value-quantity-hours-per-month = { $amount } hours a month
value-quantity-months = { $amount } months
value-quantity-share = { $amount } %
value-quantity-share-per-month = { $amount } % a month
value-quantity-money = { $amount }
value-quantity-money-per-hour = { $amount } an hour
value-quantity-money-per-month = { $amount } a month
value-quantity-money-per-case = { $amount } a case

value-unit-minutes = minutes
value-unit-hours-per-month = hours a month
value-unit-months = months
value-unit-share = %
value-unit-share-per-month = % a month
value-unit-money = { $currency }
value-unit-money-per-hour = { $currency } an hour
value-unit-money-per-month = { $currency } a month
value-unit-money-per-case = { $currency } a case

value-reading-fixed = { $value }
value-reading-range = { $odds } between { $low } and { $high }
value-reading-three-point = between { $low } and { $high }, most likely { $mode }
value-reading-percentile = { $share } % lie below { $value }
value-reading-samples = one of { $total } values between { $low } and { $high }
value-reading-yes-no = yes with { $share }, otherwise no
value-odds-80 = eight times out of ten
value-odds-90 = nine times out of ten
value-odds-95 = nineteen times out of twenty
value-odds-99 = ninety-nine times out of a hundred
value-certainty-measured = measured
value-certainty-asked = asked an expert
value-certainty-guess = a guess

value-confidence-80 = eight times out of ten
value-confidence-90 = nine times out of ten
value-confidence-95 = nineteen times out of twenty
value-confidence-99 = ninety-nine times out of a hundred
value-confidence = The truth lies in this range
value-certainty = How it is known
value-said-by = Who says so
value-said-on = When
value-source = Where it comes from
value-note = Note
value-origin-of = Where “{ $name }” comes from
value-type-example = For example 40, 35 to 50, or 3 / 5 / 9

value-estimate-kind-fixed = One number
value-estimate-kind-range = A range
value-estimate-kind-three_point = Least, most likely, most
value-estimate-kind-percentiles = Several points
value-estimate-kind-samples = Values that occurred
value-estimate-kind-yes_no = Yes or no
value-estimate-shape-automatic = Chosen by its ends
value-estimate-shape-normal = Symmetric, as a bell
value-estimate-shape-lognormal = Symmetric in ratios
value-estimate-shape-uniform = Even throughout
value-estimate-peak-pert = Rounded, as a bell
value-estimate-peak-triangular = Straight sides
value-estimate-kind = Kind of estimate
value-estimate-kind-choose = Other kinds of estimates
value-estimate-kind-of = Other kinds of estimates for “{ $name }”
value-estimate-kind-none = Not estimated yet
value-estimate-shape = How it is spread
value-estimate-peak = How it gathers
value-estimate-concentration = How closely it gathers
value-estimate-concentration-hint = 4 is usual, 0 is even, 50 the most
value-estimate-terms = Terms of the curve
value-estimate-terms-hint = Empty: it meets every point
value-estimate-least = Never below
value-estimate-most = Never above
value-estimate-possible = Possible at all: { $least } to { $most }
value-estimate-possible-least = Possible at all: { $least } or more
value-estimate-possible-most = Possible at all: { $most } or less
value-estimate-picture = How often each value comes about
value-estimate-middle = half lie below
value-estimate-values = { $total } values
value-estimate-remove = Remove these values
value-estimate-points = Points
value-estimate-points-hint = In so many per cent of the cases it is less than the value. Three to nine points; 0 % and 100 % are limits.
value-estimate-point-share = Per cent of cases, point { $at }
value-estimate-point-value = Value of point { $at }
value-estimate-point-share-head = Per cent of cases
value-estimate-point-value-head = lie below
value-estimate-point-add = Add a point
value-estimate-point-remove = Remove point { $at }
value-estimate-points-go = Use these points
value-estimate-paste = Paste values, one a line
value-estimate-paste-go = Use these values
value-estimate-file = Or take them from a file (CSV)
value-estimate-file-choose = Choose a file…
value-estimate-file-look = Look into it
value-estimate-file-column = Column
value-estimate-file-together = Its rows belong together with other columns of this file
value-estimate-file-go = Use this column
value-estimate-rows = Rows shared under this name
value-estimate-rows-hint = Estimates with the same name take the same row. Empty: drawn on its own.
value-estimate-wheel-80 = 8 of 10
value-estimate-wheel-90 = 9 of 10
value-estimate-wheel-95 = 19 of 20
value-estimate-wheel-99 = 99 of 100
value-estimate-bet = Would you rather win { $prize } if the true value lies between { $low } and { $high }, or on a wheel where { $wheel } fields win?
value-estimate-bet-title = Is it wide enough?
value-estimate-bet-range = The range
value-estimate-bet-wheel = The wheel
value-estimate-bet-same = No matter
value-estimate-bet-range-says = Then it is rather too wide than too narrow. You may narrow it, and need not.
value-estimate-bet-same-says = Then it says just what you believe.
value-estimate-bet-wheel-says = Then you are less sure than it says. { $factor } times as wide it would be: { $wider }.
value-estimate-bet-wheel-limit = Then you are less sure than it says, but its limits leave no room to widen it.
value-estimate-bet-widen = Make it { $factor } times as wide

value-together = What moves together
value-together-text = Every estimate is drawn on its own unless you say otherwise. Where two tend to be high together, the return is less sure than it looks; where one makes up for the other, it is surer.
value-together-independent = independent
value-together-somewhat_together = somewhat together
value-together-strongly_together = strongly together
value-together-opposite = opposite
value-together-independent-says = { $one } says nothing about { $other }.
value-together-independent-says-within = The estimates in { $one } say nothing about one another.
value-together-somewhat_together-says = Where { $one } is high, { $other } tends to be high.
value-together-somewhat_together-says-within = Where one estimate in { $one } is high, the others tend to be high.
value-together-strongly_together-says = Where { $one } is high, { $other } nearly always is.
value-together-strongly_together-says-within = Where one estimate in { $one } is high, the others nearly always are.
value-together-opposite-says = Where { $one } is high, { $other } is rather low.
value-together-opposite-says-within = Where one estimate in { $one } is high, the others are rather low.
value-together-both = { $one } and { $other }
value-together-within = Within { $one }
value-together-group-named = Group “{ $name }”
value-together-none = Nothing is said yet.
value-together-few = With two uncertain estimates or more you can say here which move together.
value-together-one = This one
value-together-other = and this one
value-together-degree = move
value-together-degree-of = How they move: { $name }
value-together-add = Say how two move
value-together-remove = Let them move on their own: { $name }
value-together-repairs = Not everything that was said can hold at once. The nearest possible is used:
value-together-repair = { $one } and { $other }: asked for { $stated }, used { $used }
value-together-repairs-hint = 1 is always together, 0 independent, −1 always opposite.
value-together-groups = Groups
value-together-groups-text = With a group you speak of several estimates at once.
value-together-group-name = Name of the group
value-together-add-group = Add a group
value-together-remove-group = Remove group { $name }
value-together-join = Add an estimate to { $name }
value-together-join-choose = Add an estimate…
value-together-leave = Take { $driver } out of { $group }
value-together-empty-group = No estimates in it yet.

value-part-quality_loss = Quality lost each month
  .hint = How much fewer of 100 are found for each month since the last training.
value-benefit-time_saved = Time saved
value-benefit-better_decisions = Better decisions
value-benefit-amount = An amount a month
value-cost-owner = Looking after the product
value-cost-unplanned = People not yet planned, { $phase }
value-unplanned-source = assumed by the size of the project, in euros
value-phase-proof_of_concept = proof of concept
value-phase-build = build
value-phase-operation = operation

## The answer
value-part-of = { $part } ({ $owner })
value-headline-return = Likely return { $amount } over { $time }, and { $chance } to pay back.
value-headline-loss = Likely loss of { $amount } over { $time }, and only { $chance } to pay back.
value-headline-missing = No return yet. Still missing: { $parts }.
value-and-more = { $parts } and { $more } more
value-decides = { $driver } decides it.
value-cases = Everything counted: poor case { $poor } · good case { $good }
value-booked = What finance would book: { $amount }, { $chance } · poor case { $poor } · good case { $good }
value-within-budget = Chance to stay within the budget of { $budget }: { $chance }
value-a-chance = { $count ->
    [8] an { $chance } chance
    [11] an { $chance } chance
    [18] an { $chance } chance
    [80] an { $chance } chance
    [81] an { $chance } chance
    [82] an { $chance } chance
    [83] an { $chance } chance
    [84] an { $chance } chance
    [85] an { $chance } chance
    [86] an { $chance } chance
    [87] an { $chance } chance
    [88] an { $chance } chance
    [89] an { $chance } chance
   *[other] a { $chance } chance
  }
value-chance-hardly = under 1 %
value-chance-nearly = over 99 %
value-years = { $count ->
    [1] one year
    [2] two years
    [3] three years
    [4] four years
    [5] five years
    [6] six years
    [7] seven years
    [8] eight years
    [9] nine years
    [10] ten years
   *[other] { $shown } years
  }
value-months = { $count ->
    [1] one month
   *[other] { $shown } months
  }
value-missing-people = the people who build it
value-missing-operation = what running it costs each month
value-missing-benefit = what it brings
value-room-open = { $shown } open
value-room-approved = approved

## The figures
value-tile-invests = Invests up to go-live
value-tile-peak = Needed at the deepest point
value-tile-payback = Pays back
value-tile-loss = Loss when it fails
value-tile-live = Goes live
value-between = eight of ten: { $low } to { $high }
value-after-months = { $count ->
    [1] after one month
   *[other] after { $shown } months
  }
value-payback-beyond = not in this time
value-payback-looked = looked at: { $time }
value-loss-none = no future loses
value-loss-chance = in { $chance } of all futures

## The pictures
value-figure-empty = Nothing to draw yet.
value-figure-month = Month
value-figure-poor = Poor case
value-figure-poor-short = poor
value-figure-lower = A quarter below
value-figure-likely = likely
value-figure-upper = A quarter above
value-figure-good = Good case
value-figure-good-short = good
value-figure-from = From
value-figure-to = To
value-figure-share = Share of futures
value-figure-driver = Driver
value-figure-range = May lie at
value-figure-low = Return at its low end
value-figure-high = Return at its high end
value-fan-note = cumulative, discounted at { $rate } %
value-fan-pays-back = Value builds up slowly, then carries the plan
value-fan-brings = Value carries the plan from the start
value-fan-loses = The spending does not come back within { $time }
value-fan-says = After { $time } eight of ten futures lie between { $poor } and { $good }; at the deepest point { $need } is needed.
value-mark-payback = { $count ->
    [1] pays back after one month
   *[other] pays back after { $shown } months
  }
value-lose = { $count ->
    [0] Hardly any future loses money
    [1] One in ten futures loses money
    [2] Two in ten futures lose money
    [3] Three in ten futures lose money
    [4] Four in ten futures lose money
    [5] Half of all futures lose money
    [6] Six in ten futures lose money
    [7] Seven in ten futures lose money
    [8] Eight in ten futures lose money
    [9] Nine in ten futures lose money
   *[other] Nearly all futures lose money
  }
value-lose-none = No future loses money
value-lose-all = Every future loses money
value-lose-says = Expected loss when it fails: { $loss }.
value-lose-never = The return is never below zero.
value-swings-title = What moves the result most: { $driver }
value-swings-none = Nothing moves the result
value-swings-says = Each driver from its poor to its good end, all others as they come. { $still }
value-swings-still = { $count ->
    [0] Every driver moves the result.
    [1] One driver has no effect.
   *[other] { $shown } drivers have no effect.
  }
value-no-effect = no effect on this result

## Benefits
value-books-cash_saved = Cash saved
  .says = Less is paid than today; finance would book it.
value-books-cost_avoided = Cost avoided
  .says = Something need not be bought that would have been; finance would book it.
value-books-margin_earned = Margin earned
  .says = More is earned than today; finance would book it.
value-books-capacity_freed = Capacity freed
  .says = People have time for something else; it counts in full only where that time is really used, and finance would not book it.
value-books-risk_reduced = Risk reduced
  .says = Something bad becomes less likely; finance would not book it.

## Costs
value-category-data_acquisition = Buying data
value-category-labelling = Labelling
value-category-data_pipelines = Storing and moving data
value-category-development_compute = Computing while developing
value-category-training_compute = Computing for training
value-category-serving_compute = Computing in operation
value-category-people = People from outside
value-category-tooling = Tools and licences
value-category-integration = Integration
value-category-change_management = Introduction and training of users
value-category-maintenance = Maintenance and retraining
value-category-decommissioning = Switching it off
value-kind-own_people = Own people
value-kind-external = External
value-kind-compute = Computing
value-kind-other = Other
value-timing-at_start = once at the start
value-timing-at_go_live = once at go-live
value-timing-monthly = every month
value-timing-per_case = for each case
value-unplanned-left = { $share } of the roles have nobody yet; that much of this guess is in the plan. Each role that Team fills takes its part away.

## Phases and plan
value-phase-dates = likely { $from } to { $to }
value-size-small = Small: one team, one source
value-size-medium = Medium: several sources or users
value-size-large = Large: several teams or sites

## Approval
value-freezes = { $count ->
    [1] The plan with its one driver and its result are kept as they are now. Whatever is changed later, they stay.
   *[other] The plan with its { $shown } drivers and its result are kept as they are now. Whatever is changed later, they stay.
  }
value-lacks-owner = an owner
value-lacks-hours = the owner’s hours
value-lacks-monthly_cost = a monthly cost
value-approved = Approved on { $day } by { $by }.
value-approved-after = Approved on { $day } by { $by }, written after the fact.
value-compared = Likely then { $then } with a chance of { $chance_then } to pay back; now { $now } with { $chance_now }.
value-compared-same = Nothing has changed since: likely { $then } with a chance of { $chance_then } to pay back.

## The page
value-room = Value
value-tabs = Parts of the value
value-tab-result = Result
value-tab-benefits = Benefits
value-tab-costs = Costs
value-tab-phases = Phases
value-tab-plan = Plan
value-term-return = Return: net present value (NPV) over the time looked at, in money of the start month.
value-missing-title = What is still missing
value-missing-text = Without these a return would flatter, so none is shown.
value-missing-go = Enter: { $part }
value-drivers-matter = The drivers that matter
value-drivers-all = All drivers
value-drivers-none = No number has been typed yet.
value-drivers-show = Show all drivers
value-drivers-hide = Hide the other drivers
value-asked-in = Asked in { $room }
value-figures = Figures
value-preview = Preview, not stored yet
value-add-benefit = Add: { $kind }
value-benefits-empty = What does it bring?
value-benefits-empty-text = Without a benefit there is no return. Begin with what is easiest to count: time that people no longer spend, decisions that become better, or an amount a month.
value-benefit-add-title = Add a benefit
value-name = Name
value-books = How it reaches the books
value-needed = What it is made of
value-worths = What each outcome is worth
value-optional = May be left out
value-start-delay = Begins after go-live
value-start-delay-hint = Months from go-live to the first benefit.
value-retrained = Trained again every
value-retrained-hint = Months between two trainings; empty for never.
value-sign = { $name }: brings or costs
value-sign-brings = brings
value-sign-costs = costs
value-remove-benefit = Remove { $name }
value-add-cost = Add cost
value-cost-category = What it is spent on
value-costs-title = Costs
value-costs-empty = No cost has been typed yet. People come from Team; add what is bought, computed and introduced.
value-cost-kind = Kind
value-cost-phase = Phase
value-cost-timing = When
value-cost-whole = whole time
value-remove-cost = Remove { $name }
value-people-title = People
value-people-text = What planned people cost comes from their shares and rates in Team.
value-people-none = Nobody is planned yet.
value-people-go = Go to Team
value-people-who = Who
value-people-amount = Cost
value-phases-text = The same phases as in Deliver: what is typed here stands there.
value-operation-runs = Without a duration it runs to the end of the time looked at.
value-owner = Who looks after it
value-owner-hint = The person who answers for it in operation.
value-owner-none = nobody yet
value-plan-text = What holds for the whole plan
value-horizon = Time looked at
value-horizon-hint = In months, from the start month.
value-rate = Discount rate
value-rate-hint = In percent a year: what money costs you, or must earn elsewhere.
value-start = Start month
value-start-hint = Month 0 of the plan.
value-budget = Budget
value-budget-hint = What may be spent up to go-live, in { $currency }.
value-size = Size
value-size-hint = The guess for people who are not planned yet follows it.
value-approve = Approve plan
value-approve-by = Approved by
value-approve-by-hint = The name of the person who approves it.
value-approve-reason = Reason
value-approve-reason-hint = May be left empty.
value-approve-lacks = The operation lacks: { $lacks }. That is allowed, with a reason.
value-approve-after = The product already runs: the approval is marked as written after the fact.
value-approved-reason = Reason: { $reason }

## More: what stands behind the result
value-more-show = Show all measures
value-more-hide = Hide all measures
value-more-title = All measures
value-measure-roi = What is earned on what is spent
  .term = Return on investment, not discounted: (benefit − cost) ÷ cost
value-measure-irr = Yearly return on the money tied up
  .term = Internal rate of return a year
value-measure-mirr = The same, with what comes back put aside at the discount rate
  .term = Modified internal rate of return a year
value-measure-ratio = Benefit as a multiple of the cost
  .term = Benefit-cost ratio, both discounted
value-measure-payback = Pays back
  .term = Discounted payback
value-measure-payback-simple = Pays back, if later money counts like earlier
  .term = Simple payback, not discounted
value-measure-spending = All spending
  .term = Costs over the whole time, not discounted
value-measure-benefit = All that it brings
  .term = Benefits over the whole time, not discounted
value-measure-suffices = Suffices up to go-live eight times in ten
  .term = P80 of the spending up to go-live
value-measure-tail = The worst twentieth, on average
  .term = Mean return of the worst 5 % of all futures
value-measure-error = How exact the likely return is
  .term = Monte Carlo error (one standard deviation) of the median
value-measure-none = does not exist for this plan
value-rate-none = no such rate in { $share } of all futures
value-rate-several = several in { $share }
value-told-knowing = What finding out is worth
value-told-knowing-says = Knowing everything before deciding would be worth { $amount }: more than that no study may cost. Below, what each number alone would be worth.
value-told-knowing-nothing = Hardly any future would be decided otherwise: finding out more before deciding is worth next to nothing.
value-told-driver = Number
value-told-worth = Worth at most
value-told-who = Said by
value-told-futures = Three futures, told whole
value-told-futures-says = One poor, one typical and one good future, each with everything that happens in it.
value-told-what = What happens
value-told-poor = Poor
value-told-typical = Typical
value-told-good = Good
value-told-return = Return
value-told-years = By fiscal year
value-told-years-says = What is likely spent and brought in each year, not discounted. Each number is likely by itself, so they do not add up exactly.
value-told-year = Year from
value-told-spending = Spending
value-told-benefit = Brings
value-told-run = { $futures } futures
  .term = Seed { $seed }, drawn by { $sampler }, engine { $engine }

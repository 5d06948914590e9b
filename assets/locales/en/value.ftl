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
value-part-course_growth = Growth
  .hint = By how much another number grows in its time.
  .decides = How fast it grows decides it.
value-part-course_months = Months until full
  .hint = How many months another number takes to its full value.
  .decides = How soon it is full decides it.
value-part-amount = Amount
  .hint = What it costs or brings each time.
value-part-monthly_amount = Amount a month
  .hint = What it costs every month.
value-part-yearly_amount = Amount a year
  .hint = What it costs a year.
value-part-case_amount = Amount for each case
  .hint = What it costs for every case while the product runs.
value-part-duration = Duration
  .hint = How many months it takes.
value-part-owner_hours = Hours a month for the owner
  .hint = Working time that looking after the product takes.
  .decides = The owner’s hours decide it.
value-part-exchange_rate = Exchange rate
  .hint = How much one of the other currency is worth, over the whole time of the plan.
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
value-quantity-money-per-year = { $amount } a year
value-quantity-money-per-case = { $amount } a case

value-unit-minutes = minutes
value-unit-hours-per-month = hours a month
value-unit-months = months
value-unit-share = %
value-unit-share-per-month = % a month
value-unit-money = { $currency }
value-unit-money-per-hour = { $currency } an hour
value-unit-money-per-month = { $currency } a month
value-unit-money-per-year = { $currency } a year
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

value-part-expression_per_month = Money a month
  .hint = A formula after =, over the numbers of the project by their names: = [Cases a month] × 0.2 €. It is the full benefit of a month.
value-part-expression_once = Money
  .hint = A formula after =, over the numbers of the project by their names: = [Cases a month] × 12 months × 0.2 €.
value-part-money_loss = Falls each month
  .hint = Share of it that is lost for each month since the last training.
value-part-quality_loss = Quality lost each month
  .hint = How much fewer of 100 are found for each month since the last training.
value-part-revenue_per_month = Revenue it can touch, a month
  .hint = Sales in a month of everything that the model has a say in.
  .decides = The revenue that it can touch decides it.
value-part-uplift = By how much it rises
  .hint = More sales than today in the same month, as a share: 3 % is already much. A trial with and without the model measures it.
  .decides = By how much the revenue rises decides it.
value-part-margin = What is left of it
  .hint = Of each more sold, what remains after what it costs to make and deliver.
  .decides = The margin decides it.
value-part-times_a_year = How often it happens today, a year
  .hint = Incidents of this kind in an ordinary year; 0.2 is once in five years.
  .decides = How often it happens decides it.
value-part-damage = Damage each time
  .hint = Everything that one incident costs, people’s time included.
  .decides = The damage each time decides it.
value-part-share_avoided = Share avoided
  .hint = Of 100 such incidents, how many will no longer happen.
  .decides = How much is avoided decides it.
value-part-months_after = Months after go-live
  .hint = When it comes, once; left out, it comes at go-live.
  .decides = When it comes decides it.
value-part-right_human = Right of 100, people alone
  .hint = How many decisions people get right without the model.
  .decides = How good people are alone decides it.
value-part-right_model_alone = Right of 100, model alone
  .hint = How many decisions the model gets right with nobody looking. It changes no money here; it shows whether the team is worth its trouble.
value-part-right_team = Right of 100, people with the model
  .hint = How many decisions people get right who see what the model says. Measure it: teams are often worse than the better of both alone.
  .decides = How good people and model are together decides it.
value-part-worth_right = One more right decision
  .hint = What it is worth when a decision is right that would have been wrong.
  .decides = What a right decision is worth decides it.
value-part-inflation = Prices rise, a year
  .hint = Raises everything that is paid again and again, people included. Leave it empty where rates and prices rise in the plan already.
  .decides = Rising prices decide it.
value-part-contingency = Set aside for what nobody thought of
  .hint = Added to all planned spending up to go-live, and counted as spent. Risks that are listed have costs of their own.
  .decides = What is set aside decides it.
value-part-tax_rate = Tax
  .hint = Of what finance would book minus all costs, in each year that ends positive. Losses are not carried over. Leave it empty to look at the return before tax, as usual.
  .decides = Tax decides it.
value-part-risk_chance = Chance that it happens
  .hint = In how many of 100 such projects it would happen.
  .decides = Whether it happens decides it.
value-part-risk_share = Where on the way to go-live
  .hint = 0 % is the start, 100 % go-live.
value-part-risk_months = After how many months
  .hint = Counted from the start, or from go-live, as chosen above.
value-part-risk_cost = What it costs, once
  .hint = In the month in which it happens.
value-part-risk_delay = By how many months go-live is later
  .hint = The phase that runs then lasts longer: its people are paid longer, and all benefits come later.
value-part-risk_lost = Share of all benefits lost
  .hint = From the month in which it happens.
value-part-risk_lost_for = Lost for so many months
  .hint = Left out, the benefit stays lost to the end.
value-part-cost_share = Share of these costs that stays
  .hint = 40 % means that six tenths are saved.
  .decides = What of these costs stays decides it.
value-part-lever_quality = Quality that it costs
  .hint = How many fewer of 100 the model then finds or gets right.
  .decides = What it costs in quality decides it.
value-part-gate_chance = Chance to pass
  .hint = In how many of 100 projects like this the answer at this gate would be: go on. Without a chance there is no gate.
  .decides = Whether it passes its gate decides it.
value-part-cost_to_stop = Cost to stop there
  .hint = What it takes to end it at this gate: notice periods, contracts, tidying up.
  .decides = What stopping costs decides it.
value-benefit-time_saved = Time saved
value-benefit-better_decisions = Better decisions
value-benefit-class_decisions = Better decisions, several classes
value-benefit-team = People and model as a team
value-benefit-revenue_uplift = More revenue
value-benefit-cost_avoided = Cost avoided
value-benefit-risk_reduced = Damage avoided
value-benefit-amount = An amount a month
value-benefit-one_off = Once
value-benefit-expression = A formula
value-benefit-expression_once = A formula, once
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
value-timing-per_retraining = for each retraining
value-unplanned-left = { $share } of the roles have nobody yet; that much of this guess is in the plan. Each role that Team fills takes its part away.

## Gates, risks, and ways to spend less
value-guessed = a wide first guess
value-decided-yes = yes
value-decided-no = no
value-gate = Gate at its end
value-gate-passed = What comes after it has begun: this gate is passed and no longer counts.
value-gate-may-stop = The right to stop
value-gate-may-stop-hint = Whether you may end it there. A project that does not pass brings nothing; with the right, nothing more is spent on it. Where stopping would cost more than going on, it goes on.
value-right-to-stop = The right to stop is worth { $worth }: with it the mean return is { $with }, without it { $without }. { $chance } of all futures reach operation.
value-right-unused = A right to stop would be worth { $worth }: with it the mean return would be { $with }; without it, it is { $without }. { $chance } of all futures reach operation.
value-right-nothing = Here the right to stop is worth nothing: going on is never dearer than stopping. { $chance } of all futures reach operation.
value-gate-none = Say how likely each phase passes the gate at its end, and see here what the right to stop is worth.
value-risks = What may happen
value-risks-text = A risk that is listed is in the return: in so many of all futures it happens, and then it costs, delays, or takes benefit away.
value-risk = Risk
value-risk-add = Add a risk
value-risk-late = It comes late
  .name = The data come late
value-risk-dear = It costs more
  .name = Something must be bought or done twice
value-risk-lost = It brings less
  .name = It is used less than hoped
value-risk-time = When
value-risk-time-up_to_go_live = any time up to go-live
value-risk-time-after_start = after some months
value-risk-time-after_go_live = after go-live
value-risk-effects = What it does then
value-risk-remove = Remove { $name }
value-risk-add-kind = Add a risk: { $kind }
value-double-cases = “{ $one }” and “{ $other }” both count better decisions in the same cases. A case that is right is worth its money once: is one of them too much?
value-double-minutes = “{ $one }” and “{ $other }” both count minutes in the same cases. A minute is saved once: is one of them too much?
value-double-minutes_in_worth = “{ $one }” and “{ $other }” count the same cases. Both may hold, as long as what a case is worth does not contain the minutes already.
value-double-title = Counted twice?
value-team-unknown = Say all three shares, and see here what people and model are worth together.
value-team-better = Together they get { $effect } more of 100 right than the better of both alone; at most { $potential } more are possible.
value-team-alike = Together they are as good as the better of both alone: the work together gains nothing yet.
value-team-worse-human = Together they get { $effect } fewer of 100 right than people alone: leave the model out, or change how people see it.
value-team-worse-model = Together they get { $effect } fewer of 100 right than the model alone: let it decide alone, or change how people see it.
value-whole-title = Added to all costs
value-every = Trained again every so many months
value-every-hint = Counted from go-live.
value-levers = Ways to spend less
value-levers-text = Each lowers some costs, and some cost quality. Think of one to see what it would do; switch it on, and the plan counts with it.
value-lever-add = Think of it
value-lever-kind = A way to spend less
value-lever-batch = Compute in batches instead of always on
value-lever-smaller_model = A smaller model
value-lever-retrain_on_alert = Train again on an alert, not by the calendar
value-lever-fewer_labels = Fewer labels
value-lever-reuse_pipeline = Reuse a pipeline
value-lever-lowers = Lowers: { $costs }.
value-lever-lowers-none = Lowers: { $costs }. But the plan has no such cost yet.
value-lever-raises = On, the likely return is { $change } higher: { $on } instead of { $off }.
value-lever-reduces = On, the likely return is { $change } lower: { $on } instead of { $off }.
value-lever-nothing = On or off, the likely return is the same within its error.
value-lever-switch = In the plan
value-lever-remove = Drop { $name }

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

## An approved plan beside the plan of now
value-changed-show = Compare with an approved plan
value-changed-hide = Hide the comparison
value-changed-title = Then and now
value-changed-choose = Approved plan
value-changed-sides = The figures then and now
value-changed-list = What changed
value-changed-steps = From the approved plan to now
value-changed-head-figure = Figure
value-changed-head-what = What
value-changed-head-then = As approved
value-changed-head-now = Now
value-changed-head-moved = Moved the likely return
value-changed-head-after = Likely return after it
value-changed-head-with-next = together with the next
value-side-likely = Likely return
value-side-poor = Poor case
value-side-good = Good case
value-side-chance = Chance to pay back
value-side-booked = Likely, with what finance would book
value-side-invests = Invests up to go-live
value-side-return-long = Likely return
value-side-chance-long = Chance to pay back
value-changed-says-same = Likely { $then } when approved, { $now } now: no difference beyond chance.
value-changed-says-more = Likely { $then } when approved, { $now } now: { $by } more.
value-changed-says-less = Likely { $then } when approved, { $now } now: { $by } less.
value-changed-says-most = What moved it most: { $name } ({ $by }).
value-changed-other-currency = The approved plan is in another currency, so the amounts are not compared.
value-changed-nothing = Nothing in the plan has changed.
value-changed-still = hardly at all
value-changed-anew = Computed anew
value-changed-random = Other random numbers
value-changed-smaller = { $count ->
    [1] One smaller change
   *[other] { $shown } smaller changes
  }
value-changed-engine = The result of the approved plan was computed by an earlier version of Outset.
value-changed-engine-anew = The result of the approved plan was computed by an earlier version of Outset. Recomputed with the present engine, its likely return is { $anew }.
value-changed-order = What a change does depends on which others are made already. Each was made in the order of this list and in the reverse order; its mean is told here, so that all of them add up to the difference.
value-changed-with-next = Some changes cannot be computed without the next one and are told together with it.
value-changed-whole-months = Whole months are counted
value-changed-yes = yes
value-changed-no = no
value-changed-dependence = What moves together
value-changed-statements = { $count ->
    [0] nothing said
    [1] one statement
   *[other] { $shown } statements
  }
value-changed-rest = Other parts of the plan
value-changed-to-the-end = to the end of the time looked at
value-changed-piece = { $name }: { $reading }
value-changed-delay = begins { $months } after go-live
value-changed-retrained = { $count ->
    [0] never trained again
    [1] trained again every month
   *[other] trained again every { $shown } months
  }
value-changed-typically = typically { $amount }

## A figure taken apart
value-explain = Explain: { $figure }
value-explained-return = The return is everything that comes in less everything that goes out over the time looked at, in money of the start month. The likely return is the middle of all futures.
value-explained-chance = The chance to pay back is the share of all futures in which the return is not negative. It comes from all of them; no single future has it.
value-explained-invests = All that is spent before the product goes live, the middle of all futures.
value-explained-peak = The deepest point of what has come in less what has been spent, month by month and not discounted; the middle of all futures.
value-explained-payback = The first month from which what has come in, discounted, stays above what has been spent; the middle of all futures.
value-explained-loss = The mean loss of those futures that lose money. It comes from them alone; the typical future need not be one of them.
value-explained-live = The phases before go-live, one after the other; the middle of all futures.
value-explained-typical = In the typical future every number takes its middle value. There it comes to { $amount }; below is how.
value-explained-typical-return = In the typical future every number takes its middle value. It returns { $amount }; below is how.
value-explained-same = Over all futures the middle is { $likely }: the same, as far as chance can tell.
value-explained-more = The middle of all futures is { $likely }, { $by } more: a result of middle values is not the middle of all results.
value-explained-less = The middle of all futures is { $likely }, { $by } less: a result of middle values is not the middle of all results.
value-explained-payback-both = In the typical future, in which every number takes its middle value: { $typical }. The middle of all futures: { $likely }.
value-explained-live-both = In the typical future, in which every number takes its middle value, it is live after { $months }, in { $typical }. The middle of all futures: { $likely }.
value-explained-factor = { $value } ({ $name })
value-explained-more-right = more right than today
value-explained-more-worth = more worth in each case
value-explained-right = Right with the model { $model }, today { $today }.
value-explained-cases-model = Of 100 cases, with the model: { $found } found, { $alarms } flagged for nothing, { $missed } missed, { $alone } left alone; worth { $amount } a case.
value-explained-cases-today = Of 100 cases, today: { $found } found, { $alarms } flagged for nothing, { $missed } missed, { $alone } left alone; worth { $amount } a case.
value-explained-months = × { $months } full months = { $total }
value-explained-once = Once, in the time looked at: { $total }
value-explained-sums = The sums of the typical future
value-explained-rounded = Shown in whole amounts, computed without rounding.
value-explained-head-what = What
value-explained-head-before = Before go-live
value-explained-head-until = Up to month { $month }
value-explained-head-year = Year { $year }
value-explained-head-total = Together
value-explained-head-present = Worth at the start
value-explained-other = Other parts of the plan
value-explained-sum = Sum
value-explained-lines = How it comes about
value-explained-drivers = Who said each number
value-explained-typical-value = middle { $value }
value-explained-go = Go to: { $name }

## Expectations among the futures
value-placed-show = Place the expectations among the futures
value-placed-hide = Hide the expectations
value-placed-title = What people expect of a year
value-placed-says = What months { $from } to { $to }, the last twelve looked at, bring before their cost: likely { $likely }, eight of ten futures between { $poor } and { $good }.
value-placed-none = None of the expectations can be placed among the futures.
value-placed-standing = { $who } expects { $range } a year: { $within } of 100 futures are in it, { $above } above and { $below } below.
value-placed-label = { $who }: { $within } of 100 in it
value-placed-range = { $low } to { $high }
value-placed-somebody = Somebody
value-placed-hardly = under 1
value-placed-nearly = over 99
value-placed-currency = { $who } ({ $range } a year) is not placed: the expectation is in another currency than the plan.
value-placed-unit = { $who } ({ $range }) is not placed: which number of the plan is meant by that unit cannot be known.
value-placed-short = { $who } ({ $range } a year) is not placed: the plan looks at less than a year.
value-placed-head-who = Who
value-placed-head-range = Expects
value-placed-head-below = Of 100 futures below
value-placed-head-within = In it
value-placed-head-above = Above

## The page
value-room = Value
value-tabs = Parts of the value
value-tab-result = Result
value-tab-benefits = Benefits
value-tab-costs = Costs
value-tab-phases = Phases
value-tab-options = Options
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
value-awaits = Here will stand what to release now and what to decide later, what finance would book, and how often it pays back. It comes as soon as nothing is missing.
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

## Below the result: month by month, where it tips, two numbers at once, studies, every number
value-below-cash-show = Month by month
value-below-cash-hide = Hide month by month
value-below-cash-title = Money in and out, month by month
value-below-cash-earns = It takes { $need } before it comes back. From { $month } on, each month is likely to bring more than it takes.
value-below-cash-never = It takes { $need }, and to the end of the time looked at no month stays likely to bring more than it takes.
value-below-cash-cumulative = All months so far, not discounted: likely, eight of ten futures in the band
value-below-cash-monthly = Each month, likely
value-below-cash-month = Month
value-below-cash-benefit = Benefit
value-below-cash-cost = Cost
value-below-cash-poor = So far, poor case
value-below-cash-likely = So far, likely
value-below-cash-good = So far, good case
value-below-cash-table = Every month in numbers
value-below-cash-says = The columns do not add up, and should not.
  .term = Every cell is a percentile of its own (P50; P10 in the poor case, P90 in the good one) over the same simulated futures. Sums are simulated together, future by future; percentiles are never added.
value-below-cash-start = At the start
value-below-cash-net-poor = Net, poor case
value-below-cash-net-likely = Net, likely
value-below-cash-net-good = Net, good case
value-below-cash-simple-poor = So far, not discounted, poor case
value-below-cash-simple-likely = So far, not discounted, likely
value-below-cash-simple-good = So far, not discounted, good case
value-below-cash-discounted-poor = So far, discounted, poor case
value-below-cash-discounted-likely = So far, discounted, likely
value-below-cash-discounted-good = So far, discounted, good case
value-below-target-show = What a number must reach
value-below-target-hide = Hide what a number must reach
value-below-target-title = What a number must reach
value-below-target-driver = Number
value-below-target-goal = For
value-below-target-goal-chance = a chance to pay back of
value-below-target-goal-return = a likely return of
value-below-target-text-chance = Chance in percent
value-below-target-text-return = Amount
value-below-target-at-least = { $driver } must reach { $value } for { $goal }.
value-below-target-at-most = { $driver } may be at most { $value } for { $goal }.
value-below-target-always = At any value from { $from } to { $to } there is { $goal }: { $driver } does not endanger it.
value-below-target-never = At no value from { $from } to { $to } there is { $goal }: { $driver } alone does not get there.
value-below-target-return = a likely return of { $amount }
value-below-target-chance = { $chance } to pay back
value-below-target-note = All other numbers as they are said today.
value-below-today-plain = Today it is said to be { $range }.
value-below-today-within = Today it is said to be { $range }: it may go either way.
value-below-today-below = Today it is said to be { $range }: all of it lies above.
value-below-today-beyond = Today it is said to be { $range }: all of it lies below.
value-below-today-fixed = Today it is taken to be { $range }, without a range.
value-below-said-plain = { $who } said { $range }.
value-below-said-within = { $who } said { $range }: it may go either way.
value-below-said-below = { $who } said { $range }: all of it lies above.
value-below-said-beyond = { $who } said { $range }: all of it lies below.
value-below-said-fixed = { $who } said { $range }, without a range.
value-below-map-show = Two numbers at once
value-below-map-hide = Hide two numbers at once
value-below-map-heading = Two numbers at once
value-below-map-across = Across
value-below-map-up = Upwards
value-below-map-title = Chance to pay back in percent, by { $across } and { $up }
value-below-map-says = Within the frame, where each number lies in eight of ten futures, the chance runs from { $least } to { $most }.
value-below-map-same = Within the frame, where each number lies in eight of ten futures, the chance is { $chance } everywhere.
value-below-map-plain = Each field: the chance to pay back with these two numbers known, all others as they come.
value-below-map-none = It takes two numbers with a range on which the result depends.
value-below-study-show = Is it worth finding out?
value-below-study-hide = Hide what is worth finding out
value-below-study-title = What a study would be worth
value-below-study-says = Before you decide to go on or to stop, you could look. Knowing everything would be worth { $amount }; below, what a look of a usual size would be worth. More than that it should not cost.
value-below-study-what = What one could do
value-below-study-today = Today
value-below-study-worth = Worth up to
value-below-study-perfect = Knowing it exactly
value-below-study-note = Make it an open point
value-below-study-noted = Is an open point
value-below-study-go = See it in Scope
value-below-study-plan = Plan another
value-below-study-own = A study of your own
value-below-study-own-text = Leave a field empty for what is usual.
value-below-study-driver = Number
value-below-study-cases = How many
value-below-study-cost = What it costs
value-below-study-deviation = A single one is off by about
value-below-study-deviation-hint = From their mean, in { $unit }: the more they differ, the more of them it takes.
value-below-study-deviation-plain = The more they differ, the more of them it takes.
value-below-study-up-to = It is worth up to { $worth }: more than that one should not pay for it.
value-below-study-pays = It is worth { $worth } and costs { $cost }: { $net } are left. It pays to look before deciding.
value-below-study-loses = It is worth { $worth } but costs { $cost }: { $net } more than it brings. Decide without it, or look at less.
value-below-study-even = It is worth about what it costs: { $worth } against { $cost }.
value-below-study-nothing = It would hardly change the decision, so it is worth next to nothing.
value-below-study-point = { $study } before deciding (worth up to { $worth })
value-below-measure-users = { $count ->
    [1] { $driver }: watch one user
   *[other] { $driver }: watch { $shown } users
  }
value-below-measure-cases = { $count ->
    [1] { $driver }: look at one case
   *[other] { $driver }: look at { $shown } cases
  }
value-below-measure-months = { $count ->
    [1] { $driver }: measure it for a month
   *[other] { $driver }: measure it for { $shown } months
  }
value-below-measure-similar = { $count ->
    [1] { $driver }: ask about one similar case
   *[other] { $driver }: ask about { $shown } similar cases
  }
value-below-sample-users = users
value-below-sample-cases = cases
value-below-sample-months = months
value-below-sample-similar = similar cases
value-below-figure-worth = Worth before its cost
  .term = Expected value of sample information
value-below-figure-cost = Its cost
  .term = As typed
value-below-figure-net = What is left
  .term = Expected net gain of sampling
value-below-figure-perfect = Knowing it exactly
  .term = Expected value of partial perfect information
value-below-effects-show = Every number and what it does
value-below-effects-hide = Hide every number
value-below-effects-title = Every number and what it does
value-below-effects-says = How far each number moves the likely return when it lies at the low or the high end of eight in ten, all others as they come.
value-below-effects-driver = Number
value-below-effects-today = Today
value-below-effects-low = Return at its low end
value-below-effects-high = Return at its high end
value-below-effects-swing = Moves it by
value-below-effects-none = no effect on this result
value-below-effects-fixed = fixed: moves nothing
value-below-specialist-show = For specialists
value-below-specialist-hide = Hide for specialists
value-below-specialist-title = What decides it, for specialists
value-below-specialist-says = Sobol indices of the return’s variance with one standard error: first order from bins of all futures, total by Jansen on 2,048 futures of their own; none for a driver that moves together with another. Spearman’s rank correlation with the return.
value-below-specialist-driver = Driver
value-below-specialist-swing = Swing P10–P90
value-below-specialist-rank = Rank correlation
value-below-specialist-first = First order
value-below-specialist-total = Total

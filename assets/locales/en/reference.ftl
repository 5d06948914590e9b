# What became of other projects, and of the workspace's own.

reference-section = How it went for others
reference-text = Published figures beside yours. They are what organisations said of themselves, often about other kinds of projects: assumptions to think with, not forecasts.
reference-sources-show = Show the sources
reference-sources-hide = Hide the sources
reference-see = How it went for others
reference-use = Use this range
reference-use-of = Use this range: { $range }
reference-used = Your plan has this range.
reference-source-of-range = Published figures ({ $by }), widened: an assumption

reference-title-reaches_production = Reaching production
reference-title-months_to_production = From the proof of concept to production
reference-title-cost_overrun = Costing more than planned
reference-title-still_running = Still running after three years

reference-others-reaches_production = Others: about half of the projects that reach a proof of concept go into production ({ $lead }, Gartner 2021, { $population } organisations; other surveys say as little as { $low }). An assumption, not a forecast.
reference-others-months_to_production = Others: three months in mid-sized organisations, nine and more in large ones (MIT NANDA 2025, { $population } organisations). An assumption, not a forecast.
reference-others-cost_overrun = Others: 18 of 100 IT projects cost more than half again as much as planned (Flyvbjerg and Gardner 2023, { $population } projects). An assumption, not a forecast.
reference-others-still_running = Others: { $low } of leaders in beginning organisations and { $high } in experienced ones say that their AI initiatives stay in production for three years or longer (Gartner 2024, { $population } leaders). An assumption, not a forecast.

reference-own-none-reaches_production = You have said no chance at a gate: your plan counts as sure to reach production.
reference-own-none-months_to_production = You have not said yet how long building it takes.
reference-own-none-cost_overrun = You set nothing aside for what costs more than planned.
reference-own-none-still_running = Your plan does not say yet how long it runs.
reference-own-reaches_production-below = You say { $own }; published figures lie between { $low } and { $high }. You are more careful than all of them.
reference-own-reaches_production-among = You say { $own }; published figures lie between { $low } and { $high }.
reference-own-reaches_production-above = You say { $own }; published figures lie between { $low } and { $high }. What do you know that they did not?
reference-own-months_to_production-below = You say { $own } months for building it; published figures lie between { $low } and { $high }. What do you know that they did not?
reference-own-months_to_production-among = You say { $own } months for building it; published figures lie between { $low } and { $high }.
reference-own-months_to_production-above = You say { $own } months for building it; published figures lie between { $low } and { $high }, and end open.
reference-own-cost_overrun-below = You set { $own } aside. 8 of 10 projects are more than { $low } off, and 18 of 100 more than { $high } over.
reference-own-cost_overrun-among = You set { $own } aside. 8 of 10 projects are more than { $low } off, and 18 of 100 more than { $high } over.
reference-own-cost_overrun-above = You set { $own } aside, more than what 82 of 100 projects would have needed ({ $high }). For the rest it was often many times as much.
reference-own-still_running = Your plan counts { $own } months in production, as if nothing ended it before. A risk after go-live can say otherwise.

reference-usual-reaches_production-proof_of_concept = { $low } to { $high } at the gate of the proof of concept
reference-usual-reaches_production-build = { $low } to { $high } at the gate of the build
reference-usual-months_to_production-build = { $low } to { $high } for the build
reference-usual-cost_overrun = { $low } to { $high } set aside on all spending up to go-live

reference-by-gartner-production = Gartner
reference-by-gartner-running = Gartner
reference-by-dimensional = Dimensional Research
reference-by-deloitte = Deloitte
reference-by-spglobal = S&P Global
reference-by-nanda = MIT NANDA
reference-by-algorithmia = Algorithmia
reference-by-flyvbjerg = Flyvbjerg and Gardner
reference-by-budzier = Budzier and Flyvbjerg

reference-source-gartner-production = Gartner, survey of { $year }: on average { $low } of AI projects go from pilot to production; { $population } organisations in the US, Germany and the UK.
reference-caveat-gartner-production = Only organisations that use AI or mean to; estimated by those asked.
reference-source-dimensional = Dimensional Research for Alegion, { $year }: 78 of 100 AI projects stall before they are deployed, so { $low } do not; { $population } asked.
reference-caveat-dimensional = Commissioned by a vendor; early years of the field.
reference-source-deloitte = Deloitte, { $year }: seven of ten organisations moved { $low } or fewer of their experiments with generative AI into production; { $population } leaders.
reference-caveat-deloitte = A share of organisations, not of projects; experiments are cheaper than proofs of concept.
reference-source-spglobal = S&P Global Market Intelligence, { $year }: on average 46 % of proofs of concept were scrapped, so at most { $low } went on; more than { $population } companies.
reference-caveat-spglobal = What was not scrapped need not have reached production.
reference-source-nanda = MIT NANDA, { $year }: about { $low } months from pilot to production in mid-sized organisations, { $high } and more in large ones; { $population } organisations.
reference-caveat-nanda = Generative AI only; preliminary, not reviewed, and its sample was criticised.
reference-source-algorithmia = Algorithmia, { $year }: 64 of 100 need { $low } month or longer only to deploy a model that is there; { $population } companies.
reference-caveat-algorithmia = Deploying alone, without building; large companies; by a vendor.
reference-source-flyvbjerg = Flyvbjerg and Gardner, { $year }: 18 of 100 IT projects cost more than { $low } over plan after inflation, and these on average 447 %; { $population } projects.
reference-caveat-flyvbjerg = IT projects of all kinds, many of them large and public.
reference-source-budzier = Budzier and Flyvbjerg, { $year }: 8 of 10 IT projects are more than { $low } off their first estimate; { $population } projects.
reference-caveat-budzier = Large projects; off in either direction.
reference-source-gartner-running = Gartner, survey of late { $year }: { $low } of leaders in organisations with little experience and { $high } with much say that their AI initiatives stay in production for at least three years; { $population } asked.
reference-caveat-gartner-running = A share of leaders, not of products.

reference-record-title = How your own plans went
reference-record-few = { $count ->
    [one] One approved plan can be held against what came of it. From { $enough } on, their middle is shown.
   *[other] { $shown } approved plans can be held against what came of them. From { $enough } on, their middle is shown.
  }
reference-record = { $count ->
    [one] One approved plan, so far: { $parts }
   *[other] { $shown } approved plans, so far: { $parts }
  }
reference-record-benefit = Benefit was { $median } of what was promised ({ $least } to { $most }).
reference-record-cost = Cost was { $median } of the plan ({ $least } to { $most }).
reference-record-go_live = Going live took { $median } of the planned time ({ $least } to { $most }).
reference-record-kept = { $delivered } of { $promised } promised ({ $ratio })
reference-record-project = Project
reference-record-head-benefit = Benefit so far
reference-record-head-cost = Cost so far
reference-record-head-go_live = Time to go-live
reference-record-none = No approved plan has a month of which something is known yet.
reference-record-note = Promised is the plan as it was first approved, every number at its middle, over the months of which something is known.

# The proposal: the staged ask, and everything that stands on the one page that is handed over.

## What is asked for
proposal-ask-now = Release { $amount } now; decide on { $next } in { $month }.
proposal-ask-now-end = Release { $amount } now; decide on { $next } when the proof of concept ends.
proposal-ask-later = Release { $amount } in { $start }; decide on { $next } in { $month }.
proposal-ask-begun = The proof of concept is under way with { $amount }; decide on { $next } in { $month }.
proposal-ask-begun-end = The proof of concept is under way with { $amount }; decide on { $next } when it ends.
proposal-ask-only = Release { $amount } now.
proposal-ask-only-later = Release { $amount } in { $start }.

## The page
proposal-kind = Proposal
proposal-about = { $workspace } · { $day }
proposal-asked = What is asked for
proposal-way = Planned way: { $way }
proposal-way-name = “{ $way }”
proposal-way-before = the plan before
proposal-way-today = leaving it as today
proposal-way-and = { $ways } and { $last }
proposal-way-rest = { $count ->
    [one] one more way
   *[other] { $shown } more ways
  }
proposal-way-with = Compared with { $ways }.
proposal-way-more = On average { $amount } more than the best of them, { $best }; the best of all in { $chance } of the futures.
proposal-way-less = On average { $amount } less than the best of them, { $best }; the best of all in { $chance } of the futures.
proposal-way-equal = On average as good as the best of them, { $best }; the best of all in { $chance } of the futures.
proposal-way-more-alone = On average { $amount } more; better in { $chance } of the futures.
proposal-way-less-alone = On average { $amount } less; better in { $chance } of the futures.
proposal-way-equal-alone = On average as good; better in { $chance } of the futures.
proposal-return-over = Return over { $time }
proposal-return-likely = Likely
proposal-return-poor = Poor case
proposal-return-good = Good case
proposal-return-chance = Chance to pay back
proposal-return-everything = Everything counted
proposal-return-booked = What finance would book
proposal-within-budget = Within { $budget }
proposal-assumptions = The assumptions that matter most
proposal-assumption-what = Assumption
proposal-assumption-range = May lie at
proposal-assumption-who = Said by
proposal-assumption-how = How it is known
proposal-nobody = nobody yet
proposal-stop = What would make us stop
proposal-stop-none = Nothing has been agreed yet.
proposal-stop-stays-below = “{ $driver }”: below { $value } it is not likely to pay back.
proposal-stop-stays-above = “{ $driver }”: above { $value } it is not likely to pay back.
proposal-stop-no = No to “{ $question }”
proposal-stop-gate = Gate after { $phase }
proposal-stop-gate-on = Gate after { $phase }, { $day }
proposal-stop-limit = { $name }: below { $value }
proposal-open = Still open
proposal-open-none = Nothing is open.
proposal-due = { $owner }, by { $day }
proposal-late = { $owner }, was due on { $day }
proposal-more = and { $shown } more
proposal-term-small = Likely, poor and good case: half, one in ten and nine in ten of { $futures } futures from { $start } on return less. Seed { $seed }, { $sampler }, engine { $engine }. Made with Outset.

## Writing it
proposal-file = { $project } – proposal
proposal-written = Written: { $path }
proposal-write = Proposal as PDF…
proposal-writing = The proposal is being written.

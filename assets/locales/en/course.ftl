# Numbers that change over time, and benefits that are a formula.

course-title = Over time
course-steady = the same in every month
course-clear = Keep it the same
course-mark-of = { $name } changes over time
course-mark-rises = rises over { $months }
course-mark-falls = falls over { $months }
course-mark-season = with a season
course-luck = { $name }: how it turns out

course-growth = Grows by
course-growth-hint = In percent; with a minus it shrinks. Unsure: 0 to 15 %.
course-per = In each
course-per-year = year
course-per-month = month
course-grows-year = grows { $share } a year
course-grows-month = grows { $share } a month
course-shrinks-year = shrinks { $share } a year
course-shrinks-month = shrinks { $share } a month
course-growth-reading = { $says }: { $first } in month 1, { $last } in month { $month }

course-ramp-months = Full after
course-ramp-months-hint = In months; empty: from the beginning. Unsure: 3 to 9.
course-ramp-first = Starts at
course-ramp-first-hint = In percent of its full value; empty: from nothing.
course-shape = Rises
course-shape-line = evenly
course-shape-s_curve = slowly, then fast, then slowly
course-from = Counted from
course-from-start = the start of the plan
course-from-go_live = go-live
course-rises-start = starts at { $first } and is full { $months } after the start
course-rises-live = starts at { $first } and is full { $months } after go-live
course-curves-start = starts at { $first }, rises slowly, then fast, then slowly, and is full { $months } after the start
course-curves-live = starts at { $first }, rises slowly, then fast, then slowly, and is full { $months } after go-live
course-falls-start = starts at { $first } and is down to its full value { $months } after the start
course-falls-live = starts at { $first } and is down to its full value { $months } after go-live

course-seasons = Season
course-season-none = no season
course-season-year_end = busy before the year ends
course-season-summer_low = quiet in summer
course-season-quarter_ends = busy when a quarter ends
course-season-winter_high = high in winter
course-season-own = month by month
course-season = highest in { $high } ({ $high_share } of the mean), lowest in { $low } ({ $low_share })
course-season-against = { $says }. The twelve have the mean { $mean }; each counts against that, so that a year comes to the same.
course-even = every month counts the same

course-table = What it comes to
course-table-says = With all that is unsure at its middle.
course-month = Month
course-value = Value
course-explained = { $name } changes over time: { $first } in month 1, { $middle } in month { $middle_month }, { $last } in month { $last_month }; the full amount above is without that.

course-comes = The money comes
course-comes-hint = A formula for each month gives money a month; one for money that comes once gives money.
course-comes-month = each month
course-comes-once = once

# Operate: a running product, how well its model does, and what it is really worth.

operate-room = Operate
operate-room-alerts = { $count ->
    [one] 1 alert
   *[other] { $shown } alerts
  }
operate-room-months = { $count ->
    [one] 1 month open
   *[other] { $shown } months open
  }

operate-headline-none = No model is running here yet.
operate-headline-nothing = Nothing is known yet of how { $model } does.
operate-headline-unmeasured = Nothing was measured of the model yet.
operate-headline-unjudged = The model is measured, but nothing says what would be too little.
operate-headline-quiet = Everything that is measured is within its limits.
operate-headline-alerts = { $count ->
    [one] One measure alerts: { $first }.
   *[other] { $shown } measures alert, first of all { $first }.
  }
operate-headline-below = { $amount } below plan in month { $month }.
operate-headline-above = { $amount } above plan in month { $month }.
operate-headline-on-plan = On plan in month { $month }.
operate-headline-not-back = { $amount } still to be earned back in month { $month }.
operate-headline-back = { $amount } earned beyond all costs by month { $month }.
operate-headline-finds = The model now finds { $now } of 100, not { $planned }: that costs { $amount } a month.
operate-headline-flags = Of 100 that it flags, { $now } are right now, not { $planned }: that costs { $amount } a month.
operate-headline-right = The model is now right in { $now } of 100, not { $planned }: that costs { $amount } a month.
operate-below-approved = Now expected at the horizon: { $expected } (approved { $planned })
operate-below-unapproved = Now expected at the horizon: { $expected } (by the plan alone { $planned }). No plan is approved.

operate-empty = A model that runs is measured here
operate-empty-text = Add the model, then read in its predictions, or type how well it did. Outset shows what it is worth month by month, and says when it gets worse.
operate-add-model = Add model
operate-new-model = New model
operate-new-model-hint = What people call it. How it is measured can follow.
operate-model = Model
operate-remove-model = Remove model
operate-measured = How it is measured

operate-metric-accuracy = Right of 100
  .term = accuracy
operate-metric-precision = Right of 100 flagged
  .term = precision
operate-metric-recall = Found of 100 that matter
  .term = recall, sensitivity
operate-metric-f1 = Found and right together
  .term = F1
operate-metric-specificity = Left alone of 100 that do not matter
  .term = specificity
operate-metric-roc_auc = Told apart of 100 pairs
  .term = ROC AUC
operate-metric-average_precision = Right of 100, the surest first
  .term = average precision

operate-state-ok = OK
operate-state-pending = Pending
operate-state-alerting = Alerting
operate-state-no_data = No data

operate-alerts = Alerts
operate-no-alerts = Nothing is measured yet.
operate-alert-below = { $metric }: { $value }, below { $limit }
operate-alert-above = { $metric }: { $value }, above { $limit }
operate-alert-within = { $metric }: { $value }
operate-alert-no-limit = { $metric }: { $value }, no limit is set
operate-alert-no-value = { $metric }: no outcome is known yet
operate-alert-since = { $version }, since { $day }
operate-per-month = { $amount } a month

operate-since = since { $day }
operate-version-trained = trained
operate-version-live = live
operate-version-retired = retired
operate-versions = Versions
operate-version = Version
operate-no-versions = No version yet. The first file makes one.
operate-add-version = Register a version
operate-live-from = Live since
operate-live-from-hint = The day it went live; empty when it is only trained.
operate-in-production = In production
operate-right = Right of 100 flagged
operate-found = Found of 100
operate-volume = Volume a month
operate-make-live = Make { $name } live
operate-retire = Retire { $name }

operate-charts = Measures over time
operate-limits-typed = The limits were typed here.
operate-limits-scope = The limit is what Scope calls success.
operate-limits-reference = The limits are what was usual in the reference.
operate-limits-none = No limits: read in a reference, say in Scope what success is, or type them.
operate-set-limits = Set limits for “{ $name }”
operate-set-limits-short = Set limits
operate-least = At least
operate-most = At most
operate-limit-hint = Of 100, such as 88. Empty leaves it to Scope and the reference.
operate-save = Save
operate-chart-empty = No value yet
operate-chart-reference = reference
operate-chart-limit = limits
operate-chart-alert = outside its limits
operate-chart-time = Stretch
operate-chart-lower = Lower limit
operate-chart-upper = Upper limit
operate-chart-note = Note
operate-chart-unjudged = { $last } at last; nothing to hold it against.
operate-chart-inside = { $last } at last; within its limits throughout.
operate-chart-outside = { $last } at last; outside its limits in { $out } of { $all } stretches.
operate-more = Show all measures
operate-fewer = Show fewer measures

operate-realised = Realised value
operate-realised-early = Realised value begins when the first month of the plan is over.
operate-realised-missing = Realised value cannot be told yet: { $parts }. It is made of the plan in Value and of what is measured here.
operate-lacks-people = nobody who builds it is planned
operate-lacks-operation = running it costs nothing in the plan
operate-lacks-benefit = the plan has no benefit
operate-lacks-driver = numbers of the plan are missing
operate-fan-realised = realised
operate-fan-today = last full month
operate-fan-likely = likely
operate-fan-break-even = costs covered
operate-fan-month = Month
operate-fan-poor = Poor case
operate-fan-lower = Lower quarter
operate-fan-upper = Upper quarter
operate-fan-good = Good case
operate-fan-low = Realised, at least
operate-fan-high = Realised, at most
operate-fan-title-within = Realised value runs inside the plan
operate-fan-title-lower = Realised value runs at the lower edge of the plan
operate-fan-title-upper = Realised value runs at the upper edge of the plan
operate-fan-title-below = Realised value runs below the plan
operate-fan-title-above = Realised value runs above the plan
operate-fan-title-not-back = What was spent has not come back yet
operate-fan-title-back = What was spent has come back
operate-fan-approved = Plan approved { $day } · of the value in { $month }, { $share } rests on measurement, the rest on the plan
operate-fan-after = Plan written after the fact, approved { $day } · of the value in { $month }, { $share } rests on measurement, the rest on the plan
operate-fan-unapproved = No approved plan · of the value in { $month }, { $share } rests on measurement, the rest on the plan as it stands

operate-success = Success is more than one number
operate-success-performance = Model performance
operate-success-money = Money
operate-success-data = Data quality
operate-success-use = Use by people
operate-success-learned = What we learned
operate-verdict-outside = outside
operate-verdict-soon = not yet for long
operate-verdict-no-data = no data
operate-verdict-good = good
operate-verdict-worry = look at it
operate-verdict-below-plan = below the plan
operate-verdict-lower-edge = lower edge
operate-verdict-on-plan = on plan
operate-verdict-above-plan = above the plan
operate-verdict-not-back = not back yet
operate-verdict-back = earned back
operate-verdict-known = known
operate-verdict-ask = ask
operate-verdict-none-yet = none yet
operate-verdict-decided = written down
operate-decisions = { $count ->
    [one] 1 decision
   *[other] { $shown } decisions
  }

operate-months = Months to check
operate-months-none = Every month that is over has what it needs.
operate-month-check = Month check
operate-month-check-named = Check { $month }
operate-month = Month
operate-month-missing = missing: { $parts }
operate-month-volume = Cases
  .hint = How many there were in the month.
operate-month-adoption = Adoption
  .hint = In how many of 100 cases people used what the model says.
operate-month-hours = Hours
  .hint = Working hours that keeping it running took.
operate-month-spending = Other spending
  .hint = Hosting, licences and the like, without people's time.
operate-month-log = Predictions or measures
operate-month-note = Anything broken or out of the ordinary?
operate-month-needed = The plan needs it.
operate-month-take = Take { $value }

operate-import = Read in a file
operate-import-file = File
operate-import-path = Where the file is
operate-import-path-hint = A CSV or another text file with columns. You can also drop it on the window.
operate-import-choose = Choose…
operate-import-look = Look at it
operate-import-holds = What it holds
operate-import-version-hint = A version that is not there yet is made.
operate-import-columns = What the columns mean
operate-import-preview = The first rows
operate-import-none = none
operate-import-numbers = How numbers are written
operate-import-times = How times are written
operate-import-check = Check all rows
operate-import-checking = Reading
operate-import-go = Read it in
operate-import-go-without = Leave them out and read in the rest
operate-import-back = Back
operate-import-done = Done
operate-import-another = Another file
operate-import-line = Line
operate-import-column = Column
operate-import-value = Value
operate-import-reason = What is wrong
operate-import-positive = Which class matters
operate-imports = Files read in
operate-imports-none = None yet.
operate-imports-when = When
operate-imports-rows = Rows
operate-remove-import = Take { $name } away
operate-type-metrics = Type a measure
operate-type-metric = Measure
operate-type-value = Value
operate-type-value-hint = Of 100, such as 91.
operate-type-at = When
operate-type-at-hint = A day; empty for now.

operate-kind-reference = Reference: predictions from when the model did well
operate-kind-log = Predictions
operate-kind-outcomes = Outcomes
operate-kind-metrics = Measures
operate-kind-typed = Typed
operate-part-key = the identifier
operate-part-time = the time
operate-part-end = the end of the time
operate-part-prediction = the prediction
operate-part-score = the score
operate-part-outcome = the outcome
operate-part-value = the value
operate-part-metric = the measure
operate-part-rows = the number of rows
operate-part-human = what people decided
operate-part-team = what people decided with the model
operate-part-today = what is decided today
operate-label-key = Identifier
operate-label-time = Time
operate-label-prediction = Prediction
operate-label-score = Score
operate-label-outcome = Outcome
operate-rows = { $count ->
    [one] 1 row.
   *[other] { $rows } rows.
  }
operate-left-out = { $count ->
    [one] 1 bad row was left out.
   *[other] { $rows } bad rows were left out.
  }
operate-read = { $count ->
    [one] { $kind }: 1 row.
   *[other] { $kind }: { $rows } rows.
  }
operate-read-between = { $count ->
    [one] { $kind }: 1 row of { $from }.
   *[other] { $kind }: { $rows } rows from { $from } to { $to }.
  }
operate-bad = { $count ->
    [one] 1 row cannot be read.
   *[other] { $rows } rows cannot be read.
  }
operate-bad-row = Line { $line }, { $column }: “{ $value }”. { $text }
operate-bad-missing = Nothing stands where something is needed.
operate-bad-not-a-number = That is no number; expected is { $accepted }.
operate-bad-not-a-time = That is no time; expected is { $accepted }.
operate-bad-not-a-class = That is none of the two classes { $accepted }.
operate-bad-wrong-width = { $found } cells where the file has { $expected } columns.
operate-bad-not-unicode = These bytes are no text in the file's encoding.
operate-bad-control-character = An invisible control character stands in it.
operate-bad-open-quote = A quote is opened and never closed.
operate-bad-closed = It belongs to a stretch that is closed, because its waiting time is over.
operate-waiting = { $count ->
    [one] 1 prediction waits for its outcome.
   *[other] { $rows } predictions wait for their outcome.
  }
operate-never-came = { $count ->
    [one] The outcome of 1 never came.
   *[other] The outcomes of { $rows } never came.
  }

operate-understood = { $encoding }, { $delimiter } between cells, { $columns } columns, { $header }; numbers like { $numbers }.
operate-encoding-utf-8 = UTF-8
operate-encoding-utf-8-mark = UTF-8 with a mark
operate-encoding-utf-16-le = UTF-16 (little end first)
operate-encoding-utf-16-be = UTF-16 (big end first)
operate-encoding-windows-1252 = Latin-1
operate-delimiter-comma = a comma
operate-delimiter-semicolon = a semicolon
operate-delimiter-tab = a tab
operate-delimiter-bar = a bar
operate-delimiter-other = another sign
operate-header-there = the first line names them
operate-header-none = no line names them
operate-numbers-point = 1234.5
operate-numbers-comma = 1234,5
operate-numbers-comma-point = 1,234.5
operate-numbers-point-comma = 1.234,5
operate-numbers-space-comma = 1 234,5
operate-numbers-apostrophe-point = 1’234.5
operate-times-year-first = year first, 2026-11-23
operate-times-day-first = day first, 23.11.2026
operate-times-month-first = month first, 11/23/2026
operate-times-seconds = seconds since 1970
operate-times-milliseconds = milliseconds since 1970
operate-times-microseconds = microseconds since 1970
operate-column-place = column { $place }
operate-column-number = number
operate-column-time = time
operate-column-yes-no = yes or no
operate-column-category = one of a few
operate-column-text = text
operate-column-empty = empty
operate-note-same-name = Several columns are called { $name }; the first is meant.
operate-note-no-name = Columns without a name: { $places }.
operate-note-numbers = The numbers could be read in another form as well. Please check.
operate-note-times = In { $column }, day and month could be the other way round. Please check.
operate-note-ragged = { $rows } of the first rows have more or fewer cells than there are columns.
operate-note-moved = Local times that exist twice: { $twice }, read as the earlier; times that were left out: { $missing }, moved forward.
operate-note-doubles = { $rows } rows have an identifier that was there before.
operate-note-classes = Classes: { $classes }. The one that matters is { $positive }.
operate-note-no-outcome = { $rows } rows have no outcome yet.

operate-content-workbook = a workbook. Save it as CSV first.
operate-content-compressed = compressed. Unpack it first.
operate-content-parquet = a Parquet file. Write it as CSV first.
operate-content-database = a database
operate-content-pdf = a PDF
operate-content-unknown = no text
operate-unread-empty = The file is empty.
operate-unread-no-rows = The file has a header and nothing below it.
operate-unread-not-text = The file is { $content }
operate-unread-record-too-long = Line { $line } is longer than { $most }; a quote may be missing.
operate-unread-too-many-columns = The file has more than { $most } columns.
operate-unread-not-mapped = No column says { $part }.
operate-unread-no-such-column = There is no column { $column }.
  .help = The file has: { $accepted }.
operate-unread-no-times = No time can be read in { $column }, for example “{ $found }”.
  .help = These can be read: { $accepted }.
operate-unread-too-many-classes = There are more than two classes: { $classes }.
  .help = Only models that decide between two can be measured.
operate-unread-many-classes = There are more than { $most } classes in “{ $column }”: { $classes } and others.
  .help = Choose columns that name a class, not a number or a text of its own in each row.
operate-unread-positive-unknown = Which of the classes matters? Found are { $classes }.
  .help = Set it with the model, then read the file again.
operate-unread-positive-not-found = The class that matters, “{ $found }”, is not in the file. Found are { $classes }.
operate-unread-cancelled = Stopped. Nothing of the file was kept.
operate-unread-unreadable = The file cannot be read to its end: { $reason }.

operate-problem-model-there = This project has a model called “{ $name }” already.
operate-problem-version-there = This model has a version called “{ $name }” already.
operate-problem-no-such-version = There is no version “{ $name }” of this model.
operate-problem-same-file = This file was read in before: { $name }, { $when }.
  .help = If that was a mistake, take it away there first.
operate-problem-bad-rows = { $file }: { $bad }
  .help = { $rows }
    Nothing was read in. Mend the file, or leave the bad rows out.
operate-problem-no-metrics = No column of times and no column of values was found in this file.

operate-status-none = No model yet.
operate-status-quiet = No alert; { $all } models looked at.
operate-status-alerts = { $count ->
    [one] One of { $all } models alerts.
   *[other] { $alerting } of { $all } models alert.
  }

operate-chunks = Where its history is cut
operate-chunks-hint = By calendar month, or after so many predictions.
operate-chunks-month = by month
operate-chunks-rows = by number of rows
operate-chunk-rows = Rows of a stretch
operate-pending = Bad stretches before an alert
operate-pending-hint = 1 alerts at once.
operate-positive = The class that matters
operate-positive-hint = As files write it, for example 1 or yes.
operate-zone = Time zone of its files
operate-zone-hint = Times that name no zone are read in it.

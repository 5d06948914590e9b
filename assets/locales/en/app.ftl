### Words that come with the domain: headlines, labels of changes, what went wrong.

## Labels of changes. The message is the name after "Undo"; `.done` is what a notice says.
undo-op = Undo { $op }
redo-op = Redo { $op }
undone-op = Undone: { $op }
redone-op = Redone: { $op }

op-rename-workspace = rename workspace
  .done = Renamed workspace
op-set-currency = change currency
  .done = Changed currency
op-set-fiscal-year = change fiscal year
  .done = Changed fiscal year
op-set-time-zone = change time zone
  .done = Changed time zone
op-set-growth-level = change growth level
  .done = Changed growth level
op-set-hours-per-day = change hours per day
  .done = Changed hours per day
op-set-specialist = change specialist pages
  .done = Changed specialist pages
op-add-project = add project
  .done = Added project
op-rename-project = rename project
  .done = Renamed project
op-set-project-area = change area
  .done = Changed area
op-set-project-stage = change stage
  .done = Changed stage
op-set-project-start = change start month
  .done = Changed start month
op-set-project-budget = change budget
  .done = Changed budget
op-remove-project = remove project
  .done = Removed project
op-add-person = add person
  .done = Added person
op-rename-person = rename person
  .done = Renamed person
op-set-person-note = change note
  .done = Changed note
op-remove-person = remove person
  .done = Removed person
op-add-rate = add rate
  .done = Added rate
op-change-rate = change rate
  .done = Changed rate
op-remove-rate = remove rate
  .done = Removed rate
op-add-availability = add availability
  .done = Added availability
op-change-availability = change availability
  .done = Changed availability
op-remove-availability = remove availability
  .done = Removed availability

## Headlines
headline-portfolio = { $count ->
    [0] No project yet. The first one takes a name.
    [one] One project, no budget yet.
   *[other] { $shown } projects, no common budget yet.
}
headline-portfolio-budget = { $count ->
    [one] One project, { $total } budgeted.
   *[other] { $shown } projects, { $total } budgeted together.
}
headline-project = { $name } is in { $stage }, { $start }, { $budget }.
headline-project-start = starts in { $month }
headline-project-no-start = has no start month yet
headline-project-budget = with a budget of { $budget }
headline-project-no-budget = and no budget yet
headline-people = { $count ->
    [0] Nobody here yet. Add who works on your projects.
    [one] One person.
   *[other] { $shown } people.
}
headline-people-rates = { $count ->
    [0] Everybody’s time has a rate today.
    [one] One of them has no rate today.
   *[other] { $shown } of them have no rate today.
}
headline-person = { $name } { $cost } and { $time }.
headline-person-rate = costs { $rate }
headline-person-no-rate = has no rate today
headline-person-share = is available for { $share } of full time
headline-person-no-share = has no stated availability

## Quantities
rate-per-hour = { $amount } an hour
rate-per-day = { $amount } a day
rate-per-month = { $amount } a month
day-long = { $day } { $month } { $year }
hours-a-day = { $hours } hours a day

## The status line
status-saved = Saved { $time }
status-all-saved = All saved
status-backup = backup verified { $time }
status-backup-running = taking a backup
status-backup-failed = the last backup failed
status-backup-disk-full = no backup: the disk is full
status-damaged = the check found damage; see the backups
status-read-only = Read only

## Backups and damage
backup-regular = Automatic
backup-before-upgrade = Before an upgrade
backup-replaced = Replaced by a restore
damage-kept = Your file was left as it is.
damage-before = The last good backup is from { $taken }; changes made after that are not in it.
salvage-file = salvaged
salvage-done = What could be read is in the new file { $name }. It is open for reading; the damaged file was left as it is.
salvage-table-whole = { $table }: all { $rows } read
salvage-table-part = { $table }: { $rows } read, the rest is lost
check-whole = { $count ->
    [one] The file is whole: version { $version }, one row, { $size }.
   *[other] The file is whole: version { $version }, { $rows } rows, { $size }.
}
check-unclean = It was not closed properly; what was unfinished is put right when it is opened.
table-workspace = Workspace
table-project = Projects
table-person = People
table-rate = Rates
table-availability = Availability

## Notices about a file
notice-network = This file is on a network drive. It is kept in a slower, safer mode; work on a local copy for long sessions.
notice-synced = This folder is synchronised by another program. The file is kept in a slower, safer mode; avoid opening it on two machines at once.
notice-recovered = Outset was not closed properly last time. Everything that was saved is here.
notice-upgraded = The file was brought from version { $from } to version { $to }. The state before is kept: { $snapshot }
read-only-asked = Opened for reading only.
read-only-protected = This file or its folder is write-protected, so it is open for reading only.

## What went wrong
problem-no-workspace = No workspace is open.
  .help = Open a workspace or make a new one first.
problem-not-found = That is no longer there.
  .help = It was removed, perhaps in another window. Undo brings back what was removed here.
problem-empty-text = Something has to stand here.
problem-too-long = { $found } characters are too many; at most { $most } fit.
problem-control-character = There is an invisible control character in this text. Please type it instead of pasting it.
problem-not-a-number = This is not a number. Write it like { $example }.
problem-separator = “{ $found }” cannot stand there in the chosen number format. Write numbers like { $example }.
problem-no-decimals = This currency has no decimals.
problem-too-precise = At most { $most } decimals are possible here.
problem-out-of-range = Please stay between { $least } and { $most }.
problem-below = Please stay at { $least } or above.
problem-above = Please stay at { $most } or below.
problem-ends-out-of-order = These numbers are not in order. Write the lower one first, as in “{ $range }”, or least, most likely and most, as in “{ $three }”.
problem-needs-positive = A range that is even in ratios needs ends above zero.
problem-too-wide = This range is too wide for its limits: too little room is left outside its ends.
problem-other-currency = This amount is in { $found }; here it has to be { $expected }.
problem-not-a-day = This is not a day. Write it like { $example }.
problem-not-a-month = This is not a month. Write it like 2026-11, 11/2026 or Nov 2026.
problem-not-in-list = “{ $found }” is not one of the possible values.
problem-duplicate-day = Another entry starts on that day already.
problem-missing-file = There is no file at { $path }.
  .help = It may have been moved or renamed, or its drive is not connected.
problem-missing-folder = There is no folder { $path }.
  .help = Make it first, or choose another one.
problem-already-exists = { $path } exists already. Nothing was replaced.
  .help = Choose another name, or open the file that is there.
problem-empty-file = This file is empty: it has no bytes at all.
  .help = A copy or download was probably cut off. The file was left as it is.
problem-foreign = This is not an Outset workspace but some other kind of file.
  .help = Workspaces end in “.outset”. The file was left as it is.
problem-other-application = This is a database of another application, not an Outset workspace.
  .help = The file was left as it is.
problem-encrypted = This file is encrypted, or damaged at its very beginning.
  .help = If a program has encrypted it, decrypt it there first. The file was left as it is.
problem-truncated = The end of this file is missing: it has { $found } of { $expected }.
  .help = A copy or download was probably cut off. The file was left as it is.
problem-newer = This file has version { $found }; this Outset reads up to version { $supported }.
  .help = Open it with a newer Outset. The file was left as it is.
problem-damaged = This file is damaged: its contents contradict themselves ({ $detail }).
  .help = The file was left as it is. Restore a backup, or read what can be read.
problem-schema-changed = This file has parts that do not belong to an Outset workspace, or lacks some (“{ $name }”).
  .help = Somebody or something changed its structure. The file was left as it is.
problem-in-use = { $user } has this file open on { $host } since { $since } (process { $process }).
problem-in-use-unknown = This file is open in another Outset window.
  .help = Close it there, or open it for reading only.
problem-read-only = This workspace is open for reading only.
  .help = Nothing was changed. Open a copy, or remove the write protection.
problem-busy = Another program is writing to this file right now.
  .help = Nothing was changed. Try again in a moment.
problem-disk-full = The disk is full. Nothing was changed.
  .help = Make some room and try again; what was saved before is safe.
problem-changed-outside = This was changed outside since, so it cannot be taken back. Nothing was changed.
problem-nothing-to-undo = There is nothing to undo.
problem-nothing-to-redo = There is nothing to redo.
problem-copy-differs = The copy did not equal the file, so it was thrown away.
  .help = Check the disk. The file was left as it is.
problem-file-system = { $path } could not be read or written: { $reason }
problem-internal = Something went wrong inside Outset. Nothing was changed. ({ $detail })
problem-no-backup = There is no backup “{ $name }” in { $folder }.
problem-nothing-salvaged = Nothing can be read from this file any more.
  .help = The file was left as it is. A backup may help.

## Names of values
stage-scope = Scope
stage-value = Value
stage-team = Team
stage-deliver = Deliver
stage-operate = Operate
growth-first = First product
growth-several = Two to three products
growth-platform = Platform
growth-centre = Centre of excellence
rate-unit-hour = an hour
rate-unit-day = a day
rate-unit-month = a month
language-en = English
language-de = Deutsch
theme-system = Like the system
theme-light = Light
theme-dark = Dark
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
month-long-1 = January
month-long-2 = February
month-long-3 = March
month-long-4 = April
month-long-5 = May
month-long-6 = June
month-long-7 = July
month-long-8 = August
month-long-9 = September
month-long-10 = October
month-long-11 = November
month-long-12 = December
currency-aud = Australian dollar
currency-bgn = Bulgarian lev
currency-brl = Brazilian real
currency-cad = Canadian dollar
currency-chf = Swiss franc
currency-cny = Chinese yuan
currency-czk = Czech koruna
currency-dkk = Danish krone
currency-eur = Euro
currency-gbp = Pound sterling
currency-hkd = Hong Kong dollar
currency-huf = Hungarian forint
currency-ils = Israeli shekel
currency-inr = Indian rupee
currency-jpy = Japanese yen
currency-krw = South Korean won
currency-mxn = Mexican peso
currency-nok = Norwegian krone
currency-nzd = New Zealand dollar
currency-pln = Polish zloty
currency-ron = Romanian leu
currency-sek = Swedish krona
currency-sgd = Singapore dollar
currency-try = Turkish lira
currency-usd = US dollar
currency-zar = South African rand

### Costs that the projects of a workspace share.

shared-title = Shared costs
shared-says = Each month is split among the projects that run in it, equally unless one counts more: from a project’s start month to the end of its horizon, unless it is stopped or in the archive.
shared-empty = A platform, a licence or a team that several projects use may stand here once, with the month from which it is carried. Each project then carries its part, so that the first does not pay for all.
shared-name = Name
shared-name-hint = Empty: the name of its category.
shared-category = Category
shared-amount = Amount
shared-paid = Paid
shared-paid-monthly = each month
shared-paid-yearly = each year
shared-paid-once = once
shared-yearly-hint = Each month carries a twelfth.
shared-from-month = Carried from
shared-until-month = Carried until
shared-until-hint = Empty: for as long as a project shares it.
shared-months = Spread over months
shared-months-hint = Each of these months carries an equal part, so that whoever comes first does not pay for all.
shared-spread =
    { $count ->
        [one] { $amount }, in a single month
       *[other] { $amount }, spread over { $shown } months
    }
shared-add = Add shared cost
shared-remove = Remove { $name }
shared-by-title = Shared by
shared-by =
    { $count ->
        [1] { $name } from { $month }
        [2] { $name } from { $month }, counts double
       *[other] { $name } from { $month }, counts { $shown } times
    }
shared-who = Who carries it
shared-who-of = Who carries it: { $name }
shared-carried-all = every project that runs
shared-carried-chosen = only those that are chosen
shared-times =
    { $count ->
        [0] carries nothing
        [1] counts once
        [2] counts double
       *[other] counts { $shown } times
    }
shared-no-start = has no start month yet
shared-nobody-chosen = No project that runs is chosen, so it counts nowhere.
shared-nobody = No project shares it, so it counts nowhere. A project shares it once it has a start month.
shared-nobody-before = Nobody carries it before { $month }.
shared-nobody-from = Nobody carries it from { $from } on.
shared-nobody-between = Nobody carries it from { $from } to { $month }.

shared-of-project = Shared with other projects
shared-go = Change in Workspace
shared-with =
    { $count ->
        [one] Shared with { $shown } other: { $parts }
       *[other] Shared with up to { $shown } others: { $parts }
    }
shared-alone = Shared with nobody yet: { $parts }
shared-from = { $part } from { $month }
shared-part =
    { $count ->
        [0] nothing
        [1] all of it
        [2] half
        [3] a third
        [4] a quarter
       *[other] one part in { $shown }
    }
shared-changed = this project’s part is { $share } on average, in { $months } months
shared-changed-once = this project carries { $share } of it, in { $months } months
shared-explained-once = × { $share } (this project’s part) = { $total }
shared-explained-years = × { $years } full years = { $total }

shared-problem-no-cost = There is no shared cost “{ $name }” in this workspace.
shared-problem-empty = A shared cost needs an amount. To do without it, remove the cost.
shared-problem-order = The last month is before the first one.

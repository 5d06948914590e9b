### Costs that the projects of a workspace share.

shared-title = Shared costs
shared-says = Each month is split equally among the projects that run in it: from a project’s start month to the end of its horizon, unless it is stopped or in the archive.
shared-empty = A platform, a licence or a team that several projects use may stand here once, with the month from which it is paid. Each project then carries its part, so that the first does not pay for all.
shared-name = Name
shared-name-hint = Empty: the name of its category.
shared-category = Category
shared-amount = Amount a month
shared-from-month = Paid from
shared-until-month = Paid until
shared-until-hint = Empty: for as long as a project shares it.
shared-add = Add shared cost
shared-remove = Remove { $name }
shared-by-title = Shared by
shared-by = { $name } from { $month }
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

shared-problem-no-cost = There is no shared cost “{ $name }” in this workspace.
shared-problem-empty = A shared cost needs an amount. To do without it, remove the cost.
shared-problem-order = The last month is before the first one.

# The window's own words: buttons, labels, hints, empty places.

## Frame
window-skip = Skip to content
window-rail = Workspace
window-search = Find a project or an action
window-search-found = What was found
window-nothing-found = Nothing found
window-present = Present
window-show-result = Show the result
window-end-presentation = End presentation
window-undo = Undo
window-undo-nothing = Nothing to undo
window-redo-nothing = Nothing to redo
window-close = Close
window-dismiss = Dismiss
window-cancel = Cancel
window-notice = Notice
window-remove = Remove
window-remove-named = Remove { $name }
window-read-only = Read-only.

## Places
window-portfolio = Portfolio
window-projects = Projects
window-people = People
window-person = Person
window-project = Project
window-workspace = Workspace
window-settings = Settings

## Welcome
window-welcome-what = Outset takes an idea for machine learning to value that you can measure in money.
window-welcome-how = One file on this computer holds everything. It is always saved, and nothing leaves it.
window-new-workspace = New workspace
window-open-workspace = Open…
window-recent = Recent files
window-recent-missing = not found
window-recent-forget = Remove { $name } from the list
window-look-for = Look for it…
window-new-name-hint = For example the name of your company or team.
window-folder = Folder
window-folder-other = Choose another folder…
window-create = Create workspace
window-open-sample = Look round the sample
window-sample = This is a sample.
window-sample-look = Look round, and change what you like.
window-sample-changed = Your changes stay here until you keep it.
window-keep-sample = Keep the sample as your workspace
window-keep-sample-as = Keep as my workspace…
window-keep-sample-text = It becomes a file of your own. What you changed is in it, and can still be undone.
window-keep = Keep
window-sample-kept = Kept: { $path }
window-leave-sample = Keep your changes to the sample?
window-leave-sample-text = You changed the sample and have not kept it as a workspace yet.
window-discard-sample = Throw them away

## A file that did not open
window-open-read-only = Open read-only
window-try-again = Try again
window-back-to-welcome = Back to the start
window-back-to-workspace = Back to the workspace
window-last-backup = Last good backup
window-last-backup-taken = Taken { $taken } · { $size }
window-no-backup = There is no backup of this file.
window-restore-keeps = The replaced file is kept beside it.
window-salvage-title = What can still be read
window-salvage-text = Reads every table that is whole enough and opens the result read-only. The file itself stays as it is.
window-salvage = Read what can be saved
window-salvage-tables = What could be read
window-salvage-complete = complete
window-salvage-partial = in part
window-salvage-look = Look at it

## Portfolio and project
window-portfolio-empty-title = Start with one project
window-portfolio-empty-text = A project is one idea for machine learning, from the first workshop until it is retired. Here you see all of them side by side, and what each of them is worth.
window-new-project = New project
window-new-project-hint = What it is about, in two or three words. Everything else can wait.
window-add-project = Add project
window-remove-project = Remove project
window-project-about = About this project
window-project-gone = This project is not there any more.
window-filter-projects = Filter projects
window-filter-count = { $shown } of { $all }
window-name = Name
window-area = Area
window-area-hint = The department or site it is for.
window-stage = Stage
window-stage-hint = Where the project stands now.
window-start-month = Start month
window-start-month-hint = Month 0 of the plan.
window-budget = Budget
window-budget-hint = What may be spent in all, in { $currency }.

## People
window-people-empty-title = Who works on it?
window-people-empty-text = People are most of what a project costs. Add each person with a rate and the share of their time that they have for projects; both may change from a day on.
window-add-person = Add person
window-new-person-hint = A real name, or a placeholder such as “Data engineer”.
window-remove-person = Remove person
window-person-about = About this person
window-person-gone = This person is not there any more.
window-note = Note
window-note-hint = Skills, team, anything worth knowing.
window-rate = Rate
window-rate-hint = In { $currency }; can stay empty for now.
window-rate-per = Per
window-rate-now = Rate now
window-rate-since = Since
window-share = Share available
window-share-hint = Of a full week, for example 80 %.
window-availability-now = Available now
window-availability-term = Full-time equivalent (FTE): 100 % is one full week.
window-rates = Rates
window-rates-text = What the person costs. Each rate holds from its day until the next one.
window-availabilities = Availability
window-availabilities-text = How much of a full week there is for projects. Each share holds from its day until the next one.
window-add-rate = Add rate
window-add-availability = Add share
window-from = From
window-day-hint = The first day on which it holds.
window-amount = Amount
window-holds-today = holds today
window-dated-none = None yet.
window-remove-from = Remove what holds from { $day }

## Workspace
window-workspace-holds = Holds for every project
window-currency = Currency
window-currency-hint = New amounts are in it; amounts already there keep theirs.
window-fiscal-year = Fiscal year starts in
window-fiscal-year-hint = Yearly totals follow it.
window-time-zone = Time zone
window-time-zone-hint = Decides which day and month something falls in. Type to search.
window-growth-level = Growth level
window-growth-level-hint = Where your organisation stands; what is asked follows it.
window-hours-per-day = Hours per day
window-hours-per-day-hint = Turns rates per hour into rates per day.
window-specialist = For specialists
window-specialist-hint = Shows methods and measures that only specialists need.
window-backups = Backups
window-backups-text = Copies by date beside the file. Restoring one keeps the file that it replaces.
window-backups-none = No backup yet. The first one is made before the first change of a day.
window-back-up-now = Back up now
window-backed-up = Backup { $name } is there and checked.
window-restored = Restored the backup taken { $taken }. The replaced file is kept among the backups.
window-restore = Restore
window-restore-named = Restore the backup taken { $taken }
window-backup-taken = Taken
window-backup-file = File
window-backup-size = Size
window-backup-state = State
window-backup-verified = checked
window-backup-unverified = not checked

## Settings
window-language = Language
window-theme = Appearance
window-text-size = Text size
window-number-format = Number format
window-format-hint = How numbers are shown and typed.
window-date-format = Date format
window-recent-headlines = Headlines of recent files
window-recent-headlines-hint = Shows the main figure of each file on the start page.

## Fields
window-field-draft = Not stored yet: this text was kept as you left it.

## About and keys
window-about-title = About Outset
window-about-version = Version
window-about-schema = File format
window-about-licence = Licence
window-about-settings = Settings
window-about-workspace = Open file
window-keys-title = Keyboard shortcuts
window-keys-in-field = In a field
window-keys-store = Store the value
window-keys-restore = Back to the value from before

## Actions of palette, menu and keys
window-action-palette = Find a project or an action
window-action-undo = Undo
window-action-redo = Redo
window-action-add-project = New project
window-action-add-person = Add person
window-action-go-portfolio = Go to the portfolio
window-action-go-people = Go to people
window-action-go-workspace = Go to the workspace settings
window-action-go-back = Back
window-action-go-forward = Forward
window-action-present = Present
window-action-new = New workspace
window-action-open = Open a workspace…
window-action-close = Close the workspace
window-action-sample = Look round the sample
window-action-keep-sample = Keep the sample as my workspace…
window-action-backups = Show the backups
window-action-settings = Settings
window-action-theme-system = Appearance: as the system
window-action-theme-light = Appearance: light
window-action-theme-dark = Appearance: dark
window-action-language-en = Language: English
window-action-language-de = Language: German
window-action-text-larger = Larger text
window-action-text-smaller = Smaller text
window-action-text-normal = Normal text size
window-action-keyboard = Keyboard shortcuts
window-action-about = About Outset

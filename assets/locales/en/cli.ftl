### The terminal's own words: headings of tables, and what was done.

cli-column-name = Name
cli-column-area = Area
cli-column-stage = Stage
cli-column-start = Start
cli-column-budget = Budget
cli-column-rate = Rate
cli-column-since = Since
cli-column-origin = From
cli-column-available = Available
cli-column-taken = Taken
cli-column-kind = Kind
cli-column-size = Size
cli-column-backup = Backup
cli-column-table = Table
cli-column-rows = Rows
cli-column-role = Role
cli-column-people = Who
cli-column-needed = Needed
cli-column-gap = Gap
cli-column-phase = Phase
cli-column-when = When
cli-column-gate = Gate
cli-column-template = Template
cli-column-about = What it is for

cli-templates = Templates that a project can begin from, with --template; a file works as well.
cli-made = Made the workspace { $name }: { $path }
cli-backups = Backups, newest first; each was opened and checked when it was taken.
cli-no-backups = No backup yet. The first one is taken before the first change of a day.
cli-backed-up = Backup taken and checked: { $name }
cli-restored = Restored { $backup }.
cli-restored-kept = Restored { $backup }. What was there before is kept: { $kept }
cli-salvaged = What could be read is in { $path }; the damaged file was left as it is.

cli-backup-trouble = The change is saved, but the backup before it did not succeed: { $trouble }.
cli-file-name = The name { $file } is not valid text, so no file can be named by it safely.
cli-not-printed = The result could not be printed: { $reason }

cli-column-project = Project
cli-column-model = Model
cli-column-version = Version
cli-column-state = State
cli-column-measure = Measure
cli-column-value = Value
cli-metrics = Every measure over time; limits and exact values with --json.
cli-no-metrics = Nothing was measured yet.
cli-not-a-value = { $text } is no value of a metric; type it as accuracy=0.91.
cli-column-study = Study
cli-column-today = Today
cli-column-worth = Worth up to
cli-not-approved = No plan of this project was approved yet.
cli-several-rates = There are { $shown } rates at which these flows are worth nothing; none of them alone says anything.

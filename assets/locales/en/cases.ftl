## Decisions among several classes
cases-class = Class { $place }
cases-classes-title = Classes
cases-classes-text = Into which classes are cases decided, and how often does each truly occur? Shares that are left empty take what is left of a hundred, evenly; unsure shares are made to sum to a hundred in every future.
cases-classes-name = Name
cases-classes-share = Of 100 cases
cases-classes-add = Add a class
cases-classes-remove = Remove { $class }
cases-name-of = Name of { $class }
cases-part-share-any = How often each class occurs
  .hint = Of 100 cases, so many truly belong to it.
cases-part-today-any = How today decides on each class
  .hint = Of 100 cases of this class, so many are decided so today.
cases-part-model-any = How the model decides on each class
  .hint = Of 100 cases of this class, so many are decided so by the model.
cases-part-worth-any = What decisions are worth
  .hint = Money that one such case brings; with a minus, money that it costs.
cases-part-share = Share of { $class }
cases-part-worth-right = { $class } rightly decided, worth
cases-part-worth-wrong = { $class } taken for { $decided }, worth
cases-part-today-right = { $class } rightly decided today
cases-part-today-wrong = { $class } taken for { $decided } today
cases-part-model-right = { $class } rightly decided by the model
cases-part-model-wrong = { $class } taken for { $decided } by the model
cases-pair-right = { $class } rightly decided
cases-pair-wrong = { $class } taken for { $decided }
cases-grid-worth = Worth of a case
cases-grid-worth-text = What does one case bring or cost that is decided so? Losses with a minus; empty is nothing. Right decisions stand on the shaded diagonal.
cases-grid-today = Decided today
cases-grid-today-text = Of 100 cases of each class, how many are decided as which today? The diagonal is enough: what is left empty shares the rest of the row.
cases-grid-model = Decided by the model
cases-grid-model-text = The same with the model. The diagonal is enough: what is left empty shares the rest of the row.
cases-grid-corner = Truly ↓ · decided as →
cases-grid-keys = Arrow keys move between cells.
cases-rest = Mistakes left empty share the rest
cases-rest-evenly = evenly
cases-rest-by_size = by how often the classes occur
cases-row-note = The row { $class } makes { $sum }: the right ones count as typed, the mistakes share the rest in proportion.
cases-shares-note = Together they make { $sum }: they count in proportion, so that they make 100 %.
cases-matters-costs-most = { $pair } costs { $worth } each and happens { $today } times a month today, { $model } times with the model: most of the benefit comes from here.
cases-matters-costs-part = { $pair } costs { $worth } each and happens { $today } times a month today, { $model } times with the model: the largest part of the benefit comes from here.
cases-matters-brings-most = { $pair } brings { $worth } each and happens { $today } times a month today, { $model } times with the model: most of the benefit comes from here.
cases-matters-brings-part = { $pair } brings { $worth } each and happens { $today } times a month today, { $model } times with the model: the largest part of the benefit comes from here.
cases-matters-nothing = By these numbers the model decides no better than today.
cases-explained = With the model a case is worth { $model }, today { $today }.
cases-problem-most = There can be { $number } classes at most.
cases-problem-least = There must be { $number } classes at least.

## A file of cases
cases-measure = Measure from a file
cases-measure-title = Measure from a file of cases
cases-measure-team-text = A table with a row for each case: what was true, what people decided alone, what the model decided, and, where it was tried, what both decided together.
cases-measure-classes-text = A table with a row for each case: what was true, what was decided as it is done today, and what the model decided.
cases-file = File
cases-file-choose = Choose a file …
cases-file-look = Look at it
cases-columns = Which column means what?
cases-column-truth = What was true
cases-column-human = People alone
cases-column-today = Today
cases-column-model = The model alone
cases-column-team = Both together
cases-column-none = not in the file
cases-shares = The file also says how often each class occurs
cases-shares-hint = Only where the cases were not picked: a file with as many of each class says nothing of that.
cases-read = Read the file
cases-reading = Reading …
cases-stop = Stop
cases-take = Take these numbers
cases-take-without = Take these numbers without the bad rows
cases-preview = The first rows
cases-head-alone = Right alone
cases-head-cases = Cases
cases-head-share = Of 100
cases-head-together = Right together
cases-head-true = Truly
cases-alone-both = People and model
cases-alone-human = Only people
cases-alone-model = Only the model
cases-alone-neither = Neither
cases-table-team = Who got the cases right
cases-table-today = Decided today
cases-table-model = Decided by the model
cases-team-says = Of { $rows } cases, people alone got { $human } of 100 right, the model alone { $model }, both together { $team }.
cases-team-alone = Of { $rows } cases, people alone got { $human } of 100 right, the model alone { $model }.
cases-team-range = How many both together get right, the file does not say: always following the better one gives { $best } of 100, always following whoever is right gives { $oracle }.
cases-team-better = Together they get { $effect } more of 100 right than the better of both alone.
cases-team-no-better = Together they are no better than the better of both alone.
cases-team-most = Always following whoever is right would get { $oracle } of 100 right, { $gain } more than the better one alone.
cases-team-taken = Of these { $gain }, the team has { $taken }.
cases-team-lost = Where the better one alone was right, the team lost { $lost } of 100.
cases-team-found = { $found } of 100 came right that neither had right alone.
cases-measured = Measured on { $rows } cases of { $file }, { $day }.
cases-source = { $file }, { $rows } cases
cases-left-out = { $rows } rows were left out.
cases-classes-says = { $rows } cases of { $classes } classes.
cases-classes-today = Today decides { $right } of 100 rightly.
cases-classes-model = The model decides { $right } of 100 rightly.
cases-classes-new = New classes: { $classes }.
cases-without-truth = { $count ->
    [one] One row without a truth is left out.
   *[other] { $rows } rows without a truth are left out.
}
cases-without-voice = { $count ->
    [one] One row in which a decision is missing is left out.
   *[other] { $rows } rows in which a decision is missing are left out.
}
cases-without-sense = { $count ->
    [one] One row that cannot be read is left out.
   *[other] { $rows } rows that cannot be read are left out.
}
cases-problem-no-benefit = There is no benefit “{ $name }” in this project.
cases-problem-kind = This benefit is not measured from cases.
  .help = Only decisions among several classes and people and model as a team are.
cases-problem-none = No row of this file says both what was true and what was decided.
cases-problem-too-many = With this file there would be more than { $number } classes. New are: { $classes }.
  .help = Put rare classes together in the file, then read it again.

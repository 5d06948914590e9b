# Templates: what a kind of project is usually made of, offered, begun from and saved.

template-source = Template: starting range, replace it
template-said-by = Template
template-note-currency = The template means this amount in { $currency }.
template-other-currency = Its amounts are meant in { $currency } and are not converted; this workspace counts in { $own }. Replace amounts of money first.

template-holds-figures = { $count ->
    [one] 1 number of today’s work
   *[other] { $shown } numbers of today’s work
  }
template-holds-benefits = { $count ->
    [one] 1 benefit
   *[other] { $shown } benefits
  }
template-holds-costs = { $count ->
    [one] 1 cost
   *[other] { $shown } costs
  }
template-holds-risks = { $count ->
    [one] 1 risk
   *[other] { $shown } risks
  }
template-holds-options = { $count ->
    [one] 1 other way
   *[other] { $shown } other ways
  }

template-begin = From a template
template-begin-text = Start with the usual parts and a wide range for every number, all marked as guesses.
template-choose = Which template?
template-own = your own
template-open = Open template file…
template-use = Start from a template
template-use-text = Puts usual benefits, costs, phases and risks here, with a wide range for every number. Whatever you have said stays. One undo takes it all back.
template-add = Add from a template
template-add-text = Adds its parts beside yours; nothing that you have said is changed. One undo takes it all back.
template-add-do = Add it

template-remove = Take { $name } out of my list
template-removed = { $name } is out of your list.
template-put-back = Put it back

template-section = Templates
template-section-text = Take the usual parts from a template, or keep this plan as one for the next project.
template-save = Save as template
template-save-title = Save { $name } as a template
template-save-about = What it is for
template-save-about-hint = One line for the list; may stay empty.
template-save-keep = Keep in my list
template-save-file = Write to a file…
template-save-figures = Figures that stay, widened
template-save-before = in the project
template-save-after = in the template
template-save-names = Names and questions that stay
template-save-no-names = None: every part goes by its kind.
template-save-removed = Names that are removed
template-save-nothing = There is no figure yet.
template-widened = Every range becomes { $factor } times as wide and never narrower than ± { $least } of its middle, in round numbers. Formulas, growth, ways up and seasons stay as they are.
template-left-out = Left out: names of people, of the project and of the workspace; who said a number, its source and its note; people and their rates, answers, data sources, expectations, open points, days, spending, models and everything measured.
template-from-to = { $low } to { $high }
template-computed = computed, usually { $value }
template-formula-stays = the same formula; where it cannot be used, { $value }
template-with-course = { $value }, { $course }
template-scenario = Scenario { $number }
template-group = Group { $number }
template-kept = Kept as template { $path }. It is offered when a project begins.
template-written = Template written: { $path }

template-problem-none = There is no template called { $name }.
  .help = `outset template list` names those that there are.
template-problem-there = You already have a template called { $name }.
  .help = Give this one another name.
template-problem-large = { $file } is larger than a template can be ({ $most }). Nothing was read.
template-problem-foreign = { $file } is no Outset template. Nothing was read.
template-problem-newer = { $file } was written by a newer Outset (version { $found } of the format; this one reads up to { $supported }).
  .help = Update Outset, or save the template there for this version.
template-problem-shape = { $file } cannot be read from line { $line }, column { $column } on: { $detail }. Nothing was taken over.
template-problem-mistakes = { $file } says what a template may not say. Nothing was taken over.
    { $mistakes }
template-problem-more = … and { $more } more

//! How the best return rises with the budget, as a picture: each set that was found, from the sum on that
//! suffices for it.

use super::{Answer, told::Set};
use crate::words;
use outset_core::choice::Goal;
use outset_report::{
    BudgetBound, BudgetStep, Budgets, BudgetsKey, Caption, FigureInput, Mark, Scale,
};

impl Answer<'_> {
    /// The steps of the best return; none without a budget.
    pub(crate) fn rising<T>(&self, draw: &dyn Fn(&FigureInput<'_>) -> T) -> Option<T> {
        let asked = self.asked()?;
        let currency = self.ground.currency();
        let tick = |value: f64| self.format.compact(value, currency);
        let exact = |value: f64| self.money(value, 0.0);
        let goal = match self.goal {
            Goal::Likely => "likely",
            Goal::Careful => "careful",
        };
        let open = self.sets.iter().map(|set| &set.choice);
        let open = open.filter(|choice| !choice.is_proven() && choice.at_most.is_finite());
        let bound = |choice: &outset_core::choice::Choice| BudgetBound {
            at: choice.budget,
            most: choice.at_most,
        };
        let budgets = self.sets.iter().map(|set| set.choice.budget);
        Some(draw(&FigureInput::Budgets(Budgets {
            caption: Caption {
                title: self.word("choice-rising"),
                conclusion: self.rising_says(asked.budget, asked.value),
                empty: self.word("choice-none"),
            },
            steps: self.steps(),
            bounds: open.map(bound).collect(),
            until: budgets.fold(asked.budget, f64::max),
            marks: vec![Mark {
                at: asked.budget,
                label: self.word("choice-rising-asked"),
            }],
            key: BudgetsKey {
                line: self.word(&format!("choice-rising-{goal}")),
                bound: self.word("choice-rising-bound"),
                across: self.word("choice-rising-across"),
            },
            money: Scale {
                tick: &tick,
                exact: &exact,
            },
            heads: ["from", goal, "projects"]
                .map(|head| self.word(&format!("choice-rising-head-{head}")))
                .into(),
        })))
    }

    /// The sets by what suffices for them, each only where it brings more than all before.
    fn steps(&self) -> Vec<BudgetStep> {
        let sets = self.sets.iter().chain(self.between);
        let mut found: Vec<(f64, &Set)> = sets.map(|set| (self.needs(set), set)).collect();
        found.sort_by(|one, other| one.0.total_cmp(&other.0));
        let mut steps: Vec<BudgetStep> = Vec::new();
        for (from, set) in found {
            let gain = set.choice.value;
            if steps.last().is_some_and(|last| gain <= last.gain) {
                continue;
            }
            let places = self.places(&set.choice);
            let list = if places.is_empty() {
                self.word("choice-budget-none")
            } else {
                self.list(&places)
            };
            let error = self.sum(&places, set.choice.budget).gain.error;
            steps.push(BudgetStep {
                from,
                gain,
                label: self.projects(places.len()),
                cells: vec![self.money(from, 0.0), self.money(gain, error), list],
            });
        }
        // Before anything fits nothing is chosen, and nothing comes.
        if steps
            .first()
            .is_some_and(|first| first.from > 0.0 && first.gain > 0.0)
        {
            let cells = vec![self.money(0.0, 0.0), self.money(0.0, 0.0)];
            let none = self.word("choice-budget-none");
            steps.insert(
                0,
                BudgetStep {
                    from: 0.0,
                    gain: 0.0,
                    label: String::new(),
                    cells: cells.into_iter().chain([none]).collect(),
                },
            );
        }
        steps
    }

    /// "3 projects"
    fn projects(&self, count: usize) -> String {
        let shown = self.format.number(count as f64, 0);
        let texts = [("shown", shown.as_str())];
        let language = &self.format.language;
        words::text_counted(language, "choice-rising-projects", count, &texts)
    }

    fn needs(&self, set: &Set) -> f64 {
        let places = self.places(&set.choice);
        if places.is_empty() {
            return 0.0;
        }
        self.sum(&places, set.choice.budget).suffices.value
    }

    /// What the asked budget brings, and what the greatest one would add.
    fn rising_says(&self, budget: f64, value: f64) -> String {
        let Some(last) = self.sets.last().map(|set| &set.choice) else {
            return String::new();
        };
        let error = |set: &Set| {
            let places = self.places(&set.choice);
            self.sum(&places, set.choice.budget).gain.error
        };
        let error = self.sets.iter().map(error).fold(0.0, f64::max);
        let more = self
            .format
            .rounded(last.value - value, error, self.ground.currency());
        let texts = [
            ("budget", self.money(budget, 0.25)),
            ("value", self.money(value, error)),
            ("most", self.money(last.budget, 0.25)),
            ("more", more.text),
        ];
        let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
        self.say(
            if more.value > 0.0 {
                "choice-rising-more"
            } else {
                "choice-rising-enough"
            },
            &texts,
        )
    }
}

//! A choice in words and tables.

use super::{Ground, Way, together};
use crate::{
    format::Formatter,
    view::{Choice, LeftOutView, NumberTable},
    words,
};
use outset_core::{
    choice::{self, Goal, Limits, Why, why_not},
    simulate::{AheadTogether, Figure, Spread},
};

/// Names in a sentence before the rest is counted.
const NAMED: usize = 4;

/// What was chosen for one budget; places are among the candidates that are free to be chosen.
pub(crate) struct Set {
    pub(crate) choice: choice::Choice,
    /// Whether it is the budget that was asked about.
    pub(crate) is_asked: bool,
}

/// Everything that an answer tells.
pub(crate) struct Answer<'a> {
    pub(crate) ground: &'a Ground,
    /// Candidates that may be chosen, by their place on the ground.
    pub(crate) free: &'a [usize],
    pub(crate) sets: &'a [Set],
    /// Sets for budgets in between and below, which are drawn and not listed.
    pub(crate) between: &'a [Set],
    pub(crate) asked: Option<usize>,
    pub(crate) goal: Goal,
    pub(crate) limits: &'a Limits,
    pub(crate) format: &'a Formatter,
}

impl Ground {
    /// Projects to choose from, in the order of the portfolio.
    pub(crate) fn choices(&self) -> Vec<Choice> {
        let projects = self.projects.iter();
        projects
            .map(|known| Choice {
                id: known.rows.project.id.clone(),
                name: known.rows.project.name.clone(),
            })
            .collect()
    }

    pub(crate) fn currency(&self) -> &str {
        self.projects
            .first()
            .map_or("", |known| known.plan.currency.as_str())
    }

    /// The plan of a project, by its place among the candidates.
    pub(super) fn plan_of(&self, project: usize) -> Option<usize> {
        let is_plan = |way: &Way| way.project == project && way.option.is_none();
        self.ways.iter().position(is_plan)
    }

    pub(super) fn name(&self, at: usize) -> &str {
        &self.projects[self.ways[at].project].rows.project.name
    }

    pub(super) fn id(&self, at: usize) -> &str {
        &self.projects[self.ways[at].project].rows.project.id
    }
}

impl Answer<'_> {
    pub(super) fn word(&self, id: &str) -> String {
        words::text(&self.format.language, id)
    }

    pub(super) fn say(&self, id: &str, texts: &[(&'static str, &str)]) -> String {
        words::text_with(&self.format.language, id, texts)
    }

    pub(super) fn money(&self, value: f64, error: f64) -> String {
        let currency = self.ground.currency();
        self.format.rounded(value, error, currency).text
    }

    fn typed(&self, value: f64) -> String {
        // What was typed is known to the unit.
        self.money(value, 0.25)
    }

    pub(super) fn likely(&self, spread: &Spread) -> String {
        self.money(spread.p50, spread.error)
    }

    pub(super) fn chance(&self, chance: &Figure) -> String {
        self.format.chance(chance.value)
    }

    pub(super) fn asked(&self) -> Option<&choice::Choice> {
        Some(&self.sets[self.asked?].choice)
    }

    /// Places on the ground of what a choice holds, in the order of the portfolio.
    pub(super) fn places(&self, choice: &choice::Choice) -> Vec<usize> {
        choice.chosen.iter().map(|at| self.free[*at]).collect()
    }

    pub(super) fn sum(&self, places: &[usize], budget: f64) -> AheadTogether {
        let candidates = &self.ground.candidates;
        together(places.iter().map(|at| &candidates[*at].ahead), budget)
    }

    /// "Invoice triage", or "Invoice triage (Buy)".
    pub(super) fn named(&self, at: usize) -> String {
        let way = &self.ground.ways[at];
        let name = self.ground.name(at);
        if way.option.is_none() {
            return name.to_owned();
        }
        self.say("choice-way", &[("project", name), ("way", &way.title)])
    }

    /// "Invoice triage, Churn early warning and 3 more".
    pub(super) fn list(&self, places: &[usize]) -> String {
        let mut names: Vec<String> = places.iter().map(|at| self.named(*at)).collect();
        if names.len() > NAMED {
            let more = names.len() - (NAMED - 1);
            names.truncate(NAMED - 1);
            let count = self.format.number(more as f64, 0);
            names.push(self.say("choice-more", &[("number", &count)]));
        }
        let last = names.pop().unwrap_or_default();
        if names.is_empty() {
            return last;
        }
        let first = names.join(", ");
        self.say("choice-and", &[("first", &first), ("last", &last)])
    }

    /// What is chosen, and what it brings.
    pub(crate) fn headline(&self) -> String {
        if self.ground.projects.is_empty() {
            return self.word("choice-none");
        }
        let Some(choice) = self.asked() else {
            return self.word("choice-ask");
        };
        let places = self.places(choice);
        let budget = self.typed(choice.budget);
        if places.is_empty() {
            let id = match self.goal {
                Goal::Likely => "choice-nothing",
                Goal::Careful => "choice-nothing-careful",
            };
            return self.say(id, &[("budget", &budget)]);
        }
        let sum = self.sum(&places, choice.budget);
        let (likely, chance) = (self.likely(&sum.gain), self.chance(&sum.chance_to_pay_back));
        let list = self.list(&places);
        let texts = [
            ("budget", budget.as_str()),
            ("projects", &list),
            ("likely", &likely),
            ("chance", &chance),
        ];
        words::text_counted(
            &self.format.language,
            "choice-headline",
            places.len(),
            &texts,
        )
    }

    /// How sure the budget is, what more of it would bring, and whether another set could bring more.
    pub(crate) fn says(&self) -> Vec<String> {
        let Some(choice) = self.asked() else {
            return Vec::new();
        };
        let places = self.places(choice);
        let mut says = Vec::new();
        if !places.is_empty() {
            let sum = self.sum(&places, choice.budget);
            let suffices = self.money(sum.suffices.value, sum.suffices.error);
            let (within, budget) = (self.chance(&sum.within_budget), self.typed(choice.budget));
            let texts = [
                ("suffices", suffices.as_str()),
                ("within", &within),
                ("budget", &budget),
            ];
            says.push(self.say("choice-sure", &texts));
        }
        says.extend(self.more_money(choice));
        if self.goal == Goal::Careful && !places.is_empty() {
            let value = self.money(choice.value, choice.value.abs() * 0.01);
            says.push(self.say("choice-careful", &[("value", &value)]));
        }
        if !choice.is_proven() {
            let at_most = self.money(choice.at_most, choice.at_most.abs() * 0.01);
            let value = self.money(choice.value, choice.value.abs() * 0.01);
            if at_most != value {
                let texts = [("most", at_most.as_str()), ("value", &value)];
                says.push(self.say("choice-not-proven", &texts));
            }
        }
        says
    }

    /// The next budget that brings more, in a sentence.
    fn more_money(&self, choice: &choice::Choice) -> Option<String> {
        let greater = self.sets.iter().map(|set| &set.choice);
        let mut greater = greater.filter(|other| other.budget > choice.budget);
        let slack = 1e-6 * choice.value.abs().max(1.0);
        let Some(next) = greater.find(|other| other.value > choice.value + slack) else {
            let more = self.sets.len() > 1;
            return more.then(|| self.word("choice-more-money-nothing"));
        };
        let own = self.sum(&self.places(choice), choice.budget).gain;
        let other = self.sum(&self.places(next), next.budget).gain;
        let more = self.money(other.p50 - own.p50, own.error.max(other.error));
        let share = self.format.percent(next.budget / choice.budget - 1.0);
        let (budget, list) = (self.typed(next.budget), self.list(&self.places(next)));
        let texts = [
            ("share", share.as_str()),
            ("budget", &budget),
            ("more", &more),
            ("projects", &list),
        ];
        Some(self.say("choice-more-money", &texts))
    }

    pub(super) fn heads(&self, ids: &[&str]) -> Vec<String> {
        let head = |id: &&str| self.word(&format!("choice-head-{id}"));
        ids.iter().map(head).collect()
    }

    fn table(&self, id: &str, heads: &[&str], rows: Vec<Vec<String>>) -> NumberTable {
        NumberTable {
            id: id.to_owned(),
            title: self.word(&format!("choice-{id}")),
            says: self.word(&format!("choice-{id}-says")),
            columns: self.heads(heads),
            rows,
        }
    }

    /// Spending, what suffices for it, return and chance.
    pub(super) fn cells(&self, sum: &AheadTogether) -> [String; 4] {
        [
            self.likely(&sum.spending),
            self.money(sum.suffices.value, sum.suffices.error),
            self.likely(&sum.gain),
            self.chance(&sum.chance_to_pay_back),
        ]
    }

    /// The chosen, each alone.
    pub(crate) fn chosen(&self) -> NumberTable {
        let choice = self.asked();
        let places = choice.map(|choice| self.places(choice)).unwrap_or_default();
        let row = |at: &usize| {
            let sum = self.sum(&[*at], 0.0);
            let mut row = vec![self.named(*at)];
            row.extend(self.cells(&sum));
            row
        };
        let rows = places.iter().map(row).collect();
        let heads = ["project", "takes", "suffices", "likely", "chance"];
        self.table("chosen", &heads, rows)
    }

    /// Projects of which nothing is chosen, with the reason of the way that brings most.
    pub(crate) fn left_out(&self) -> Vec<LeftOutView> {
        let Some(choice) = self.asked() else {
            return Vec::new();
        };
        let places = self.places(choice);
        let taken: Vec<usize> = places
            .iter()
            .map(|at| self.ground.ways[*at].project)
            .collect();
        let projects = (0..self.ground.projects.len()).filter(|at| !taken.contains(at));
        let told = projects.filter_map(|project| {
            let plan = self.ground.plan_of(project)?;
            Some(LeftOutView {
                id: self.ground.id(plan).to_owned(),
                name: self.ground.name(plan).to_owned(),
                why: self.why(choice, plan)?,
            })
        });
        told.collect()
    }

    fn why(&self, choice: &choice::Choice, plan: usize) -> Option<String> {
        let Some(at) = self.free.iter().position(|free| *free == plan) else {
            return Some(self.word("choice-why-out"));
        };
        let free = self
            .free
            .iter()
            .map(|at| self.ground.candidates[*at].clone());
        let free: Vec<_> = free.collect();
        let why = why_not(&free, choice, at, self.goal, self.limits).ok()?;
        let about = |value: f64| self.money(value, value.abs() * 0.002);
        Some(match why {
            Why::Loses { mean } => self.say("choice-why-loses", &[("mean", &about(mean))]),
            Why::Worsens => self.word("choice-why-worsens"),
            Why::TooMany => self.word("choice-why-too-many"),
            Why::People { needed } => {
                let needed = self.format.number(needed, 1);
                self.say("choice-why-people", &[("needed", &needed)])
            }
            Why::TooDear { needs } => self.say("choice-why-too-dear", &[("needs", &about(needs))]),
            Why::DoesNotFit {
                short,
                less_for_money,
            } => {
                let id = if less_for_money {
                    "choice-why-short-less"
                } else {
                    "choice-why-short"
                };
                self.say(id, &[("short", &about(short))])
            }
            Why::OthersBringMore => self.word("choice-why-others"),
        })
    }

    /// The chosen set beside what is approved today, and beside all.
    pub(crate) fn beside(&self) -> NumberTable {
        let mut rows = Vec::new();
        if let Some(choice) = self.asked() {
            let all: Vec<usize> = (0..self.ground.projects.len())
                .filter_map(|project| self.ground.plan_of(project))
                .collect();
            let is_approved = |at: &usize| {
                let project = self.ground.ways[*at].project;
                self.ground.projects[project].approved.is_some()
            };
            let approved: Vec<usize> = all.iter().copied().filter(is_approved).collect();
            let sets = [
                ("set-chosen", self.places(choice)),
                ("set-approved", approved),
                ("set-all", all),
            ];
            for (id, places) in sets {
                if places.is_empty() {
                    continue;
                }
                let sum = self.sum(&places, choice.budget);
                let [takes, suffices, likely, chance] = self.cells(&sum);
                let range = [sum.gain.p10, sum.gain.p90];
                let [poor, good] = range.map(|value| self.money(value, sum.gain.error));
                let count = self.format.number(places.len() as f64, 0);
                let name = self.say(&format!("choice-{id}"), &[("number", &count)]);
                rows.push(vec![name, takes, suffices, poor, likely, good, chance]);
            }
        }
        let heads = [
            "set", "takes", "suffices", "poor", "likely", "good", "chance",
        ];
        self.table("beside", &heads, rows)
    }

    /// What other budgets would bring: the value of the budget in steps.
    pub(crate) fn budgets(&self) -> NumberTable {
        let row = |set: &Set| {
            let places = self.places(&set.choice);
            let sum = self.sum(&places, set.choice.budget);
            let list = if places.is_empty() {
                self.word("choice-budget-none")
            } else {
                self.list(&places)
            };
            let budget = self.typed(set.choice.budget);
            let budget = if set.is_asked {
                self.say("choice-budget-asked", &[("budget", &budget)])
            } else {
                budget
            };
            vec![budget, self.likely(&sum.gain), list]
        };
        let rows = self.sets.iter().map(row).collect();
        self.table("budgets", &["budget", "likely", "projects"], rows)
    }
}

//! Which projects, with a budget.

use crate::{
    Problem, Result, Session,
    choice::{Answer, Ground, Set, together},
    figure::{full, theme},
    problem::{self, Code},
    read,
    view::{Choice, ChoiceAsk, ChosenView},
};
use outset_core::{
    choice::{Candidate, Choice as Chosen, Goal, Limits, Refused, choose},
    estimate::{self, Estimate},
    plan::PlanError,
};

/// Other budgets that are looked at, as multiples of the asked one, which is the third.
const BUDGETS: [f64; 6] = [0.5, 0.75, 1.0, 1.25, 1.5, 2.0];
const ASKED: usize = 2;
/// The same for a picture of many projects, below the least of them.
const LOWER: [f64; 4] = [0.0, 0.125, 0.25, 0.375];
/// Of so few candidates every step is found.
const FEW: usize = 8;
/// Steps of a picture at most.
const MOST_STEPS: usize = 24;
/// A budget that does not hold what suffices exactly.
const JUST_BELOW: f64 = 1.0 - 1e-6;
/// More projects or people at once than anybody has.
const MOST: f64 = 100_000.0;

/// What was found for some budgets.
type Found = std::result::Result<Vec<std::result::Result<Chosen, Refused>>, Refused>;

impl Session {
    /// The projects that bring most within a budget. Without a budget, what can be chosen.
    ///
    /// # Errors
    /// What cannot be read, a budget that does not hold what must be in, a plan that cannot be computed, and
    /// `gave_way` when others wait.
    pub fn choose_projects(&self, ask: ChoiceAsk) -> Result<ChosenView> {
        let (budget, limits) = self.budget_and_limits(&ask)?;
        let goal = match ask.goal.as_str() {
            "careful" => Goal::Careful,
            _ => Goal::Likely,
        };
        let mut ground = self.ground_of_choice(ask.running)?;
        let choices = ground.choices();
        let within = self.named(&ask.within, "within", &choices)?;
        let without = self.named(&ask.without, "without", &choices)?;
        for candidate in &mut ground.candidates {
            candidate.must = within.contains(&candidate.key);
        }
        let free: Vec<usize> = (0..ground.candidates.len())
            .filter(|at| !without.contains(&ground.candidates[*at].key))
            .collect();
        let (sets, between) = match budget {
            Some(budget) => self.chosen(&ground, &free, budget, goal, &limits)?,
            None => (Vec::new(), Vec::new()),
        };
        let format = self.format();
        let answer = Answer {
            ground: &ground,
            free: &free,
            sets: &sets,
            between: &between,
            asked: sets.iter().position(|set| set.is_asked),
            goal,
            limits: &limits,
            format: &format,
        };
        let (theme, size) = (theme(&ask.theme), full(ask.width));
        let figure = answer.figure(&|input| self.figure(input, theme, size));
        let rising = answer.rising(&|input| self.figure(input, theme, size));
        Ok(ChosenView {
            headline: answer.headline(),
            says: answer.says(),
            chosen: answer.chosen(),
            left_out: answer.left_out(),
            beside: answer.beside(),
            budgets: answer.budgets(),
            figure: figure.transpose()?,
            rising: rising.transpose()?,
            numbers: answer.numbers(),
            candidates: choices,
            not_counted: ground.not_counted.clone(),
        })
    }

    fn budget_and_limits(&self, ask: &ChoiceAsk) -> Result<(Option<f64>, Limits)> {
        let format = self.format();
        let currency = self.read(|reader| reader.workspace())?.currency;
        // "200k" is read as in an estimate; what neither reads is refused as an amount.
        let money = |text: &str| {
            let amount = read::money(text, &currency, &format).map(|money| money.major());
            amount.or_else(
                |refused| match estimate::read(text, format.numbers, &currency) {
                    Ok(Estimate::Fixed { value }) if value >= 0.0 => Ok(value),
                    _ => Err(refused),
                },
            )
        };
        let budget = read::field("budget", read::optional(&ask.budget, money), &format)?;
        let whole = |text: &str| read::whole(text, MOST, &format);
        let most = read::field("most", read::optional(&ask.most, whole), &format)?;
        let number = |text: &str| {
            let value = format.numbers.read(text)?.value();
            if (0.0..=MOST).contains(&value) {
                Ok(value)
            } else {
                Err(outset_core::Invalid::OutOfRange {
                    least: 0.0,
                    most: MOST,
                })
            }
        };
        let people = read::field("people", read::optional(&ask.people, number), &format)?;
        let limits = Limits {
            projects: most.and_then(|most| usize::try_from(most).ok()),
            people,
        };
        Ok((budget, limits))
    }

    /// Ids of projects that were named by id or by name. An id of one that cannot be chosen any more says nothing.
    fn named(&self, wanted: &[String], field: &str, choices: &[Choice]) -> Result<Vec<String>> {
        let all = self.read(|reader| reader.projects())?;
        let is_gone = |wanted: &&String| {
            let there = all.iter().any(|row| row.id == **wanted);
            there && !choices.iter().any(|one| one.id == **wanted)
        };
        let wanted = wanted.iter().filter(|wanted| !is_gone(wanted));
        let found = wanted.map(|wanted| {
            let by_id = choices.iter().find(|one| one.id == *wanted);
            let lower = wanted.trim().to_lowercase();
            let by_name = || choices.iter().find(|one| one.name.to_lowercase() == lower);
            let found = by_id.or_else(by_name).map(|one| one.id.clone());
            found.ok_or_else(|| {
                let found = wanted.clone();
                let unknown = outset_core::Invalid::NotInList { found };
                problem::invalid(&unknown, &self.format()).at(field)
            })
        });
        found.collect()
    }

    /// The chosen set for the budget, and those for others around it.
    fn chosen(
        &self,
        ground: &Ground,
        free: &[usize],
        budget: f64,
        goal: Goal,
        limits: &Limits,
    ) -> Result<(Vec<Set>, Vec<Set>)> {
        let candidates: Vec<_> = free
            .iter()
            .map(|at| ground.candidates[*at].clone())
            .collect();
        let budgets = BUDGETS.map(|times| budget * times);
        let others_wait = self.work.queue();
        let found = choose(&candidates, &budgets, goal, limits, &*others_wait)
            .map_err(|refused| self.not_chosen(&refused, ground))?;
        let mut sets = Vec::new();
        for (at, found) in found.into_iter().enumerate() {
            match found {
                Ok(choice) => sets.push(Set {
                    is_asked: at == ASKED,
                    choice,
                }),
                Err(refused) if at == ASKED => return Err(self.not_chosen(&refused, ground)),
                Err(_) => {}
            }
        }
        let asked = |budgets: &[f64]| choose(&candidates, budgets, goal, limits, &*others_wait);
        let between = if candidates.len() > FEW {
            let found = asked(&LOWER.map(|times| times * budget));
            let found = found.map_err(|refused| self.not_chosen(&refused, ground))?;
            found.into_iter().flatten().collect()
        } else {
            self.each_step(ground, &candidates, &sets, &asked)?
        };
        let is_asked = false;
        let between = between.into_iter();
        let between = between.map(|choice| Set { choice, is_asked });
        Ok((sets, between.collect()))
    }

    /// Every set that is the best under some budget up to the greatest: each fits no more just below what
    /// suffices for it.
    fn each_step(
        &self,
        ground: &Ground,
        candidates: &[Candidate],
        sets: &[Set],
        asked: &dyn Fn(&[f64]) -> Found,
    ) -> Result<Vec<Chosen>> {
        let needs = |choice: &Chosen| {
            let set = choice.chosen.iter().map(|at| &candidates[*at].ahead);
            together(set, choice.budget).suffices.value
        };
        let mut steps: Vec<Chosen> = Vec::new();
        let mut next = sets.last().map(|set| needs(&set.choice));
        while let Some(below) = next.filter(|needs| *needs > 0.0 && steps.len() < MOST_STEPS) {
            let found = asked(&[below * JUST_BELOW]);
            let found = found.map_err(|refused| self.not_chosen(&refused, ground))?;
            // What must be in may not fit any more.
            let found = found.into_iter().flatten().next();
            next = found
                .as_ref()
                .filter(|one| !one.chosen.is_empty())
                .map(needs);
            steps.extend(found);
        }
        Ok(steps)
    }

    fn not_chosen(&self, refused: &Refused, ground: &Ground) -> Problem {
        let format = self.format();
        let say = |id: &str, texts: &[(&'static str, &str)]| {
            Problem::new(&format.language, Code::Invalid, id, texts)
        };
        match refused {
            Refused::TooDear { needs } => {
                let currency = ground.currency();
                let error = needs.abs() * 0.002;
                let needs = format.rounded(*needs, error, currency).text;
                say("choice-refused-too-dear", &[("needs", &needs)]).at("budget")
            }
            Refused::TooMany => say("choice-refused-too-many", &[]).at("most"),
            Refused::TooManyPeople => say("choice-refused-people", &[]).at("people"),
            Refused::Stopped => problem::plan(&PlanError::Stopped, &format),
            Refused::TooLarge => problem::plan(&PlanError::TooLarge, &format),
        }
    }
}

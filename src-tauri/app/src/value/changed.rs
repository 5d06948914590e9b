//! What changed between an approved plan and the plan as it is now, in words: each change with what stood
//! there and what stands there now.

use super::{Case, parts::is_owner};
use crate::{estimate, plan::chance::share_id, words};
use outset_core::{
    part::{Unit, part_named},
    phase::PhaseKind,
    plan::{Benefit, Change, Changed, Cost, Driver, Plan, Timing, stated_id, typical},
    time::Month,
};

/// The word for nothing in a column.
pub(crate) const NOTHING: &str = "–";

/// A change in words.
pub(crate) struct Told {
    pub(crate) name: String,
    pub(crate) then: String,
    pub(crate) now: String,
}

/// Both plans, each with what it is written with. The names of now count where both have one.
pub(crate) struct Both<'a> {
    pub(crate) then: &'a Case<'a>,
    pub(crate) now: &'a Case<'a>,
}

/// What a benefit or a cost says, piece by piece: a stable name and the words for it.
type Pieces = Vec<(String, String)>;

impl Both<'_> {
    /// A change in words.
    pub(crate) fn told(&self, change: &Change) -> Told {
        let now = self.now;
        let plain = |id: &str, write: &dyn Fn(&Case<'_>) -> String| {
            self.sides(now.word(id), |case| Some(write(case)))
        };
        match &change.what {
            Changed::StartMonth => plain("value-start", &|case| {
                case.format.month(Month(case.plan.start_month))
            }),
            Changed::Horizon => plain("value-horizon", &|case| {
                case.counted("value-months", case.plan.horizon_months)
            }),
            Changed::DiscountRate => plain("value-rate", &|case| {
                let share = case.plan.discount_rate;
                case.format.quantity(share, Unit::Share, "").text
            }),
            Changed::Budget => self.sides(now.word("value-budget"), |case| {
                Some(case.money(case.plan.budget?))
            }),
            Changed::WholeMonths => plain("value-changed-whole-months", &|case| {
                let answer = if case.plan.whole_months { "yes" } else { "no" };
                case.word(&format!("value-changed-{answer}"))
            }),
            Changed::Dependence => plain("value-changed-dependence", &|case| {
                let count = u32::try_from(case.plan.dependence.len()).unwrap_or(u32::MAX);
                case.counted("value-changed-statements", count)
            }),
            Changed::Rest => self.sides(now.word("value-changed-rest"), |_| None),
            Changed::Driver(id) => self.driver(id),
            Changed::Phase(kind) => self.phase(*kind),
            Changed::Benefit(id) => self.benefit(id),
            Changed::Cost(id) => self.cost(id),
        }
    }

    fn sides(&self, name: String, write: impl Fn(&Case<'_>) -> Option<String>) -> Told {
        let side = |case| write(case).unwrap_or_else(|| NOTHING.to_owned());
        Told {
            name,
            then: side(self.then),
            now: side(self.now),
        }
    }

    fn driver(&self, id: &str) -> Told {
        let (then, now) = (self.then.plan.driver(id), self.now.plan.driver(id));
        let name = now
            .or(then)
            .map_or_else(String::new, |one| one.name.clone());
        let known = |driver: Option<&Driver>| driver.map(|driver| driver.certainty);
        let told = known(then) != known(now);
        let course = |driver: Option<&Driver>| driver.and_then(|driver| driver.course.clone());
        let over_time = course(then) != course(now);
        self.sides(name, |case| {
            let driver = case.plan.driver(id)?;
            let mut reading = case.reading(driver);
            if over_time {
                reading = [reading, case.over_time(driver)].join(" · ");
            }
            if !told {
                return Some(reading);
            }
            let certainty = serde_json::to_value(driver.certainty).ok()?;
            let certainty = format!("value-certainty-{}", certainty.as_str()?);
            Some([reading, case.word(&certainty)].join(" · "))
        })
    }

    fn phase(&self, kind: PhaseKind) -> Told {
        let name = self.now.word(&format!("value-phase-{}", kind.id()));
        self.sides(name, |case| {
            let phase = case.plan.phase(kind)?;
            let duration = phase.duration.as_deref();
            let driver = duration.and_then(|id| case.plan.driver(id));
            Some(driver.map_or_else(
                || case.word("value-changed-to-the-end"),
                |driver| case.reading(driver),
            ))
        })
    }

    fn benefit(&self, id: &str) -> Told {
        let find = |plan: &'_ Plan| plan.benefits.iter().find(|one| one.id == id).cloned();
        let (then, now) = (find(self.then.plan), find(self.now.plan));
        let named = now.as_ref().or(then.as_ref());
        let name = named.map_or_else(String::new, |one| one.name.clone());
        let then = then.map(|one| self.then.benefit_pieces(&one));
        let now = now.map(|one| self.now.benefit_pieces(&one));
        self.differing(name, then, now)
    }

    fn cost(&self, id: &str) -> Told {
        let find = |plan: &'_ Plan| plan.costs.iter().find(|one| one.id == id).cloned();
        let (then, now) = (find(self.then.plan), find(self.now.plan));
        let named = now.as_ref().or(then.as_ref());
        let name = named.map_or_else(String::new, |one| self.now.cost_name(one));
        let then = then.map(|one| self.then.cost_pieces(&one));
        let now = now.map(|one| self.now.cost_pieces(&one));
        self.differing(name, then, now)
    }

    /// Of what is there in both, only the pieces that differ.
    fn differing(&self, name: String, then: Option<Pieces>, now: Option<Pieces>) -> Told {
        let differs = |pieces: &Pieces, other: &Option<Pieces>| {
            let new = |piece: &&(String, String)| {
                other.as_ref().is_none_or(|other| !other.contains(piece))
            };
            let texts = pieces.iter().filter(new).map(|(_, text)| text.as_str());
            let text = texts.collect::<Vec<_>>().join("; ");
            if text.is_empty() {
                NOTHING.to_owned()
            } else {
                text
            }
        };
        let side = |one: &Option<Pieces>, other: &Option<Pieces>| {
            let told = one.as_ref().map(|pieces| differs(pieces, other));
            told.unwrap_or_else(|| NOTHING.to_owned())
        };
        Told {
            name,
            then: side(&then, &now),
            now: side(&now, &then),
        }
    }
}

impl Case<'_> {
    /// A whole amount of money.
    pub(crate) fn money(&self, amount: f64) -> String {
        // An amount that is not simulated is known to the last unit.
        self.format.rounded(amount, 0.5, self.currency()).text
    }

    /// What a driver was said to be, in words.
    pub(crate) fn reading(&self, driver: &Driver) -> String {
        // A chance that is computed says its share.
        let share = self.plan.driver(&share_id(&driver.id));
        if let Some(formula) = share.unwrap_or(driver).estimate.formula() {
            return estimate::formula::written_in(self.plan, formula, self.format);
        }
        let unit = part_named(&driver.part).map_or(Unit::Count, |part| part.unit);
        estimate::reading(
            &driver.estimate,
            unit,
            self.currency_of(driver),
            self.format,
        )
    }

    /// How a driver changes over the months, or that it stays the same.
    fn over_time(&self, driver: &Driver) -> String {
        let says = driver.course.as_ref();
        let says = says.map(|course| estimate::over_time::says(course, self.plan, self.format));
        says.filter(|says| !says.is_empty())
            .unwrap_or_else(|| self.word("course-steady"))
    }

    fn driver_piece(&self, id: &str) -> Option<(String, String)> {
        let driver = self.plan.driver(stated_id(id))?;
        let texts = [
            ("name", driver.name.clone()),
            ("reading", self.reading(driver)),
        ];
        let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
        Some((driver.part.clone(), self.say("value-changed-piece", &texts)))
    }

    fn benefit_pieces(&self, benefit: &Benefit) -> Pieces {
        let books = serde_json::to_value(benefit.books).unwrap_or_default();
        let books = self.word(&format!(
            "value-books-{}",
            books.as_str().unwrap_or_default()
        ));
        let mut pieces = vec![("books".to_owned(), books)];
        if benefit.start_delay > 0.0 {
            let months = self.format.quantity(benefit.start_delay, Unit::Months, "");
            let text = self.say("value-changed-delay", &[("months", &months.text)]);
            pieces.push(("delay".to_owned(), text));
        }
        if let Some(decay) = &benefit.decay {
            let text = self.counted("value-changed-retrained", decay.retrained_every);
            pieces.push(("retrained".to_owned(), text));
        }
        let drivers = benefit.drivers();
        pieces.extend(drivers.into_iter().filter_map(|id| self.driver_piece(id)));
        pieces
    }

    /// The name of a cost, with its phase where the name alone would not tell it from others.
    pub(crate) fn cost_name(&self, cost: &Cost) -> String {
        let named = cost.id.starts_with("unplanned:") || is_owner(cost);
        let Some(phase) = cost.phase.filter(|_| !named) else {
            return cost.name.clone();
        };
        let phase = self.word(&format!("value-phase-{}", phase.id()));
        let texts = [("part", cost.name.as_str()), ("owner", &phase)];
        self.say("value-part-of", &texts)
    }

    fn cost_pieces(&self, cost: &Cost) -> Pieces {
        let amount = match cost.factors.as_slice() {
            [only] if cost.times.to_bits() == 1.0_f64.to_bits() => {
                let driver = self.plan.driver(stated_id(only));
                driver.map(|driver| self.reading(driver))
            }
            _ => None,
        };
        let amount = amount.unwrap_or_else(|| self.typical_amount(cost));
        let mut pieces = vec![("amount".to_owned(), amount)];
        let timing = match cost.timing {
            Timing::AtStart => self.word("value-timing-at_start"),
            Timing::AtGoLive => self.word("value-timing-at_go_live"),
            Timing::Monthly => self.word("value-timing-monthly"),
            Timing::PerCase { .. } => self.word("value-timing-per_case"),
            Timing::PerRetraining { .. } => self.word("value-timing-per_retraining"),
            Timing::InMonth { month } => self.month_after(f64::from(month)),
        };
        pieces.push(("timing".to_owned(), timing));
        pieces.extend(self.shared_piece(cost));
        if let Some(phase) = cost.phase {
            let phase = self.word(&format!("value-phase-{}", phase.id()));
            pieces.push(("phase".to_owned(), phase));
        }
        pieces
    }

    fn shared_piece(&self, cost: &Cost) -> Option<(String, String)> {
        let carried: Vec<f64> = cost
            .shares
            .iter()
            .copied()
            .filter(|share| *share > 0.0)
            .collect();
        let months = (!carried.is_empty()).then_some(carried.len())? as f64;
        let sum = carried.iter().sum::<f64>();
        let said = self.plan.driver(stated_id(cost.factors.first()?));
        let unit = said
            .and_then(|driver| part_named(&driver.part))
            .map(|part| part.unit);
        let (id, share) = match unit {
            Some(Unit::Money) => ("shared-changed-once", sum),
            Some(Unit::MoneyPerYear) => ("shared-changed", 12.0 * sum / months),
            _ => ("shared-changed", sum / months),
        };
        let months = self.format.number(months, 0);
        let texts = [("share", self.format.percent(share)), ("months", months)];
        let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
        Some(("share".to_owned(), self.say(id, &texts)))
    }

    /// The amount of a cost with every driver at its middle.
    fn typical_amount(&self, cost: &Cost) -> String {
        let values = typical(self.plan).unwrap_or_default();
        let value = |id: &String| {
            let at = self.plan.drivers.iter().position(|driver| driver.id == *id);
            at.and_then(|at| values.get(at)).copied().unwrap_or(0.0)
        };
        let amount = cost.factors.iter().map(value).product::<f64>() * cost.times;
        let unit = match cost.timing {
            Timing::Monthly => Unit::MoneyPerMonth,
            Timing::PerCase { .. } => Unit::MoneyPerCase,
            _ => Unit::Money,
        };
        let amount = if unit == Unit::MoneyPerCase {
            amount
        } else {
            amount.round()
        };
        let amount = self.format.quantity(amount, unit, self.currency()).text;
        if cost.factors.is_empty() {
            amount
        } else {
            words::text_with(
                &self.format.language,
                "value-changed-typically",
                &[("amount", &amount)],
            )
        }
    }
}

//! What a plan is made of, as its tabs show it: benefits, costs, people and phases with their estimates.
//! A fact of Scope is shown where it matters, but stays the one row that Scope asks for.

use super::Case;
use crate::{
    classes, estimate,
    plan::{
        people::{UNPLANNED, spans},
        size_of,
        streams::benefit_title,
    },
    view::{
        BenefitView, CostView, EstimatePlace, EstimateView, Owner, OwnerKind, PeopleCost,
        PlannedPhase, Sign, WorthView,
    },
    voice,
};
use outset_core::{
    estimate::{Estimate, Shape},
    formula::Formula,
    part::{Part, Unit, part_named},
    phase::PhaseKind,
    plan::{Cost, Driver},
    project::Stage,
    team::unplanned::assumed_months,
};
use outset_store::table::{
    benefit::Benefit as BenefitRow, cost::Cost as CostRow, driver::Driver as Row,
};

/// What a kind of benefit needs, what its outcomes are worth, and what may be left out.
type Asked = (
    &'static [&'static str],
    &'static [&'static str],
    &'static [&'static str],
);

/// What is asked for a kind of benefit; nothing for a kind that this version does not know.
pub(crate) fn asked_of(kind: &str) -> Asked {
    match kind {
        "time_saved" => (
            &[
                "cases_per_month",
                "minutes_saved",
                "hourly_rate",
                "adoption",
            ],
            &[],
            &["ramp"],
        ),
        "better_decisions" => (
            &[
                "cases_per_month",
                "share_positive",
                "found_today",
                "right_today",
                "found_model",
                "right_model",
            ],
            &[
                "worth_found",
                "worth_false_alarm",
                "worth_missed",
                "worth_left_alone",
            ],
            &["adoption", "ramp", "quality_loss"],
        ),
        "class_decisions" => (
            &["cases_per_month"],
            &[],
            &["adoption", "ramp", "quality_loss"],
        ),
        "team" => (
            &[
                "cases_per_month",
                "right_human",
                "right_model_alone",
                "right_team",
                "worth_right",
            ],
            &[],
            &["adoption", "ramp", "quality_loss"],
        ),
        "revenue_uplift" => (
            &["revenue_per_month", "uplift", "margin"],
            &[],
            &["adoption", "ramp"],
        ),
        "risk_reduced" => (
            &["times_a_year", "damage", "share_avoided"],
            &[],
            &["adoption", "ramp"],
        ),
        "one_off" => (&["amount"], &[], &["months_after"]),
        "expression" => (
            &["expression_per_month"],
            &[],
            &["adoption", "ramp", "money_loss"],
        ),
        "expression_once" => (&["expression_once"], &[], &["adoption", "months_after"]),
        "amount" | "cost_avoided" => (&["amount_per_month"], &[], &["adoption", "ramp"]),
        _ => (&[], &[], &[]),
    }
}

/// Whether an expression comes each `month` or `once`; empty for other kinds, which do not ask.
fn comes_of(kind: &str) -> &'static str {
    match kind {
        "expression" => "month",
        "expression_once" => "once",
        _ => "",
    }
}

/// The part that says how much a cost of that timing is.
pub(crate) fn amount_part(timing: &str) -> &'static str {
    match timing {
        "monthly" => "monthly_amount",
        "per_case" => "case_amount",
        _ => "amount",
    }
}

/// Whether a number is what an outcome is worth, which is asked as what it brings or costs.
pub(crate) fn is_worth(part: &str) -> bool {
    asked_of("better_decisions").1.contains(&part)
}

/// What an outcome usually does, before anybody has said how much.
pub(crate) fn usual_sign(part: &str) -> Sign {
    match part {
        "worth_false_alarm" | "worth_missed" => Sign::Costs,
        _ => Sign::Brings,
    }
}

impl Case<'_> {
    /// The estimate of a part, wherever its row is; named as the plan names it.
    pub(super) fn estimate(&self, part: &str, owner: Option<Owner>) -> Option<EstimateView> {
        let part = part_named(part)?;
        // What Scope asks belongs to the project itself.
        let owner = owner.filter(|_| part.home != Stage::Scope);
        let place = EstimatePlace {
            project: self.rows.project.id.clone(),
            owner,
            part: part.id.to_owned(),
        };
        let mut rows = self.rows.drivers.iter();
        let row = rows.find(|row| estimate::stands_at(row, &place));
        Some(self.view_of(place, part, row))
    }

    fn view_of(&self, place: EstimatePlace, part: &Part, row: Option<&Row>) -> EstimateView {
        let mut view = estimate::view(place, part, row, self.currency(), self.format);
        if let Some(row) = row {
            estimate::formula::show(&mut view, row, (self.rows, self.plan), self.format);
            estimate::currency::show(&mut view, row, part, self.plan, self.format);
            if let Some(name) = classes::driver_name(row, self.rows, self.format) {
                view.name = name;
            }
            voice::show(&mut view, row, self.rows, self.currency(), self.format);
            view.over_time = estimate::over_time::mark(row, &self.rows.drivers, self.format);
            let of_course = estimate::course_number::name_in(row, self.rows, self.format);
            view.name = of_course.unwrap_or(view.name);
        }
        view
    }

    /// The view of a driver of the plan; a guess that nobody has typed shows what is assumed.
    pub(crate) fn driver_view(&self, driver: &Driver) -> Option<EstimateView> {
        if let Some((place, row)) = estimate::currency::row_of(driver) {
            return Some(self.view_of(place, part_named(&driver.part)?, Some(&row)));
        }
        let part = part_named(&driver.part)?;
        let row = self.rows.drivers.iter().find(|row| row.id == driver.id);
        let place = EstimatePlace {
            project: self.rows.project.id.clone(),
            owner: row.and_then(estimate::owner_of),
            part: part.id.to_owned(),
        };
        let mut view = match row {
            Some(row) => self.view_of(place, part, Some(row)),
            None => {
                let assumed = assumed_row(driver, &place, part, self.currency());
                self.view_of(place, part, Some(&assumed))
            }
        };
        view.name.clone_from(&driver.name);
        Some(view)
    }

    /// What it brings.
    pub(crate) fn benefits(&self) -> Vec<BenefitView> {
        let rows = self.rows.benefits.iter();
        rows.map(|row| self.benefit(row)).collect()
    }

    fn benefit(&self, row: &BenefitRow) -> BenefitView {
        let (needed, worths, optional) = asked_of(&row.kind);
        let owner = || {
            Some(Owner {
                kind: OwnerKind::Benefit,
                id: row.id.clone(),
            })
        };
        let estimate = |part: &&str| self.estimate(part, owner());
        let mut optional: Vec<EstimateView> = optional.iter().filter_map(estimate).collect();
        if row.books == "capacity_freed" {
            optional.extend(self.estimate("redeployed", owner()));
        }
        let number = |value: f64| self.format.number(value, 2);
        let measurable = matches!(row.kind.as_str(), "class_decisions" | "team");
        let falls = measurable || matches!(row.kind.as_str(), "better_decisions" | "expression");
        BenefitView {
            id: row.id.clone(),
            kind: row.kind.clone(),
            kind_name: self.word(&format!("value-benefit-{}", row.kind)),
            name: row.name.clone(),
            title: benefit_title(row, self.format),
            books: row.books.clone(),
            books_text: self.word(&format!("value-books-{}.says", row.books)),
            start_delay: number(row.start_delay),
            comes: comes_of(&row.kind).to_owned(),
            retrained_every: falls.then(|| {
                let every = row.retrained_every.map(|months| number(f64::from(months)));
                every.unwrap_or_default()
            }),
            team_text: if self.team_is_measured(row) {
                String::new()
            } else {
                self.team_text(row)
            },
            needed: needed.iter().filter_map(estimate).collect(),
            worths: worths
                .iter()
                .filter_map(estimate)
                .map(|view| self.worth(view))
                .collect(),
            optional,
            classes: self.classes(row),
            measured: self.measured_team(row),
            measurable,
        }
    }

    fn worth(&self, view: EstimateView) -> WorthView {
        let row = self
            .rows
            .drivers
            .iter()
            .find(|row| estimate::stands_at(row, &view.place));
        let known = row.and_then(estimate::of_row);
        let own = self.currency();
        let currency = row.map_or(own, |row| estimate::currency::currency_of(row, own));
        let write = |estimate: &Estimate| match estimate.formula() {
            Some(formula) => estimate::formula::written(formula, self.rows, self.format),
            None => {
                let mark = estimate::currency::mark(Unit::MoneyPerCase, currency, own);
                outset_core::estimate::write(estimate, self.format.numbers, currency) + &mark
            }
        };
        let (sign, amount) = match known {
            None => (usual_sign(&view.place.part), String::new()),
            Some(estimate) if is_loss(&estimate) => (Sign::Costs, write(&turned(&estimate))),
            // Nothing is as much a loss as a gain: it is said the way it usually is.
            Some(Estimate::Fixed { value: 0.0 }) => {
                (usual_sign(&view.place.part), view.text.clone())
            }
            Some(estimate) => (Sign::Brings, write(&estimate)),
        };
        WorthView {
            estimate: view,
            sign,
            amount,
        }
    }

    /// What it takes.
    pub(crate) fn costs(&self) -> Vec<CostView> {
        let rows = self.rows.costs.iter();
        rows.filter_map(|row| self.cost(row)).collect()
    }

    fn cost(&self, row: &CostRow) -> Option<CostView> {
        let owner = Owner {
            kind: OwnerKind::Cost,
            id: row.id.clone(),
        };
        let mut amount = self.estimate(amount_part(&row.timing), Some(owner))?;
        let texts = [("part", amount.name.as_str()), ("owner", &row.name)];
        amount.name = self.say("value-part-of", &texts);
        Some(CostView {
            id: row.id.clone(),
            name: row.name.clone(),
            category: row.category.clone(),
            kind: row.kind.clone(),
            phase: row.phase.clone(),
            timing: row.timing.clone(),
            every_months: (row.timing == "per_retraining").then(|| {
                let every = row.every_months.map(|months| months.to_string());
                every.unwrap_or_default()
            }),
            amount,
        })
    }

    /// What the people cost who are planned in Team.
    pub(crate) fn people(&self) -> Vec<PeopleCost> {
        let planned = self.plan.costs.iter().filter(|cost| {
            let of_people = cost.id.starts_with("person:") || is_owner(cost);
            of_people && cost.phase.is_some()
        });
        planned
            .map(|cost| {
                let unit = if is_owner(cost) {
                    Unit::MoneyPerHour
                } else {
                    Unit::MoneyPerMonth
                };
                let phase = cost.phase.map_or("", PhaseKind::id);
                PeopleCost {
                    name: cost.name.clone(),
                    phase: self.word(&format!("value-phase-{phase}")),
                    amount: self
                        .format
                        .quantity(cost.times.round(), unit, self.paid_in(cost))
                        .text,
                }
            })
            .collect()
    }

    /// The currency in which a cost is paid.
    pub(crate) fn paid_in<'c>(&'c self, cost: &'c Cost) -> &'c str {
        cost.paid_in().unwrap_or_else(|| self.currency())
    }

    /// The guess for the roles that nobody has, and how much of it is still in the plan.
    pub(crate) fn unplanned(&self) -> (Option<EstimateView>, String) {
        let size = size_of(self.rows);
        let left: f64 = self
            .plan
            .costs
            .iter()
            .filter(|cost| cost.id.starts_with("unplanned:"))
            .filter_map(|cost| Some(cost.times * assumed_months(size, cost.phase?)))
            .sum();
        if left <= 0.0 {
            return (None, String::new());
        }
        let driver = self.plan.drivers.iter().find(|one| one.part == UNPLANNED);
        let share = self.format.percent(left);
        let text = self.say("value-unplanned-left", &[("share", &share)]);
        (driver.and_then(|one| self.driver_view(one)), text)
    }

    /// The three phases, whether somebody has said something about them or not.
    pub(crate) fn phases(&self) -> Vec<PlannedPhase> {
        let mut known = true;
        let without = &self.rows.left_out_phases;
        PhaseKind::ALL
            .into_iter()
            .filter(|kind| without.iter().all(|out| out != kind.id()))
            .filter_map(|kind| {
                let row = self.rows.phases.iter().find(|row| row.kind == kind.id());
                let owner = || {
                    Some(Owner {
                        kind: OwnerKind::Phase,
                        // Before there is a row, the phase goes by its kind.
                        id: row.map_or_else(|| kind.id().to_owned(), |row| row.id.clone()),
                    })
                };
                let duration = self.estimate("duration", owner())?;
                let runs = kind == PhaseKind::Operation;
                known &= runs || !duration.text.is_empty();
                let name = self.word(&format!("value-phase-{}", kind.id()));
                let named = |mut view: EstimateView| {
                    let texts = [("part", view.name.as_str()), ("owner", &name)];
                    view.name = self.say("value-part-of", &texts);
                    view
                };
                Some(PlannedPhase {
                    kind: kind.id().to_owned(),
                    dates: if known {
                        self.dates(kind)
                    } else {
                        String::new()
                    },
                    duration: named(duration),
                    owner: row.and_then(|row| row.owner_id.clone()).unwrap_or_default(),
                    gate: (!runs).then(|| self.gate(kind, row, owner())).flatten(),
                    owner_hours: runs
                        .then(|| self.estimate("owner_hours", owner()))
                        .flatten(),
                    name,
                })
            })
            .collect()
    }

    /// "likely Nov 2026 to Jan 2027".
    fn dates(&self, kind: PhaseKind) -> String {
        let span = spans(self.plan).into_iter().find(|(of, ..)| *of == kind);
        let Some((_, first, months)) = span else {
            return String::new();
        };
        let last = first.plus(i32::try_from(months).unwrap_or(0) - 1);
        let (from, to) = (self.format.month(first), self.format.month(last));
        self.say("value-phase-dates", &[("from", &from), ("to", &to)])
    }

    /// Every number that was typed for the plan or is assumed in it, by the order of the rows.
    pub(crate) fn all_drivers(&self) -> Vec<EstimateView> {
        let drivers = self.plan.drivers.iter();
        drivers
            .filter_map(|driver| self.driver_view(driver))
            .collect()
    }
}

/// Whether a cost is that of who looks after the product, in whatever currency.
pub(crate) fn is_owner(cost: &Cost) -> bool {
    cost.id == "owner" || cost.id.starts_with("owner:")
}

/// Whether every possible value is a loss.
pub(crate) fn is_loss(estimate: &Estimate) -> bool {
    match *estimate {
        Estimate::Fixed { value } => value < 0.0,
        Estimate::Computed { ref formula } => formula.is_turned(),
        ref unsure => unsure.ends().1 <= 0.0,
    }
}

/// The estimate with gains and losses exchanged; the ends change places. A lognormal shape is symmetric in
/// ratios, which a loss does not have. Yes or no has no sign.
pub(crate) fn turned(estimate: &Estimate) -> Estimate {
    if let Some(Ok(formula)) = estimate.formula().cloned().map(Formula::turned) {
        return Estimate::Computed { formula };
    }
    let mut other = estimate.scaled(-1.0).unwrap_or_else(|| estimate.clone());
    if let Estimate::Range { shape, .. } = &mut other
        && *shape == Shape::Lognormal
    {
        *shape = Shape::Automatic;
    }
    other
}

/// A driver that has no row, as the row it would be.
fn assumed_row(driver: &Driver, place: &EstimatePlace, part: &Part, currency: &str) -> Row {
    let row = estimate::new_row(driver.id.clone(), place, part, currency, 0, 0);
    let mut row = Row {
        name: driver.name.clone(),
        unit: driver.unit.clone(),
        least: driver.bounds.least,
        most: driver.bounds.most,
        source: driver.source.clone(),
        ..row
    };
    estimate::into_row(&driver.estimate, &mut row);
    row
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_loss_is_a_gain_turned_round_with_its_ends_in_order() {
        let loss = turned(&Estimate::range(100.0, 200.0));
        assert_eq!(loss, Estimate::range(-200.0, -100.0));
        assert!(is_loss(&loss));
        assert_eq!(turned(&loss), Estimate::range(100.0, 200.0));
        let zero = turned(&Estimate::Fixed { value: 0.0 });
        assert_eq!(zero, Estimate::Fixed { value: 0.0 });
        assert!(matches!(zero, Estimate::Fixed { value } if value.is_sign_positive()));
        let shaped = |low, high, shape| Estimate::Range {
            low,
            high,
            confidence: 0.8,
            shape,
        };
        for (shape, of_the_loss) in [
            (Shape::Lognormal, Shape::Automatic),
            (Shape::Uniform, Shape::Uniform),
        ] {
            let loss = turned(&shaped(100.0, 200.0, shape));
            assert_eq!(loss, shaped(-200.0, -100.0, of_the_loss));
        }
    }
}

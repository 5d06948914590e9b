//! The value of a project: read as a whole for its page, and tried out while a number is being typed.

use super::risk::{RISK_KINDS, RISK_TIMES};
use crate::{
    Result, Session,
    estimate::{self, Said, formula, shared},
    figure::{NARROW, WIDE, theme},
    format::Formatter,
    option,
    plan::{Surroundings, assemble, size_of},
    read,
    value::{Case, Valued, missing, try_row, try_shared},
    view::{
        Choice, EstimateView, MissingPart, PlanFields, PreviewAsk, ValueAsk, ValueChoices,
        ValuePreview, ValueResult, ValueView,
    },
};
use outset_core::{
    cost_category::CostCategory,
    lever::LeverKind,
    money::{Currency, Money},
    part::part_named,
    phase::PhaseKind,
    plan::CostKind,
    project::ProjectSize,
    simulate::{Outcome, Run},
    time::Month,
};
use outset_report::Theme;
use outset_store::PlanRows;
use std::sync::Arc;

/// Futures of a preview: as many as a keystroke can wait for. Their error is larger, so fewer digits are
/// shown.
const PREVIEW_SAMPLES: usize = 4_000;
/// Drivers that are shown as those that matter.
const STRONGEST: usize = 5;
/// The kinds of benefit that can be added, the simplest first.
pub(crate) const BENEFIT_KINDS: [&str; 10] = [
    "time_saved",
    "better_decisions",
    "class_decisions",
    "team",
    "revenue_uplift",
    "cost_avoided",
    "risk_reduced",
    "amount",
    "one_off",
    "expression",
];
/// How a benefit may reach the books, what finance books first.
pub(crate) const BOOKS: [&str; 5] = [
    "cash_saved",
    "cost_avoided",
    "margin_earned",
    "capacity_freed",
    "risk_reduced",
];
/// When a cost may fall.
pub(crate) const TIMINGS: [&str; 5] = [
    "at_start",
    "at_go_live",
    "monthly",
    "per_case",
    "per_retraining",
];

impl Session {
    /// What a project is likely to return, and everything that the answer is made of.
    ///
    /// # Errors
    /// When there is no such project, or its plan cannot be computed.
    pub fn value(&self, ask: ValueAsk) -> Result<ValueView> {
        let format = self.format();
        let (rows, around) = self.rows_of(&ask.id)?;
        let approved = self.read(|reader| reader.approved_plans_of(&ask.id))?;
        let expectations = self.read(|reader| reader.expectations_of(&ask.id))?;
        let planned_as = self.read(|reader| option::planned_as(reader, &ask.id, &format))?;
        let plan = assemble(&rows, &around, &format);
        let case = Case {
            rows: &rows,
            plan: &plan,
            format: &format,
        };
        let parts = missing::parts(&case);
        let outcome = self.outcome_unless(&case, &parts)?;
        let valued = outcome.as_ref().map(|outcome| Valued {
            case: &case,
            outcome,
        });
        let result = match &valued {
            Some(valued) => Some(self.result(valued, theme(&ask.theme))?),
            None => None,
        };
        let (unplanned, unplanned_text) = case.unplanned();
        Ok(ValueView {
            id: rows.project.id.clone(),
            name: rows.project.name.clone(),
            planned_as,
            headline: match &valued {
                Some(valued) => valued.headline(),
                None => missing::headline(&case, &parts),
            },
            staged_ask: valued
                .as_ref()
                .and_then(|valued| valued.staged_ask(self.today())),
            cases: valued.as_ref().map(Valued::cases),
            booked: valued.as_ref().map(Valued::booked),
            within_budget: valued.as_ref().and_then(Valued::within_budget),
            approved: case.approved(&approved, valued.as_ref()),
            approval: case.approval(valued.is_some(), self.today()),
            drivers: others(&case, result.as_ref()),
            rates: self.rates_in(&ask.id)?,
            shared: around.shared.lines(&case),
            result,
            missing: parts,
            benefits: case.benefits(),
            costs: case.costs(),
            people: case.people(),
            unplanned,
            unplanned_text,
            phases: case.phases(),
            gates_text: valued.as_ref().and_then(Valued::right_to_stop),
            risks: case.risks(),
            levers: case.levers(outcome.as_deref()),
            doubles: case.doubles(),
            whole: case.whole(),
            plan: fields(&rows, &format),
            has_expectations: !expectations.is_empty(),
            has_voices: plan
                .drivers
                .iter()
                .any(|driver| !driver.estimate.voices().is_empty()),
            choices: choices(&around, &format),
        })
    }

    /// What a typed number would do to headline and fan. Nothing is written.
    ///
    /// # Errors
    /// What cannot be read or is outside its limits, and a plan that cannot be computed.
    pub fn preview_value(&self, ask: PreviewAsk) -> Result<ValuePreview> {
        let format = self.format();
        let (mut rows, mut around) = self.rows_of(&ask.place.project)?;
        try_out(&mut rows, &ask, &mut around, &format)?;
        let plan = assemble(&rows, &around, &format);
        let case = Case {
            rows: &rows,
            plan: &plan,
            format: &format,
        };
        let parts = missing::parts(&case);
        if !parts.is_empty() {
            return Ok(ValuePreview {
                headline: missing::headline(&case, &parts),
                fan: None,
            });
        }
        let run = Run {
            samples: PREVIEW_SAMPLES,
            ..Run::default()
        };
        let others_wait = self.work.queue();
        let outcome = self.outcome_before(case.plan, &run, &*others_wait)?;
        let valued = Valued {
            case: &case,
            outcome: &outcome,
        };
        let theme = theme(&ask.theme);
        let fan = valued.fan(&|input| self.figure(input, theme, WIDE))?;
        Ok(ValuePreview {
            headline: valued.headline(),
            fan: Some(fan),
        })
    }

    /// Tells something of a project's result; none while something is missing.
    pub(super) fn when_whole<T>(
        &self,
        id: &str,
        tell: impl FnOnce(&Valued<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        let format = self.format();
        let (plan, rows) = self.plan_of(id)?;
        let case = Case {
            rows: &rows,
            plan: &plan,
            format: &format,
        };
        let Some(outcome) = self.outcome_unless(&case, &missing::parts(&case))? else {
            return Ok(None);
        };
        let valued = Valued {
            case: &case,
            outcome: &outcome,
        };
        tell(&valued).map(Some)
    }

    /// The result, unless something is missing: then there is none.
    pub(super) fn outcome_unless(
        &self,
        case: &Case<'_>,
        missing: &[MissingPart],
    ) -> Result<Option<Arc<Outcome>>> {
        if missing.is_empty() {
            self.outcome_of(case.plan).map(Some)
        } else {
            Ok(None)
        }
    }

    fn result(&self, valued: &Valued<'_>, theme: Theme) -> Result<ValueResult> {
        let case = valued.case;
        let rate = case.format.number(case.plan.discount_rate * 100.0, 2);
        let strongest = valued.outcome.drivers.iter();
        let strongest = strongest.filter(|effect| !effect.no_effect && effect.swing() > 0.0);
        let strongest = strongest.filter_map(|effect| case.plan.driver(&effect.id));
        let strongest = strongest.filter_map(|driver| case.driver_view(driver));
        Ok(ValueResult {
            tiles: valued.tiles(),
            fan_note: case.say("value-fan-note", &[("rate", &rate)]),
            fan: valued.fan(&|input| self.figure(input, theme, WIDE))?,
            distribution: valued.distribution(&|input| self.figure(input, theme, NARROW))?,
            swings: valued.swings(&|input| self.figure(input, theme, NARROW))?,
            strongest: strongest.take(STRONGEST).collect(),
        })
    }
}

/// Drivers that are none of the strongest.
fn others(case: &Case<'_>, result: Option<&ValueResult>) -> Vec<EstimateView> {
    let strongest = result.map(|result| result.strongest.as_slice());
    let mut all = case.all_drivers();
    all.retain(|driver| {
        let mut strongest = strongest.unwrap_or_default().iter();
        !strongest.any(|one| one.place == driver.place)
    });
    all
}

/// Puts a typed number where it would stand.
fn try_out(
    rows: &mut PlanRows,
    ask: &PreviewAsk,
    around: &mut Surroundings,
    format: &Formatter,
) -> Result<()> {
    let part = part_named(&ask.place.part);
    let part = part.ok_or_else(|| crate::problem::internal(&ask.place.part, format))?;
    if shared::is_shared(&ask.place) {
        let own = shared::currency_at(&ask.place, &around.currency);
        let typed = estimate::currency::read(&ask.text, part, None, &own, format);
        try_shared(
            around,
            &ask.place,
            part,
            &read::field("text", typed, format)?,
        );
        return Ok(());
    }
    let own = around.currency.as_str();
    let said = if formula::is_formula(&ask.text) {
        let computed = formula::read_formula(&ask.text, &ask.place, part, (rows, around), format)?;
        Said {
            estimate: computed.estimate,
            currency: own.to_owned(),
        }
    } else {
        let mut drivers = rows.drivers.iter();
        let found = drivers.find(|row| estimate::stands_at(row, &ask.place));
        let typed = estimate::currency::read(&ask.text, part, found, own, format);
        read::field("text", typed, format)?
    };
    let id = try_row(rows, &ask.place, part, &said.estimate, own);
    if let Some(row) = rows.drivers.iter_mut().find(|row| row.id == id) {
        row.unit = part.unit.stored(&said.currency);
    }
    Ok(())
}

fn fields(rows: &PlanRows, format: &Formatter) -> PlanFields {
    let project = &rows.project;
    let budget = project.budget.as_ref().and_then(|(minor, code)| {
        Some(format.amount_to_edit(Money {
            minor: *minor,
            currency: Currency::from_code(code)?,
        }))
    });
    PlanFields {
        start_month: project
            .start_month
            .map(|month| Month(month).iso())
            .unwrap_or_default(),
        horizon_months: project.horizon_months.to_string(),
        discount_rate: format.number(project.discount_rate * 100.0, 2),
        budget: budget.unwrap_or_default(),
        size: size_of(rows).id().to_owned(),
    }
}

fn choices(around: &Surroundings, format: &Formatter) -> ValueChoices {
    let people = around.people.iter().zip(&around.names);
    ValueChoices {
        benefit_kinds: format.choices(BENEFIT_KINDS, "value-benefit-"),
        books: format.choices(BOOKS, "value-books-"),
        categories: format.choices(CostCategory::ALL.map(CostCategory::id), "value-category-"),
        cost_kinds: format.choices(CostKind::ALL.map(CostKind::id), "value-kind-"),
        phases: format.choices(PhaseKind::ALL.map(PhaseKind::id), "value-phase-"),
        timings: format.choices(TIMINGS, "value-timing-"),
        risk_kinds: format.choices(RISK_KINDS, "value-risk-"),
        risk_times: format.choices(RISK_TIMES, "value-risk-time-"),
        lever_kinds: format.choices(LeverKind::ALL.map(LeverKind::id), "value-lever-"),
        sizes: format.choices(ProjectSize::ALL.map(ProjectSize::id), "value-size-"),
        people: people
            .map(|(person, name)| Choice {
                id: person.id.clone(),
                name: name.clone(),
            })
            .collect(),
    }
}

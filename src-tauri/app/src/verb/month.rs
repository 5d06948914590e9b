//! The month check: what a running product's month lacks, and three minutes to enter it.

use super::threshold;
use crate::{
    Problem, Result, Session,
    format::Formatter,
    measure::MeasuredModel,
    read,
    realised::Facts,
    view::{Choice, Done, MonthEdit, MonthField, MonthForm, MonthOf, OpenMonth},
    words,
};
use outset_core::{
    Invalid,
    money::{Currency, Money},
    month_check::{BenefitKind, Entered, MonthPart, needed_parts, open_months},
    name,
    time::{Day, Month},
};
use outset_store::{
    Op, PlanRows,
    table::{month_figure::MonthFigure, month_note::MonthNote, spending::Spending},
};
use std::{collections::BTreeSet, sync::Arc};

/// The kind of cost that the month check's spending is.
pub(crate) const SPENT: &str = "other";

/// What is typed for a month, in the order of asking.
const TYPED: [MonthPart; 4] = [
    MonthPart::Volume,
    MonthPart::Adoption,
    MonthPart::Hours,
    MonthPart::Spending,
];

impl Session {
    /// The form of a month, with what the month before had.
    ///
    /// # Errors
    /// When there is no such project, or no such month.
    pub fn month_form(&self, of: MonthOf) -> Result<MonthForm> {
        let format = self.format();
        let last = Month::of(self.now().day_in(format.zone)).plus(-1);
        let month = read::optional(&of.month, Month::read);
        let month = read::field("month", month, &format)?.unwrap_or(last);
        let (facts, models) = self.facts_and_models(&of.project)?;
        let needed = needed(&facts.plan);
        let fields = TYPED.map(|part| field(part, month, &needed, (&facts, &models), &format));
        let first = live_span(&facts, &models).map_or(last, |(from, _)| Month::of(from));
        let first = first.min(month).max(last.plus(-35)).min(last);
        let months = (first.0..=last.0.max(month.0)).rev().map(|month| Choice {
            id: Month(month).iso(),
            name: format.month(Month(month)),
        });
        let note = facts.notes.iter().find(|note| note.month == month.0);
        Ok(MonthForm {
            month: month.iso(),
            name: format.month(month),
            fields: fields.into(),
            note: note.map(|note| note.text.clone()).unwrap_or_default(),
            months: months.collect(),
        })
    }

    /// Stores a figure of a month; an empty text takes it away. `note` stores what was out of the ordinary.
    ///
    /// # Errors
    /// What cannot be read.
    pub fn set_month(&mut self, edit: MonthEdit) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let month = read::field("month", Month::read(&edit.month), &format)?;
        if edit.part == "note" {
            return self.set_month_note(edit, month);
        }
        let part = TYPED.into_iter().find(|part| part.id() == edit.part);
        let part = part.ok_or_else(|| Invalid::NotInList {
            found: edit.part.clone(),
        });
        let part = read::field("part", part, &format)?;
        if part == MonthPart::Spending {
            return self.set_month_spending(edit, month);
        }
        let typed = read::optional(&edit.text, |text| value(part, text, &format));
        let typed = read::field(part.id(), typed, &format)?;
        let rows = self.read(|reader| {
            reader.project(&edit.project)?;
            reader.month_figures_of(&edit.project)
        })?;
        let found = rows
            .into_iter()
            .find(|row| row.month == month.0 && row.part == edit.part);
        self.write(Op::CheckMonth, edit.visit.as_deref(), |tx| {
            match (typed, found) {
                (None, None) => {}
                (None, Some(row)) => tx.delete_month_figure(&row.id)?,
                (Some(value), Some(row)) => {
                    tx.update_month_figure(&MonthFigure { value, ..row })?
                }
                (Some(value), None) => tx.insert_month_figure(&MonthFigure {
                    id: tx.new_id(),
                    project_id: edit.project,
                    month: month.0,
                    part: edit.part,
                    value,
                    note: String::new(),
                    said_by: String::new(),
                    created_at: now.0,
                })?,
            }
            Ok(None)
        })
    }

    fn set_month_note(&mut self, edit: MonthEdit, month: Month) -> Result<Done> {
        let format = self.format();
        let text = read::field("note", name::optional(&edit.text), &format)?;
        let rows = self.read(|reader| {
            reader.project(&edit.project)?;
            reader.month_notes_of(&edit.project)
        })?;
        let found = rows.into_iter().find(|row| row.month == month.0);
        self.write(Op::CheckMonth, edit.visit.as_deref(), |tx| {
            match found {
                Some(row) if text.is_empty() => tx.delete_month_note(&row.id)?,
                Some(row) => tx.update_month_note(&MonthNote { text, ..row })?,
                None if text.is_empty() => {}
                None => tx.insert_month_note(&MonthNote {
                    id: tx.new_id(),
                    project_id: edit.project,
                    month: month.0,
                    text,
                })?,
            }
            Ok(None)
        })
    }

    /// Spending has one home, the ledger that Deliver shows too.
    fn set_month_spending(&mut self, edit: MonthEdit, month: Month) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let currency = self.read(|reader| reader.workspace())?.currency;
        let amount = read::optional(&edit.text, |text| read::money(text, &currency, &format));
        let amount = read::field("spending", amount, &format)?;
        let rows = self.read(|reader| {
            reader.project(&edit.project)?;
            reader.spendings_of(&edit.project)
        })?;
        let found = rows
            .into_iter()
            .find(|row| row.month == month.0 && row.kind == SPENT && row.currency == currency);
        self.write(Op::CheckMonth, edit.visit.as_deref(), |tx| {
            match (amount, found) {
                (None, None) => {}
                (None, Some(row)) => tx.delete_spending(&row.id)?,
                (Some(money), Some(row)) => tx.update_spending(&Spending {
                    amount_minor: money.minor,
                    ..row
                })?,
                (Some(money), None) => tx.insert_spending(&Spending {
                    id: tx.new_id(),
                    project_id: edit.project,
                    month: month.0,
                    kind: SPENT.to_owned(),
                    amount_minor: money.minor,
                    currency,
                    note: String::new(),
                    created_at: now.0,
                })?,
            }
            Ok(None)
        })
    }

    /// What is known of a project's months, and its models as they were measured.
    pub(crate) fn facts_and_models(
        &self,
        project: &str,
    ) -> Result<(Facts, Vec<Arc<MeasuredModel>>)> {
        let facts = self.read(|reader| Facts::read(reader, project))?;
        let models = self.read(|reader| reader.models_of(project))?;
        let measured = models.iter().map(|model| self.measured(&model.id));
        let measured: Vec<_> = measured.collect::<std::result::Result<_, Problem>>()?;
        Ok((facts, measured))
    }

    /// Months that lack something, oldest first.
    pub(crate) fn months_open(
        &self,
        facts: &Facts,
        models: &[Arc<MeasuredModel>],
    ) -> Vec<(Month, Vec<MonthPart>)> {
        let Some((live, retired)) = live_span(facts, models) else {
            return Vec::new();
        };
        let today = self.now().day_in(self.format().zone);
        let needed = needed(&facts.plan);
        open_months(live, retired, today, &needed, &entered(facts, models))
    }
}

/// An open month for the page.
pub(super) fn open_month(month: Month, missing: &[MonthPart], format: &Formatter) -> OpenMonth {
    let names = missing.iter().map(|part| part_name(*part, format));
    let names: Vec<String> = names.collect();
    OpenMonth {
        month: month.iso(),
        name: format.month(month),
        missing: words::text_with(
            &format.language,
            "operate-month-missing",
            &[("parts", &names.join(", "))],
        ),
    }
}

fn part_name(part: MonthPart, format: &Formatter) -> String {
    words::text(&format.language, &format!("operate-month-{}", part.id()))
}

fn value(part: MonthPart, text: &str, format: &Formatter) -> std::result::Result<f64, Invalid> {
    if part == MonthPart::Adoption {
        return Ok(read::share(text, format)?.value());
    }
    let number = format.numbers.read(text)?.value();
    if number < 0.0 {
        return Err(Invalid::Below { least: 0.0 });
    }
    Ok(number)
}

/// What a month needs for the benefits of the plan.
fn needed(plan: &PlanRows) -> BTreeSet<MonthPart> {
    let kind = |kind: &str| match kind {
        "time_saved" => Some(BenefitKind::TimeSaved),
        "better_decisions" => Some(BenefitKind::BetterDecisions),
        "amount" => Some(BenefitKind::Amount),
        _ => None,
    };
    let benefits = plan.benefits.iter().filter_map(|benefit| {
        let with_adoption = plan.drivers.iter().any(|driver| {
            driver.benefit_id.as_ref() == Some(&benefit.id) && driver.part == "adoption"
        });
        Some((kind(&benefit.kind)?, with_adoption))
    });
    needed_parts(&benefits.collect::<Vec<_>>())
}

/// When the product went live, and when it was retired; [`None`] while it is not live.
pub(super) fn live_span(
    facts: &Facts,
    models: &[Arc<MeasuredModel>],
) -> Option<(Day, Option<Day>)> {
    let phases = facts.plan.phases.iter();
    let operation = phases.filter(|phase| phase.kind == "operation");
    let begun = operation.filter_map(|phase| Day::from_iso(phase.started_on.as_deref()?));
    let versions = || models.iter().flat_map(|model| &model.versions);
    let from = versions().filter_map(|found| Day::from_iso(found.version.live_from.as_deref()?));
    let live = begun.chain(from).min()?;
    let any_live = versions().any(|found| found.version.state == "live");
    let ended = versions().filter_map(|found| Day::from_iso(found.version.live_to.as_deref()?));
    Some((live, if any_live { None } else { ended.max() }))
}

fn entered(facts: &Facts, models: &[Arc<MeasuredModel>]) -> Entered {
    let mut entered = Entered::new();
    let mut add = |month: i32, part| entered.entry(Month(month)).or_default().insert(part);
    for row in &facts.figures {
        if let Some(part) = TYPED.into_iter().find(|part| part.id() == row.part) {
            add(row.month, part);
        }
    }
    for row in &facts.spendings {
        add(row.month, MonthPart::Spending);
    }
    for model in models {
        for (month, quality) in &model.months {
            add(month.0, MonthPart::Volume);
            if !quality.values.is_empty() {
                add(month.0, MonthPart::Log);
            }
        }
        let series = model.versions.iter().flat_map(|version| &version.series);
        for point in series.flat_map(|series| &series.points) {
            if !point.reference && point.value.is_some() {
                let month = Month::of(point.start.day_in(model.zone));
                add(month.0, MonthPart::Log);
            }
        }
    }
    entered
}

/// What a log says of a part in a month.
fn of_log(part: MonthPart, month: Month, models: &[Arc<MeasuredModel>]) -> Option<f64> {
    if part != MonthPart::Volume {
        return None;
    }
    let rows = models.iter().filter_map(|model| model.months.get(&month));
    let rows: usize = rows.map(|quality| quality.rows).sum();
    (rows > 0).then_some(rows as f64)
}

fn stored(part: MonthPart, month: Month, facts: &Facts, format: &Formatter) -> Option<String> {
    if part == MonthPart::Spending {
        let mut rows = facts.spendings.iter();
        let row = rows.find(|row| row.month == month.0 && row.kind == SPENT)?;
        let currency = Currency::from_code(&row.currency)?;
        return Some(format.amount_to_edit(Money {
            minor: row.amount_minor,
            currency,
        }));
    }
    let mut rows = facts.figures.iter();
    let row = rows.find(|row| row.month == month.0 && row.part == part.id())?;
    Some(typed_again(part, row.value, format))
}

fn typed_again(part: MonthPart, value: f64, format: &Formatter) -> String {
    if part == MonthPart::Adoption {
        threshold::written("accuracy", Some(value), format)
    } else {
        format.number(value, 2)
    }
}

fn field(
    part: MonthPart,
    month: Month,
    needed: &BTreeSet<MonthPart>,
    (facts, models): (&Facts, &[Arc<MeasuredModel>]),
    format: &Formatter,
) -> MonthField {
    let log = of_log(part, month, models).map(|value| typed_again(part, value, format));
    let before = || stored(part, month.plus(-1), facts, format);
    MonthField {
        part: part.id().to_owned(),
        name: part_name(part, format),
        hint: words::text(
            &format.language,
            &format!("operate-month-{}.hint", part.id()),
        ),
        text: stored(part, month, facts, format).unwrap_or_default(),
        offered: log.or_else(before).unwrap_or_default(),
        needed: needed.contains(&part),
    }
}

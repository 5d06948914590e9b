//! How a project stands: what its rooms hold, as the rule of what it waits for asks for it.

use super::quality::Quality;
use crate::plan::{
    people::{assignments, said_needs},
    size_of,
};
use outset_core::{
    month_check::{BenefitKind, Entered, MonthPart, needed_parts, open_months},
    phase::PhaseKind,
    plan::Missing,
    scope::question::Question,
    team::{Tone, coverage::coverage, need::needs},
    time::{Day, Month},
    waiting::Standing,
    workspace::GrowthLevel,
};
use outset_store::{
    PlanRows,
    table::{answer::Answer, month_figure::MonthFigure, phase::Phase, spending::Spending},
};

/// What was said in Scope.
pub(crate) struct Said<'a> {
    pub(crate) answers: &'a [Answer],
    pub(crate) datasets: usize,
    pub(crate) expectations: usize,
}

/// How it stands today.
pub(crate) fn standing(
    rows: &PlanRows,
    level: GrowthLevel,
    missing: &[Missing],
    entered: (&[MonthFigure], &[Spending]),
    quality: &Quality,
    said: &Said<'_>,
    today: Day,
) -> Standing {
    let project = &rows.project;
    let alerts = quality.alerts.iter();
    Standing {
        is_over: project.state != "active" || project.archived_at.is_some(),
        alerts: alerts.map(|(metric, _)| metric.id().to_owned()).collect(),
        open_months: months(rows, entered, quality, today),
        gate: gate(rows),
        gaps: gaps(rows, level, today),
        missing: missing.iter().map(Missing::id).collect(),
        open_questions: questions(rows, said),
    }
}

fn day(text: Option<&String>) -> Option<Day> {
    text.and_then(|text| Day::from_iso(text))
}

fn phase(rows: &PlanRows, kind: PhaseKind) -> Option<&Phase> {
    rows.phases.iter().find(|phase| phase.kind == kind.id())
}

/// The first gate with a day whose phase is not over.
fn gate(rows: &PlanRows) -> Option<(PhaseKind, Day)> {
    PhaseKind::ALL.into_iter().find_map(|kind| {
        let open = phase(rows, kind).filter(|phase| phase.ended_on.is_none())?;
        Some((kind, day(open.gate_on.as_ref())?))
    })
}

/// Needed now and not there, in the phase that is under way.
fn gaps(
    rows: &PlanRows,
    level: GrowthLevel,
    today: Day,
) -> Vec<(PhaseKind, outset_core::role::Role)> {
    let under_way = |kind: &PhaseKind| {
        phase(rows, *kind)
            .is_some_and(|phase| phase.started_on.is_some() && phase.ended_on.is_none())
    };
    let Some(current) = PhaseKind::ALL.into_iter().rev().find(under_way) else {
        return Vec::new();
    };
    let assumed = needs(size_of(rows), level, Some(current), &[]);
    let said = said_needs(rows, &assumed);
    let needed = needs(size_of(rows), level, Some(current), &said);
    coverage(current, &needed, &assignments(rows), today)
        .into_iter()
        .filter(|role| role.tone == Tone::Alarm)
        .map(|role| (current, role.role))
        .collect()
}

/// Months of the running product that lack something.
fn months(
    rows: &PlanRows,
    (figures, spendings): (&[MonthFigure], &[Spending]),
    quality: &Quality,
    today: Day,
) -> Vec<Month> {
    let Some(operation) = phase(rows, PhaseKind::Operation) else {
        return Vec::new();
    };
    let Some(go_live) = day(operation.started_on.as_ref()) else {
        return Vec::new();
    };
    let kinds: Vec<(BenefitKind, bool)> = rows
        .benefits
        .iter()
        .filter_map(|benefit| {
            let adoption = rows.drivers.iter().any(|driver| {
                driver.part == "adoption" && driver.benefit_id.as_ref() == Some(&benefit.id)
            });
            let kind = match benefit.kind.as_str() {
                "time_saved" => BenefitKind::TimeSaved,
                "better_decisions" => BenefitKind::BetterDecisions,
                "amount" => BenefitKind::Amount,
                _ => return None,
            };
            Some((kind, adoption))
        })
        .collect();
    let mut entered = Entered::new();
    for figure in figures {
        if let Some(part) = MonthPart::from_id(&figure.part) {
            entered.entry(Month(figure.month)).or_default().insert(part);
        }
    }
    for row in spendings {
        let parts = entered.entry(Month(row.month)).or_default();
        parts.insert(MonthPart::Spending);
    }
    for month in &quality.logged {
        entered.entry(*month).or_default().insert(MonthPart::Log);
    }
    let retired = day(operation.ended_on.as_ref());
    open_months(go_live, retired, today, &needed_parts(&kinds), &entered)
        .into_iter()
        .map(|(month, _)| month)
        .collect()
}

/// Questions to which nothing was said at all.
fn questions(rows: &PlanRows, said: &Said<'_>) -> Vec<Question> {
    let answered = |question: Question| {
        let words = said
            .answers
            .iter()
            .any(|answer| answer.question == question.id() && !answer.text.trim().is_empty());
        let figures = rows.drivers.iter().any(|driver| {
            driver.benefit_id.is_none() && Question::of_part(&driver.part) == Some(question)
        });
        words
            || match question {
                Question::Today => figures,
                Question::Data => said.datasets > 0,
                Question::Expectations => said.expectations > 0,
                _ => false,
            }
    };
    let open = Question::ALL.into_iter();
    open.filter(|question| !answered(*question)).collect()
}

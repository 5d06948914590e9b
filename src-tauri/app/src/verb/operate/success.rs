//! Success is more than one number: quality, money, data, use, and what was learned.

use super::fan::standing;
use crate::{
    Result, Session,
    format::Formatter,
    measure::MeasuredModel,
    realised::{Facts, RealisedValue},
    verb::operate::alerts::worst,
    view::{AlertView, SuccessRow},
    words,
};
use outset_core::{alert::AlertState, time::Month};

/// Below this share of readable rows, data are told as a worry.
const READABLE: f64 = 0.98;

fn row(name: &str, value: String, verdict: &str, tone: &str, format: &Formatter) -> SuccessRow {
    let word = |id: String| words::text(&format.language, &id);
    SuccessRow {
        name: word(format!("operate-success-{name}")),
        value,
        verdict: word(format!("operate-verdict-{verdict}")),
        tone: tone.to_owned(),
    }
}

impl Session {
    pub(super) fn success(
        &self,
        facts: &Facts,
        model: &MeasuredModel,
        value: Option<&RealisedValue>,
        alerts: &[AlertView],
    ) -> Result<Vec<SuccessRow>> {
        let format = self.format();
        let decisions = self.read(|reader| reader.decisions_of(&facts.plan.project.id))?;
        Ok(vec![
            performance(alerts, &format),
            money(value, &format),
            readable(model, &format),
            adoption(facts, self.now().day_in(format.zone), &format),
            learned(decisions.len(), &format),
        ])
    }
}

fn performance(alerts: &[AlertView], format: &Formatter) -> SuccessRow {
    let value = alerts
        .first()
        .map(|alert| alert.text.clone())
        .unwrap_or_default();
    let (verdict, tone) = match worst(alerts) {
        AlertState::Alerting => ("outside", "bad"),
        AlertState::Pending => ("soon", "warn"),
        AlertState::NoData => ("no-data", ""),
        AlertState::Ok => ("good", "good"),
    };
    row("performance", value, verdict, tone, format)
}

fn money(value: Option<&RealisedValue>, format: &Formatter) -> SuccessRow {
    let Some(value) = value else {
        return row("money", String::new(), "no-data", "", format);
    };
    let until = value.until as usize;
    let now = value
        .realised
        .months
        .get(until)
        .map_or(0.0, |month| month.p50);
    let shown = format.rounded(now, value.outcome.npv.error, &value.plan.currency);
    let (verdict, tone) = match standing(value) {
        "below" => ("below-plan", "bad"),
        "lower" => ("lower-edge", "warn"),
        "not-back" => ("not-back", "warn"),
        "back" => ("back", "good"),
        "above" | "upper" => ("above-plan", "good"),
        _ => ("on-plan", "good"),
    };
    row("money", shown.text, verdict, tone, format)
}

/// The share of rows that could be read, over all files.
fn readable(model: &MeasuredModel, format: &Formatter) -> SuccessRow {
    let sum = |of: fn(&outset_store::table::import::Import) -> i64| {
        model.imports.iter().map(of).sum::<i64>() as f64
    };
    let (good, bad) = (
        sum(|import| import.row_count),
        sum(|import| import.bad_rows),
    );
    if good + bad == 0.0 {
        return row("data", String::new(), "no-data", "", format);
    }
    let share = good / (good + bad);
    let value = format!("{}\u{a0}%", format.number(share * 100.0, 1));
    if share < READABLE {
        row("data", value, "worry", "warn", format)
    } else {
        row("data", value, "good", "good", format)
    }
}

/// Adoption as it was entered for one of the last three months.
fn adoption(facts: &Facts, today: outset_core::time::Day, format: &Formatter) -> SuccessRow {
    let oldest = Month::of(today).plus(-3).0;
    let mut rows = facts.figures.iter().rev();
    let last = rows.find(|row| row.part == "adoption" && row.month >= oldest);
    match last {
        Some(last) => {
            let value = format.percent(last.value);
            row("use", value, "known", "good", format)
        }
        None => row("use", String::new(), "ask", "", format),
    }
}

fn learned(decisions: usize, format: &Formatter) -> SuccessRow {
    let shown = format.number(decisions as f64, 0);
    let texts = [("shown", shown.as_str())];
    let value = words::text_counted(&format.language, "operate-decisions", decisions, &texts);
    if decisions == 0 {
        row("learned", value, "none-yet", "", format)
    } else {
        row("learned", value, "decided", "good", format)
    }
}

//! The room of a running product, put together: the headline in money where Value can tell, then what carries
//! it.

mod alerts;
mod charts;
mod fan;
mod success;

pub(super) use alerts::{alerts, worst};

use super::{import, month, version};
use crate::{
    Result, Session, figure,
    format::Formatter,
    measure::MeasuredModel,
    realised::{Facts, NotRealised, QualityLoss, RealisedValue, monthly_values, quality_loss},
    view::{AlertView, Choice, OperateAsk, OperateView},
    words,
};
use outset_core::{alert::AlertState, metric::Metric, time::Month};
use std::{collections::BTreeMap, sync::Arc};

/// A loss of quality below this share of the plan's value is not told: it is within what is rounded away.
const TOLD: f64 = 0.005;

impl Session {
    /// The room of a running product.
    ///
    /// # Errors
    /// When there is no such project or model.
    pub fn operate(&self, ask: OperateAsk) -> Result<OperateView> {
        let format = self.format();
        let (facts, models) = self.facts_and_models(&ask.id)?;
        let chosen = match ask.model.as_deref() {
            Some(id) => models.iter().find(|model| model.model.id == id),
            None => None,
        };
        let model = chosen.or(models.first());
        let theme = figure::theme(&ask.theme);
        let value = self.realised_value(&facts, &models)?;
        let losses = losses(value.as_ref().ok(), model);
        let alerts = model.map_or_else(Vec::new, |model| {
            alerts(model, &losses, &facts.currency, &format)
        });
        let mut view = OperateView {
            headline: headline(model, value.as_ref().ok(), &losses, &alerts, &format),
            below: below(value.as_ref().ok(), &format),
            project: facts.plan.project.name.clone(),
            models: choices(&models),
            model: model.map(|model| self.model_view(&model.model)),
            versions: Vec::new(),
            charts: Vec::new(),
            fan: None,
            fan_note: String::new(),
            waiting: model.map_or_else(String::new, |model| waiting(model, &format)),
            imports: model.map_or_else(Vec::new, |model| import::rows(model, &format)),
            months: Vec::new(),
            success: Vec::new(),
            alerts,
        };
        let Some(model) = model else {
            return Ok(view);
        };
        let open = self.months_open(&facts, &models);
        let newest = open.iter().rev();
        view.months = newest
            .map(|(month, missing)| month::open_month(*month, missing, &format))
            .collect();
        let rows = model.versions.iter().rev();
        view.versions = rows.map(|found| version::row(found, &format)).collect();
        view.charts = self.charts(model, theme)?;
        view.success = self.success(&facts, model, value.as_ref().ok(), &view.alerts)?;
        match value {
            Ok(value) => view.fan = Some(self.realised_fan(&value, theme)?),
            Err(reason) => view.fan_note = not_realised(&reason, &format),
        }
        Ok(view)
    }
}

/// What the quality of a model's last measured month costs against the plan.
fn losses(value: Option<&RealisedValue>, model: Option<&Arc<MeasuredModel>>) -> Vec<QualityLoss> {
    let (Some(value), Some(model)) = (value, model) else {
        return Vec::new();
    };
    let first = Month(value.plan.start_month);
    let last = first.plus(i32::try_from(value.until).unwrap_or(0));
    let mut newest: BTreeMap<Metric, f64> = BTreeMap::new();
    for (_, values) in monthly_values(model).range(first..=last) {
        newest.extend(values.iter().map(|(metric, value)| (*metric, *value)));
    }
    quality_loss(&value.plan, value.until, &newest)
}

fn choices(models: &[Arc<MeasuredModel>]) -> Vec<Choice> {
    let choice = |model: &Arc<MeasuredModel>| Choice {
        id: model.model.id.clone(),
        name: model.model.name.clone(),
    };
    models.iter().map(choice).collect()
}

/// Nothing of this page, a model without data, money against the plan, or how the metrics stand.
fn headline(
    model: Option<&Arc<MeasuredModel>>,
    value: Option<&RealisedValue>,
    losses: &[QualityLoss],
    alerts: &[AlertView],
    format: &Formatter,
) -> String {
    let say =
        |id: &str, texts: &[(&'static str, &str)]| words::text_with(&format.language, id, texts);
    let Some(model) = model else {
        return say("operate-headline-none", &[]);
    };
    if model
        .versions
        .iter()
        .all(|version| version.series.is_empty())
        && value.is_none()
    {
        return say("operate-headline-nothing", &[("model", &model.model.name)]);
    }
    let money = value.map(|value| against_plan(value, format));
    let quality = quality_sentence(value, losses, format).unwrap_or_else(|| {
        let alerting = alerts
            .iter()
            .filter(|alert| alert.state == AlertState::Alerting.id());
        let names: Vec<&str> = alerting.map(|alert| alert.text.as_str()).collect();
        match (names.len(), alerts.len()) {
            (0, 0) => say("operate-headline-unmeasured", &[]),
            (0, _)
                if alerts
                    .iter()
                    .all(|alert| alert.state == AlertState::NoData.id()) =>
            {
                say("operate-headline-unjudged", &[])
            }
            (0, _) => say("operate-headline-quiet", &[]),
            (count, _) => words::text_counted(
                &format.language,
                "operate-headline-alerts",
                count,
                &[
                    ("shown", &format.number(count as f64, 0)),
                    ("first", names[0]),
                ],
            ),
        }
    });
    money
        .into_iter()
        .chain([quality])
        .collect::<Vec<_>>()
        .join(" ")
}

/// "€13,000 below plan in month 22."
fn against_plan(value: &RealisedValue, format: &Formatter) -> String {
    let say =
        |id: &str, texts: &[(&'static str, &str)]| words::text_with(&format.language, id, texts);
    let until = value.until as usize;
    let month = format.number(f64::from(value.until + 1), 0);
    let now = value
        .realised
        .months
        .get(until)
        .map_or(0.0, |month| month.p50);
    let currency = &value.plan.currency;
    if value.approved.is_none() {
        let amount = format
            .rounded(now.abs(), value.outcome.npv.error, currency)
            .text;
        let id = if now < 0.0 {
            "operate-headline-not-back"
        } else {
            "operate-headline-back"
        };
        return say(id, &[("amount", &amount), ("month", &month)]);
    }
    let planned = value
        .outcome
        .fan
        .get(until + 1)
        .map_or(0.0, |month| month.p50);
    let shown = format.rounded((now - planned).abs(), value.outcome.npv.error, currency);
    let id = match shown.value {
        0.0 => "operate-headline-on-plan",
        _ if now < planned => "operate-headline-below",
        _ => "operate-headline-above",
    };
    say(id, &[("amount", &shown.text), ("month", &month)])
}

/// "The model now finds 86 of 100, not 91: that costs €1,900 a month."
fn quality_sentence(
    value: Option<&RealisedValue>,
    losses: &[QualityLoss],
    format: &Formatter,
) -> Option<String> {
    let value = value?;
    let loss = losses.first()?;
    let usual = value.outcome.monthly.get(value.until as usize)?.benefit_p50;
    if loss.per_month <= 0.0 || loss.per_month < TOLD * usual.abs() {
        return None;
    }
    let id = match loss.metric {
        Metric::Recall => "operate-headline-finds",
        Metric::Precision => "operate-headline-flags",
        _ => "operate-headline-right",
    };
    let share = |share: f64| format.number(share * 100.0, 0);
    let (now, planned) = (share(loss.measured), share(loss.planned));
    if now == planned {
        return None;
    }
    let amount = format
        .rounded(loss.per_month, 0.0, &value.plan.currency)
        .text;
    let texts = [
        ("now", now.as_str()),
        ("planned", &planned),
        ("amount", &amount),
    ];
    Some(words::text_with(&format.language, id, &texts))
}

fn below(value: Option<&RealisedValue>, format: &Formatter) -> String {
    let Some(value) = value else {
        return String::new();
    };
    let now = value.realised.now_expected;
    let currency = &value.plan.currency;
    let expected = format.rounded(now.p50, now.error, currency).text;
    let npv = value.outcome.npv;
    let planned = format.rounded(npv.p50, npv.error, currency).text;
    let texts = [("expected", expected.as_str()), ("planned", &planned)];
    let id = if value.approved.is_some() {
        "operate-below-approved"
    } else {
        "operate-below-unapproved"
    };
    words::text_with(&format.language, id, &texts)
}

fn not_realised(reason: &NotRealised, format: &Formatter) -> String {
    match reason {
        NotRealised::TooEarly => words::text(&format.language, "operate-realised-early"),
        NotRealised::Missing(parts) => {
            let names = parts
                .iter()
                .map(|part| words::text(&format.language, &format!("operate-lacks-{part}")));
            let names: Vec<String> = names.collect();
            let texts = [("parts", names.join(", "))];
            let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
            words::text_with(&format.language, "operate-realised-missing", &texts)
        }
    }
}

fn waiting(model: &MeasuredModel, format: &Formatter) -> String {
    let sentence = |rows: u64, id: &str| {
        let shown = format.number(rows as f64, 0);
        let count = usize::try_from(rows).unwrap_or(usize::MAX);
        let texts = [("rows", shown.as_str())];
        (rows > 0).then(|| words::text_counted(&format.language, id, count, &texts))
    };
    let waiting = sentence(model.waiting, "operate-waiting");
    let never = sentence(model.never_came, "operate-never-came");
    waiting
        .into_iter()
        .chain(never)
        .collect::<Vec<_>>()
        .join(" ")
}

/// The room's line in the rail: alerts first, then months to check.
pub(super) fn state(alerting: usize, open: usize, format: &Formatter) -> Option<String> {
    let (id, count) = match (alerting, open) {
        (0, 0) => return None,
        (0, open) => ("operate-room-months", open),
        (alerting, _) => ("operate-room-alerts", alerting),
    };
    let shown = format.number(count as f64, 0);
    Some(words::text_counted(
        &format.language,
        id,
        count,
        &[("shown", &shown)],
    ))
}

impl Session {
    /// The line of this room in the rail. A project without a model has none.
    pub(super) fn operate_state(&self, project: &str) -> Result<Option<String>> {
        let (facts, models): (Facts, _) = self.facts_and_models(project)?;
        if models.is_empty() {
            return Ok(None);
        }
        let format = self.format();
        let alerts = models
            .iter()
            .flat_map(|model| alerts(model, &[], &facts.currency, &format));
        let alerting = alerts.filter(|alert| alert.state == AlertState::Alerting.id());
        let open = self.months_open(&facts, &models).len();
        Ok(state(alerting.count(), open, &format))
    }
}

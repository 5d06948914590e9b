//! Realised value inside the approved plan's fan, or, without one, against the line where money spent has
//! come back.

use crate::{
    Result, Session, figure::WIDE, format::Formatter, realised::RealisedValue, view::FigureView,
    words,
};
use outset_core::{
    simulate::FanMonth,
    time::{Moment, Month},
};
use outset_report::{
    Caption, Course, Fan, FanHeads, FanPoint, FigureInput, Mark, Realised, RealisedPoint, Scale,
    Theme,
};

impl Session {
    pub(super) fn realised_fan(&self, value: &RealisedValue, theme: Theme) -> Result<FigureView> {
        let format = self.format();
        let word = |id: &str| words::text(&format.language, id);
        let currency = value.plan.currency.as_str();
        let tick = |amount: f64| format.compact(amount, currency);
        let exact = |amount: f64| {
            format
                .rounded(amount, value.outcome.npv.error, currency)
                .text
        };
        let month = |at: f64| format.number(at, 0);
        let fan = Fan {
            caption: Caption {
                title: title(value, &format),
                conclusion: conclusion(value, &format),
                empty: word("operate-realised-early"),
            },
            course: course(value, &format),
            realised: Some(Realised {
                points: points(value),
                label: word("operate-fan-realised"),
            }),
            marks: vec![Mark {
                at: f64::from(value.until + 1),
                label: word("operate-fan-today"),
            }],
            money: Scale {
                tick: &tick,
                exact: &exact,
            },
            months: Scale {
                tick: &month,
                exact: &month,
            },
            heads: FanHeads {
                month: word("operate-fan-month"),
                percentiles: ["poor", "lower", "likely", "upper", "good"]
                    .map(|name| word(&format!("operate-fan-{name}"))),
                realised: ["low", "realised", "high"]
                    .map(|name| word(&format!("operate-fan-{name}"))),
            },
        };
        self.figure(&FigureInput::Fan(fan), theme, WIDE)
    }
}

fn course(value: &RealisedValue, format: &Formatter) -> Course {
    if value.approved.is_none() {
        return Course::BreakEven {
            label: words::text(&format.language, "operate-fan-break-even"),
            until: f64::from(value.plan.horizon_months),
        };
    }
    let point = |month: &FanMonth| FanPoint {
        at: f64::from(month.month),
        p10: month.p10,
        p25: month.p25,
        p50: month.p50,
        p75: month.p75,
        p90: month.p90,
    };
    Course::Plan {
        points: value.outcome.fan.iter().map(point).collect(),
        likely: words::text(&format.language, "operate-fan-likely"),
    }
}

/// From the start of the plan to the last month that counts.
fn points(value: &RealisedValue) -> Vec<RealisedPoint> {
    let start = value.outcome.fan.first().map(|start| RealisedPoint {
        at: 0.0,
        low: start.p10,
        value: start.p50,
        high: start.p90,
    });
    let known = value.realised.months.iter();
    let known = known.filter(|month| month.month <= value.until);
    let months = known.map(|month| RealisedPoint {
        at: f64::from(month.month + 1),
        low: month.p10,
        value: month.p50,
        high: month.p90,
    });
    start.into_iter().chain(months).collect()
}

/// Where the realised value stands in the fan, as a stable name.
pub(super) fn standing(value: &RealisedValue) -> &'static str {
    let until = value.until as usize;
    let now = value
        .realised
        .months
        .get(until)
        .map_or(0.0, |month| month.p50);
    if value.approved.is_none() {
        return if now < 0.0 { "not-back" } else { "back" };
    }
    match value.outcome.fan.get(until + 1) {
        Some(plan) if now < plan.p10 => "below",
        Some(plan) if now < plan.p25 => "lower",
        Some(plan) if now > plan.p90 => "above",
        Some(plan) if now > plan.p75 => "upper",
        _ => "within",
    }
}

fn title(value: &RealisedValue, format: &Formatter) -> String {
    let id = format!("operate-fan-title-{}", standing(value));
    words::text(&format.language, &id)
}

/// "Plan approved 6 Jan 2025 · of the value in Oct 2026, 62 % rests on measurement, the rest on the plan."
fn conclusion(value: &RealisedValue, format: &Formatter) -> String {
    let until = value.until as usize;
    let share = value
        .realised
        .months
        .get(until)
        .map_or(0.0, |month| month.measured_share);
    let month = Month(value.plan.start_month).plus(i32::try_from(value.until).unwrap_or(0));
    let (month, share) = (format.month(month), format.percent(share));
    let day = value
        .approved
        .as_ref()
        .map(|approved| format.day(Moment(approved.approved_at).day_in(format.zone)));
    let after = value
        .approved
        .as_ref()
        .is_some_and(|plan| plan.after_the_fact);
    let texts = [
        ("day", day.as_deref().unwrap_or_default()),
        ("month", &month),
        ("share", &share),
    ];
    let id = match (day.is_some(), after) {
        (false, _) => "operate-fan-unapproved",
        (true, true) => "operate-fan-after",
        (true, false) => "operate-fan-approved",
    };
    words::text_with(&format.language, id, &texts)
}

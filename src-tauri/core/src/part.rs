//! The parts of a plan: every number that may be asked, once, with its unit, its limits and its home.
//! A number has one home; other pages show it.

use crate::{
    estimate::Bounds,
    plan::{MOST_RAMP, RATE_PART},
    project::Stage,
};

pub mod class;

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Things, without a unit of their own.
    Count,
    /// Minutes of work.
    Minutes,
    /// Hours of work a month.
    HoursPerMonth,
    /// Months.
    Months,
    /// A share, stored as 0 to 1 and shown in percent.
    Share,
    /// Change a month, stored as a share of what was before.
    SharePerMonth,
    /// Money, in major units of the workspace's currency.
    Money,
    /// Money an hour.
    MoneyPerHour,
    /// Money a month.
    MoneyPerMonth,
    /// Money a year.
    MoneyPerYear,
    /// Money for each case.
    MoneyPerCase,
    /// How much of one currency another is worth; stored with both.
    Rate,
}

impl Unit {
    /// As stored beside an estimate: `share`, `EUR/month`.
    pub fn stored(self, currency: &str) -> String {
        match self {
            Self::Count => "count".to_owned(),
            Self::Minutes => "minutes".to_owned(),
            Self::HoursPerMonth => "hours/month".to_owned(),
            Self::Months => "months".to_owned(),
            Self::Share => "share".to_owned(),
            Self::SharePerMonth => "share/month".to_owned(),
            Self::Money => currency.to_owned(),
            Self::MoneyPerHour => format!("{currency}/hour"),
            Self::MoneyPerMonth => format!("{currency}/month"),
            Self::MoneyPerYear => format!("{currency}/year"),
            Self::MoneyPerCase => format!("{currency}/case"),
            Self::Rate => currency.to_owned(),
        }
    }

    /// The stable name, for words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Count => "count",
            Self::Minutes => "minutes",
            Self::HoursPerMonth => "hours-per-month",
            Self::Months => "months",
            Self::Share => "share",
            Self::SharePerMonth => "share-per-month",
            Self::Money => "money",
            Self::MoneyPerHour => "money-per-hour",
            Self::MoneyPerMonth => "money-per-month",
            Self::MoneyPerYear => "money-per-year",
            Self::MoneyPerCase => "money-per-case",
            Self::Rate => "rate",
        }
    }

    /// What an amount of it is for, as stored behind the currency: `hour`, `month`, `year`, `case`; may be empty.
    pub fn per(self) -> &'static str {
        match self {
            Self::MoneyPerHour => "hour",
            Self::MoneyPerMonth => "month",
            Self::MoneyPerYear => "year",
            Self::MoneyPerCase => "case",
            _ => "",
        }
    }

    /// Whether it is typed and shown in percent.
    pub fn is_share(self) -> bool {
        matches!(self, Self::Share | Self::SharePerMonth)
    }

    /// Whether it is an amount of money.
    pub fn is_money(self) -> bool {
        matches!(
            self,
            Self::Money
                | Self::MoneyPerHour
                | Self::MoneyPerMonth
                | Self::MoneyPerYear
                | Self::MoneyPerCase
        )
    }
}

/// One number that may be asked.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Part {
    /// Its stable name.
    pub id: &'static str,
    /// What it counts.
    pub unit: Unit,
    /// What it cannot be below or above.
    pub bounds: Bounds,
    /// The room in which it is asked.
    pub home: Stage,
}

const fn part(id: &'static str, unit: Unit, bounds: Bounds, home: Stage) -> Part {
    Part {
        id,
        unit,
        bounds,
        home,
    }
}

/// The least that money is worth in any other.
const A_RATE: Bounds = Bounds {
    least: Some(1e-6),
    most: None,
};

/// Between what anything grows in its time.
const A_GROWTH: Bounds = Bounds {
    least: Some(-0.99),
    most: Some(10.0),
};

/// How long a way up may be.
const A_WAY_UP: Bounds = Bounds {
    least: Some(0.0),
    most: Some(MOST_RAMP),
};

/// Every part, in the order of asking.
pub const PARTS: &[Part] = &[
    // Today, of the project itself.
    part(
        "cases_per_month",
        Unit::Count,
        Bounds::POSITIVE,
        Stage::Scope,
    ),
    part(
        "minutes_per_case",
        Unit::Minutes,
        Bounds::POSITIVE,
        Stage::Scope,
    ),
    part(
        "hourly_rate",
        Unit::MoneyPerHour,
        Bounds::POSITIVE,
        Stage::Scope,
    ),
    part("share_positive", Unit::Share, Bounds::SHARE, Stage::Scope),
    part("found_today", Unit::Share, Bounds::SHARE, Stage::Scope),
    part("right_today", Unit::Share, Bounds::SHARE, Stage::Scope),
    // How success would be seen.
    part("found_goal", Unit::Share, Bounds::SHARE, Stage::Scope),
    part("right_goal", Unit::Share, Bounds::SHARE, Stage::Scope),
    // Of a benefit.
    part(
        "minutes_saved",
        Unit::Minutes,
        Bounds::POSITIVE,
        Stage::Value,
    ),
    part("found_model", Unit::Share, Bounds::SHARE, Stage::Value),
    part("right_model", Unit::Share, Bounds::SHARE, Stage::Value),
    part(
        "worth_found",
        Unit::MoneyPerCase,
        Bounds::NONE,
        Stage::Value,
    ),
    part(
        "worth_false_alarm",
        Unit::MoneyPerCase,
        Bounds::NONE,
        Stage::Value,
    ),
    part(
        "worth_missed",
        Unit::MoneyPerCase,
        Bounds::NONE,
        Stage::Value,
    ),
    part(
        "worth_left_alone",
        Unit::MoneyPerCase,
        Bounds::NONE,
        Stage::Value,
    ),
    part(
        "amount_per_month",
        Unit::MoneyPerMonth,
        Bounds::NONE,
        Stage::Value,
    ),
    part(
        "expression_per_month",
        Unit::MoneyPerMonth,
        Bounds::NONE,
        Stage::Value,
    ),
    part("expression_once", Unit::Money, Bounds::NONE, Stage::Value),
    part(
        "money_loss",
        Unit::SharePerMonth,
        Bounds::SHARE,
        Stage::Value,
    ),
    part("adoption", Unit::Share, Bounds::SHARE, Stage::Value),
    part("redeployed", Unit::Share, Bounds::SHARE, Stage::Value),
    part(
        "quality_loss",
        Unit::SharePerMonth,
        Bounds::SHARE,
        Stage::Value,
    ),
    part("ramp", Unit::Months, Bounds::POSITIVE, Stage::Value),
    part(
        "revenue_per_month",
        Unit::MoneyPerMonth,
        Bounds::POSITIVE,
        Stage::Value,
    ),
    part("uplift", Unit::Share, Bounds::SHARE, Stage::Value),
    part("margin", Unit::Share, Bounds::SHARE, Stage::Value),
    part("times_a_year", Unit::Count, Bounds::POSITIVE, Stage::Value),
    part("damage", Unit::Money, Bounds::POSITIVE, Stage::Value),
    part("share_avoided", Unit::Share, Bounds::SHARE, Stage::Value),
    part("months_after", Unit::Months, Bounds::POSITIVE, Stage::Value),
    part("right_human", Unit::Share, Bounds::SHARE, Stage::Value),
    part(
        "right_model_alone",
        Unit::Share,
        Bounds::SHARE,
        Stage::Value,
    ),
    part("right_team", Unit::Share, Bounds::SHARE, Stage::Value),
    part(
        "worth_right",
        Unit::MoneyPerCase,
        Bounds::NONE,
        Stage::Value,
    ),
    // Of another number: how it changes over the months, where that is unsure.
    part("course_growth", Unit::Share, A_GROWTH, Stage::Value),
    part("course_months", Unit::Months, A_WAY_UP, Stage::Value),
    // Of a cost.
    part("amount", Unit::Money, Bounds::POSITIVE, Stage::Value),
    part(
        "monthly_amount",
        Unit::MoneyPerMonth,
        Bounds::POSITIVE,
        Stage::Value,
    ),
    part(
        "case_amount",
        Unit::MoneyPerCase,
        Bounds::POSITIVE,
        Stage::Value,
    ),
    // Of a cost that projects share.
    part(
        "yearly_amount",
        Unit::MoneyPerYear,
        Bounds::POSITIVE,
        Stage::Value,
    ),
    // Of all costs.
    part("inflation", Unit::Share, Bounds::SHARE, Stage::Value),
    part("contingency", Unit::Share, Bounds::SHARE, Stage::Value),
    part("tax_rate", Unit::Share, Bounds::SHARE, Stage::Value),
    // Of a risk.
    part("risk_chance", Unit::Share, Bounds::SHARE, Stage::Value),
    part("risk_share", Unit::Share, Bounds::SHARE, Stage::Value),
    part("risk_months", Unit::Months, Bounds::POSITIVE, Stage::Value),
    part("risk_cost", Unit::Money, Bounds::POSITIVE, Stage::Value),
    part("risk_delay", Unit::Months, Bounds::POSITIVE, Stage::Value),
    part("risk_lost", Unit::Share, Bounds::SHARE, Stage::Value),
    part(
        "risk_lost_for",
        Unit::Months,
        Bounds::POSITIVE,
        Stage::Value,
    ),
    // Of a way to spend less.
    part("cost_share", Unit::Share, Bounds::SHARE, Stage::Value),
    part("lever_quality", Unit::Share, Bounds::SHARE, Stage::Value),
    // Of a phase, and of the gate at its end.
    part("gate_chance", Unit::Share, Bounds::SHARE, Stage::Value),
    part("cost_to_stop", Unit::Money, Bounds::POSITIVE, Stage::Value),
    part("duration", Unit::Months, Bounds::POSITIVE, Stage::Deliver),
    part(
        "owner_hours",
        Unit::HoursPerMonth,
        Bounds::POSITIVE,
        Stage::Deliver,
    ),
    // Of the workspace: what one unit of another currency is worth.
    part(RATE_PART, Unit::Rate, A_RATE, Stage::Value),
    // People whose roles are not planned yet.
    part(
        "unplanned_people",
        Unit::Money,
        Bounds::POSITIVE,
        Stage::Team,
    ),
];

/// The part with that stable name.
pub fn part_named(id: &str) -> Option<&'static Part> {
    let mut parts = PARTS.iter();
    parts
        .find(|part| part.id == id)
        .or_else(|| class::ClassPart::from_id(id)?.part())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_stands_once() {
        for (at, part) in PARTS.iter().enumerate() {
            assert!(
                PARTS[..at].iter().all(|other| other.id != part.id),
                "{}",
                part.id
            );
            assert_eq!(part_named(part.id), Some(part));
        }
        assert_eq!(part_named("no_such_part"), None);
    }

    #[test]
    fn a_unit_is_stored_with_its_currency() {
        assert_eq!(Unit::MoneyPerMonth.stored("CHF"), "CHF/month");
        assert_eq!(Unit::Share.stored("CHF"), "share");
    }
}

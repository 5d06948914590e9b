//! Benefits and costs as streams of the plan: which numbers each takes, from itself or from the project.

use super::absent;
use crate::{classes, format::Formatter, words};
use outset_core::{
    phase::PhaseKind,
    plan::{
        Benefit, BenefitStream, Books, Cost, CostKind, CountedFrom, Decay, DriverId, Timing, Worth,
    },
};
use outset_store::{
    PlanRows,
    table::{benefit::Benefit as BenefitRow, cost::Cost as CostRow, driver::Driver as Row},
};

/// A benefit's own numbers, and those of its project.
struct Numbers<'a> {
    rows: &'a [Row],
    benefit: &'a str,
}

impl Numbers<'_> {
    fn own(&self, part: &str) -> Option<DriverId> {
        let is_own = |row: &&Row| row.benefit_id.as_deref() == Some(self.benefit);
        let row = self.rows.iter().filter(is_own).find(|row| row.part == part);
        row.map(|row| row.id.clone())
    }

    fn needed(&self, part: &str) -> DriverId {
        self.own(part).unwrap_or_else(|| absent(part))
    }

    /// A fact that lives in Scope.
    fn of_project(&self, part: &str) -> DriverId {
        let row = self.rows.iter().find(|row| {
            let of_project = super::estimate::owner_of(row).is_none();
            of_project && row.part == part
        });
        row.map_or_else(|| absent(part), |row| row.id.clone())
    }
}

/// A row of `benefit` as a stream; a kind that this version does not know is none.
pub(super) fn benefit(row: &BenefitRow, rows: &PlanRows, format: &Formatter) -> Option<Benefit> {
    let numbers = Numbers {
        rows: &rows.drivers,
        benefit: &row.id,
    };
    let stream = if row.kind == "class_decisions" {
        let cases = numbers.of_project("cases_per_month");
        classes::stream(row, rows, (cases, numbers.own("adoption")))?
    } else {
        stream(&row.kind, &numbers)?
    };
    let falls = if row.kind == "expression" {
        "money_loss"
    } else {
        "quality_loss"
    };
    let decay = numbers.own(falls).map(|per_month| Decay {
        per_month,
        retrained_every: row
            .retrained_every
            .and_then(|months| u32::try_from(months).ok())
            .unwrap_or(0),
        counted_from: CountedFrom::GoLive,
    });
    Some(Benefit {
        id: row.id.clone(),
        name: benefit_title(row, format),
        books: books(&row.books),
        redeployed: numbers.own("redeployed"),
        start_delay: row.start_delay,
        ramp: numbers.own("ramp"),
        growth: None,
        decay: decay.filter(|_| stream.can_fall()),
        stream,
    })
}

/// The name that somebody gave a benefit, otherwise that of its kind.
pub(crate) fn benefit_title(row: &BenefitRow, format: &Formatter) -> String {
    if row.name.is_empty() {
        words::text(&format.language, &format!("value-benefit-{}", row.kind))
    } else {
        row.name.clone()
    }
}

fn stream(kind: &str, numbers: &Numbers<'_>) -> Option<BenefitStream> {
    match kind {
        "time_saved" => Some(BenefitStream::TimeSaved {
            cases: numbers.of_project("cases_per_month"),
            minutes: numbers.needed("minutes_saved"),
            hourly_rate: numbers.of_project("hourly_rate"),
            adoption: numbers.needed("adoption"),
        }),
        "better_decisions" => Some(BenefitStream::BetterDecisions {
            cases: numbers.of_project("cases_per_month"),
            share_positive: numbers.of_project("share_positive"),
            found_today: numbers.of_project("found_today"),
            found_model: numbers.needed("found_model"),
            right_today: numbers.of_project("right_today"),
            right_model: numbers.needed("right_model"),
            worth: Worth {
                true_positive: numbers.needed("worth_found"),
                false_positive: numbers.needed("worth_false_alarm"),
                missed: numbers.needed("worth_missed"),
                true_negative: numbers.needed("worth_left_alone"),
            },
            adoption: numbers.own("adoption"),
        }),
        "team" => Some(BenefitStream::Team {
            cases: numbers.of_project("cases_per_month"),
            right_human: numbers.needed("right_human"),
            right_model: numbers.needed("right_model_alone"),
            right_team: numbers.needed("right_team"),
            worth: numbers.needed("worth_right"),
            adoption: numbers.own("adoption"),
        }),
        "revenue_uplift" => Some(BenefitStream::RevenueUplift {
            revenue: numbers.needed("revenue_per_month"),
            uplift: numbers.needed("uplift"),
            margin: numbers.needed("margin"),
            adoption: numbers.own("adoption"),
        }),
        "risk_reduced" => Some(BenefitStream::RiskReduced {
            times_a_year: numbers.needed("times_a_year"),
            damage: numbers.needed("damage"),
            avoided: numbers.needed("share_avoided"),
            adoption: numbers.own("adoption"),
        }),
        "one_off" => Some(BenefitStream::OneOff {
            amount: numbers.needed("amount"),
            months: numbers.own("months_after"),
        }),
        "expression" => Some(BenefitStream::Expression {
            amount: numbers.needed("expression_per_month"),
            once: false,
            months: None,
            adoption: numbers.own("adoption"),
        }),
        "expression_once" => Some(BenefitStream::Expression {
            amount: numbers.needed("expression_once"),
            once: true,
            months: numbers.own("months_after"),
            adoption: numbers.own("adoption"),
        }),
        "amount" | "cost_avoided" => Some(BenefitStream::Amount {
            amount: numbers.needed("amount_per_month"),
            adoption: numbers.own("adoption"),
        }),
        _ => None,
    }
}

/// A name that is not known is read as freed capacity: what finance would not book.
pub(crate) fn books(name: &str) -> Books {
    match name {
        "cash_saved" => Books::CashSaved,
        "cost_avoided" => Books::CostAvoided,
        "margin_earned" => Books::MarginEarned,
        "risk_reduced" => Books::RiskReduced,
        _ => Books::CapacityFreed,
    }
}

/// A row of `cost` as a stream.
pub(super) fn cost(row: &CostRow, rows: &PlanRows) -> Option<Cost> {
    let own = |part: &str| {
        let found = rows
            .drivers
            .iter()
            .find(|driver| driver.cost_id.as_ref() == Some(&row.id) && driver.part == part);
        found.map_or_else(|| absent(part), |driver| driver.id.clone())
    };
    let cases = || {
        let found = rows
            .drivers
            .iter()
            .find(|driver| driver.part == "cases_per_month");
        found.map_or_else(|| absent("cases_per_month"), |driver| driver.id.clone())
    };
    let (timing, amount) = match row.timing.as_str() {
        "at_start" => (Timing::AtStart, own("amount")),
        "at_go_live" => (Timing::AtGoLive, own("amount")),
        "in_month" => {
            let month = row.in_month.and_then(|month| u32::try_from(month).ok());
            (
                Timing::InMonth {
                    month: month.unwrap_or(0),
                },
                own("amount"),
            )
        }
        "monthly" => (Timing::Monthly, own("monthly_amount")),
        "per_case" => (Timing::PerCase { cases: cases() }, own("case_amount")),
        "per_retraining" => {
            let every = row
                .every_months
                .and_then(|months| u32::try_from(months).ok());
            let every = every.unwrap_or(0);
            (Timing::PerRetraining { every }, own("amount"))
        }
        _ => return None,
    };
    Some(Cost {
        id: row.id.clone(),
        name: row.name.clone(),
        category: row.category.clone(),
        kind: CostKind::from_id(&row.kind).unwrap_or(CostKind::Other),
        phase: PhaseKind::from_id(&row.phase),
        timing,
        factors: vec![amount],
        times: 1.0,
        shares: Vec::new(),
    })
}

//! Gates, risks, levers, and what is added to all costs, as parts of the plan.

use super::absent;
use crate::{estimate::owner_of, format::Formatter, words};
use outset_core::{
    lever::LeverKind,
    phase::PhaseKind,
    plan::{DriverId, Gate, Lever, Plan, Risk, RiskTime},
};
use outset_store::{
    PlanRows,
    table::{driver::Driver as Row, phase::Phase as PhaseRow, risk::Risk as RiskRow},
};

/// The gate at the end of a phase, where somebody has said how likely it is passed. One that was passed is
/// none any more.
pub(super) fn gate(rows: &PlanRows, row: &PhaseRow, kind: PhaseKind) -> Option<Gate> {
    if kind == PhaseKind::Operation || is_passed(rows, kind) {
        return None;
    }
    let of_phase = |part| {
        find(rows, part, |driver| {
            driver.phase_id.as_ref() == Some(&row.id)
        })
    };
    Some(Gate {
        chance: of_phase("gate_chance")?,
        cost_to_stop: of_phase("cost_to_stop"),
        may_stop: row.may_stop,
    })
}

/// Whether something after a phase has begun already.
pub(crate) fn is_passed(rows: &PlanRows, kind: PhaseKind) -> bool {
    rows.phases.iter().any(|row| {
        let later = PhaseKind::from_id(&row.kind).is_some_and(|other| other > kind);
        later && row.started_on.is_some()
    })
}

/// Adds risks, levers and what is added to all costs.
pub(super) fn add(plan: &mut Plan, rows: &PlanRows, format: &Formatter) {
    let risks = rows.risks.iter();
    plan.risks = risks.map(|row| risk(row, rows, format)).collect();
    plan.levers = levers(rows, format);
    let of_project = |part| find(rows, part, |driver| owner_of(driver).is_none());
    plan.inflation = of_project("inflation");
    plan.contingency = of_project("contingency");
    plan.tax_rate = of_project("tax_rate");
}

fn risk(row: &RiskRow, rows: &PlanRows, format: &Formatter) -> Risk {
    let own = |part: &str| {
        find(rows, part, |driver| {
            driver.risk_id.as_ref() == Some(&row.id)
        })
    };
    let needed = |part: &str| own(part).unwrap_or_else(|| absent(part));
    Risk {
        id: row.id.clone(),
        name: risk_title(row, format),
        chance: needed("risk_chance"),
        when: match row.time.as_str() {
            "after_start" => RiskTime::AfterStart {
                months: needed("risk_months"),
            },
            "after_go_live" => RiskTime::AfterGoLive {
                months: needed("risk_months"),
            },
            _ => RiskTime::UpToGoLive {
                share: needed("risk_share"),
            },
        },
        cost: own("risk_cost"),
        delay: own("risk_delay"),
        benefit_lost: own("risk_lost"),
        lost_for: own("risk_lost_for"),
    }
}

/// The name that somebody gave a risk, or that it is one.
pub(crate) fn risk_title(row: &RiskRow, format: &Formatter) -> String {
    if row.name.is_empty() {
        words::text(&format.language, "value-risk")
    } else {
        row.name.clone()
    }
}

/// A kind that this version does not know, or one without its numbers, is none.
fn levers(rows: &PlanRows, format: &Formatter) -> Vec<Lever> {
    let known = rows.levers.iter().filter_map(|row| {
        let kind = LeverKind::from_id(&row.kind)?;
        let own = |part| {
            find(rows, part, |driver| {
                driver.lever_id.as_ref() == Some(&row.id)
            })
        };
        let lowers = kind.lowers().iter();
        Some(Lever {
            id: row.id.clone(),
            name: words::text(&format.language, &format!("value-lever-{}", kind.id())),
            on: row.is_on,
            categories: lowers.map(|category| category.id().to_owned()).collect(),
            cost_share: own("cost_share")?,
            quality_loss: own("lever_quality"),
        })
    });
    known.collect()
}

/// What a number of a risk or lever belongs to; none for other numbers.
pub(super) fn owner_name(row: &Row, rows: &PlanRows, format: &Formatter) -> Option<String> {
    let mut risks = rows.risks.iter();
    let risk = risks.find(|risk| row.risk_id.as_ref() == Some(&risk.id));
    let mut levers = rows.levers.iter();
    let lever = levers.find(|lever| row.lever_id.as_ref() == Some(&lever.id));
    let lever =
        lever.map(|lever| words::text(&format.language, &format!("value-lever-{}", lever.kind)));
    risk.map(|risk| risk_title(risk, format)).or(lever)
}

fn find(rows: &PlanRows, part: &str, owned: impl Fn(&Row) -> bool) -> Option<DriverId> {
    let mut drivers = rows.drivers.iter();
    let found = drivers.find(|driver| driver.part == part && owned(driver));
    found.map(|driver| driver.id.clone())
}

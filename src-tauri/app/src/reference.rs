//! Published figures beside a project's own numbers: what others found, what the plan says, and how the two
//! stand to each other. All of it is shown as an assumption.

use crate::{
    format::Formatter,
    plan::risks::is_passed,
    value::Case,
    view::{ReferenceRow, ReferenceSource},
    words,
};
use outset_core::{
    estimate::Estimate,
    part::{Unit, part_named},
    phase::PhaseKind,
    plan::{evaluate, typical},
    reference_class::{Place, Published, ReferenceClass},
};
use outset_store::table::driver::Driver;

/// What is said to be the source of a number that was taken from them.
pub(crate) const SOURCE: &str = "reference-source-of-range";

/// Whether a source says that a number was taken from published figures, in whichever language.
pub(crate) fn is_from_reference(source: &str) -> bool {
    let mut languages = words::LANGUAGES.iter();
    languages.any(|language| {
        let mut classes = ReferenceClass::ALL.iter();
        classes.any(|class| source_of(*class, language) == source)
    })
}

/// The source that such a number gets.
pub(crate) fn source_of(class: ReferenceClass, language: &str) -> String {
    let by = class.published().iter().map(|one| {
        let name = words::text(language, &format!("reference-by-{}", one.source));
        format!("{name} {}", one.year)
    });
    let by = by.collect::<Vec<_>>().join(", ");
    words::text_with(language, SOURCE, &[("by", &by)])
}

/// The phase whose number a question is about; none where it is about the whole plan, or where that phase is
/// behind the project.
pub(crate) fn phase_of(class: ReferenceClass, case: &Case<'_>) -> Option<PhaseKind> {
    let passed = |kind| is_passed(case.rows, kind);
    match class {
        ReferenceClass::ReachesProduction => {
            let ends = [PhaseKind::ProofOfConcept, PhaseKind::Build];
            ends.into_iter().find(|kind| !passed(*kind))
        }
        ReferenceClass::MonthsToProduction => {
            let build = PhaseKind::Build;
            (!passed(build)).then_some(build)
        }
        ReferenceClass::CostOverrun | ReferenceClass::StillRunning => None,
    }
}

/// Whether the question still has something to say of a project.
pub(crate) fn is_open(class: ReferenceClass, case: &Case<'_>) -> bool {
    let about_a_phase = matches!(
        class,
        ReferenceClass::ReachesProduction | ReferenceClass::MonthsToProduction
    );
    !about_a_phase || phase_of(class, case).is_some()
}

/// The row that holds the number a question is about.
pub(crate) fn driver_of<'r>(class: ReferenceClass, case: &Case<'r>) -> Option<&'r Driver> {
    let part = class.part()?;
    let phase = phase_of(class, case);
    let phase = phase.and_then(|kind| case.rows.phases.iter().find(|row| row.kind == kind.id()));
    let wanted = phase.map(|row| row.id.as_str());
    let mut drivers = case.rows.drivers.iter();
    drivers.find(|row| {
        let of_project = crate::estimate::owner_of(row).is_none();
        row.part == part && (row.phase_id.as_deref() == wanted && (wanted.is_some() || of_project))
    })
}

/// One question with what others found and what the plan says.
pub(crate) fn row(class: ReferenceClass, case: &Case<'_>) -> ReferenceRow {
    let format = case.format;
    let (low, high) = class.ends();
    let texts = [
        ("low", shown(class, low, format)),
        ("high", shown(class, high, format)),
    ];
    let mut texts: Vec<(&'static str, &str)> = texts
        .iter()
        .map(|(name, text)| (*name, text.as_str()))
        .collect();
    let first = class.published().first();
    let population = first.map_or_else(String::new, |one| {
        format.number(f64::from(one.population), 0)
    });
    let lead = first.map_or_else(String::new, |one| shown(class, one.high, format));
    texts.extend([("population", population.as_str()), ("lead", &lead)]);
    let sources = class.published().iter();
    ReferenceRow {
        id: class.id().to_owned(),
        title: case.word(&format!("reference-title-{}", class.id())),
        others: case.say(&format!("reference-others-{}", class.id()), &texts),
        own: own(class, case),
        sources: sources.map(|one| source(class, one, format)).collect(),
        usual: usual(class, case),
        phase: phase_of(class, case).map(|kind| kind.id().to_owned()),
    }
}

fn source(class: ReferenceClass, one: &Published, format: &Formatter) -> ReferenceSource {
    let (low, high) = (
        shown(class, one.low, format),
        shown(class, one.high, format),
    );
    let (year, population) = (
        one.year.to_string(),
        format.number(f64::from(one.population), 0),
    );
    let texts = [
        ("low", low.as_str()),
        ("high", &high),
        ("year", &year),
        ("population", &population),
    ];
    let id = format!("reference-source-{}", one.source);
    ReferenceSource {
        text: words::text_with(&format.language, &id, &texts),
        caveat: words::text(
            &format.language,
            &format!("reference-caveat-{}", one.source),
        ),
    }
}

/// A figure of a question, as it is read.
fn shown(class: ReferenceClass, value: f64, format: &Formatter) -> String {
    match class {
        ReferenceClass::MonthsToProduction => format.number(value, 1),
        _ => format.percent(value),
    }
}

/// "You say 85 %; published figures lie between 22 % and 54 %. …"
fn own(class: ReferenceClass, case: &Case<'_>) -> String {
    let Some(own) = own_number(class, case) else {
        return case.word(&format!("reference-own-none-{}", class.id()));
    };
    let format = case.format;
    let (low, high) = class.ends();
    let of = match class {
        ReferenceClass::StillRunning => format.number(own, 0),
        _ => shown(class, own, format),
    };
    let texts = [
        ("own", of),
        ("low", shown(class, low, format)),
        ("high", shown(class, high, format)),
    ];
    let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
    let id = match class {
        ReferenceClass::StillRunning => format!("reference-own-{}", class.id()),
        _ => format!(
            "reference-own-{}-{}",
            class.id(),
            Place::of(own, (low, high)).id()
        ),
    };
    case.say(&id, &texts)
}

fn own_number(class: ReferenceClass, case: &Case<'_>) -> Option<f64> {
    let plan = case.plan;
    let usual = || typical(plan).ok();
    let of = |id: &str| {
        let at = plan.drivers.iter().position(|driver| driver.id == id)?;
        usual()?.get(at).copied()
    };
    match class {
        ReferenceClass::ReachesProduction => {
            let gates = plan.phases.iter().filter_map(|phase| phase.gate.as_ref());
            let chances = gates.filter_map(|gate| match plan.driver(&gate.chance)?.estimate {
                Estimate::YesNo { probability } => Some(probability),
                _ => None,
            });
            chances.reduce(|all, one| all * one)
        }
        ReferenceClass::MonthsToProduction | ReferenceClass::CostOverrun => {
            of(&driver_of(class, case)?.id)
        }
        ReferenceClass::StillRunning => {
            let flows = evaluate(plan, &usual()?).ok()?;
            Some((f64::from(plan.horizon_months) - flows.go_live).max(0.0))
        }
    }
}

/// The range that is offered, unless the plan has it already.
fn usual(class: ReferenceClass, case: &Case<'_>) -> Option<String> {
    let (low, high) = class.usual()?;
    let part = part_named(class.part()?)?;
    let range = Estimate::range(low, high);
    let found = driver_of(class, case).and_then(crate::estimate::of_row);
    if found.as_ref() == Some(&range) {
        return None;
    }
    let format = case.format;
    let show = |value: f64| match part.unit {
        Unit::Months => format.quantity(value, part.unit, case.currency()).text,
        _ => format.percent(value),
    };
    let (low, high) = (show(low), show(high));
    let texts = [("low", low.as_str()), ("high", &high)];
    let by_phase = match phase_of(class, case) {
        Some(kind) => format!("reference-usual-{}-{}", class.id(), kind.id()),
        None => format!("reference-usual-{}", class.id()),
    };
    Some(case.say(&by_phase, &texts))
}

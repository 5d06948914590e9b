//! What keeps a return from being shown, in words, with the place where it is typed.

use super::Case;
use crate::{estimate::currency, view::MissingPart, words};
use outset_core::{
    part::part_named,
    plan::{Missing, RATE_PART, missing, rate_id, rate_of},
    project::Stage,
};

/// So many are named in the headline; the rest are counted.
const NAMED: usize = 3;

/// What is missing, the most important first; of the numbers, in the order of the plan.
pub(crate) fn parts(case: &Case<'_>) -> Vec<MissingPart> {
    let all = missing(case.plan);
    let mut found: Vec<MissingPart> = all
        .iter()
        .filter_map(|missing| match missing {
            Missing::People => Some(part(case, "people", "team", "")),
            Missing::Operation => Some(part(case, "operation", "value", "costs")),
            Missing::Benefit => Some(part(case, "benefit", "value", "benefits")),
            Missing::Driver(_) => None,
        })
        .collect();
    let mut numbers: Vec<MissingPart> = Vec::new();
    for number in absent(case) {
        if !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    found.extend(numbers);
    found
}

fn part(case: &Case<'_>, id: &str, room: &str, tab: &str) -> MissingPart {
    MissingPart {
        id: id.to_owned(),
        text: case.word(&format!("value-missing-{id}")),
        room: room.to_owned(),
        tab: tab.to_owned(),
    }
}

/// Every number that the plan refers to and nobody has typed.
fn absent(case: &Case<'_>) -> Vec<MissingPart> {
    let plan = case.plan;
    let mut found = Vec::new();
    for phase in &plan.phases {
        let owner = case.word(&format!("value-phase-{}", phase.kind.id()));
        let drivers = phase.duration.as_deref();
        found.extend(drivers.and_then(|id| number(case, id, Some(&owner), "phases")));
    }
    for risk in &plan.risks {
        let drivers = risk.drivers();
        found.extend(drivers.filter_map(|id| number(case, id, Some(&risk.name), "phases")));
    }
    for lever in plan
        .levers
        .iter()
        .flat_map(outset_core::plan::Lever::drivers)
    {
        found.extend(number(case, lever, None, "costs"));
    }
    for benefit in &plan.benefits {
        let owner = (plan.benefits.len() > 1).then_some(benefit.name.as_str());
        let drivers = benefit.drivers();
        found.extend(
            drivers
                .into_iter()
                .filter_map(|id| number(case, id, owner, "benefits")),
        );
    }
    for cost in &plan.costs {
        let drivers = cost.drivers();
        found.extend(
            drivers
                .into_iter()
                .filter_map(|id| number(case, id, Some(&cost.name), "costs")),
        );
    }
    // A formula may name a number of another currency.
    found.extend(missing(plan).iter().filter_map(|missing| match missing {
        Missing::Driver(id) => rate(case, rate_of(id)?),
        _ => None,
    }));
    found
}

fn number(case: &Case<'_>, id: &str, owner: Option<&str>, tab: &str) -> Option<MissingPart> {
    if let Some(code) = rate_of(id) {
        return rate(case, code);
    }
    let part = id.strip_prefix("part:")?;
    let name = crate::classes::part_word(part, case.format);
    // A fact of Scope is the project's, whatever asks for it.
    let of_project = part_named(part).is_some_and(|part| part.home == Stage::Scope);
    let text = match owner.filter(|_| !of_project) {
        Some(owner) => case.say("value-part-of", &[("part", &name), ("owner", owner)]),
        None => name,
    };
    Some(MissingPart {
        id: format!("driver:{part}"),
        text,
        room: "value".to_owned(),
        tab: tab.to_owned(),
    })
}

/// A rate that nobody has typed yet; it is asked beside the costs.
fn rate(case: &Case<'_>, code: &str) -> Option<MissingPart> {
    let known = case.plan.driver(&rate_id(code)).is_some();
    (!known).then(|| MissingPart {
        id: format!("driver:{RATE_PART}:{code}"),
        text: currency::rate_question(case.currency(), code, case.format),
        room: "value".to_owned(),
        tab: "costs".to_owned(),
    })
}

/// "No return yet. Still missing: what it brings."
pub(crate) fn headline(case: &Case<'_>, parts: &[MissingPart]) -> String {
    let named: Vec<&str> = parts
        .iter()
        .take(NAMED)
        .map(|part| part.text.as_str())
        .collect();
    let named = named.join(", ");
    let rest = parts.len().saturating_sub(NAMED);
    let list = if rest == 0 {
        named
    } else {
        let shown = case.format.number(rest as f64, 0);
        let texts = [("parts", named.as_str()), ("more", &shown)];
        words::text_with(&case.format.language, "value-and-more", &texts)
    };
    case.say("value-headline-missing", &[("parts", &list)])
}

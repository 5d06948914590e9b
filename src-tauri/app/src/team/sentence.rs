//! What is said of a team in sentences: the headline, what stands below it, and the notes.

use super::{Team, percent};
use crate::{format::Formatter, view::TeamNote, words};
use outset_core::{
    part::Unit,
    phase::PhaseKind,
    role::Role,
    team::{
        Tone,
        cost::Unpriced,
        coverage::{Filled, RoleCoverage, several_roles},
        dependence::worst,
    },
};
use std::collections::BTreeSet;

/// The name of a role, as it stands within a sentence.
pub(crate) fn role_name(role: Role, format: &Formatter) -> String {
    words::text(&format.language, &format!("team-role-{}", role.id()))
}

/// The name of a phase, as it stands within a sentence.
pub(crate) fn phase_name(phase: PhaseKind, format: &Formatter) -> String {
    words::text(&format.language, &format!("value-phase-{}", phase.id()))
}

/// The name of a phase, as it stands alone.
pub(crate) fn phase_title(phase: PhaseKind, format: &Formatter) -> String {
    words::text(&format.language, &format!("team-phase-{}", phase.id()))
}

/// "3 people cover 6 of 7 roles in the build. Nobody runs the pipeline yet, and Jonas Beck is booked for
/// 120 %." What is missing now comes before what can wait.
pub(crate) fn headline(team: &Team, phase: PhaseKind, format: &Formatter) -> String {
    let coverage = team.coverage(phase);
    let needed: Vec<&RoleCoverage> = coverage.iter().filter(|role| role.needed > 0.0).collect();
    let covered = needed.iter().filter(|role| role.assigned > 0.0).count();
    let people: BTreeSet<&str> = team
        .assignments
        .iter()
        .filter(|one| one.phase == phase && one.share.value() > 0.0)
        .map(|one| one.person.as_str())
        .collect();
    let number = |count: usize| format.number(count as f64, 0);
    let whole: f64 = needed.iter().map(|role| role.needed).sum();
    let place = words::text(&format.language, &format!("team-in-{}", phase.id()));
    let texts = [
        ("people", number(people.len())),
        ("covered", number(covered)),
        ("needed", number(needed.len())),
        ("phase", place),
        ("share", format.number(whole, 1)),
    ];
    let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
    let first = match people.len() {
        0 => words::text_with(&format.language, "team-headline-nobody", &texts),
        count => words::text_counted(&format.language, "team-headline-cover", count, &texts),
    };
    let rest = match people.len() {
        0 => String::new(),
        _ => open(team, phase, &coverage, format),
    };
    [first, rest].join(" ").trim().to_owned()
}

/// The second sentence: the worst gap of now, and who is booked beyond what there is.
fn open(team: &Team, phase: PhaseKind, coverage: &[RoleCoverage], format: &Formatter) -> String {
    let gap = worst_gap(coverage, format);
    let loads = team.loads(phase);
    let over = loads
        .iter()
        .filter(|load| load.over_by > 0.0 && load.booked > 0.0)
        .max_by(|a, b| a.over_by.total_cmp(&b.over_by));
    let over = over.map(|load| {
        let booked = percent(load.booked + load.elsewhere, format);
        let texts = [
            ("name", team.name_of(&load.person)),
            ("booked", &booked),
            ("available", &percent(load.available, format)),
        ];
        let id = match load.available < 1.0 {
            true => "team-is-over-part",
            false => "team-is-over",
        };
        words::text_with(&format.language, id, &texts)
    });
    let say =
        |id: &str, texts: &[(&'static str, &str)]| words::text_with(&format.language, id, texts);
    match (gap, over) {
        (Some(gap), Some(over)) => say("team-open-both", &[("gap", &gap), ("over", &over)]),
        (Some(one), None) | (None, Some(one)) => say("team-open-one", &[("what", &one)]),
        (None, None) => {
            let waiting = coverage.iter().filter(|role| role.gap > 0.0).count();
            let shown = format.number(waiting as f64, 0);
            match waiting {
                0 => say("team-open-none", &[]),
                count => words::text_counted(
                    &format.language,
                    "team-open-waiting",
                    count,
                    &[("shown", &shown)],
                ),
            }
        }
    }
}

/// The gap that is said: a role that nobody has before one that has too little, the largest first.
fn worst_gap(coverage: &[RoleCoverage], format: &Formatter) -> Option<String> {
    let alarming = coverage.iter().filter(|role| role.tone == Tone::Alarm);
    let worst = alarming.max_by(|a, b| {
        let nobody = |role: &RoleCoverage| role.filled == Filled::Nobody;
        nobody(a).cmp(&nobody(b)).then(a.gap.total_cmp(&b.gap))
    })?;
    Some(match worst.filled {
        Filled::Nobody => words::text(
            &format.language,
            &format!("team-nobody-{}", worst.role.id()),
        ),
        _ => {
            let role = role_name(worst.role, format);
            let texts = [
                ("role", role.as_str()),
                ("gap", &percent(worst.gap, format)),
            ];
            words::text_with(&format.language, "team-too-little", &texts)
        }
    })
}

/// What the people of the phase cost a month, and what is still only guessed.
pub(crate) fn below(team: &Team, phase: PhaseKind, format: &Formatter) -> String {
    let costs = team.costs();
    let cost = costs.iter().find(|(kind, ..)| *kind == phase);
    let amount = cost.map_or(0.0, |(_, _, cost)| cost.amount);
    if amount <= 0.0 {
        return words::text(&format.language, "team-cost-nothing");
    }
    let shown = format.quantity(amount.round(), Unit::MoneyPerMonth, &team.around.currency);
    let place = words::text(&format.language, &format!("team-in-{}", phase.id()));
    let texts = [("amount", shown.text.as_str()), ("phase", &place)];
    words::text_with(&format.language, "team-cost-below", &texts)
}

/// On whom the phase depends, who has many roles, and whose cost is not known, in this order.
pub(crate) fn notes(team: &Team, phase: PhaseKind, format: &Formatter) -> Vec<TeamNote> {
    let mut notes: Vec<TeamNote> = dependence(team, phase, format).into_iter().collect();
    let dependent = notes.first().map(|note| note.person.clone());
    for person in &team.around.people {
        let (roles, tone) = several_roles(&person.id, phase, &team.assignments, team.around.level);
        // Whoever a phase depends on is spoken of already.
        if roles.len() < 2 || dependent.as_ref() == Some(&person.id) {
            continue;
        }
        let name = team.name_of(&person.id);
        let (list, count) = (
            role_list(&roles, format),
            format.number(roles.len() as f64, 0),
        );
        let texts = [("name", name), ("roles", &list), ("shown", &count)];
        notes.push(TeamNote {
            kind: "several_roles".to_owned(),
            tone: tone.id().to_owned(),
            title: words::text_with(&format.language, "team-several-title", &texts),
            text: words::text_with(&format.language, "team-several-text", &texts),
            person: person.id.clone(),
            name: name.to_owned(),
        });
    }
    notes.extend(unpriced(team, format));
    notes
}

fn dependence(team: &Team, phase: PhaseKind, format: &Formatter) -> Option<TeamNote> {
    let (found, tone) = worst(phase, &team.assignments, team.around.level)?;
    let name = team.name_of(&found.person);
    let list = role_list(&found.roles, format);
    let count = found.roles.len();
    let shown = format.number(count as f64, 0);
    let texts = [("name", name), ("roles", list.as_str()), ("shown", &shown)];
    let id = match tone {
        Tone::Note => "team-depends-note",
        _ => "team-depends-text",
    };
    Some(TeamNote {
        kind: "dependence".to_owned(),
        tone: tone.id().to_owned(),
        title: words::text_counted(&format.language, "team-depends-title", count, &texts),
        text: words::text_with(&format.language, id, &texts),
        person: found.person.clone(),
        name: name.to_owned(),
    })
}

/// People whose time has no price in the plan, whatever their phase: each once.
fn unpriced(team: &Team, format: &Formatter) -> Vec<TeamNote> {
    let mut seen = BTreeSet::new();
    let mut notes = Vec::new();
    for (_, _, cost) in team.costs() {
        for (person, why) in cost.unpriced {
            if !seen.insert(person.clone()) {
                continue;
            }
            let name = team.name_of(&person);
            let texts = [("name", name), ("currency", team.around.currency.as_str())];
            let id = match why {
                Unpriced::NoRate => "team-rate-missing",
                Unpriced::OtherCurrency => "team-rate-other",
            };
            notes.push(TeamNote {
                kind: "rate".to_owned(),
                tone: Tone::Caution.id().to_owned(),
                title: words::text_with(&format.language, id, &texts),
                text: words::text(&format.language, "team-rate-text"),
                person: person.clone(),
                name: name.to_owned(),
            });
        }
    }
    notes
}

/// "solution architect, data scientist and ML engineer".
fn role_list(roles: &[Role], format: &Formatter) -> String {
    let names: Vec<String> = roles.iter().map(|role| role_name(*role, format)).collect();
    match names.split_last() {
        Some((last, rest)) if !rest.is_empty() => {
            let texts = [("first", rest.join(", ")), ("last", last.clone())];
            let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
            words::text_with(&format.language, "team-list", &texts)
        }
        _ => names.concat(),
    }
}

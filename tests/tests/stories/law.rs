//! The undo law over all verbs: undoing everything is the start, redoing everything is the end, byte for
//! byte in what the tables hold.

mod operate;
mod scope;

use crate::cases;
use crate::currency;
use crate::desk::{Desk, edit};
use crate::option;
use crate::over_time;
use crate::shared_cost;
use crate::template;
use crate::value;
use crate::voice;
use outset_app::{
    Done, Id, NewAvailability, NewPerson, NewProject, NewRate, Problem, WorkspaceEdit, words,
};
use outset_store::{Op, contents};
use proptest::prelude::*;
use std::collections::BTreeSet;

const WORKSPACE: [&str; 7] = [
    "name",
    "currency",
    "fiscal_year_start",
    "time_zone",
    "growth_level",
    "hours_per_day",
    "specialist",
];
const PROJECT: [&str; 6] = ["name", "area", "stage", "start_month", "budget", "size"];

#[derive(Debug, Clone)]
enum Verb {
    Workspace(usize, usize),
    AddProject(usize),
    SetProject(usize, usize, usize),
    RemoveProject(usize),
    AddPerson(usize, usize, usize),
    SetPerson(usize, bool, usize),
    RemovePerson(usize),
    AddRate(usize, usize, usize),
    SetRate(usize, usize, usize),
    RemoveRate(usize),
    AddAvailability(usize, usize, usize),
    SetAvailability(usize, bool, usize),
    RemoveAvailability(usize),
    Plan(usize, usize, usize),
    Options(usize, usize, usize),
    Currency(usize, usize, usize),
    Shared(usize, usize, usize),
    Cases(usize, usize, usize),
    Course(usize, usize, usize),
    Templates(usize, usize, usize),
    Voices(usize, usize, usize),
    Team(usize, usize, usize),
    Deliver(usize, usize, usize),
    Scope(usize, usize, usize),
    Operate(usize, usize, usize),
    Undo,
    Redo,
}

/// Texts that some field accepts and others refuse.
const TEXTS: [&str; 16] = [
    "Invoice triage",
    "",
    "ä€𝄞 \u{202e}x",
    "'; DROP TABLE person; --",
    "=1+1",
    "0",
    "90071992547409.91",
    "12.5 %",
    "100",
    "2026-11-23",
    "2199-12-31",
    "2026-11",
    "operate",
    "JPY",
    "true",
    "Europe/Berlin",
];

fn verb() -> impl Strategy<Value = Verb> {
    let n = || 0..6_usize;
    let t = || 0..TEXTS.len();
    prop_oneof![
        (0..7_usize, t()).prop_map(|(f, t)| Verb::Workspace(f, t)),
        t().prop_map(Verb::AddProject),
        (n(), 0..6_usize, t()).prop_map(|(i, f, t)| Verb::SetProject(i, f, t)),
        n().prop_map(Verb::RemoveProject),
        (t(), t(), t()).prop_map(|(a, b, c)| Verb::AddPerson(a, b, c)),
        (n(), any::<bool>(), t()).prop_map(|(i, f, t)| Verb::SetPerson(i, f, t)),
        n().prop_map(Verb::RemovePerson),
        (n(), t(), t()).prop_map(|(i, a, b)| Verb::AddRate(i, a, b)),
        (n(), 0..3_usize, t()).prop_map(|(i, f, t)| Verb::SetRate(i, f, t)),
        n().prop_map(Verb::RemoveRate),
        (n(), t(), t()).prop_map(|(i, a, b)| Verb::AddAvailability(i, a, b)),
        (n(), any::<bool>(), t()).prop_map(|(i, f, t)| Verb::SetAvailability(i, f, t)),
        n().prop_map(Verb::RemoveAvailability),
        (n(), 0..value::CHANGES, t()).prop_map(|(i, c, t)| Verb::Plan(i, c, t)),
        (n(), 0..option::CHANGES, t()).prop_map(|(i, c, t)| Verb::Options(i, c, t)),
        (n(), 0..currency::CHANGES, t()).prop_map(|(i, c, t)| Verb::Currency(i, c, t)),
        (n(), 0..shared_cost::CHANGES, t()).prop_map(|(i, c, t)| Verb::Shared(i, c, t)),
        (n(), 0..cases::CHANGES, t()).prop_map(|(i, c, t)| Verb::Cases(i, c, t)),
        (n(), 0..over_time::CHANGES, t()).prop_map(|(i, c, t)| Verb::Course(i, c, t)),
        (n(), 0..template::CHANGES, t()).prop_map(|(i, c, t)| Verb::Templates(i, c, t)),
        (n(), 0..voice::CHANGES, t()).prop_map(|(i, c, t)| Verb::Voices(i, c, t)),
        (n(), 0..6_usize, t()).prop_map(|(i, f, t)| Verb::Team(i, f, t)),
        (n(), 0..16_usize, t()).prop_map(|(i, f, t)| Verb::Deliver(i, f, t)),
        (n(), 0..scope::ACTIONS, t()).prop_map(|(i, a, t)| Verb::Scope(i, a, t)),
        (n(), 0..operate::ACTIONS, t()).prop_map(|(i, a, t)| Verb::Operate(i, a, t)),
        Just(Verb::Undo),
        Just(Verb::Redo),
    ]
}

/// The n-th of some ids, or one that does not exist.
fn nth(ids: Vec<String>, n: usize) -> Id {
    Id {
        id: if ids.is_empty() {
            "none".into()
        } else {
            ids[n % ids.len()].clone()
        },
    }
}

fn act(desk: &mut Desk, verb: &Verb) -> Result<Done, Problem> {
    let text = |t: usize| TEXTS[t].to_owned();
    let projects: Vec<String> = desk
        .session
        .portfolio()?
        .rows
        .into_iter()
        .map(|row| row.id)
        .collect();
    let people: Vec<String> = desk
        .session
        .people()?
        .rows
        .into_iter()
        .map(|row| row.id)
        .collect();
    let views: Vec<_> = people
        .iter()
        .map(|person| desk.session.person(Id { id: person.clone() }))
        .collect();
    let rates: Vec<String> = views
        .iter()
        .flatten()
        .flat_map(|view| view.rates.iter().map(|row| row.id.clone()))
        .collect();
    let shares: Vec<String> = views
        .iter()
        .flatten()
        .flat_map(|view| view.availabilities.iter().map(|row| row.id.clone()))
        .collect();
    if let Verb::Plan(n, change, t) = *verb {
        return value::change(desk, &nth(projects, n), change, TEXTS[t]);
    }
    if let Verb::Options(n, change, t) = *verb {
        return option::change(desk, &nth(projects, n), change, TEXTS[t]);
    }
    if let Verb::Currency(n, change, t) = *verb {
        return currency::change(desk, &nth(projects, n), change, TEXTS[t]);
    }
    if let Verb::Shared(n, change, t) = *verb {
        return shared_cost::change(desk, &nth(projects, n), change, TEXTS[t]);
    }
    if let Verb::Cases(n, change, t) = *verb {
        return cases::change(desk, &nth(projects, n), change, TEXTS[t]);
    }
    if let Verb::Course(n, change, t) = *verb {
        return over_time::change(desk, &nth(projects, n), change, TEXTS[t]);
    }
    if let Verb::Templates(n, change, t) = *verb {
        return template::change(desk, &nth(projects, n), change, TEXTS[t]);
    }
    if let Verb::Voices(n, change, t) = *verb {
        return voice::change(desk, &nth(projects, n), change, TEXTS[t]);
    }
    if let Verb::Operate(n, action, t) = *verb {
        return operate::act(desk, &nth(projects, n), n, action, TEXTS[t]);
    }
    let session = &mut desk.session;
    match *verb {
        Verb::Workspace(f, t) => session.set_workspace(WorkspaceEdit {
            field: WORKSPACE[f].into(),
            text: text(t),
            visit: None,
        }),
        Verb::AddProject(t) => session.add_project(NewProject {
            name: text(t),
            ..NewProject::default()
        }),
        Verb::SetProject(n, f, t) => {
            session.set_project(edit(&nth(projects, n), PROJECT[f], TEXTS[t]))
        }
        Verb::RemoveProject(n) => session.remove_project(nth(projects, n)),
        Verb::AddPerson(a, b, c) => session.add_person(NewPerson {
            name: text(a),
            rate: text(b),
            share: text(c),
            ..NewPerson::default()
        }),
        Verb::SetPerson(n, name, t) => session.set_person(edit(
            &nth(people, n),
            if name { "name" } else { "note" },
            TEXTS[t],
        )),
        Verb::RemovePerson(n) => session.remove_person(nth(people, n)),
        Verb::AddRate(n, a, b) => session.add_rate(NewRate {
            person: nth(people, n).id,
            starts_on: text(a),
            amount: text(b),
            per: "month".into(),
        }),
        Verb::SetRate(n, f, t) => session.set_rate(edit(
            &nth(rates, n),
            ["starts_on", "amount", "per"][f],
            if f == 2 {
                ["hour", "day", "month"][t % 3]
            } else {
                TEXTS[t]
            },
        )),
        Verb::RemoveRate(n) => session.remove_rate(nth(rates, n)),
        Verb::AddAvailability(n, a, b) => session.add_availability(NewAvailability {
            person: nth(people, n).id,
            starts_on: text(a),
            share: text(b),
        }),
        Verb::SetAvailability(n, day, t) => session.set_availability(edit(
            &nth(shares, n),
            if day { "starts_on" } else { "share" },
            TEXTS[t],
        )),
        Verb::RemoveAvailability(n) => session.remove_availability(nth(shares, n)),
        Verb::Scope(n, action, t) => scope::act(session, &nth(projects, n), n, action, TEXTS[t]),
        Verb::Team(n, f, t) => {
            crate::team::act(session, &nth(projects, n), &nth(people, n), f, TEXTS[t])
        }
        Verb::Deliver(n, f, t) => {
            crate::deliver::act(session, &nth(projects, n), &nth(people, n), f, TEXTS[t])
        }
        // Done above, where the desk is still whole.
        Verb::Plan(..)
        | Verb::Options(..)
        | Verb::Currency(..)
        | Verb::Shared(..)
        | Verb::Cases(..)
        | Verb::Course(..)
        | Verb::Templates(..)
        | Verb::Voices(..)
        | Verb::Operate(..)
        | Verb::Undo => session.undo(),
        Verb::Redo => session.redo(),
    }
}

/// Somebody, something to work on, and a model.
pub(crate) fn begin(desk: &mut Desk) {
    for verb in [
        Verb::AddProject(0),
        Verb::AddPerson(0, 8, 8),
        Verb::Operate(0, 0, 0),
    ] {
        act(desk, &verb).unwrap();
    }
}

/// One of all verbs, chosen by a number; whether it changed something.
pub(crate) fn any_act(desk: &mut Desk, number: u64) -> bool {
    let mut mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ (number >> 7);
    let mut pick = |of: usize| {
        mixed = (mixed ^ (mixed >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        (mixed >> 33) as usize % of
    };
    let (kind, n, t) = (pick(18), pick(3), pick(TEXTS.len()));
    let verb = match kind {
        0 | 1 => Verb::Plan(n, pick(value::CHANGES), t),
        2 => Verb::Team(n, pick(6), t),
        3 => Verb::Deliver(n, pick(16), t),
        4 => Verb::Scope(n, pick(scope::ACTIONS), t),
        5..=8 => Verb::Operate(n, pick(operate::ACTIONS), t),
        9 => Verb::SetProject(n, pick(6), t),
        10 => Verb::Undo,
        11 => Verb::Options(n, pick(option::CHANGES), t),
        12 => Verb::Cases(n, pick(cases::CHANGES), t),
        13 => Verb::Course(n, pick(over_time::CHANGES), t),
        14 => Verb::Voices(n, pick(voice::CHANGES), t),
        15 => Verb::Currency(n, pick(currency::CHANGES), t),
        16 => Verb::Templates(n, pick(template::CHANGES), t),
        _ => Verb::Redo,
    };
    act(desk, &verb).is_ok()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, max_shrink_iters: 100, ..ProptestConfig::default() })]

    #[test]
    fn undoing_all_is_the_start_and_redoing_all_is_the_end(verbs in prop::collection::vec(verb(), 1..40)) {
        let mut desk = Desk::new();
        let start = contents(&desk.path()).unwrap();
        for verb in &verbs {
            let _ = act(&mut desk, verb);
        }
        let end = contents(&desk.path()).unwrap();
        let mut undone = 0;
        while desk.session.history().undo.is_some() {
            desk.session.undo().unwrap();
            undone += 1;
        }
        prop_assert_eq!(contents(&desk.path()).unwrap(), start);
        for _ in 0..undone {
            desk.session.redo().unwrap();
        }
        prop_assert_eq!(contents(&desk.path()).unwrap(), end);
    }
}

/// So that the law above cannot quietly leave a verb out: each kind of change is made by one of its actions.
#[test]
fn the_law_covers_every_kind_of_change() {
    let mut desk = Desk::new();
    let mut seen = BTreeSet::new();
    let t = |text: &str| TEXTS.iter().position(|known| *known == text).unwrap();
    let mut verbs = vec![Verb::AddProject(0), Verb::AddPerson(0, t("100"), t("100"))];
    let workspace = [
        "Invoice triage",
        "JPY",
        "",
        "Europe/Berlin",
        "",
        "12.5 %",
        "true",
    ];
    verbs.extend((0..7).map(|field| Verb::Workspace(field, t(workspace[field]))));
    verbs.extend(
        [
            ("area", "=1+1"),
            ("stage", "operate"),
            ("start_month", "2026-11"),
            ("budget", "100"),
            ("name", "=1+1"),
        ]
        .map(|(field, text)| {
            Verb::SetProject(
                0,
                PROJECT.iter().position(|known| *known == field).unwrap(),
                t(text),
            )
        }),
    );
    verbs.extend(scope::EACH.map(|(action, text)| Verb::Scope(0, action, t(text))));
    verbs.extend([
        Verb::SetPerson(0, true, t("=1+1")),
        Verb::SetPerson(0, false, t("=1+1")),
        Verb::AddRate(0, t("2199-12-31"), t("100")),
        Verb::SetRate(0, 1, t("0")),
        Verb::RemoveRate(0),
        Verb::AddAvailability(0, t("2199-12-31"), t("100")),
        Verb::SetAvailability(0, false, t("12.5 %")),
        Verb::RemoveAvailability(0),
    ]);
    verbs.extend((0..6).map(|field| Verb::Team(0, field, t("12.5 %"))));
    verbs.extend((0..16).map(|field| Verb::Deliver(0, field, t("2026-11-23"))));
    verbs.extend((0..16).map(|field| Verb::Deliver(0, field, t("100"))));
    verbs.extend(operate::EACH.map(|(action, text)| Verb::Operate(0, action, t(text))));
    verbs.extend([Verb::RemovePerson(0), Verb::RemoveProject(0)]);
    let mut refused = Vec::new();
    for verb in &verbs {
        match act(&mut desk, verb) {
            Ok(done) => {
                seen.insert(done.done);
                // What was read in says how much it was instead; undo names the change.
                seen.extend(done.history.undo);
            }
            Err(problem) => refused.push(format!("{verb:?}: {}", problem.message)),
        }
    }
    let project = value::idea(&mut desk);
    seen.insert(
        desk.session
            .set_project(edit(&project, "size", "large"))
            .unwrap()
            .done,
    );
    for (change, text) in [(0, "2"), (5, "")] {
        let done = over_time::change(&mut desk, &project, change, text).unwrap();
        seen.insert(done.done);
    }
    for (change, text) in [
        (28, ""),
        (33, ""),
        (36, "x"),
        (37, ""),
        (39, ""),
        (40, ""),
        (41, ""),
        (38, ""),
        (14, "Eva"),
        (11, "100"),
        (12, "x"),
        (13, ""),
        (2, ""),
        (3, "x"),
        (5, ""),
    ]
    .into_iter()
    .chain([(6, ""), (7, "x"), (9, ""), (10, ""), (15, "24"), (16, "9")])
    .chain([
        (17, ""),
        (18, "x"),
        (19, ""),
        (20, ""),
        (21, ""),
        (22, ""),
        (23, ""),
    ]) {
        seen.insert(
            value::change(&mut desk, &project, change, text)
                .unwrap()
                .done,
        );
    }
    for (change, text) in [
        (0, ""),
        (1, "x"),
        (2, ""),
        (4, "Cautious"),
        (5, "Bold"),
        (6, "100"),
        (6, ""),
        (7, ""),
        (3, "100"),
        (8, ""),
        (9, ""),
    ] {
        let done = option::change(&mut desk, &project, change, text).unwrap();
        seen.insert(done.done);
    }
    for (change, text) in [(0, ""), (1, ""), (2, "Urgent"), (6, "")] {
        seen.insert(
            cases::change(&mut desk, &project, change, text)
                .unwrap()
                .done,
        );
    }
    for (change, text) in [(0, ""), (2, "Team platform"), (5, "")] {
        let done = shared_cost::change(&mut desk, &project, change, text).unwrap();
        seen.insert(done.done);
    }
    // It says what the file said instead; undo names the change.
    let measured = cases::change(&mut desk, &project, 7, "").unwrap();
    seen.extend(measured.history.undo);
    for change in [0, 2, 3] {
        let done = template::change(&mut desk, &project, change, "").unwrap();
        seen.insert(done.done);
    }
    value::change(&mut desk, &project, 11, "100").unwrap();
    for (change, text) in [(0, ""), (1, "100"), (2, "100"), (1, "0"), (4, ""), (5, "")] {
        let done = voice::change(&mut desk, &project, change, text).unwrap();
        seen.insert(done.done);
    }
    // What the shared texts do not fit: a month number, a level, hours, and another zone than the machine's.
    for (field, text) in [
        ("fiscal_year_start", "4"),
        ("growth_level", "centre"),
        ("hours_per_day", "7"),
        ("time_zone", "Asia/Tokyo"),
    ] {
        let edit = WorkspaceEdit {
            field: field.into(),
            text: text.into(),
            visit: None,
        };
        seen.insert(desk.session.set_workspace(edit).unwrap().done);
    }
    let missing: Vec<&str> = Op::ALL
        .iter()
        .filter(|op| !seen.contains(&words::text("en", &format!("op-{}.done", op.id()))))
        .filter(|op| {
            let name = words::text("en", &format!("op-{}", op.id()));
            !seen.contains(&words::text_with("en", "undo-op", &[("op", &name)]))
        })
        .map(|op| op.id())
        .collect();
    assert!(
        missing.is_empty(),
        "not covered: {missing:?}; refused:\n{}",
        refused.join("\n")
    );
}

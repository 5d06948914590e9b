//! The undo law over random changes of every table: undoing all is the start, redoing all is the end, each step
//! back is the step forth; and a second writer never loses anything.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod desk;

use desk::{
    Desk, person_row, project_row, rate_row,
    rows::{Values, put},
    take::{TABLES, take},
};
use outset_store::{Contents, Op, Store, contents};
use proptest::prelude::*;

/// Values that have broken other undo logs.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just("a\0b".to_owned()),
        Just("'; DROP TABLE project; --".to_owned()),
        Just("ä€𝄞\u{202e}".to_owned()),
        Just("1".to_owned()),
        Just("1.0".to_owned()),
        "\\PC{0,12}",
        Just("x".repeat(5_000)),
    ]
}

fn integer() -> impl Strategy<Value = i64> {
    prop_oneof![
        Just(i64::MIN),
        Just(i64::MAX),
        Just(0),
        Just(-1),
        any::<i64>()
    ]
}

fn share() -> impl Strategy<Value = f64> {
    prop_oneof![
        Just(0.0),
        Just(1.0),
        Just(f64::MIN_POSITIVE),
        Just(1e-300),
        Just(1.0 - f64::EPSILON),
        0.0..=1.0
    ]
}

#[derive(Debug, Clone)]
enum Action {
    PutProject(u8, String, String, Option<i32>, Option<(i64, String)>),
    DropProject(u8),
    PutPerson(u8, String, String),
    DropPerson(u8),
    PutRate(u8, u8, u8, i64, String),
    DropRate(u8),
    PutAvailability(u8, u8, u8, f64),
    DropAvailability(u8),
    Workspace(String, f64),
    Put(usize, Values),
    Take(usize, u8),
    Sweep,
    Undo,
    Redo,
}

fn action() -> impl Strategy<Value = Action> {
    let id = || 0..6_u8;
    prop_oneof![
        2 => (
            id(),
            text(),
            text(),
            any::<Option<i32>>(),
            proptest::option::of((integer(), text()))
        )
            .prop_map(|(id, name, area, month, budget)| Action::PutProject(
                id, name, area, month, budget
            )),
        1 => id().prop_map(Action::DropProject),
        2 => (id(), text(), text()).prop_map(|(id, name, note)| Action::PutPerson(id, name, note)),
        1 => id().prop_map(Action::DropPerson),
        1 => (id(), id(), id(), integer(), text())
            .prop_map(|(id, p, day, minor, c)| Action::PutRate(id, p, day, minor, c)),
        1 => id().prop_map(Action::DropRate),
        1 => (id(), id(), id(), share())
            .prop_map(|(id, p, day, share)| Action::PutAvailability(id, p, day, share)),
        1 => id().prop_map(Action::DropAvailability),
        1 => (text(), 0.1..24.0).prop_map(|(name, hours)| Action::Workspace(name, hours)),
        12 => (0..TABLES.len(), values()).prop_map(|(table, values)| Action::Put(table, values)),
        4 => (0..TABLES.len(), id()).prop_map(|(table, id)| Action::Take(table, id)),
        1 => Just(Action::Sweep),
        2 => Just(Action::Undo),
        2 => Just(Action::Redo),
    ]
}

/// Short keys come often, so that rows meet and are refused as well as added.
fn values() -> impl Strategy<Value = Values> {
    let key = prop_oneof![Just("k".to_owned()), Just("l".to_owned()), text()];
    let real = prop_oneof![share(), Just(f64::MAX), Just(-0.0), Just(f64::NEG_INFINITY)];
    (
        (0..3_u8, 0..3_u8, 0..4_u8, text(), key),
        (
            integer(),
            any::<i32>(),
            real,
            share(),
            proptest::option::of(share()),
        ),
    )
        .prop_map(
            |((id, project, owner, text, more), (integer, month, real, share, maybe))| Values {
                id,
                project,
                owner,
                text,
                more,
                integer,
                month,
                real,
                share,
                maybe,
            },
        )
}

/// Does one action; refused ones change nothing.
fn act(store: &mut Store, action: &Action) {
    use outset_store::table::availability::Availability;
    let _ = match action.clone() {
        Action::PutProject(id, name, area, start_month, budget) => {
            store.write(Op::RenameProject, None, |tx| {
                let project = outset_store::table::project::Project {
                    area,
                    start_month,
                    budget,
                    ..project_row(&format!("p{id}"), &name)
                };
                tx.update_project(&project)
                    .or_else(|_| tx.insert_project(&project))
            })
        }
        Action::DropProject(id) => store.write(Op::RemoveProject, None, |tx| {
            tx.delete_project(&format!("p{id}"))
        }),
        Action::PutPerson(id, name, note) => store.write(Op::RenamePerson, None, |tx| {
            let person = outset_store::table::person::Person {
                note,
                ..person_row(&format!("q{id}"), &name)
            };
            tx.update_person(&person)
                .or_else(|_| tx.insert_person(&person))
        }),
        Action::DropPerson(id) => store.write(Op::RemovePerson, None, |tx| {
            tx.delete_person(&format!("q{id}"))
        }),
        Action::PutRate(id, person, day, minor, currency) => {
            store.write(Op::ChangeRate, None, |tx| {
                let rate = outset_store::table::rate::Rate {
                    currency,
                    ..rate_row(
                        &format!("r{id}"),
                        &format!("q{person}"),
                        &format!("2026-01-0{day}"),
                        minor,
                    )
                };
                tx.update_rate(&rate).or_else(|_| tx.insert_rate(&rate))
            })
        }
        Action::DropRate(id) => {
            store.write(Op::RemoveRate, None, |tx| tx.delete_rate(&format!("r{id}")))
        }
        Action::PutAvailability(id, person, day, share) => {
            store.write(Op::ChangeAvailability, None, |tx| {
                let row = Availability {
                    id: format!("v{id}"),
                    person_id: format!("q{person}"),
                    starts_on: format!("2026-01-0{day}"),
                    share,
                };
                tx.update_availability(&row)
                    .or_else(|_| tx.insert_availability(&row))
            })
        }
        Action::DropAvailability(id) => store.write(Op::RemoveAvailability, None, |tx| {
            tx.delete_availability(&format!("v{id}"))
        }),
        Action::Workspace(name, hours_per_day) => store.write(Op::RenameWorkspace, None, |tx| {
            let workspace = outset_store::table::workspace::Workspace {
                name,
                hours_per_day,
                ..tx.workspace()?
            };
            tx.update_workspace(&workspace)
        }),
        Action::Put(table, values) => {
            store.write(Op::ChangeCost, None, |tx| put(tx, TABLES[table], &values))
        }
        Action::Take(table, id) => {
            store.write(Op::RemoveCost, None, |tx| take(tx, TABLES[table], id))
        }
        Action::Sweep => {
            store.sweep().unwrap();
            return;
        }
        Action::Undo => return drop(store.undo()),
        Action::Redo => return drop(store.redo()),
    };
}

/// Undoes all and redoes all, and returns the contents at both ends and in the middle.
fn all_back_and_forth(store: &mut Store, path: &std::path::Path) -> (Contents, Contents) {
    while store.history().redo.is_some() {
        store.redo().unwrap();
    }
    let end = contents(path).unwrap();
    let mut states = vec![end.clone()];
    while store.history().undo.is_some() {
        store.undo().unwrap();
        states.push(contents(path).unwrap());
    }
    let start = states.last().unwrap().clone();
    for expected in states.iter().rev().skip(1) {
        store.redo().unwrap();
        assert_eq!(
            &contents(path).unwrap(),
            expected,
            "each step back is the step forth"
        );
    }
    (start, end)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn undoing_all_is_the_start_and_redoing_all_is_the_end(actions in prop::collection::vec(action(), 1..60)) {
        let desk = Desk::filled();
        let start = contents(&desk.path).unwrap();
        let mut store = desk.window();
        for action in &actions {
            act(&mut store, action);
        }
        let (undone, end) = all_back_and_forth(&mut store, &desk.path);
        prop_assert_eq!(&undone, &start);
        prop_assert_eq!(&contents(&desk.path).unwrap(), &end);
        store.close().unwrap();
        prop_assert_eq!(outset_store::check(&desk.path, &outset_store::LADDER).unwrap().tables.len(), end.tables.len());
    }

    /// Each writer marks its rows. Whatever undo and redo do in the window, the outside writer's latest
    /// values stand, and the file stays whole.
    #[test]
    fn a_second_writer_never_loses_anything(actions in prop::collection::vec((any::<bool>(), action()), 1..40)) {
        let desk = Desk::filled();
        let (mut window, mut terminal) = (desk.window(), desk.terminal());
        for (outside, action) in &actions {
            if *outside {
                act(&mut terminal, action);
            } else if matches!(action, Action::Undo | Action::Redo) {
                let before = contents(&desk.path).unwrap();
                let theirs = terminal.read(|reader| Ok((reader.projects()?, reader.people()?, reader.rates()?))).unwrap();
                let turned = if matches!(action, Action::Undo) { window.undo() } else { window.redo() };
                if let Ok(turned) = turned {
                    let touched: Vec<&str> = turned.changes.iter().map(|change| change.id.as_str()).collect();
                    let now = terminal.read(|reader| Ok((reader.projects()?, reader.people()?, reader.rates()?))).unwrap();
                    for project in theirs.0.iter().filter(|row| !touched.contains(&row.id.as_str())) {
                        prop_assert!(now.0.contains(project));
                    }
                    for person in theirs.1.iter().filter(|row| !touched.contains(&row.id.as_str())) {
                        prop_assert!(now.1.contains(person));
                    }
                    for rate in theirs.2.iter().filter(|row| !touched.contains(&row.id.as_str())) {
                        prop_assert!(now.2.contains(rate), "nothing unlogged goes with a cascade");
                    }
                } else {
                    prop_assert_eq!(&contents(&desk.path).unwrap(), &before, "a refused step changes nothing");
                }
            } else {
                act(&mut window, action);
            }
        }
        drop(terminal);
        window.close().unwrap();
        outset_store::check(&desk.path, &outset_store::LADDER).unwrap();
    }
}

/// So that the law above cannot quietly leave a table out: each is filled, changed and emptied by its actions,
/// and a row of each goes and comes back with its project.
#[test]
fn the_law_reaches_every_table() {
    let desk = Desk::filled();
    let mut store = desk.window();
    let mut values = Values {
        id: 1,
        project: 1,
        owner: 1,
        text: "text".into(),
        more: "more".into(),
        integer: 1,
        month: 24_322,
        real: 0.5,
        share: 0.5,
        maybe: Some(0.25),
    };
    act(
        &mut store,
        &Action::PutPerson(1, "Anna".into(), String::new()),
    );
    for table in TABLES {
        let added = store
            .write(Op::AddCost, None, |tx| put(tx, table, &values))
            .unwrap();
        assert!(!added.changes.is_empty(), "{table} takes a row");
    }
    // The other kinds of imports, so that each dense table has rows.
    for kind in [0, 2, 3] {
        (values.id, values.project) = (kind, kind);
        store
            .write(Op::ImportLog, None, |tx| put(tx, "import", &values))
            .unwrap();
    }
    let filled = contents(&desk.path).unwrap();
    let empty: Vec<&str> = filled
        .tables
        .iter()
        .filter(|table| table.1 == 0)
        .map(|table| table.0.as_str())
        .collect();
    assert_eq!(
        empty,
        ["availability", "draft"],
        "every other table has rows"
    );
    store
        .write(Op::RemoveProject, None, |tx| tx.delete_project("p1"))
        .unwrap();
    let without = contents(&desk.path).unwrap();
    for table in TABLES {
        let rows = without.tables.iter().find(|row| row.0 == table).unwrap().1;
        assert_eq!(rows, 0, "{table} goes with its project");
    }
    store.undo().unwrap();
    assert_eq!(contents(&desk.path).unwrap(), filled);
    store.redo().unwrap();
    assert_eq!(contents(&desk.path).unwrap(), without);
    store.undo().unwrap();
    store
        .write(Op::RemovePerson, None, |tx| tx.delete_person("q1"))
        .unwrap();
    let phase = store.read(|reader| reader.phase("phase1")).unwrap();
    assert_eq!(phase.owner_id, None, "a phase stays when its owner goes");
    store.undo().unwrap();
    assert_eq!(contents(&desk.path).unwrap(), filled);
    store.redo().unwrap();
    store.undo().unwrap();
    assert_eq!(contents(&desk.path).unwrap(), filled);
}

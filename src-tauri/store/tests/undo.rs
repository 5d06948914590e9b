//! Undo and redo: exact both ways, one step a visit, and never over somebody else's work.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod desk;

use desk::{Desk, fill, person_row, project_row, rate_row};
use outset_store::{Contents, Error, Op, Store, contents};
use proptest::prelude::*;

fn rename(
    store: &mut Store,
    id: &str,
    name: &str,
    visit: Option<&str>,
) -> outset_store::Result<()> {
    store
        .write(Op::RenameProject, visit, |tx| {
            let mut project = tx.project(id)?;
            project.name = name.into();
            tx.update_project(&project)
        })
        .map(|_| ())
}

fn name(store: &Store, id: &str) -> String {
    store.read(|reader| reader.project(id)).unwrap().name
}

#[test]
fn a_change_is_taken_back_and_brought_again_with_its_label() {
    let desk = Desk::filled();
    let mut store = desk.window();
    rename(&mut store, "p0", "Invoice triage", None).unwrap();
    assert_eq!(store.history().undo, Some(Op::RenameProject));
    let undone = store.undo().unwrap();
    assert_eq!((undone.value, undone.changes.len()), (Op::RenameProject, 1));
    assert_eq!(
        (name(&store, "p0"), store.history().redo),
        ("Project 0".into(), Some(Op::RenameProject))
    );
    store.redo().unwrap();
    assert_eq!(name(&store, "p0"), "Invoice triage");
    assert!(matches!(store.redo(), Err(Error::NothingToRedo)));
}

#[test]
fn removing_a_person_takes_rates_along_and_undo_brings_all_back() {
    let desk = Desk::filled();
    let mut store = desk.window();
    let before = contents(&desk.path).unwrap();
    let written = store
        .write(Op::RemovePerson, None, |tx| tx.delete_person("a"))
        .unwrap();
    let tables: Vec<&str> = written
        .changes
        .iter()
        .map(|change| change.table.as_str())
        .collect();
    assert!(tables.contains(&"person") && tables.contains(&"rate"));
    assert!(store.read(|reader| reader.rates()).unwrap().is_empty());
    store.undo().unwrap();
    assert_eq!(contents(&desk.path).unwrap(), before);
}

#[test]
fn a_visit_of_a_field_is_one_step_and_none_when_it_came_to_nothing() {
    let desk = Desk::filled();
    let mut store = desk.window();
    rename(&mut store, "p0", "Inv", Some("v1")).unwrap();
    rename(&mut store, "p0", "Invoice", Some("v1")).unwrap();
    rename(&mut store, "p0", "Other", Some("v2")).unwrap();
    store.undo().unwrap();
    assert_eq!(name(&store, "p0"), "Invoice");
    store.undo().unwrap();
    assert_eq!(name(&store, "p0"), "Project 0");
    rename(&mut store, "p0", "Inv", Some("v3")).unwrap();
    rename(&mut store, "p0", "Project 0", Some("v3")).unwrap();
    assert_eq!(
        store.history().undo,
        None,
        "typing and taking it back leaves no step"
    );
}

#[test]
fn a_change_that_changes_nothing_is_no_step_and_keeps_redo() {
    let desk = Desk::filled();
    let mut store = desk.window();
    rename(&mut store, "p0", "X", None).unwrap();
    store.undo().unwrap();
    let written = store.write(Op::RenameProject, None, |tx| {
        let project = tx.project("p0")?;
        tx.update_project(&project)
    });
    assert!(written.unwrap().changes.is_empty());
    assert_eq!(
        (store.history().undo, store.history().redo),
        (None, Some(Op::RenameProject))
    );
}

#[test]
fn a_failed_change_leaves_nothing_behind() {
    let desk = Desk::filled();
    let mut store = desk.window();
    let before = contents(&desk.path).unwrap();
    let failed = store.write(Op::AddRate, None, |tx| {
        tx.insert_person(&person_row("c", "Mira"))?;
        tx.insert_rate(&rate_row("r2", "a", "2026-01-01", 1))
    });
    assert!(matches!(failed, Err(Error::Duplicate)));
    assert_eq!(contents(&desk.path).unwrap(), before);
    assert_eq!(store.history().undo, None);
}

#[test]
fn undo_is_refused_when_the_row_was_changed_outside_and_the_log_ends_there() {
    let desk = Desk::filled();
    let (mut window, mut terminal) = (desk.window(), desk.terminal());
    rename(&mut window, "p1", "Kept", None).unwrap();
    rename(&mut window, "p0", "Mine", None).unwrap();
    assert!(!window.changed_outside().unwrap());
    rename(&mut terminal, "p0", "Theirs", None).unwrap();
    assert!(window.changed_outside().unwrap());
    assert!(!window.changed_outside().unwrap(), "told once");
    assert!(matches!(window.undo(), Err(Error::ChangedOutside)));
    assert_eq!(name(&window, "p0"), "Theirs");
    assert!(matches!(window.undo(), Err(Error::NothingToUndo)));
    assert_eq!(name(&window, "p1"), "Kept");
}

#[test]
fn undoing_an_addition_never_takes_along_what_somebody_else_hung_on_it() {
    let desk = Desk::filled();
    let (mut window, mut terminal) = (desk.window(), desk.terminal());
    window
        .write(Op::AddPerson, None, |tx| {
            tx.insert_person(&person_row("c", "Mira"))
        })
        .unwrap();
    terminal
        .write(Op::AddRate, None, |tx| {
            tx.insert_rate(&rate_row("r9", "c", "2026-02-01", 7))
        })
        .unwrap();
    assert!(matches!(window.undo(), Err(Error::ChangedOutside)));
    assert_eq!(window.read(|reader| reader.rates_of("c")).unwrap().len(), 1);
}

#[test]
fn undoing_a_removal_is_refused_when_the_owner_is_gone_meanwhile() {
    let desk = Desk::filled();
    let (mut window, mut terminal) = (desk.window(), desk.terminal());
    window
        .write(Op::RemoveRate, None, |tx| tx.delete_rate("r"))
        .unwrap();
    terminal
        .write(Op::RemovePerson, None, |tx| tx.delete_person("a"))
        .unwrap();
    assert!(matches!(window.undo(), Err(Error::ChangedOutside)));
    assert!(window.read(|reader| reader.rates()).unwrap().is_empty());
}

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
    Undo,
    Redo,
}

fn action() -> impl Strategy<Value = Action> {
    let id = || 0..6_u8;
    prop_oneof![
        (
            id(),
            text(),
            text(),
            any::<Option<i32>>(),
            proptest::option::of((integer(), text()))
        )
            .prop_map(|(id, name, area, month, budget)| Action::PutProject(
                id, name, area, month, budget
            )),
        id().prop_map(Action::DropProject),
        (id(), text(), text()).prop_map(|(id, name, note)| Action::PutPerson(id, name, note)),
        id().prop_map(Action::DropPerson),
        (id(), id(), id(), integer(), text())
            .prop_map(|(id, p, day, minor, c)| Action::PutRate(id, p, day, minor, c)),
        id().prop_map(Action::DropRate),
        (id(), id(), id(), share())
            .prop_map(|(id, p, day, share)| Action::PutAvailability(id, p, day, share)),
        id().prop_map(Action::DropAvailability),
        (text(), 0.1..24.0).prop_map(|(name, hours)| Action::Workspace(name, hours)),
        Just(Action::Undo),
        Just(Action::Redo),
    ]
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
    fn undoing_all_is_the_start_and_redoing_all_is_the_end(actions in prop::collection::vec(action(), 1..40)) {
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

#[test]
fn a_thousand_steps_are_kept_and_no_more() {
    let desk = Desk::new();
    let mut store = desk.window();
    fill(&mut store);
    for n in 0..1_005 {
        rename(&mut store, "p0", &format!("Name {n}"), None).unwrap();
    }
    let mut undone = 0;
    while store.undo().is_ok() {
        undone += 1;
    }
    assert_eq!((undone, name(&store, "p0")), (1_000, "Name 4".to_owned()));
}

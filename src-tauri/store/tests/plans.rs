//! What several tables know of a project, read together.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod desk;

use desk::{
    Desk, log,
    rows::{Values, put},
    take::TABLES,
};
use outset_store::{Error, Op};

fn values(id: u8, project: u8) -> Values {
    Values {
        id,
        project,
        owner: id,
        text: format!("text {id}"),
        more: format!("more {id}"),
        integer: -i64::from(id),
        month: 24_322 + i32::from(id),
        real: 0.5,
        share: 0.5,
        maybe: Some(0.25),
    }
}

#[test]
fn all_plans_at_once_are_the_plans_one_by_one() {
    let desk = Desk::filled();
    let mut store = desk.window();
    store
        .write(Op::AddCost, None, |tx| {
            for person in 1..=4 {
                tx.insert_person(&desk::person_row(&format!("q{person}"), "x"))?;
            }
            for (id, project) in [(1, 1), (2, 1), (3, 0), (4, 0)] {
                for table in TABLES {
                    put(tx, table, &values(id, project))?;
                }
            }
            Ok(())
        })
        .unwrap();
    let plans = store.read(|reader| reader.project_plans()).unwrap();
    let ids: Vec<&str> = plans.iter().map(|plan| plan.project.id.as_str()).collect();
    assert_eq!(ids, ["p0", "p1", "p2"]);
    for plan in &plans {
        let alone = store
            .read(|reader| reader.project_plan(&plan.project.id))
            .unwrap();
        assert_eq!(&alone, plan);
        let rows = if plan.project.id == "p2" { 0 } else { 2 };
        assert_eq!(plan.drivers.len(), rows);
        assert_eq!(
            (plan.benefits.len(), plan.costs.len(), plan.phases.len()),
            (rows, rows, rows)
        );
        assert_eq!(
            (plan.assignments.len(), plan.role_needs.len()),
            (rows, rows)
        );
    }
    assert_eq!(plans[1].costs[0].id, "cost2", "by position, which is given");
    let missing = store.read(|reader| reader.project_plan("p9"));
    assert!(matches!(
        missing,
        Err(Error::NotFound {
            table: "project",
            ..
        })
    ));
}

#[test]
fn the_plan_approved_last_counts() {
    let desk = Desk::filled();
    let mut store = desk.window();
    for (id, project, at) in [(1, 1, 50), (2, 1, 70), (3, 1, 60), (4, 0, 10)] {
        let plan = Values {
            integer: at,
            ..values(id, project)
        };
        store
            .write(Op::ApprovePlan, None, |tx| put(tx, "approved_plan", &plan))
            .unwrap();
    }
    let latest = store.read(|reader| reader.latest_approved_plans()).unwrap();
    let ids: Vec<&str> = latest.iter().map(|plan| plan.id.as_str()).collect();
    assert_eq!(
        ids,
        ["approved_plan4", "approved_plan2"],
        "one a project, by project"
    );
}

#[test]
fn a_projects_models_come_with_their_versions() {
    let desk = Desk::new();
    let mut store = desk.window();
    log::model(&mut store);
    let written = store.write(Op::AddVersion, None, |tx| {
        tx.insert_model(&log::model_row("second", log::PROJECT, tx.new_model_key()?))?;
        tx.insert_version(&log::version_row("v2", log::MODEL, tx.new_version_key()?))
    });
    written.unwrap();
    let models = store
        .read(|reader| reader.models_with_versions(log::PROJECT))
        .unwrap();
    let found: Vec<(&str, i64, usize)> = models
        .iter()
        .map(|(model, versions)| (model.id.as_str(), model.key, versions.len()))
        .collect();
    assert_eq!(found, [("model", 1, 2), ("second", 2, 0)]);
    let versions: Vec<(&str, i64)> = models[0]
        .1
        .iter()
        .map(|row| (row.id.as_str(), row.key))
        .collect();
    assert_eq!(
        versions,
        [("v2", 2), (log::VERSION, 1)],
        "made at one time, so by id"
    );
}

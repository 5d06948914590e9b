//! Every schema version that was ever released, with awkward data, is opened and brought to the newest.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod desk;

use desk::opening;
use outset_store::{
    Holder, LADDER, Remark, SCHEMA_VERSION, check, contents, open, table::project::Project,
};

fn fixture(version: u32, path: &std::path::Path) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/data/schema");
    let sql = std::fs::read_to_string(format!("{folder}/v{version}.sql")).unwrap();
    let conn = rusqlite::Connection::open(path).unwrap();
    conn.execute_batch(&sql).unwrap();
    conn.close().unwrap();
}

#[test]
fn every_version_opens_and_keeps_every_row() {
    for version in 1..=SCHEMA_VERSION {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("old.outset");
        fixture(version, &path);
        let before = contents(&path).unwrap();
        assert_eq!(check(&path, &LADDER).unwrap().schema_version, version);
        let (store, remarks) = open(&path, &opening(Holder::Window)).unwrap();
        let upgraded = remarks
            .iter()
            .any(|remark| matches!(remark, Remark::Upgraded { .. }));
        assert_eq!(upgraded, version < SCHEMA_VERSION);
        store.close().unwrap();
        let after = contents(&path).unwrap();
        for (table, rows, _) in &before.tables {
            assert!(
                after
                    .tables
                    .iter()
                    .any(|now| now.0 == *table && now.1 == *rows),
                "version {version}: {table}"
            );
        }
    }
}

#[test]
fn the_awkward_rows_are_read_as_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.outset");
    fixture(1, &path);
    let (store, _) = open(&path, &opening(Holder::Window)).unwrap();
    let projects = store.read(|reader| reader.projects()).unwrap();
    assert_eq!(projects.len(), 6);
    assert!(
        projects
            .iter()
            .any(|project| project.name == "before\0after")
    );
    assert!(
        projects
            .iter()
            .any(|project| project.budget == Some((9_007_199_254_740_991, "KWD".into())))
    );
    assert_eq!(
        store
            .read(|reader| reader.availabilities())
            .unwrap()
            .iter()
            .filter(|row| row.share == 5e-324)
            .count(),
        1
    );
}

#[test]
fn an_upgraded_project_begins_with_what_a_new_one_has() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.outset");
    fixture(1, &path);
    let (store, _) = open(&path, &opening(Holder::Window)).unwrap();
    for project in store.read(|reader| reader.projects()).unwrap() {
        let new = Project::new(project.id.clone(), project.name.clone(), "scope", 0);
        let expected = Project {
            area: project.area.clone(),
            stage: project.stage.clone(),
            start_month: project.start_month,
            budget: project.budget.clone(),
            created_at: project.created_at,
            ..new
        };
        assert_eq!(project, expected);
    }
}

#[test]
fn the_awkward_rows_of_plans_and_models_are_read_as_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.outset");
    fixture(2, &path);
    let leftover = |path| check(path, &LADDER).unwrap().unswept;
    assert_eq!(leftover(&path), 1);
    let (store, _) = open(&path, &opening(Holder::Window)).unwrap();
    assert_eq!(leftover(&path), 0, "swept when it was opened");
    let (models, imports, approved) = store
        .read(|reader| {
            let plan = reader.project_plan("01930000-0000-7000-8000-000000000010")?;
            assert_eq!((plan.drivers.len(), plan.costs.len()), (6, 2));
            assert!(
                plan.drivers
                    .iter()
                    .any(|row| row.mode == Some(f64::INFINITY))
            );
            assert!(plan.drivers.iter().any(|row| row.note == "before\0after"));
            let approved = reader.approved_plans_of(&plan.project.id)?;
            Ok((
                reader.models_with_versions(&plan.project.id)?,
                reader.imports()?,
                approved,
            ))
        })
        .unwrap();
    assert_eq!(models.len(), 2);
    assert!(
        models
            .iter()
            .any(|(model, _)| model.salt == [0, 255, 0, 255])
    );
    assert!(imports.iter().any(|row| row.row_count == i64::MIN));
    assert!(
        approved
            .iter()
            .any(|row| row.reason == "before\0after" && row.after_the_fact)
    );
    let version = &models
        .iter()
        .flat_map(|(_, versions)| versions)
        .find(|version| version.key == 1)
        .unwrap()
        .id;
    let logged = store.read(|reader| reader.predictions(version)).unwrap();
    let outcomes: Vec<_> = logged.iter().map(|row| (row.at, row.outcome)).collect();
    assert_eq!(
        outcomes,
        [
            (i64::MIN, None),
            (1_767_225_600_000_000, Some(1)),
            (1_767_225_600_000_001, Some(0)),
            (1_769_904_000_000_000, Some(0)),
            (1_769_904_000_000_000, None),
            (i64::MAX, Some(i64::MAX)),
        ],
        "at one time by hash; the first of them got its outcome later"
    );
    let typed = store.read(|reader| reader.points()).unwrap();
    assert_eq!(typed.len(), 3);
}

#[test]
fn the_awkward_rows_of_every_kind_of_estimate_are_read_as_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.outset");
    fixture(3, &path);
    let (store, _) = open(&path, &opening(Holder::Window)).unwrap();
    let read = |id: &str| store.read(|reader| reader.project_plan(id)).unwrap();
    let plan = read("01930000-0000-7000-8000-000000000010");
    assert_eq!((plan.groups.len(), plan.dependence.len()), (2, 2));
    let in_group = |row: &&outset_store::table::driver::Driver| {
        plan.groups
            .iter()
            .any(|group| Some(&group.id) == row.group_id.as_ref())
    };
    assert_eq!(plan.drivers.iter().filter(in_group).count(), 3);
    assert!(
        plan.drivers
            .iter()
            .any(|row| row.terms == Some(i64::MIN) && row.samples == Some(vec![0, 255, 0]))
    );
    assert!(
        plan.groups
            .iter()
            .any(|group| group.name == "before\0after")
    );
    assert!(
        plan.dependence
            .iter()
            .any(|row| row.degree == "before\0after")
    );
}

#[test]
fn an_upgraded_estimate_is_in_no_group_and_has_none_of_the_new_parts() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.outset");
    fixture(2, &path);
    let (store, _) = open(&path, &opening(Holder::Window)).unwrap();
    let rows = store.read(|reader| reader.drivers()).unwrap();
    assert_eq!(rows.len(), 6);
    for row in rows {
        assert_eq!((row.points, row.terms, row.samples), (None, None, None));
        assert_eq!((row.points_least, row.points_most), (None, None));
        assert_eq!((row.probability, row.concentration), (None, None));
        assert_eq!((row.shared_rows, row.group_id), (None, None));
        assert_eq!((row.risk_id, row.lever_id), (None, None));
    }
}

#[test]
fn the_awkward_rows_of_options_and_scenarios_are_read_as_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.outset");
    fixture(3, &path);
    let (store, _) = open(&path, &opening(Holder::Window)).unwrap();
    let project = "01930000-0000-7000-8000-000000000010";
    let options = store.read(|reader| reader.options_of(project)).unwrap();
    assert_eq!(options.len(), 2);
    assert_eq!(options[0].name, "before\0after", "the least position first");
    let option = &options[1].id;
    let without = store.read(|reader| reader.left_out_of(option)).unwrap();
    assert_eq!(without.len(), 2);
    let others = store.read(|reader| reader.overrides_in_option(option));
    assert_eq!(others.unwrap().len(), 1);
    let scenarios = store.read(|reader| reader.scenarios_of(project)).unwrap();
    assert_eq!(scenarios.len(), 2);
    // What only one option costs is no part of the plan, alone or among all plans.
    let all = store.read(|reader| reader.project_rows(project)).unwrap();
    let plan = store.read(|reader| reader.project_plan(project)).unwrap();
    assert_eq!((all.costs.len(), plan.costs.len()), (3, 2));
    let plans = store.read(|reader| reader.project_plans()).unwrap();
    let among = plans
        .iter()
        .find(|plan| plan.project.id == project)
        .unwrap();
    assert_eq!(
        (among.costs.len(), among.drivers.len()),
        (2, plan.drivers.len())
    );
}

#[test]
fn the_awkward_rows_of_what_a_workspace_shares_are_read_as_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.outset");
    fixture(5, &path);
    let (store, _) = open(&path, &opening(Holder::Window)).unwrap();
    let costs = store.read(|reader| reader.shared_costs()).unwrap();
    let paid: Vec<(&str, Option<i32>)> = costs
        .iter()
        .map(|cost| (cost.paid.as_str(), cost.spread_months))
        .collect();
    assert_eq!(
        paid,
        [
            ("a rhythm of the future", Some(i32::MIN)),
            ("monthly", None),
            ("once", Some(24))
        ]
    );
    let parts = store.read(|reader| reader.shared_cost_parts()).unwrap();
    let times: Vec<i64> = parts.iter().map(|part| part.times).collect();
    assert_eq!(times, [0, 2], "of one cost after the other");
    let project = "01930000-0000-7000-8000-000000000010";
    let plan = store.read(|reader| reader.project_plan(project)).unwrap();
    assert_eq!(plan.workspace_dependence.len(), 2);
    let option = "01930000-0000-7000-8000-000000000400";
    let others = store.read(|reader| reader.workspace_overrides_in_option(option));
    assert_eq!(others.unwrap().len(), 1);
}

#[test]
fn a_shared_cost_of_before_comes_each_month_and_is_carried_by_all() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.outset");
    fixture(4, &path);
    let (store, _) = open(&path, &opening(Holder::Window)).unwrap();
    for cost in store.read(|reader| reader.shared_costs()).unwrap() {
        assert_eq!((cost.paid.as_str(), cost.spread_months), ("monthly", None));
        assert_eq!(cost.carried_by, "all");
    }
}

#[test]
fn the_awkward_rows_of_risks_and_levers_are_read_as_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.outset");
    fixture(3, &path);
    let (store, _) = open(&path, &opening(Holder::Window)).unwrap();
    let id = "01930000-0000-7000-8000-000000000010";
    let plan = store.read(|reader| reader.project_plan(id)).unwrap();
    assert_eq!((plan.risks.len(), plan.levers.len()), (2, 2));
    assert!(plan.risks.iter().any(|row| row.name == "before\0after"));
    let owned = |row: &&outset_store::table::driver::Driver| {
        row.risk_id.is_some() || row.lever_id.is_some()
    };
    assert_eq!(plan.drivers.iter().filter(owned).count(), 2);
    let may_stop: Vec<bool> = plan.phases.iter().map(|row| row.may_stop).collect();
    assert!(may_stop.contains(&true) && may_stop.contains(&false));
}

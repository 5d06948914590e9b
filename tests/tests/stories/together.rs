//! What moves together: drivers and groups, what cannot hold at once, and the same in an exported plan.

use crate::desk::{Desk, edit};
use crate::value::{idea, say, value};
use outset_app::{
    DocumentAsk, Done, ForecastAsk, GroupMember, Id, NewGroup, NewPair, OwnerKind, Problem,
    TogetherView,
};

fn spread(desk: &Desk, project: &Id) -> f64 {
    let ask = ForecastAsk {
        id: project.id.clone(),
        samples: 4_800,
        seed: 1,
    };
    let npv = desk.session.forecast(ask).unwrap().numbers.npv;
    npv.p90.unwrap() - npv.p10.unwrap()
}

/// What was added.
fn id(done: Done) -> Id {
    Id {
        id: done.id.unwrap(),
    }
}

fn pair(
    desk: &mut Desk,
    project: &Id,
    one: &str,
    other: &str,
    degree: &str,
) -> Result<Done, Problem> {
    desk.session.add_dependence(NewPair {
        project: project.id.clone(),
        one: one.into(),
        other: other.into(),
        degree: degree.into(),
    })
}

fn together(desk: &Desk, project: &Id) -> TogetherView {
    desk.session.together(project.clone()).unwrap()
}

fn member(view: &TogetherView, name: &str) -> String {
    let found = view
        .members
        .iter()
        .find(|member| member.name.contains(name));
    found
        .unwrap_or_else(|| panic!("{name} among {:?}", view.members))
        .id
        .clone()
}

#[test]
fn two_drivers_that_move_together_make_the_return_less_sure() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let apart = spread(&desk, &project);
    let view = together(&desk, &project);
    let (one, other) = (member(&view, "saved"), member(&view, "Cases"));
    let added = pair(&mut desk, &project, &one, &other, "strongly_together").unwrap();
    let tied = spread(&desk, &project);
    assert!(tied > 1.03 * apart, "{tied} against {apart}");
    let row = id(added);
    desk.session
        .set_dependence(edit(&row, "degree", "opposite"))
        .unwrap();
    assert!(spread(&desk, &project) < 0.98 * apart);
    assert!(
        pair(&mut desk, &project, &other, &one, "independent").is_err(),
        "said already"
    );
    assert!(
        pair(&mut desk, &project, &one, &one, "opposite").is_err(),
        "with itself"
    );
    assert!(pair(&mut desk, &project, &one, "driver:none", "opposite").is_err());
    assert!(
        desk.session
            .set_dependence(edit(&row, "degree", "sideways"))
            .is_err()
    );
    desk.session.undo().unwrap();
    assert!((spread(&desk, &project) - tied).abs() < 1e-6);
    desk.session.remove_dependence(row).unwrap();
    assert!((spread(&desk, &project) - apart).abs() < 1e-6);
}

#[test]
fn an_impossible_combination_is_repaired_and_told() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let saved = value(&desk.session, &project).benefits[0].id.clone();
    say(
        &mut desk,
        &project,
        Some((OwnerKind::Benefit, &saved)),
        "ramp",
        "2 to 6",
    );
    let view = together(&desk, &project);
    let [a, b, c] = ["saved", "Cases", "dopt"].map(|name| member(&view, name));
    pair(&mut desk, &project, &a, &b, "opposite").unwrap();
    pair(&mut desk, &project, &b, &c, "opposite").unwrap();
    assert_eq!(together(&desk, &project).repairs, Vec::<String>::new());
    pair(&mut desk, &project, &a, &c, "opposite").unwrap();
    let told = together(&desk, &project).repairs;
    assert_eq!(told.len(), 3);
    assert!(
        told[0].contains("asked for -0.6, used -0.")
            || told[0].contains("asked for −0.6, used −0."),
        "{}",
        told[0]
    );
}

#[test]
fn a_group_speaks_of_its_drivers_and_leaves_with_what_was_said() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let apart = spread(&desk, &project);
    let new = NewGroup {
        project: project.id.clone(),
        name: "Demand".into(),
    };
    let group = id(desk.session.add_group(new).unwrap());
    let view = together(&desk, &project);
    for name in ["saved", "Cases"] {
        let driver = member(&view, name).trim_start_matches("driver:").to_owned();
        let joins = GroupMember {
            driver,
            group: Some(group.id.clone()),
        };
        desk.session.set_group_member(joins).unwrap();
    }
    let named = format!("group:{}", group.id);
    pair(&mut desk, &project, &named, &named, "strongly_together").unwrap();
    let view = together(&desk, &project);
    assert_eq!(
        (view.groups[0].drivers.len(), view.pairs[0].name.as_str()),
        (2, "Within Demand")
    );
    assert!(spread(&desk, &project) > 1.03 * apart);
    desk.session.set_group(edit(&group, "name", "Use")).unwrap();
    desk.session.remove_group(group).unwrap();
    assert_eq!(together(&desk, &project).pairs, Vec::new());
    assert!((spread(&desk, &project) - apart).abs() < 1e-6);
    desk.session.undo().unwrap();
    let view = together(&desk, &project);
    assert_eq!(
        (
            view.groups[0].name.as_str(),
            view.groups[0].drivers.len(),
            view.pairs.len()
        ),
        ("Use", 2, 1)
    );
}

#[test]
fn an_exported_plan_carries_every_kind_and_what_moves_together() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let benefit = value(&desk.session, &project).benefits[0].id.clone();
    let saved = Some((OwnerKind::Benefit, benefit.as_str()));
    say(
        &mut desk,
        &project,
        saved,
        "minutes_saved",
        "P10 2, P50 4, P90 9",
    );
    say(&mut desk, &project, saved, "adoption", "yes 70 %");
    say(
        &mut desk,
        &project,
        None,
        "cases_per_month",
        "8000; 9000; 12000; 9500",
    );
    say(
        &mut desk,
        &project,
        None,
        "hourly_rate",
        "40 / 48 / 60 triangular",
    );
    let view = together(&desk, &project);
    let (one, other) = (member(&view, "saved"), member(&view, "Cases"));
    pair(&mut desk, &project, &one, &other, "somewhat_together").unwrap();
    let terminal = desk.terminal();
    let text = terminal.plan_document(&project.id).unwrap();
    let document: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(document["version"], 2);
    assert_eq!(document["dependence"][0]["degree"], "somewhat_together");
    let path = desk.folder.path().join("plan.json");
    std::fs::write(&path, text).unwrap();
    let ask = ForecastAsk {
        id: project.id.clone(),
        samples: 1_600,
        seed: 3,
    };
    let expected = terminal.forecast(ask).unwrap();
    let found = terminal
        .simulate_document(DocumentAsk {
            path: path.to_string_lossy().into(),
            samples: 1_600,
            seed: 3,
            sampler: "sobol".into(),
        })
        .unwrap();
    assert_eq!(found.numbers, expected.numbers);
    // A benefit that goes takes its numbers and what was said of them.
    desk.session.remove_benefit(Id { id: benefit }).unwrap();
    assert_eq!(together(&desk, &project).pairs, Vec::new());
    desk.session.undo().unwrap();
    assert_eq!(together(&desk, &project).pairs.len(), 1);
}

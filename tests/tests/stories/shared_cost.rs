//! Costs that the projects of a workspace share: who carries them from when, in each plan once in all.

use crate::desk::{Desk, edit};
use crate::value::{idea, value};
use outset_app::{
    Done, EstimateEdit, EstimatePlace, Id, NewSharedCost, Owner, OwnerKind, Problem,
    SharedPartEdit, ValueView,
};

fn platform(amount: &str) -> NewSharedCost {
    NewSharedCost {
        name: "Platform".into(),
        category: "tooling".into(),
        amount: amount.into(),
        from: "2027-01".into(),
        ..NewSharedCost::default()
    }
}

fn amount(cost: &str, text: &str) -> EstimateEdit {
    EstimateEdit {
        place: EstimatePlace {
            project: String::new(),
            owner: Some(Owner {
                kind: OwnerKind::SharedCost,
                id: cost.into(),
            }),
            part: "monthly_amount".into(),
        },
        text: text.into(),
        said_by: None,
        visit: None,
    }
}

/// What is said of the first shared cost on a project's page, with plain spaces.
fn said(view: &ValueView) -> String {
    view.shared[0].text.replace('\u{a0}', " ")
}

fn first(desk: &Desk) -> String {
    let costs = desk.session.shared_costs().unwrap().costs;
    costs
        .first()
        .map(|cost| cost.id.clone())
        .unwrap_or_default()
}

/// How many changes [`change`] knows.
pub(crate) const CHANGES: usize = 10;

/// The n-th change of shared costs, with a text that its field may refuse.
pub(crate) fn change(desk: &mut Desk, project: &Id, n: usize, text: &str) -> Result<Done, Problem> {
    let cost = Id { id: first(desk) };
    let session = &mut desk.session;
    match n {
        0 => session.add_shared_cost(platform("2000")),
        1 => session.add_shared_cost(platform(text)),
        2 => session.set_shared_cost(edit(&cost, "name", text)),
        3 => session.set_estimate(amount(&cost.id, "1500 to 2500")),
        4 => session.set_project(edit(project, "start_month", "2027-03")),
        5 => session.remove_shared_cost(cost),
        6 => session.set_shared_cost(edit(&cost, "paid", "once")),
        7 => session.set_shared_cost(edit(&cost, "carried_by", "chosen")),
        8 => session.set_shared_cost(edit(&cost, "carried_by", "all")),
        _ => session.set_shared_part(SharedPartEdit {
            cost: cost.id,
            project: project.id.clone(),
            times: text.into(),
        }),
    }
}

#[test]
fn two_projects_carry_a_platform_together_once() {
    let mut desk = Desk::new();
    let one = idea(&mut desk);
    let plain = value(&desk.session, &one);
    let cost = desk.session.add_shared_cost(platform("2000")).unwrap();
    let cost = cost.id.unwrap();
    let view = desk.session.shared_costs().unwrap();
    assert!(view.costs[0].uncarried.starts_with("No project shares it"));
    assert_eq!(value(&desk.session, &one).headline, plain.headline);
    let start = |desk: &mut Desk, project: &Id, month: &str| {
        let edit = edit(project, "start_month", month);
        desk.session.set_project(edit).unwrap();
    };
    start(&mut desk, &one, "2027-03");
    let alone = value(&desk.session, &one);
    assert_eq!(
        said(&alone),
        "Shared with nobody yet: all of it from Mar 2027"
    );
    let view = desk.session.shared_costs().unwrap();
    let nobody = view.costs[0].uncarried.replace('\u{a0}', " ");
    assert_eq!(nobody, "Nobody carries it before Mar 2027.");
    let two = idea(&mut desk);
    start(&mut desk, &two, "2027-07");
    let (first, second) = (value(&desk.session, &one), value(&desk.session, &two));
    assert_eq!(
        said(&first),
        "Shared with 1 other: all of it from Mar 2027, half from Jul 2027"
    );
    assert_eq!(
        said(&second),
        "Shared with 1 other: half from Jul 2027, all of it from Mar 2030"
    );
    // The cost stops being shared when a project goes to the archive, and each step can be undone.
    desk.session.archive_project(two.clone()).unwrap();
    assert_eq!(value(&desk.session, &one).shared, alone.shared);
    desk.session.undo().unwrap();
    assert_eq!(value(&desk.session, &one).shared, first.shared);
    // Its amount is one number, which may be a range but not nothing.
    desk.session
        .set_estimate(amount(&cost, "1500 to 2500"))
        .unwrap();
    desk.session.set_estimate(amount(&cost, "")).unwrap_err();
    let wider = value(&desk.session, &one);
    assert!(
        wider.shared[0].amount.contains("2,500"),
        "{}",
        wider.shared[0].amount
    );
    let rows = &wider.result.as_ref().unwrap().swings.rows;
    assert!(rows.iter().any(|row| row[0] == "Platform"), "{rows:?}");
    desk.session.remove_shared_cost(Id { id: cost }).unwrap();
    assert_eq!(value(&desk.session, &one).shared, []);
    desk.session.undo().unwrap();
    assert_eq!(value(&desk.session, &one).shared, wider.shared);
}

#[test]
fn a_cost_that_ends_before_it_begins_is_refused() {
    let mut desk = Desk::new();
    let new = NewSharedCost {
        until: "2026-12".into(),
        ..platform("2000")
    };
    let refused = desk.session.add_shared_cost(new).unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("until"));
    let refused = desk.session.add_shared_cost(platform("")).unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("amount"));
}

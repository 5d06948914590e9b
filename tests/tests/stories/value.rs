//! Value: from an idea to its result, and to an approved plan; every step undoable.

use crate::desk::{Desk, edit, id};
use crate::estimates;
use outset_app::{
    Approval, Code, Done, EstimateEdit, EstimateOrigin, EstimatePlace, Id, LeverSwitch, NewBenefit,
    NewCost, NewLever, NewRisk, Owner, OwnerKind, PhaseEdit, PreviewAsk, Problem, Session, Sign,
    ValueAsk, ValueView, WorthEdit,
};

/// Who looks after a phase.
fn owner(phase: &str, project: &Id, person: &str) -> PhaseEdit {
    PhaseEdit {
        project: project.id.clone(),
        kind: phase.into(),
        field: "owner".into(),
        text: person.into(),
        visit: None,
    }
}

pub(crate) fn value(session: &Session, project: &Id) -> ValueView {
    let ask = ValueAsk {
        id: project.id.clone(),
        theme: "light".into(),
    };
    session.value(ask).unwrap()
}

pub(crate) fn place(project: &Id, owner: Option<(OwnerKind, &str)>, part: &str) -> EstimatePlace {
    EstimatePlace {
        project: project.id.clone(),
        owner: owner.map(|(kind, id)| Owner {
            kind,
            id: id.to_owned(),
        }),
        part: part.into(),
    }
}

pub(crate) fn say(
    desk: &mut Desk,
    project: &Id,
    owner: Option<(OwnerKind, &str)>,
    part: &str,
    text: &str,
) {
    let edit = EstimateEdit {
        place: place(project, owner, part),
        text: text.into(),
        said_by: None,
        visit: None,
    };
    desk.session.set_estimate(edit).unwrap();
}

pub(crate) fn benefit(desk: &mut Desk, project: &Id, kind: &str) -> String {
    let new = NewBenefit {
        project: project.id.clone(),
        kind: kind.into(),
    };
    desk.session.add_benefit(new).unwrap().id.unwrap()
}

/// How many changes [`change`] knows.
pub(crate) const CHANGES: usize = OWN + estimates::CHANGES;
/// Of them, those made here; the others change kinds of estimates and what moves together.
const OWN: usize = 27;

/// The n-th change of a plan, with a text that its field may refuse.
pub(crate) fn change(desk: &mut Desk, project: &Id, n: usize, text: &str) -> Result<Done, Problem> {
    if n >= OWN {
        return estimates::change(desk, project, n - OWN, text);
    }
    let view = desk.session.value(ValueAsk {
        id: project.id.clone(),
        theme: "light".into(),
    })?;
    let none = || "none".to_owned();
    let benefit = Id {
        id: view.benefits.last().map_or_else(none, |row| row.id.clone()),
    };
    let cost = Id {
        id: view.costs.last().map_or_else(none, |row| row.id.clone()),
    };
    let risk = Id {
        id: view.risks.last().map_or_else(none, |row| row.id.clone()),
    };
    let lever = Id {
        id: view.levers.last().map_or_else(none, |row| row.id.clone()),
    };
    let place = place(project, None, "cases_per_month");
    let said = |text: &str| EstimateEdit {
        place: place.clone(),
        text: text.into(),
        said_by: None,
        visit: None,
    };
    let session = &mut desk.session;
    match n {
        0..=2 => session.add_benefit(NewBenefit {
            project: project.id.clone(),
            kind: ["time_saved", "better_decisions", "amount"][n].into(),
        }),
        3 => session.set_benefit(edit(&benefit, "name", text)),
        4 => session.set_benefit(edit(&benefit, "start_delay", text)),
        5 => session.remove_benefit(benefit),
        6 => session.add_cost(NewCost {
            project: project.id.clone(),
            category: "labelling".into(),
            ..NewCost::default()
        }),
        7 => session.set_cost(edit(&cost, "name", text)),
        8 => session.set_cost(edit(&cost, "timing", "monthly")),
        9 => session.remove_cost(cost),
        10 => session.set_phase(owner("build", project, "")),
        11 => session.set_estimate(said(text)),
        12 => session.set_estimate_origin(EstimateOrigin {
            place: place.clone(),
            field: "note".into(),
            text: text.into(),
            visit: None,
        }),
        13 => session.set_estimate(said("")),
        14 => session.approve_plan(Approval {
            id: project.id.clone(),
            by: text.into(),
            reason: text.into(),
        }),
        15 => session.set_project(edit(project, "horizon_months", text)),
        16 => session.set_project(edit(project, "discount_rate", text)),
        17 => session.add_risk(NewRisk {
            project: project.id.clone(),
            kind: "late".into(),
        }),
        18 => session.set_risk(edit(&risk, "name", text)),
        19 => session.set_risk(edit(&risk, "time", "after_go_live")),
        20 => session.remove_risk(risk),
        21 => session.add_lever(NewLever {
            project: project.id.clone(),
            kind: "smaller_model".into(),
        }),
        22 => session.switch_lever(LeverSwitch {
            id: lever.id,
            is_on: text.is_empty(),
        }),
        23 => session.remove_lever(lever),
        24 => session.set_cost(edit(&cost, "timing", "per_retraining")),
        25 => session.set_cost(edit(&cost, "every_months", text)),
        _ => session.set_phase(PhaseEdit {
            field: "may_stop".into(),
            text: if text.is_empty() { "yes" } else { "no" }.into(),
            ..owner("build", project, "")
        }),
    }
}

/// An idea with time saved: six numbers are enough for the first answer.
pub(crate) fn idea(desk: &mut Desk) -> Id {
    let project = desk.project("Invoice triage");
    let saved = benefit(desk, &project, "time_saved");
    let saved = Some((OwnerKind::Benefit, saved.as_str()));
    say(desk, &project, None, "cases_per_month", "8000 to 12000");
    say(desk, &project, None, "hourly_rate", "48");
    say(desk, &project, saved, "minutes_saved", "2 to 6");
    say(desk, &project, saved, "adoption", "35 to 80 %");
    let phase = |kind| Some((OwnerKind::Phase, kind));
    say(
        desk,
        &project,
        phase("proof_of_concept"),
        "duration",
        "2 to 3",
    );
    say(desk, &project, phase("build"), "duration", "4 / 6 / 9");
    project
}

#[test]
fn an_idea_has_a_first_answer_within_eight_fields() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let view = value(&desk.session, &project);
    assert!(view.missing.is_empty(), "{:?}", view.missing);
    assert!(
        view.headline.contains("over three years") && view.headline.contains("chance to pay back"),
        "{}",
        view.headline
    );
    let booked = view.booked.unwrap();
    assert!(
        booked.starts_with("What finance would book: −€"),
        "freed time is not booked, the spending is: {booked}"
    );
    let result = view.result.unwrap();
    assert!(result.tiles.len() <= 5);
    assert!(result.strongest.len() <= 5);
    // The seven drivers of the plan: six typed, and the guess for people.
    assert_eq!(result.swings.rows.len(), 7);
    assert_eq!(result.strongest.len() + view.drivers.len(), 7);
    assert!(result.fan.svg.starts_with("<svg"));
}

#[test]
fn what_is_missing_is_named_and_there_is_no_return() {
    let mut desk = Desk::new();
    let project = desk.old_project("Churn");
    let view = value(&desk.session, &project);
    assert_eq!(
        view.headline,
        "No return yet. Still missing: what it brings, Duration (proof of concept), Duration (build)."
    );
    assert!(view.result.is_none() && view.booked.is_none());
    let places: Vec<(&str, &str)> = view
        .missing
        .iter()
        .map(|part| (part.id.as_str(), part.tab.as_str()))
        .collect();
    assert_eq!(
        places,
        [
            ("benefit", "benefits"),
            ("driver:duration", "phases"),
            ("driver:duration", "phases")
        ]
    );
    benefit(&mut desk, &project, "better_decisions");
    let view = value(&desk.session, &project);
    assert!(view.headline.ends_with("and 8 more."), "{}", view.headline);
    let rooms = desk.session.rooms(id(&project)).unwrap();
    assert_eq!(rooms[1].text.as_deref(), Some("11 open"));
}

#[test]
fn a_cost_without_an_amount_keeps_the_return_back() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let before = value(&desk.session, &project).headline;
    let new = NewCost {
        project: project.id.clone(),
        category: "labelling".into(),
        ..NewCost::default()
    };
    let cost = desk.session.add_cost(new).unwrap().id.unwrap();
    assert_eq!(
        value(&desk.session, &project).headline,
        "No return yet. Still missing: Amount (Labelling)."
    );
    let of_cost = Some((OwnerKind::Cost, cost.as_str()));
    say(&mut desk, &project, of_cost, "amount", "6k to 24k");
    let view = value(&desk.session, &project);
    assert!(view.result.is_some());
    assert_ne!(view.headline, before);
    // Another timing keeps the number, in another unit.
    let cost_id = Id { id: cost };
    desk.session
        .set_cost(edit(&cost_id, "timing", "monthly"))
        .unwrap();
    let view = value(&desk.session, &project);
    assert_eq!(view.costs[0].amount.place.part, "monthly_amount");
    assert_eq!(view.costs[0].amount.text, "6000 – 24000");
    desk.session.undo().unwrap();
    assert_eq!(
        value(&desk.session, &project).costs[0].amount.place.part,
        "amount"
    );
}

#[test]
fn a_loss_is_asked_in_words_and_kept_as_a_negative_number() {
    let mut desk = Desk::new();
    let project = desk.project("Churn");
    let better = benefit(&mut desk, &project, "better_decisions");
    let owner = Some((OwnerKind::Benefit, better.as_str()));
    let worth = |desk: &mut Desk, sign, text: &str| {
        let edit = WorthEdit {
            place: place(&project, owner, "worth_missed"),
            sign,
            text: text.into(),
            said_by: None,
            visit: None,
        };
        desk.session.set_worth(edit).unwrap();
        let worths = value(&desk.session, &project).benefits[0].worths.clone();
        let missed = worths
            .into_iter()
            .find(|worth| worth.estimate.place.part == "worth_missed")
            .unwrap();
        (missed.sign, missed.amount, missed.estimate.text)
    };
    let costs = worth(&mut desk, Sign::Costs, "100 to 200");
    assert_eq!(
        costs,
        (Sign::Costs, "100 – 200".into(), "-200 – -100".into())
    );
    // A sign that was typed counts instead of the choice.
    let typed = worth(&mut desk, Sign::Brings, "-200");
    assert_eq!(typed, (Sign::Costs, "200".into(), "-200".into()));
    let brings = worth(&mut desk, Sign::Brings, "200");
    assert_eq!(brings, (Sign::Brings, "200".into(), "200".into()));
    desk.session.undo().unwrap();
    let worths = &value(&desk.session, &project).benefits[0].worths;
    assert!(worths.iter().any(|worth| worth.estimate.text == "-200"));
}

#[test]
fn a_preview_shows_what_would_be_and_writes_nothing() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let before = outset_store::contents(&desk.path()).unwrap();
    let view = value(&desk.session, &project);
    let ask = |text: &str| PreviewAsk {
        place: place(&project, None, "cases_per_month"),
        text: text.into(),
        theme: "light".into(),
    };
    let more = desk.session.preview_value(ask("80000 to 120000")).unwrap();
    assert_ne!(more.headline, view.headline);
    assert!(more.fan.is_some());
    let refused = desk.session.preview_value(ask("many")).unwrap_err();
    assert_eq!(refused.code, Code::Invalid);
    assert_eq!(outset_store::contents(&desk.path()).unwrap(), before);
    say(
        &mut desk,
        &project,
        None,
        "cases_per_month",
        "80000 to 120000",
    );
    let stored = value(&desk.session, &project).headline;
    let words = |headline: &str| headline.split_whitespace().count();
    assert_eq!(words(&stored), words(&more.headline));
}

#[test]
fn an_approval_needs_a_name_and_while_the_operation_lacks_something_a_reason() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let approve = |desk: &mut Desk, by: &str, reason: &str| {
        desk.session.approve_plan(Approval {
            id: project.id.clone(),
            by: by.into(),
            reason: reason.into(),
        })
    };
    let nobody = approve(&mut desk, " ", "x").unwrap_err();
    assert_eq!(nobody.field.as_deref(), Some("by"));
    let refused = approve(&mut desk, "Eva", "").unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("reason"));
    assert_eq!(
        refused.message,
        "A reason is needed, because the operation lacks: an owner, the owner’s hours, a monthly cost."
    );
    approve(&mut desk, "Eva", "The pilot decides it.").unwrap();
    let view = value(&desk.session, &project);
    let approved = view.approved.unwrap();
    assert_eq!(approved.text, "Approved on 2026-11-23 by Eva.");
    assert!(approved.compared.starts_with("Nothing has changed since"));
    assert_eq!(
        desk.session.rooms(id(&project)).unwrap()[1].text.as_deref(),
        Some("approved")
    );
    say(&mut desk, &project, None, "cases_per_month", "4000 to 5000");
    let now = value(&desk.session, &project).approved.unwrap();
    assert!(now.compared.contains("; now "), "{}", now.compared);
    desk.session.undo().unwrap();
    desk.session.undo().unwrap();
    assert!(value(&desk.session, &project).approved.is_none());
}

#[test]
fn a_plan_with_owner_hours_and_monthly_cost_is_approved_without_a_reason() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let eva = desk.person("Eva", "60", "50 %");
    desk.session
        .set_phase(owner("operation", &project, &eva.id))
        .unwrap();
    let operation = value(&desk.session, &project).phases[2].clone();
    assert_eq!(operation.owner, eva.id);
    let place = operation.owner_hours.unwrap().place.owner.unwrap();
    let owner = Some((OwnerKind::Phase, place.id.as_str()));
    say(&mut desk, &project, owner, "owner_hours", "10");
    let new = NewCost {
        project: project.id.clone(),
        category: "serving_compute".into(),
        ..NewCost::default()
    };
    let cost = desk.session.add_cost(new).unwrap().id.unwrap();
    let of_cost = Some((OwnerKind::Cost, cost.as_str()));
    say(&mut desk, &project, of_cost, "monthly_amount", "400");
    let view = value(&desk.session, &project);
    assert_eq!(view.approval.lacks, Vec::<String>::new());
    desk.session
        .approve_plan(Approval {
            id: project.id.clone(),
            by: "Board".into(),
            reason: String::new(),
        })
        .unwrap();
    let kept = frozen(&desk);
    assert_eq!(kept.0, 1);
    // Document and result can both be read again: then and now are compared.
    let compared = value(&desk.session, &project).approved.unwrap().compared;
    assert!(
        compared.starts_with("Nothing has changed since"),
        "{compared}"
    );
    // The frozen copy stays what it was.
    say(&mut desk, &project, None, "hourly_rate", "90");
    assert_eq!(frozen(&desk), kept);
}

/// Number and digest of the frozen plans.
fn frozen(desk: &Desk) -> (u64, String) {
    let contents = outset_store::contents(&desk.path()).unwrap();
    let table = contents
        .tables
        .into_iter()
        .find(|(name, ..)| name == "approved_plan");
    let (_, rows, digest) = table.unwrap();
    (rows, digest)
}

#[test]
fn what_already_runs_is_approved_after_the_fact() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    desk.session
        .set_project(edit(&project, "stage", "operate"))
        .unwrap();
    assert!(value(&desk.session, &project).approval.after_the_fact);
    desk.session
        .approve_plan(Approval {
            id: project.id.clone(),
            by: "Eva".into(),
            reason: "It was never written down.".into(),
        })
        .unwrap();
    let approved = value(&desk.session, &project).approved.unwrap();
    assert!(approved.text.ends_with("written after the fact."));
}

#[test]
fn every_change_of_the_plan_can_be_taken_back() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let start = outset_store::contents(&desk.path()).unwrap();
    for (field, text) in [
        ("horizon_months", "60"),
        ("discount_rate", "9.5 %"),
        ("size", "large"),
    ] {
        desk.session
            .set_project(edit(&project, field, text))
            .unwrap();
    }
    let fields = value(&desk.session, &project).plan;
    assert_eq!(
        (
            fields.horizon_months.as_str(),
            fields.discount_rate.as_str(),
            fields.size.as_str()
        ),
        ("60", "9.5", "large")
    );
    let amount = Id {
        id: benefit(&mut desk, &project, "amount"),
    };
    for (field, text) in [
        ("name", "Fewer reminders"),
        ("books", "risk_reduced"),
        ("start_delay", "1.5"),
    ] {
        desk.session
            .set_benefit(edit(&amount, field, text))
            .unwrap();
    }
    let view = value(&desk.session, &project).benefits[1].clone();
    assert_eq!(
        (view.title.as_str(), view.start_delay.as_str()),
        ("Fewer reminders", "1.5")
    );
    desk.session.remove_benefit(amount).unwrap();
    for _ in 0..8 {
        desk.session.undo().unwrap();
    }
    assert_eq!(outset_store::contents(&desk.path()).unwrap(), start);
    for (field, text) in [
        ("horizon_months", "0"),
        ("horizon_months", "2.5"),
        ("discount_rate", "101"),
        ("size", "huge"),
    ] {
        let refused = desk.session.set_project(edit(&project, field, text));
        assert_eq!(refused.unwrap_err().field.as_deref(), Some(field), "{text}");
    }
}

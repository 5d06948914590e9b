//! What a plan can be made of: gates with the right to stop, risks, ways to spend less, more kinds of
//! benefit; every step undoable.

use crate::desk::{Desk, edit};
use crate::value::{benefit, idea, say, value};
use outset_app::{
    ForecastAsk, Id, LeverSwitch, NewCost, NewLever, NewRisk, OwnerKind, PhaseEdit, ValueView,
};
use outset_core::plan::Plan;

fn may_stop(project: &Id, kind: &str, text: &str) -> PhaseEdit {
    PhaseEdit {
        project: project.id.clone(),
        kind: kind.into(),
        field: "may_stop".into(),
        text: text.into(),
        visit: None,
    }
}

/// What is simulated for programs.
fn numbers(desk: &Desk, project: &Id) -> serde_json::Value {
    let ask = ForecastAsk {
        id: project.id.clone(),
        samples: 4_000,
        seed: 1,
    };
    serde_json::to_value(desk.session.forecast(ask).unwrap()).unwrap()
}

#[test]
fn a_gate_says_what_the_right_to_stop_is_worth() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let before = value(&desk.session, &project);
    assert_eq!(before.gates_text, None);
    assert!(numbers(&desk, &project)["right_to_stop"].is_null());
    let proof = Some((OwnerKind::Phase, "proof_of_concept"));
    say(&mut desk, &project, proof, "gate_chance", "60 %");
    say(&mut desk, &project, proof, "cost_to_stop", "2k");
    let view = value(&desk.session, &project);
    let text = view.gates_text.clone().unwrap();
    assert!(
        text.starts_with("The right to stop is worth €")
            && text.ends_with("60\u{a0}% of all futures reach operation."),
        "{text}"
    );
    let found = numbers(&desk, &project);
    let (with, without) = (
        &found["with_right_to_stop"],
        &found["without_right_to_stop"],
    );
    let mean = |spread: &serde_json::Value| spread["mean"].as_f64().unwrap();
    let worth = found["right_to_stop"].as_f64().unwrap();
    assert!(worth > 0.0);
    assert!((mean(with) - mean(without) - worth).abs() < 1e-6);
    assert!((mean(with) - mean(&found["npv"])).abs() < 1e-6);
    let reach = found["chance_to_operate"].as_f64().unwrap();
    assert!((reach - 0.6).abs() < 0.01, "{reach}");

    // Without the right, the sentence says what it would be worth.
    desk.session
        .set_phase(may_stop(&project, "proof_of_concept", "no"))
        .unwrap();
    let bound = value(&desk.session, &project);
    let text = bound.gates_text.unwrap();
    assert!(
        text.starts_with("A right to stop would be worth €"),
        "{text}"
    );
    assert_ne!(bound.headline, view.headline);
    desk.session.undo().unwrap();
    assert_eq!(value(&desk.session, &project), view);
    // Once what comes after it has begun, the gate is passed.
    let begun = PhaseEdit {
        field: "started_on".into(),
        text: "2026-11-23".into(),
        ..may_stop(&project, "build", "")
    };
    desk.session.set_phase(begun).unwrap();
    let passed = value(&desk.session, &project);
    assert_eq!(passed.gates_text, None);
    assert!(passed.phases[0].gate.as_ref().unwrap().passed);
}

#[test]
fn a_risk_is_in_the_return_and_goes_in_one_step() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let before = value(&desk.session, &project);
    for kind in ["late", "dear", "lost"] {
        let new = NewRisk {
            project: project.id.clone(),
            kind: kind.into(),
        };
        desk.session.add_risk(new).unwrap();
        let view = value(&desk.session, &project);
        assert!(view.result.is_some(), "{kind}: {:?}", view.missing);
        // Wide guesses, marked as such.
        let risk = view.risks.last().unwrap();
        assert!(risk.needed.iter().all(|one| !one.text.is_empty()));
        assert!(risk.needed.iter().all(|one| one.certainty == "guess"));
        assert!(risk.effects.iter().any(|one| !one.text.is_empty()));
    }
    let view = value(&desk.session, &project);
    assert_ne!(view.headline, before.headline);
    let late = Id {
        id: view.risks[0].id.clone(),
    };
    // Another time asks for another number, which stands there at once.
    desk.session
        .set_risk(edit(&late, "time", "after_start"))
        .unwrap();
    let moved = value(&desk.session, &project);
    assert!(moved.result.is_some(), "{:?}", moved.missing);
    assert_eq!(moved.risks[0].needed[1].place.part, "risk_months");
    desk.session.undo().unwrap();
    assert_eq!(value(&desk.session, &project), view);
    for _ in 0..3 {
        desk.session.undo().unwrap();
    }
    assert_eq!(value(&desk.session, &project), before);
}

#[test]
fn a_way_to_spend_less_says_what_it_would_do_before_it_is_switched_on() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let serving = NewCost {
        project: project.id.clone(),
        category: "serving_compute".into(),
        ..NewCost::default()
    };
    let cost = desk.session.add_cost(serving).unwrap().id.unwrap();
    let cost = Some((OwnerKind::Cost, cost.as_str()));
    say(&mut desk, &project, cost, "monthly_amount", "3k to 5k");
    let new = NewLever {
        project: project.id.clone(),
        kind: "batch".into(),
    };
    let lever = desk.session.add_lever(new.clone()).unwrap().id.unwrap();
    let thought_of = value(&desk.session, &project);
    let effect = &thought_of.levers[0].effect;
    assert!(effect.starts_with("On, the likely return is €"), "{effect}");
    assert!(desk.session.add_lever(new).is_err(), "once is enough");
    let switch = LeverSwitch {
        id: lever,
        is_on: true,
    };
    desk.session.switch_lever(switch).unwrap();
    let on = value(&desk.session, &project);
    assert_ne!(on.headline, thought_of.headline);
    assert!(
        numbers(&desk, &project)["levers"][0]["gain"]
            .as_f64()
            .unwrap()
            > 0.0
    );
    desk.session.undo().unwrap();
    assert_eq!(value(&desk.session, &project), thought_of);
}

fn drawn(view: &ValueView) -> bool {
    view.result.is_some()
}

#[test]
fn every_kind_of_benefit_comes_to_a_result() {
    let kinds: [(&str, &[(&str, &str)]); 5] = [
        (
            "team",
            &[
                ("right_human", "70 to 80 %"),
                ("right_model_alone", "75 to 85 %"),
                ("right_team", "85 to 90 %"),
                ("worth_right", "3 to 6"),
            ],
        ),
        (
            "revenue_uplift",
            &[
                ("revenue_per_month", "200k"),
                ("uplift", "1 to 4 %"),
                ("margin", "40 %"),
            ],
        ),
        ("cost_avoided", &[("amount_per_month", "2k")]),
        (
            "risk_reduced",
            &[
                ("times_a_year", "0.2 to 3"),
                ("damage", "20k to 200k"),
                ("share_avoided", "10 to 40 %"),
            ],
        ),
        ("one_off", &[("amount", "30k"), ("months_after", "6")]),
    ];
    for (kind, parts) in kinds {
        let mut desk = Desk::new();
        let project = idea(&mut desk);
        let before = value(&desk.session, &project);
        let id = benefit(&mut desk, &project, kind);
        let missing = value(&desk.session, &project);
        assert!(!drawn(&missing), "{kind}");
        let owner = Some((OwnerKind::Benefit, id.as_str()));
        for (part, text) in parts {
            say(&mut desk, &project, owner, part, text);
        }
        let view = value(&desk.session, &project);
        assert!(drawn(&view), "{kind}: {:?}", view.missing);
        assert_ne!(view.headline, before.headline, "{kind}");
        let document = desk.session.plan_document(&project.id).unwrap();
        assert_eq!(
            document.contains("\"version\": 3"),
            kind != "cost_avoided",
            "{kind}"
        );
        Plan::from_json(&document).unwrap();
        if kind == "team" {
            let text = &view.benefits[1].team_text;
            assert!(
                text.starts_with("Together they get 7.5 more of 100 right"),
                "{text}"
            );
            assert_eq!(view.doubles.len(), 1, "time saved counts the same cases");
        }
    }
}

#[test]
fn retraining_prices_and_what_is_set_aside_are_in_the_plan() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let upkeep = NewCost {
        project: project.id.clone(),
        category: "maintenance".into(),
        timing: "per_retraining".into(),
        ..NewCost::default()
    };
    let id = desk.session.add_cost(upkeep).unwrap().id.unwrap();
    let cost = Id { id };
    let of_cost = Some((OwnerKind::Cost, cost.id.as_str()));
    say(&mut desk, &project, of_cost, "amount", "4k");
    desk.session
        .set_cost(edit(&cost, "every_months", "3"))
        .unwrap();
    let view = value(&desk.session, &project);
    assert_eq!(view.costs[0].every_months.as_deref(), Some("3"));
    let parts = ["inflation", "contingency", "tax_rate"];
    for (part, text) in parts.into_iter().zip(["2 to 4 %", "20 %", "30 %"]) {
        say(&mut desk, &project, None, part, text);
    }
    let dearer = value(&desk.session, &project);
    assert_ne!(dearer.headline, view.headline);
    let whole = dearer.whole.iter();
    let stated: Vec<&str> = whole.map(|one| one.place.part.as_str()).collect();
    assert_eq!(stated, parts);
    let document = desk.session.plan_document(&project.id).unwrap();
    let plan = Plan::from_json(&document).unwrap();
    assert!(plan.inflation.is_some() && plan.contingency.is_some() && plan.tax_rate.is_some());
    assert!(document.contains("per_retraining"));
}

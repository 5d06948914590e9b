//! An option becomes what is planned: every page then tells of it, in the futures in which it was compared,
//! and nothing of the plan before is lost.

use crate::desk::Desk;
use crate::option::{driver, option, options};
use crate::value::{idea, say, value};
use outset_app::{
    Approval, CompareAsk, DeliverAsk, Done, EstimateEdit, ForecastAsk, Id, NewDecision, NewPerson,
    OptionChoice, OptionView, OwnerKind, ShareEdit, Spread, TeamAsk, WaysNumbers,
};

fn choose(desk: &mut Desk, project: &Id, option: &str) -> Done {
    let choice = OptionChoice {
        project: project.id.clone(),
        option: option.into(),
    };
    desk.session.choose_option(choice).unwrap()
}

fn numbers(desk: &Desk, project: &Id) -> WaysNumbers {
    desk.session.ways_in_numbers(&project.id).unwrap()
}

fn way(numbers: &WaysNumbers, option: Option<&str>) -> (Spread, Spread, Option<f64>) {
    let mut ways = numbers.ways.iter();
    let found = ways.find(|one| one.option.as_deref() == option).unwrap();
    (found.npv, found.invests, found.chance_to_pay_back)
}

fn planned(desk: &Desk, project: &Id) -> (Spread, Spread, Option<f64>) {
    let ask = ForecastAsk {
        id: project.id.clone(),
        samples: 10_000,
        seed: 1,
    };
    let numbers = desk.session.forecast(ask).unwrap().numbers;
    (numbers.npv, numbers.invests, numbers.chance_to_pay_back)
}

/// A project with buying, whose licence has a price, and a simple rule.
fn two_ways(desk: &mut Desk) -> (Id, Id, Id) {
    let project = idea(desk);
    let rule = option(desk, &project, "simple_rule");
    let buy = option(desk, &project, "buy");
    let licence = seen(desk, &project, &buy).costs[0].amount.place.clone();
    let said = EstimateEdit {
        place: licence,
        text: "500 to 900".into(),
        said_by: None,
        visit: None,
    };
    desk.session.set_estimate(said).unwrap();
    (project, rule, buy)
}

fn seen(desk: &Desk, project: &Id, option: &Id) -> OptionView {
    let view = options(desk, project);
    let mut all = view.options.into_iter();
    all.find(|one| one.id == option.id).unwrap()
}

#[test]
fn what_is_chosen_is_the_plan_to_the_digit_and_one_undo_takes_it_back() {
    let mut desk = Desk::new();
    let (project, rule, buy) = two_ways(&mut desk);
    let (before, view) = (numbers(&desk, &project), options(&desk, &project));
    let page = value(&desk.session, &project);
    let plan = planned(&desk, &project);
    assert_eq!(way(&before, None), plan);
    choose(&mut desk, &project, &buy.id);
    let after = numbers(&desk, &project);
    assert_eq!(planned(&desk, &project), way(&before, Some(&buy.id)));
    for option in [None, Some(rule.id.as_str()), Some(&buy.id)] {
        assert_eq!(way(&after, option), way(&before, option), "{option:?}");
    }
    assert!(after.ways[0].planned && after.ways[0].option == Some(buy.id.clone()));
    assert_eq!(after.perfect_information, before.perfect_information);
    let now = value(&desk.session, &project);
    assert_ne!(now.headline, page.headline);
    assert!(now.planned_as.contains("“Buy”"), "{}", now.planned_as);
    assert!(
        now.costs
            .iter()
            .any(|cost| cost.id == seen(&desk, &project, &buy).costs[0].id)
    );
    assert!(
        now.phases
            .iter()
            .all(|phase| phase.kind != "proof_of_concept")
    );
    let chosen = options(&desk, &project);
    assert_eq!(chosen.table.rows[0][0], "The plan: Buy");
    assert_eq!(chosen.table.rows[1][0], "The plan before");
    assert!(seen(&desk, &project, &buy).chosen);
    let told = chosen.before.unwrap().says;
    assert!(told.contains("likely, pays back in"), "{told}");
    // The plan before, planned again, is what it was; so it is by undoing.
    choose(&mut desk, &project, "");
    assert_eq!(planned(&desk, &project), plan);
    assert_eq!(options(&desk, &project), view);
    desk.session.undo().unwrap();
    desk.session.undo().unwrap();
    assert_eq!(value(&desk.session, &project), page);
    assert_eq!(options(&desk, &project), view);
    desk.session.redo().unwrap();
    assert_eq!(value(&desk.session, &project), now);
}

#[test]
fn a_number_typed_on_the_plan_is_the_chosen_options_where_it_says_it_otherwise() {
    let mut desk = Desk::new();
    let (project, _, buy) = two_ways(&mut desk);
    let plan = planned(&desk, &project);
    let build = driver(&options(&desk, &project), "Duration (build");
    choose(&mut desk, &project, &buy.id);
    assert!(
        seen(&desk, &project, &buy)
            .overrides
            .iter()
            .any(|one| one.driver == build)
    );
    let phase = Some((OwnerKind::Phase, "build"));
    say(&mut desk, &project, phase, "duration", "2 to 3");
    let other = &seen(&desk, &project, &buy).overrides[0];
    assert!(other.estimate.text.starts_with("2 – 3"), "{other:?}");
    let views = desk.session.estimates(project.clone()).unwrap();
    assert!(views.iter().any(|view| view.text.starts_with("2 – 3")));
    // What the plan before says stays what it was.
    let before = way(&numbers(&desk, &project), None);
    assert_eq!(before, plan);
    // A number that the option shares with the plan changes for both.
    say(&mut desk, &project, None, "hourly_rate", "60");
    choose(&mut desk, &project, "");
    assert_ne!(planned(&desk, &project), plan);
    for _ in 0..4 {
        desk.session.undo().unwrap();
    }
    assert_eq!(planned(&desk, &project), plan);
    // Emptied, the number of the plan before counts again.
    choose(&mut desk, &project, &buy.id);
    say(&mut desk, &project, phase, "duration", "");
    assert!(seen(&desk, &project, &buy).overrides.is_empty());
    let phases = value(&desk.session, &project).phases;
    assert_eq!(phases[0].duration.text, "4 / 6 / 9");
}

#[test]
fn team_and_dates_follow_and_a_role_that_somebody_takes_comes_back() {
    let mut desk = Desk::new();
    let (project, _, buy) = two_ways(&mut desk);
    choose(&mut desk, &project, &buy.id);
    let ask = DeliverAsk {
        id: project.id.clone(),
        theme: "light".into(),
        width: None,
    };
    let phases = desk.session.deliver(ask).unwrap().phases;
    let first = &phases[0];
    assert!(
        first.kind == "proof_of_concept" && !first.is_planned,
        "{first:?}"
    );
    let team = |desk: &Desk| {
        let ask = TeamAsk {
            id: project.id.clone(),
            phase: Some("build".into()),
        };
        let view = desk.session.team(ask).unwrap();
        view.roles
            .into_iter()
            .find(|role| role.role == "data_scientist")
            .unwrap()
    };
    assert_eq!(team(&desk).gap.filled, "not_needed");
    let person = NewPerson {
        name: "Eva".into(),
        ..NewPerson::default()
    };
    let person = desk.session.add_person(person).unwrap().id.unwrap();
    let share = ShareEdit {
        project: project.id.clone(),
        phase: "build".into(),
        role: "data_scientist".into(),
        person,
        text: "50 %".into(),
        visit: None,
    };
    desk.session.set_share(share).unwrap();
    assert_ne!(team(&desk).gap.filled, "not_needed");
    desk.session.undo().unwrap();
    assert_eq!(team(&desk).gap.filled, "not_needed");
}

#[test]
fn a_choice_is_offered_as_a_decision_until_it_is_one() {
    let mut desk = Desk::new();
    let (project, _, buy) = two_ways(&mut desk);
    assert_eq!(options(&desk, &project).decision, None);
    choose(&mut desk, &project, &buy.id);
    let offered = options(&desk, &project).decision.unwrap();
    assert_eq!(
        (offered.kind.as_str(), offered.reason.as_str()),
        ("go", "Go on with Buy")
    );
    let decision = NewDecision {
        project: project.id.clone(),
        kind: offered.kind,
        reason: offered.reason,
        ..NewDecision::default()
    };
    desk.session.add_decision(decision).unwrap();
    assert_eq!(options(&desk, &project).decision, None);
    desk.session.undo().unwrap();
    assert!(options(&desk, &project).decision.is_some());
}

#[test]
fn an_approved_plan_is_compared_with_what_was_chosen_and_approved_anew() {
    let mut desk = Desk::new();
    let (project, _, buy) = two_ways(&mut desk);
    let approve = |desk: &mut Desk| {
        let approval = Approval {
            id: project.id.clone(),
            by: "Eva".into(),
            reason: "To be compared.".into(),
        };
        desk.session.approve_plan(approval).unwrap();
    };
    let compare = |desk: &Desk| {
        let ask = CompareAsk {
            id: project.id.clone(),
            plan: None,
            theme: "light".into(),
            width: None,
        };
        desk.session.compare_plan(ask).unwrap().unwrap()
    };
    approve(&mut desk);
    choose(&mut desk, &project, &buy.id);
    let found = compare(&desk);
    let changes: Vec<&str> = found
        .changes
        .rows
        .iter()
        .map(|row| row[0].as_str())
        .collect();
    assert!(
        changes.iter().any(|what| what.contains("roof of concept")),
        "{changes:?}"
    );
    assert!(
        changes
            .iter()
            .any(|what| what.contains("Licen") || what.contains("Tool")),
        "{changes:?}"
    );
    let numbers = desk.session.comparison(&project.id).unwrap().unwrap();
    let moved: f64 = numbers
        .changes
        .iter()
        .filter_map(|change| change.moved)
        .sum();
    let now = numbers.now.unwrap();
    let (anew, remainder) = (numbers.anew.unwrap(), numbers.remainder.unwrap());
    let sum = numbers.then.likely + anew + moved + remainder;
    assert!((sum - now.likely).abs() < 1e-6 * now.likely.abs());
    // Both are drawn alike, so that nothing is left over.
    assert!(remainder.abs() < 1e-6 * now.likely.abs(), "{remainder}");
    // What is approved now is the option, which other options do not move.
    approve(&mut desk);
    assert!(compare(&desk).changes.rows.is_empty());
    option(&mut desk, &project, "foundation_model");
    assert!(compare(&desk).changes.rows.is_empty());
    let numbers = desk.session.comparison(&project.id).unwrap().unwrap();
    assert_eq!(numbers.anew, Some(0.0));
}

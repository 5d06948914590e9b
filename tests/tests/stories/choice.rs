//! Which projects a budget is for: the chosen set, its reasons, and that nothing is written.

use crate::desk::Desk;
use crate::value::{benefit, idea, say};
use outset_app::{ChoiceAsk, ChosenView, Code, Id, OwnerKind, Problem};

fn ask(budget: &str) -> ChoiceAsk {
    ChoiceAsk {
        theme: "light".into(),
        budget: budget.into(),
        goal: "likely".into(),
        ..ChoiceAsk::default()
    }
}

/// A whole plan with two fixed phases that brings so much money each month.
fn project(desk: &mut Desk, name: &str, months: &str, a_month: &str) -> Id {
    let project = desk.project(name);
    let avoided = benefit(desk, &project, "cost_avoided");
    let avoided = Some((OwnerKind::Benefit, avoided.as_str()));
    say(desk, &project, avoided, "amount_per_month", a_month);
    let phase = |kind| Some((OwnerKind::Phase, kind));
    let proof = phase("proof_of_concept");
    say(desk, &project, proof, "duration", "2");
    say(desk, &project, phase("build"), "duration", months);
    project
}

fn three(desk: &mut Desk) -> [Id; 3] {
    [
        project(desk, "Small", "3", "20000 to 30000"),
        project(desk, "Large", "9", "40000 to 70000"),
        project(desk, "Hopeless", "6", "10 to 20"),
    ]
}

fn names(rows: &[Vec<String>]) -> Vec<&str> {
    rows.iter().map(|row| row[0].as_str()).collect()
}

fn choose(desk: &Desk, ask: ChoiceAsk) -> ChosenView {
    desk.session.choose_projects(ask).unwrap()
}

#[test]
fn a_budget_finds_the_set_that_brings_most_and_says_why_the_rest_is_out() {
    let mut desk = Desk::new();
    let [small, large, hopeless] = three(&mut desk);
    let without = desk.project("Without a plan");
    let before = desk.session.history();
    let empty = choose(&desk, ask(""));
    assert!(empty.headline.starts_with("Type a budget"));
    assert_eq!(empty.candidates.len(), 3);
    assert_eq!(empty.not_counted[0].id, without.id);
    assert!(empty.not_counted[0].why.contains("no return yet"));
    assert_eq!(empty.figure.as_ref().unwrap().places.len(), 3);
    assert_eq!(empty.numbers, None);

    let all = choose(&desk, ask("5m"));
    assert_eq!(names(&all.chosen.rows), ["Small", "Large"]);
    let out = &all.left_out[0];
    assert_eq!(out.id, hopeless.id);
    assert!(
        out.why.starts_with("takes more than it brings: −€"),
        "{}",
        out.why
    );
    // Every step of the best return: nothing, the small one, the large one, both.
    let rising = all.rising.as_ref().unwrap();
    let steps: Vec<&str> = rising.rows.iter().map(|row| row[2].as_str()).collect();
    assert_eq!(steps.first(), Some(&"nothing"));
    assert_eq!(steps.last(), Some(&"Small and Large"));
    assert!(steps.contains(&"Small"), "{steps:?}");
    assert!(
        rising.conclusion.starts_with("€5,000,000 brings €"),
        "{}",
        rising.conclusion
    );
    assert_eq!(empty.rising, None);
    let numbers = all.numbers.unwrap();
    assert_eq!((numbers.budget, numbers.sure), (5_000_000.0, 0.8));
    assert!(numbers.together.spending_suffices <= numbers.budget);
    let each: f64 = numbers
        .chosen
        .iter()
        .map(|one| one.numbers.return_mean)
        .sum();
    assert!((each - numbers.together.return_mean).abs() < 1e-6 * each.abs());
    let suffices: f64 = numbers
        .chosen
        .iter()
        .map(|one| one.numbers.spending_suffices)
        .sum();
    assert!(
        numbers.together.spending_suffices < suffices,
        "percentiles are not added up"
    );

    // One euro less than both need: what does not fit says by how much.
    let needs = numbers.together.spending_suffices;
    let less = choose(&desk, ask(&format!("{:.0}", needs - 2_000.0)));
    assert_eq!(less.chosen.rows.len(), 1, "{}", less.headline);
    let out = &less.left_out[0].why;
    assert!(out.starts_with("does not fit: €2,0"), "{out}");
    assert!(
        less.says
            .iter()
            .any(|says| says.contains("25 % more") || says.contains("25\u{a0}% more"))
    );

    // What must be in and what must not are respected.
    let wished = ChoiceAsk {
        within: vec![hopeless.id.clone()],
        without: vec![large.id.clone()],
        ..ask("5000000")
    };
    let wished = choose(&desk, wished);
    assert_eq!(names(&wished.chosen.rows), ["Small", "Hopeless"]);
    assert_eq!(wished.left_out[0].why, "kept out by you");
    let one = ChoiceAsk {
        most: "1".into(),
        ..ask("5000000")
    };
    let one = choose(&desk, one);
    assert_eq!(names(&one.chosen.rows), ["Large"]);
    assert_eq!(one.left_out[0].id, small.id);
    assert_eq!(one.left_out[0].why, "there may be no more projects at once");
    assert_eq!(desk.session.history(), before, "nothing is written");
}

#[test]
fn what_cannot_be_read_or_held_is_refused_beside_its_field() {
    let mut desk = Desk::new();
    let [_, large, _] = three(&mut desk);
    let refused = |ask: ChoiceAsk| -> Problem { desk.session.choose_projects(ask).unwrap_err() };
    let at = |problem: Problem| (problem.code, problem.field.unwrap_or_default());
    assert_eq!(at(refused(ask("much"))), (Code::Invalid, "budget".into()));
    assert_eq!(at(refused(ask("-5"))), (Code::Invalid, "budget".into()));
    let few = ChoiceAsk {
        most: "1.5".into(),
        ..ask("1000")
    };
    assert_eq!(at(refused(few)), (Code::Invalid, "most".into()));
    let unknown = ChoiceAsk {
        within: vec!["Nobody".into()],
        ..ask("1000")
    };
    assert_eq!(at(refused(unknown)), (Code::Invalid, "within".into()));
    let too_dear = ChoiceAsk {
        within: vec!["large".into()],
        ..ask("1000")
    };
    let problem = refused(too_dear);
    assert!(problem.message.contains("needs €"), "{}", problem.message);
    assert_eq!(at(problem), (Code::Invalid, "budget".into()));
    let people = ChoiceAsk {
        within: vec![large.id],
        people: "0.1".into(),
        ..ask("5000000")
    };
    assert_eq!(at(refused(people)), (Code::Invalid, "people".into()));
    let nothing = choose(&desk, ask("0"));
    assert!(nothing.headline.ends_with("brings more than it takes."));
    assert!(nothing.chosen.rows.is_empty());
}

#[test]
fn a_careful_goal_and_an_option_are_told() {
    let mut desk = Desk::new();
    let first = idea(&mut desk);
    three(&mut desk);
    crate::option::option(&mut desk, &first, "simple_rule");
    let careful = ChoiceAsk {
        goal: "careful".into(),
        ..ask("900000")
    };
    let view = choose(&desk, careful);
    assert!(
        view.says
            .iter()
            .any(|says| says.starts_with("In the worst fifth"))
    );
    let view = choose(&desk, ask("900000"));
    let named = names(&view.chosen.rows);
    let invoices = named
        .iter()
        .filter(|name| name.starts_with("Invoice triage"));
    assert!(invoices.count() <= 1, "one way of each at most: {named:?}");
}

#[test]
fn without_a_whole_plan_there_is_nothing_to_choose() {
    let mut desk = Desk::new();
    desk.project("Only a name");
    let view = choose(&desk, ask("1000"));
    assert!(view.headline.starts_with("Nothing can be chosen yet"));
    assert_eq!((view.figure, view.candidates.len()), (None, 0));
}

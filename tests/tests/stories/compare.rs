//! An approved plan beside the plan of now, and a figure taken apart.

use crate::desk::{Desk, edit};
use crate::sample::sample;
use crate::value::{idea, place, say, value};
use outset_app::{
    Approval, CompareAsk, ComparisonView, ExplainAsk, ExplanationView, Id, NewExpectation,
    NumberTable, PlaceAsk, WorkspaceEdit,
};

fn approve(desk: &mut Desk, project: &Id, by: &str) -> String {
    let approval = Approval {
        id: project.id.clone(),
        by: by.into(),
        reason: "To be compared.".into(),
    };
    desk.session.approve_plan(approval).unwrap().id.unwrap()
}

fn compare(desk: &Desk, project: &Id, plan: Option<&str>) -> Option<ComparisonView> {
    let ask = CompareAsk {
        id: project.id.clone(),
        plan: plan.map(str::to_owned),
        theme: "light".into(),
        width: None,
    };
    desk.session.compare_plan(ask).unwrap()
}

fn explain(desk: &Desk, project: &Id, figure: &str) -> ExplanationView {
    let ask = ExplainAsk {
        id: project.id.clone(),
        figure: figure.into(),
    };
    let found = desk.session.explain_value(ask).unwrap();
    found.expect("a whole plan can be explained")
}

fn amount(text: &str) -> f64 {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let value: f64 = digits.parse().unwrap_or(0.0);
    if text.contains('−') { -value } else { value }
}

fn cell<'t>(table: &'t NumberTable, row: &str, at: usize) -> &'t str {
    let found = table.rows.iter().find(|cells| cells[0] == row);
    &found.unwrap_or_else(|| panic!("no row {row} in {table:?}"))[at]
}

#[test]
fn nothing_is_compared_before_an_approval_and_nothing_differs_right_after_it() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    assert_eq!(compare(&desk, &project, None), None);
    approve(&mut desk, &project, "Eva");
    let same = compare(&desk, &project, None).unwrap();
    assert!(same.changes.rows.is_empty() && same.steps.is_none() && same.notes.is_empty());
    assert_eq!(same.changes.says, "Nothing in the plan has changed.");
    assert!(same.says.contains("no difference"), "{}", same.says);
    let sides = &same.sides.rows;
    assert!(
        sides.len() == 6 && sides.iter().all(|row| row[1] == row[2]),
        "{sides:?}"
    );
}

#[test]
fn every_change_is_told_with_what_it_did() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let first = approve(&mut desk, &project, "Eva");
    say(
        &mut desk,
        &project,
        None,
        "cases_per_month",
        "16000 to 24000",
    );
    let longer = edit(&project, "horizon_months", "48");
    desk.session.set_project(longer).unwrap();
    let found = compare(&desk, &project, None).unwrap();
    assert!(
        found.says.contains("more. What moved it most: "),
        "{}",
        found.says
    );
    assert_eq!(found.changes.rows.len(), 2, "{:?}", found.changes.rows);
    let months = cell(&found.changes, "Time looked at", 2);
    assert_eq!(months.replace('\u{a0}', " "), "48 months");
    let cases = cell(&found.changes, "Cases a month", 2).replace('\u{a0}', " ");
    assert!(cases.contains("16,000 and 24,000"), "{cases}");
    assert!(cell(&found.changes, "Cases a month", 3).starts_with("+€"));
    // Both orders are told of, and the steps lead from then to now.
    assert_eq!(found.notes.len(), 1);
    let steps = found.steps.unwrap();
    assert_eq!(steps.rows.len(), 4);
    let (then, now) = (amount(&steps.rows[0][2]), amount(&steps.rows[3][2]));
    assert_eq!(amount(&steps.rows[2][2]), now);
    let moved: f64 = steps.rows[1..3].iter().map(|row| amount(&row[1])).sum();
    assert!(
        (moved - (now - then)).abs() <= 0.02 * now,
        "{:?}",
        steps.rows
    );

    // An earlier plan can be chosen, the latest is compared by default.
    let second = approve(&mut desk, &project, "Omar");
    let latest = compare(&desk, &project, None).unwrap();
    assert_eq!(
        (latest.plan.as_str(), latest.plans.len()),
        (second.as_str(), 2)
    );
    assert!(latest.plans[0].name.ends_with("Omar") && latest.changes.rows.is_empty());
    let earlier = compare(&desk, &project, Some(&first)).unwrap();
    assert_eq!((earlier.plan, earlier.changes.rows.len()), (first, 2));
    // Taken back, there is one approval less.
    desk.session.undo().unwrap();
    assert_eq!(compare(&desk, &project, None).unwrap().plans.len(), 1);
    assert_eq!(compare(&desk, &project, Some(&second)), None);
}

#[test]
fn what_is_missing_now_is_said_instead_of_a_difference() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    approve(&mut desk, &project, "Eva");
    say(&mut desk, &project, None, "cases_per_month", "");
    let found = compare(&desk, &project, None).unwrap();
    assert!(found.says.starts_with("No return yet."), "{}", found.says);
    assert!(found.steps.is_none());
    assert!(
        found
            .sides
            .rows
            .iter()
            .all(|row| row[2] == "–" && row[1] != "–")
    );
    assert!(!found.changes.rows.is_empty());
}

#[test]
fn a_figure_is_followed_down_to_who_said_each_number() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let found = explain(&desk, &project, "return");
    assert_eq!(found.title, "Explain: Likely return");
    let text = |lines: &[String]| lines.join("\n").replace('\u{a0}', " ");
    let sums = text(&found.lines[0].sums);
    assert!(
        sums.contains("(Cases a month) × ") && sums.contains(" ÷ 60 × "),
        "{sums}"
    );
    assert!(
        sums.contains(" = €") && sums.contains("full months"),
        "{sums}"
    );
    // The rows add up to the sum, each column to its own; shown in whole amounts.
    let table = found.table.unwrap();
    let (last, lines) = table.rows.split_last().unwrap();
    for at in 1..table.columns.len() {
        let sum: f64 = lines.iter().map(|row| amount(&row[at])).sum();
        assert!(
            (sum - amount(&last[at])).abs() <= lines.len() as f64,
            "{table:?}"
        );
    }
    // What it comes to is what the sentence says.
    let typical = last.last().unwrap();
    assert!(
        found.says[1].contains(typical.as_str()),
        "{:?} {typical}",
        found.says
    );
    assert!(
        found.says[2].contains("The middle of all futures") || found.says[2].contains("the middle")
    );
    let cases = found
        .drivers
        .iter()
        .find(|one| one.estimate.name == "Cases a month");
    let cases = cases.expect("the number of cases matters");
    assert_eq!(
        cases.estimate.place,
        place(&project, None, "cases_per_month")
    );
    assert!(cases.tab == "benefits" && cases.estimate.home == "scope");
    let adoption = found
        .drivers
        .iter()
        .find(|one| one.estimate.place.part == "adoption");
    assert_eq!(adoption.unwrap().tab, "benefits");
}

#[test]
fn every_figure_of_every_sample_can_be_explained() {
    for language in ["en", "de"] {
        let desk = sample(language);
        for row in desk.session.portfolio().unwrap().rows {
            let project = Id { id: row.id };
            if value(&desk.session, &project).result.is_none() {
                continue;
            }
            for figure in [
                "return", "chance", "invests", "peak", "payback", "loss", "live",
            ] {
                let found = explain(&desk, &project, figure);
                let mut all = vec![found.title.clone()];
                all.extend(found.says.clone());
                all.extend(found.lines.iter().flat_map(|line| line.sums.clone()));
                all.extend(found.table.iter().flat_map(|table| table.rows.concat()));
                let broken = |text: &&String| {
                    text.is_empty() || text.contains("NaN") || text.contains("value-")
                };
                assert_eq!(all.iter().find(broken), None, "{figure}");
                assert!(!found.drivers.is_empty() || figure == "live", "{figure}");
            }
        }
    }
}

fn expect(desk: &mut Desk, project: &Id, who: &str, range: &str) {
    let new = NewExpectation {
        project: project.id.clone(),
        said_by: who.into(),
        range: range.into(),
    };
    desk.session.add_expectation(new).unwrap();
}

#[test]
fn expectations_are_placed_where_they_can_be_and_named_where_not() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let ask = || PlaceAsk {
        id: project.id.clone(),
        theme: "dark".into(),
        width: None,
    };
    assert!(!value(&desk.session, &project).has_expectations);
    assert_eq!(desk.session.place_expectations(ask()).unwrap(), None);
    expect(&mut desk, &project, "Eva", "0 to 10 million");
    expect(&mut desk, &project, "Omar", "90 million");
    assert!(value(&desk.session, &project).has_expectations);
    let found = desk.session.place_expectations(ask()).unwrap().unwrap();
    let plain = |text: &str| text.replace('\u{a0}', " ");
    assert!(
        found.says.starts_with("What months 25 to 36"),
        "{}",
        found.says
    );
    assert!(
        plain(&found.standings[0]).contains(": 100 of 100 futures are in it, 0 above and 0 below.")
    );
    assert!(
        plain(&found.standings[1]).contains("0 above and 100 below"),
        "{:?}",
        found.standings
    );
    assert!(found.unplaced.is_empty());
    assert_eq!(found.figure.unwrap().rows.len(), 2);
    // In francs, what was said in euros has no place.
    let currency = WorkspaceEdit {
        field: "currency".into(),
        text: "CHF".into(),
        visit: None,
    };
    desk.session.set_workspace(currency).unwrap();
    let euro = crate::currency::rate("EUR", "0.95");
    desk.session.set_estimate(euro).unwrap();
    let found = desk.session.place_expectations(ask()).unwrap().unwrap();
    assert_eq!((found.standings.len(), found.unplaced.len()), (0, 2));
    assert!(found.figure.is_none() && found.unplaced[0].contains("another currency"));
}

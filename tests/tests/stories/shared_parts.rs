//! Costs that projects share unequally, and those that are paid once or each year: spread over months, split by who
//! counts how much, the parts of all projects together the whole.

use crate::currency::rate;
use crate::desk::{Desk, edit};
use crate::value::{idea, value};
use outset_app::{
    Approval, CompareAsk, Done, ExplainAsk, Id, NewSharedCost, SharedCostView, SharedPartEdit,
};

fn started(desk: &mut Desk, month: &str) -> Id {
    let project = idea(desk);
    let start = edit(&project, "start_month", month);
    desk.session.set_project(start).unwrap();
    project
}

fn added(desk: &mut Desk, amount: &str, paid: &str, months: &str) -> Id {
    let new = NewSharedCost {
        name: "Platform".into(),
        category: "tooling".into(),
        amount: amount.into(),
        paid: paid.into(),
        from: "2027-01".into(),
        months: months.into(),
        ..NewSharedCost::default()
    };
    let id = desk.session.add_shared_cost(new).unwrap().id.unwrap();
    Id { id }
}

fn count(desk: &mut Desk, cost: &Id, project: &Id, times: &str) -> Done {
    let part = SharedPartEdit {
        cost: cost.id.clone(),
        project: project.id.clone(),
        times: times.into(),
    };
    desk.session.set_shared_part(part).unwrap()
}

fn cost(desk: &Desk) -> SharedCostView {
    desk.session.shared_costs().unwrap().costs.remove(0)
}

/// What is said of the cost on a project's page, with plain spaces.
fn said(desk: &Desk, project: &Id) -> String {
    value(&desk.session, project).shared[0]
        .text
        .replace('\u{a0}', " ")
}

/// The sums in which the cost is told when the return is taken apart.
fn sums(desk: &Desk, project: &Id) -> Vec<String> {
    let ask = ExplainAsk {
        id: project.id.clone(),
        figure: "return".into(),
    };
    let explained = desk.session.explain_value(ask).unwrap().unwrap();
    let line = explained.lines.iter().find(|line| line.name == "Platform");
    let sums = line.unwrap().sums.iter();
    sums.map(|sum| sum.replace('\u{a0}', " ")).collect()
}

#[test]
fn what_is_paid_once_is_carried_by_all_who_run_while_it_is_spread() {
    let mut desk = Desk::new();
    let one = started(&mut desk, "2027-01");
    added(&mut desk, "60000", "once", "24");
    assert_eq!(
        said(&desk, &one),
        "Shared with nobody yet: all of it from Jan 2027, nothing from Jan 2029"
    );
    let two = started(&mut desk, "2027-07");
    assert_eq!(
        said(&desk, &one),
        "Shared with 1 other: all of it from Jan 2027, half from Jul 2027, nothing from Jan 2029"
    );
    let line = value(&desk.session, &one).shared.remove(0);
    assert_eq!(line.amount, "€60,000, spread over 24 months");
    // By hand: 6 months alone and half of 18, of 24; the other has the rest, and together it is the whole.
    assert_eq!(
        sums(&desk, &one),
        [
            "€60,000 (Platform)",
            "× 62.5 % (this project’s part) = €37,500"
        ]
    );
    assert_eq!(
        sums(&desk, &two)[1],
        "× 37.5 % (this project’s part) = €22,500"
    );
    // Who stops leaves its part to the other.
    desk.session.archive_project(two).unwrap();
    assert_eq!(
        sums(&desk, &one)[1],
        "× 100 % (this project’s part) = €60,000"
    );
    let view = cost(&desk);
    assert_eq!((view.paid.as_str(), view.months.as_str()), ("once", "24"));
    assert_eq!(view.amount.place.part, "amount");
}

#[test]
fn a_yearly_amount_counts_a_twelfth_each_month() {
    let mut desk = Desk::new();
    let one = started(&mut desk, "2027-01");
    let id = added(&mut desk, "12k", "yearly", "");
    assert_eq!(
        sums(&desk, &one),
        ["€12,000 a year (Platform)", "× 3 full years = €36,000"]
    );
    // The same number as that of each month: it says so, and so does the plan.
    let paid = edit(&id, "paid", "monthly");
    desk.session.set_shared_cost(paid).unwrap();
    assert_eq!(cost(&desk).amount.reading, "€12,000 a month");
    assert_eq!(sums(&desk, &one)[0], "€12,000 a month (Platform)");
    desk.session.undo().unwrap();
    assert_eq!(cost(&desk).amount.reading, "€12,000 a year");
    let until = edit(&id, "until", "2027-06");
    desk.session.set_shared_cost(until).unwrap();
    assert_eq!(sums(&desk, &one)[1], "× 0.5 full years = €6,000");
}

#[test]
fn who_counts_double_carries_twice_and_the_chosen_ones_carry_alone() {
    let mut desk = Desk::new();
    let (one, two) = (started(&mut desk, "2027-01"), started(&mut desk, "2027-01"));
    let id = added(&mut desk, "3000", "monthly", "");
    assert!(cost(&desk).evenly);
    assert_eq!(said(&desk, &one), "Shared with 1 other: half from Jan 2027");
    count(&mut desk, &id, &one, "2");
    assert_eq!(said(&desk, &one), "Shared with 1 other: 67 % from Jan 2027");
    assert_eq!(
        said(&desk, &two),
        "Shared with 1 other: a third from Jan 2027"
    );
    assert!(cost(&desk).shared_by[0].ends_with("counts double"));
    // Choosing keeps who carries it; a project that comes later does not share by itself.
    let chosen = edit(&id, "carried_by", "chosen");
    desk.session.set_shared_cost(chosen).unwrap();
    let three = started(&mut desk, "2027-01");
    assert_eq!(
        said(&desk, &two),
        "Shared with 1 other: a third from Jan 2027"
    );
    assert!(value(&desk.session, &three).shared.is_empty());
    let times: Vec<String> = cost(&desk).parts.into_iter().map(|one| one.times).collect();
    assert_eq!(times, ["2", "1", "0"]);
    // Nobody: it is said, and counts nowhere.
    count(&mut desk, &id, &one, "0");
    count(&mut desk, &id, &two, "0");
    assert_eq!(
        cost(&desk).uncarried,
        "No project that runs is chosen, so it counts nowhere."
    );
    desk.session.undo().unwrap();
    desk.session.undo().unwrap();
    assert_eq!(
        said(&desk, &two),
        "Shared with 1 other: a third from Jan 2027"
    );
    let all = edit(&id, "carried_by", "all");
    desk.session.set_shared_cost(all).unwrap();
    assert_eq!(
        said(&desk, &three),
        "Shared with 2 others: a quarter from Jan 2027".replace("2 others", "up to 2 others")
    );
    let wrong = SharedPartEdit {
        cost: id.id.clone(),
        project: one.id.clone(),
        times: "1.5".into(),
    };
    assert_eq!(
        desk.session
            .set_shared_part(wrong)
            .unwrap_err()
            .field
            .as_deref(),
        Some("times")
    );
    let wrong = edit(&id, "months", "12");
    assert!(
        desk.session.set_shared_cost(wrong).is_err(),
        "comes each month"
    );
}

#[test]
fn an_approved_plan_keeps_its_part() {
    let mut desk = Desk::new();
    let one = started(&mut desk, "2027-01");
    let id = added(&mut desk, "60000", "once", "24");
    let approval = Approval {
        id: one.id.clone(),
        by: "Board".into(),
        reason: "It is small".into(),
    };
    desk.session.approve_plan(approval).unwrap();
    let _two = started(&mut desk, "2027-01");
    count(&mut desk, &id, &one, "3");
    let compared = desk.session.compare_plan(CompareAsk {
        id: one.id.clone(),
        plan: None,
        theme: "light".into(),
        width: None,
    });
    let rows = compared.unwrap().unwrap().changes.rows;
    let row: Vec<String> = rows[0]
        .iter()
        .map(|cell| cell.replace('\u{a0}', " "))
        .collect();
    assert_eq!(rows.len(), 1, "{rows:?}");
    assert_eq!(
        row[..3],
        [
            "Platform",
            "this project carries 100 % of it, in 24 months",
            "this project carries 75 % of it, in 24 months"
        ]
    );
}

#[test]
fn a_shared_cost_in_dollars_asks_for_its_rate() {
    let mut desk = Desk::new();
    let one = started(&mut desk, "2027-01");
    added(&mut desk, "12k USD", "yearly", "");
    let view = value(&desk.session, &one);
    assert_eq!(view.headline, "No return yet. Still missing: One $ in €.");
    assert_eq!(view.rates.len(), 1, "where the page says it is missing");
    desk.session.set_estimate(rate("USD", "0.5")).unwrap();
    let view = value(&desk.session, &one);
    assert_eq!(
        view.shared[0].amount,
        "$12,000 a year, about €6,000 a year at €0.5 per $"
    );
    assert!(
        view.rates[0]
            .reading
            .ends_with("$12,000 a year (Platform) is then about €6,000 a year"),
        "{}",
        view.rates[0].reading
    );
    assert_eq!(sums(&desk, &one)[1], "× 3 full years = €18,000");
}

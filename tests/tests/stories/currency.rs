//! Other currencies: typed beside an amount, counted at one rate that may itself be uncertain, in every project
//! of the workspace the same.

use crate::desk::{Desk, edit};
use crate::option::{option, options};
use crate::team::share;
use crate::value::{idea, place, say, value};
use crate::workspace_numbers;
use outset_app::{
    Approval, CompareAsk, Done, EstimateEdit, EstimateForm, EstimateOrigin, EstimatePlace,
    EstimateText, ExplainAsk, Id, NewCost, NewRate, OverrideEdit, Owner, OwnerKind, Problem,
    RatesAsk, RatesView, ValueView, WorkspaceEdit,
};

fn rate_place(code: &str) -> EstimatePlace {
    EstimatePlace {
        project: String::new(),
        owner: Some(Owner {
            kind: OwnerKind::Currency,
            id: code.into(),
        }),
        part: "exchange_rate".into(),
    }
}

pub(crate) fn rate(code: &str, text: &str) -> EstimateEdit {
    EstimateEdit {
        place: rate_place(code),
        text: text.into(),
        said_by: Some("Eva".into()),
        visit: None,
    }
}

fn rates(desk: &Desk, project: &str) -> RatesView {
    let project = project.to_owned();
    desk.session.exchange_rates(RatesAsk { project }).unwrap()
}

/// A yearly licence, once at the start, and what was typed for it.
pub(crate) fn licence(desk: &mut Desk, project: &Id, text: &str) -> String {
    let new = NewCost {
        project: project.id.clone(),
        category: "labelling".into(),
        timing: "at_start".into(),
        ..NewCost::default()
    };
    let cost = desk.session.add_cost(new).unwrap().id.unwrap();
    let owner = Some((OwnerKind::Cost, cost.as_str()));
    say(desk, project, owner, "amount", text);
    cost
}

fn reading(desk: &Desk, place: EstimatePlace, text: &str) -> Result<String, Problem> {
    let typed = EstimateText {
        place,
        text: text.into(),
    };
    desk.session.read_estimate(typed).map(|read| read.text)
}

fn listed(view: &ValueView) -> Vec<String> {
    let result = view.result.as_ref().unwrap();
    let rows = result.swings.rows.iter();
    rows.map(|row| row[0].clone()).collect()
}

/// How many changes [`change`] knows.
pub(crate) const CHANGES: usize = 9;

/// The n-th change of amounts in other currencies and their rates, with a text that its field may refuse.
pub(crate) fn change(desk: &mut Desk, project: &Id, n: usize, text: &str) -> Result<Done, Problem> {
    let of_project = EstimateEdit {
        place: place(project, None, "hourly_rate"),
        text: "60 CHF".into(),
        said_by: None,
        visit: None,
    };
    if n >= 6 {
        return workspace_numbers::change(desk, project, n - 6, text);
    }
    let session = &mut desk.session;
    match n {
        0 => session.set_estimate(rate("USD", text)),
        1 => session.set_estimate(rate("CHF", "1.05 to 1.12")),
        2 => session.set_estimate(rate("USD", "")),
        3 => session.set_estimate_form(EstimateForm {
            place: rate_place("CHF"),
            field: "kind".into(),
            text: "three_point".into(),
            visit: None,
        }),
        4 => session.set_estimate_origin(EstimateOrigin {
            place: rate_place("USD"),
            field: "source".into(),
            text: text.into(),
            visit: None,
        }),
        _ => session.set_estimate(of_project),
    }
}

#[test]
fn an_amount_in_dollars_waits_for_its_rate_and_then_counts() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let plain = value(&desk.session, &project);
    assert!(rates(&desk, "").rates.is_empty());
    assert!(plain.rates.is_empty());
    let cost = licence(&mut desk, &project, "$ 4,000");
    let view = value(&desk.session, &project);
    assert_eq!(view.headline, "No return yet. Still missing: One $ in €.");
    let missing = &view.missing[0];
    assert_eq!(
        (
            missing.id.as_str(),
            missing.room.as_str(),
            missing.tab.as_str()
        ),
        ("driver:exchange_rate:USD", "value", "costs")
    );
    let amount = &view.costs[0].amount;
    assert_eq!(amount.text, "4000 USD");
    assert_eq!(
        amount.reading,
        "$4,000; what one $ is worth is still missing"
    );
    let asked = &view.rates[0];
    assert_eq!(asked.name, "US dollar in euro");
    assert_eq!((asked.unit.as_str(), asked.text.as_str()), ("€ per $", ""));
    desk.session.set_estimate(rate("usd", "0.92")).unwrap_err();
    desk.session.set_estimate(rate("EUR", "0.92")).unwrap_err();
    desk.session.set_estimate(rate("USD", "0")).unwrap_err();
    desk.session.set_estimate(rate("USD", "0.92")).unwrap();
    let view = value(&desk.session, &project);
    assert!(view.missing.is_empty(), "{:?}", view.missing);
    assert_eq!(
        view.costs[0].amount.reading,
        "$4,000, about €3,680 at €0.92 per $"
    );
    assert_eq!(view.rates[0].origin, "Eva, 2026-11-23 · a guess");
    // The same as 3,680 euros, to the last digit that is shown.
    let owner = Some((OwnerKind::Cost, cost.as_str()));
    say(&mut desk, &project, owner, "amount", "3680");
    let euros = value(&desk.session, &project);
    assert_eq!(euros.headline, view.headline);
    assert!(euros.rates.is_empty(), "nothing in dollars is left");
    assert_eq!(
        rates(&desk, "").rates.len(),
        1,
        "but the rate is still known"
    );
}

#[test]
fn the_reading_says_both_and_refuses_what_is_not_clear() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let cost = licence(&mut desk, &project, "5000");
    let place = || place(&project, Some((OwnerKind::Cost, &cost)), "amount");
    desk.session
        .set_estimate(rate("CHF", "1.05 to 1.15"))
        .unwrap();
    let text = reading(&desk, place(), "10k to 20k CHF").unwrap();
    assert_eq!(
        text,
        "nine times out of ten between 10,000 and CHF\u{a0}20,000, about €11,000 to €22,000 at €1.1 per CHF"
    );
    let refused = |text: &str| reading(&desk, place(), text).unwrap_err().message;
    assert_eq!(
        refused("500 kr"),
        "“kr” is not clear as a currency. Type €, £, $ or ¥, or three letters such as USD or CHF."
    );
    assert_eq!(
        refused("$4 to 5 CHF"),
        "USD and CHF stand in one number. Use one of them."
    );
    let euro = |text: &str| reading(&desk, place(), text).unwrap();
    assert_eq!(euro("4000"), euro("€4000"));
    // A number that is no money takes no currency.
    let cases = crate::value::place(&project, None, "cases_per_month");
    assert!(reading(&desk, cases, "4000 USD").is_err());
}

#[test]
fn one_uncertain_rate_moves_all_amounts_of_its_currency() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    licence(&mut desk, &project, "200k to 300k USD");
    licence(&mut desk, &project, "150k USD");
    desk.session
        .set_estimate(rate("USD", "0.7 to 1.2"))
        .unwrap();
    let view = value(&desk.session, &project);
    let names = listed(&view);
    assert!(names.contains(&"US dollar in euro".to_owned()), "{names:?}");
    let twice = names
        .iter()
        .filter(|name| name.contains("Labelling"))
        .count();
    assert!(twice <= 2, "no number stands in two currencies: {names:?}");
    let effects = desk
        .session
        .value_effects(Id {
            id: project.id.clone(),
        })
        .unwrap();
    let effects = effects.unwrap().rows;
    let dollar = effects
        .iter()
        .find(|row| row[0] == "US dollar in euro")
        .unwrap();
    assert_eq!(dollar[1], "0.7–€1.2 per $");
    assert_eq!(effects.len(), names.len().max(effects.len()));
    // Taken apart: what was said, times the rate.
    let explained = desk.session.explain_value(ExplainAsk {
        id: project.id.clone(),
        figure: "return".into(),
    });
    let explained = explained.unwrap().unwrap();
    let sums: Vec<&String> = explained.lines.iter().flat_map(|line| &line.sums).collect();
    assert!(
        sums.iter()
            .any(|sum| sum.starts_with("$150,000") && sum.contains(" × €0.95 per $")),
        "{sums:?}"
    );
    let who: Vec<&str> = explained
        .drivers
        .iter()
        .map(|one| one.estimate.name.as_str())
        .collect();
    assert!(who.contains(&"US dollar in euro"), "{who:?}");
}

#[test]
fn a_changed_rate_is_a_change_of_the_approved_plan() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    licence(&mut desk, &project, "100k USD");
    desk.session.set_estimate(rate("USD", "0.9")).unwrap();
    let approval = Approval {
        id: project.id.clone(),
        by: "Board".into(),
        reason: "It is small".into(),
    };
    desk.session.approve_plan(approval).unwrap();
    desk.session.set_estimate(rate("USD", "1.1")).unwrap();
    let compared = desk.session.compare_plan(CompareAsk {
        id: project.id.clone(),
        plan: None,
        theme: "light".into(),
        width: None,
    });
    let rows = compared.unwrap().unwrap().changes.rows;
    assert_eq!(rows.len(), 1, "{rows:?}");
    assert_eq!(
        rows[0][..3],
        ["US dollar in euro", "€0.9 per $", "€1.1 per $"]
    );
    // Twenty cents on 100,000 dollars.
    assert!(rows[0][3].contains("20,000"), "{rows:?}");
}

#[test]
fn another_number_of_an_option_is_in_the_currency_of_the_plan_s() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    licence(&mut desk, &project, "4000 USD");
    desk.session.set_estimate(rate("USD", "0.92")).unwrap();
    let rule = option(&mut desk, &project, "simple_rule");
    let view = options(&desk, &project);
    let driver = view
        .drivers
        .iter()
        .find(|one| one.name.contains("abel"))
        .unwrap();
    let set = |text: &str| OverrideEdit {
        owner: rule.id.clone(),
        driver: driver.id.clone(),
        text: text.into(),
        said_by: None,
        visit: None,
    };
    assert!(desk.session.set_override(set("900 CHF")).is_err());
    desk.session.set_override(set("900")).unwrap();
    let view = options(&desk, &project);
    let overrides = &view.options[0].overrides;
    let found = overrides
        .iter()
        .find(|one| one.driver == driver.id)
        .unwrap();
    assert_eq!(found.estimate.text, "900 USD");
    assert_eq!(found.estimate.reading, "$900");
}

#[test]
fn people_paid_in_another_currency_count_at_the_same_rate() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let person = desk.person("Ann", "100 USD", "100 %");
    let assigned = share(&project, "build", "data_scientist", &person, "50 %");
    desk.session.set_share(assigned).unwrap();
    let view = value(&desk.session, &project);
    assert_eq!(view.headline, "No return yet. Still missing: One $ in €.");
    desk.session.set_estimate(rate("USD", "0.5")).unwrap();
    let view = value(&desk.session, &project);
    assert!(view.missing.is_empty(), "{:?}", view.missing);
    let paid = view
        .people
        .iter()
        .find(|one| one.name.starts_with("Ann"))
        .unwrap();
    assert!(paid.amount.starts_with('$'), "{}", paid.amount);
    assert_eq!(view.rates.len(), 1);
    // A second rate, in euros, from a later day on: both parts of the time count.
    let later = NewRate {
        person: person.id.clone(),
        starts_on: "2027-06-15".into(),
        amount: "80".into(),
        per: "hour".into(),
    };
    desk.session.add_rate(later).unwrap();
    let view = value(&desk.session, &project);
    let both: Vec<char> = view
        .people
        .iter()
        .filter(|one| one.name.starts_with("Ann"))
        .filter_map(|one| one.amount.chars().next())
        .collect();
    assert_eq!(both, ['€', '$'], "{:?}", view.people);
}

#[test]
fn another_currency_of_the_workspace_leaves_what_was_typed() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let franc = WorkspaceEdit {
        field: "currency".into(),
        text: "CHF".into(),
        visit: None,
    };
    desk.session.set_workspace(franc).unwrap();
    let view = value(&desk.session, &project);
    assert!(view.headline.contains("One € in CHF"), "{}", view.headline);
    desk.session.set_estimate(rate("EUR", "0.95")).unwrap();
    let view = value(&desk.session, &project);
    assert!(view.missing.is_empty(), "{:?}", view.missing);
    assert!(view.headline.contains("CHF"), "{}", view.headline);
    desk.session.undo().unwrap();
    desk.session.undo().unwrap();
    assert!(value(&desk.session, &project).missing.is_empty());
}

#[test]
fn a_formula_takes_an_amount_in_another_currency_at_its_rate() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    desk.session.set_estimate(rate("USD", "0.5")).unwrap();
    say(&mut desk, &project, None, "hourly_rate", "100 USD");
    let cost = licence(&mut desk, &project, "1");
    let place = place(&project, Some((OwnerKind::Cost, &cost)), "amount");
    let text = reading(&desk, place, "= [Cost of an hour of this work] × 10 h").unwrap();
    assert!(text.ends_with("€500"), "{text}");
    let name = edit(&project, "name", "Dollars");
    desk.session.set_project(name).unwrap();
    assert!(value(&desk.session, &project).missing.is_empty());
}

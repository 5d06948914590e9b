//! What stands below a result: the same numbers as those above it, asked for one by one.

use crate::desk::Desk;
use crate::sample::sample;
use crate::value::{idea, say};
use outset_app::{
    CashAsk, Code, Id, MapAsk, OpenPointEdit, StudiesView, StudyAsk, TargetAsk, TargetView,
};
use std::sync::Arc;

fn churn(desk: &Desk) -> Id {
    let rows = desk.session.portfolio().unwrap().rows;
    Id {
        id: rows[1].id.clone(),
    }
}

fn target(desk: &Desk, project: &Id, driver: &str, goal: &str, text: &str) -> TargetView {
    let ask = TargetAsk {
        id: project.id.clone(),
        driver: driver.into(),
        goal: goal.into(),
        text: text.into(),
    };
    desk.session.value_target(ask).unwrap().unwrap()
}

fn study(project: &Id, driver: &str, cases: &str, cost: &str) -> StudyAsk {
    StudyAsk {
        id: project.id.clone(),
        driver: driver.into(),
        cases: cases.into(),
        deviation: String::new(),
        cost: cost.into(),
    }
}

fn studies(desk: &Desk, project: &Id) -> StudiesView {
    desk.session
        .value_studies(project.clone())
        .unwrap()
        .unwrap()
}

fn amount(text: &str) -> f64 {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    digits.parse().unwrap()
}

#[test]
fn the_months_end_where_the_result_stands() {
    let desk = sample("en");
    let project = churn(&desk);
    let ask = CashAsk {
        id: project.id.clone(),
        theme: "light".into(),
        width: None,
    };
    let cash = desk.session.value_cash(ask).unwrap().unwrap();
    // The start and 36 months; month, benefit, kinds, cost, and three times three cases.
    assert_eq!(cash.table.rows.len(), 37);
    assert!(cash.table.columns.len() > 12);
    let whole = |row: &Vec<String>| row.len() == cash.table.columns.len();
    assert!(cash.table.rows.iter().all(whole));
    assert_eq!(cash.figure.rows.len(), 37);
    // The last discounted cumulative is the likely return of the headline.
    let likely = &cash.table.rows[36][cash.table.columns.len() - 2];
    let view = crate::value::value(&desk.session, &project);
    assert!(
        view.headline.contains(likely.as_str()),
        "{likely} in {}",
        view.headline
    );
}

#[test]
fn what_a_number_must_reach_is_true_when_it_is_typed() {
    let mut desk = sample("en");
    let project = churn(&desk);
    let strongest = target(&desk, &project, "", "return", "");
    assert_eq!(strongest.driver, strongest.drivers[0].id);
    assert_eq!(strongest.wanted, 0.0);
    // By its name as well, and for a chance.
    let named = target(&desk, &project, &strongest.drivers[0].name, "return", "0");
    assert_eq!(named, strongest);
    let chance = target(&desk, &project, "", "chance", "");
    assert_eq!(chance.wanted, 0.8);
    // A target far away is reached at no value, one far below at every value.
    assert_eq!(
        target(&desk, &project, "Adoption", "return", "900000000").reached,
        "never"
    );
    let far = target(&desk, &project, "Adoption", "return", "-900000000");
    assert_eq!((far.reached.as_str(), far.value), ("always", None));
    // With the number fixed where it tips, the likely return is the one that was asked for.
    let wanted = target(&desk, &project, "Adoption", "return", "100000");
    if let Some(value) = wanted.value {
        let typed = format!("{}", value * 100.0);
        let owner = desk.session.value(outset_app::ValueAsk {
            id: project.id.clone(),
            theme: "light".into(),
        });
        let drivers = owner.unwrap();
        let all = drivers.drivers.iter();
        let all = all.chain(drivers.result.iter().flat_map(|result| &result.strongest));
        let place = all
            .into_iter()
            .find(|one| one.name == "Adoption")
            .unwrap()
            .place
            .clone();
        let edit = outset_app::EstimateEdit {
            place,
            text: typed,
            said_by: None,
            visit: None,
        };
        desk.session.set_estimate(edit).unwrap();
        let found = desk.session.forecast(outset_app::ForecastAsk {
            id: project.id.clone(),
            samples: 10_000,
            seed: 1,
        });
        let npv = found.unwrap().numbers.npv;
        let off = (npv.p50.unwrap() - 100_000.0).abs();
        assert!(off <= 4.0 * npv.error.unwrap(), "{npv:?}");
    }
    let refused = desk.session.value_target(TargetAsk {
        id: project.id.clone(),
        driver: String::new(),
        goal: "chance".into(),
        text: "a lot".into(),
    });
    assert_eq!(refused.unwrap_err().field.as_deref(), Some("chance"));
    let refused = desk.session.value_target(TargetAsk {
        id: project.id,
        driver: "nothing called so".into(),
        goal: "chance".into(),
        text: String::new(),
    });
    assert_eq!(refused.unwrap_err().field.as_deref(), Some("break_even"));
}

#[test]
fn the_map_is_drawn_over_the_two_strongest_unless_others_are_chosen() {
    let mut desk = sample("de");
    let project = churn(&desk);
    let ask = |across: &str, up: &str| MapAsk {
        id: project.id.clone(),
        theme: "dark".into(),
        width: Some(640.0),
        across: across.into(),
        up: up.into(),
    };
    let map = desk.session.value_map(ask("", "")).unwrap().unwrap();
    assert_eq!(map.across, map.drivers[0].id);
    assert_eq!(map.up, map.drivers[1].id);
    let figure = map.figure.unwrap();
    assert_eq!((figure.rows.len(), figure.columns.len()), (11, 12));
    // One number against itself is never drawn.
    let (first, second) = (map.drivers[0].id.clone(), map.drivers[1].id.clone());
    let same = desk
        .session
        .value_map(ask(&second, &second))
        .unwrap()
        .unwrap();
    assert_eq!((same.across, same.up), (second, first));
    // It gives way to whoever waits.
    desk.session.give_way(Arc::new(|| true));
    let refused = desk.session.value_map(ask("", "")).unwrap_err();
    assert_eq!(refused.code, Code::GaveWay);
}

#[test]
fn a_study_is_worth_less_than_knowing_and_becomes_one_open_point() {
    let mut desk = sample("en");
    let project = churn(&desk);
    let all = studies(&desk, &project);
    assert!(!all.proposals.is_empty(), "{}", all.says);
    for one in &all.proposals {
        assert!(amount(&one.worth) <= amount(&one.perfect), "{one:?}");
        assert!(!one.noted);
    }
    let driver = all.proposals[0].driver.clone();
    // More cases tell more, and what it costs is taken off.
    let worth = |cases: &str, cost: &str| {
        let view = desk
            .session
            .value_study(study(&project, &driver, cases, cost));
        view.unwrap().unwrap()
    };
    let of = |view: &outset_app::StudyView, id: &str| {
        let found = view.figures.iter().find(|figure| figure.id == id);
        found.map(|figure| amount(&figure.text))
    };
    let (few, many) = (worth("2", ""), worth("5000", ""));
    assert!(of(&few, "worth") <= of(&many, "worth"), "{few:?} {many:?}");
    assert!(worth("40", "900000").says.contains("costs"));
    assert_eq!(of(&worth("40", ""), "net"), None);
    // It is written down once, in one step of undo.
    let points = |desk: &Desk| {
        let scope = desk.session.scope(project.clone()).unwrap();
        let mine = |text: &str| text.contains("before deciding");
        scope
            .open_points
            .into_iter()
            .filter(|point| mine(&point.text))
            .collect::<Vec<_>>()
    };
    let first = desk
        .session
        .add_study_point(study(&project, &driver, "", ""))
        .unwrap();
    let again = desk
        .session
        .add_study_point(study(&project, &driver, "9", ""))
        .unwrap();
    assert_eq!(first.id, again.id);
    let written = points(&desk);
    assert_eq!(written.len(), 1, "{written:?}");
    assert_eq!((written[0].state.as_str(), written[0].own), ("open", true));
    assert!(studies(&desk, &project).proposals[0].noted);
    // Owner and wording are typed in Scope; an answer closes it, and it may be proposed anew.
    for (field, text) in [
        ("owner", "Eva"),
        ("text", "Ask the ten branches"),
        ("answer", "62 %"),
    ] {
        let edit = OpenPointEdit {
            project: project.id.clone(),
            point: first.id.clone().unwrap(),
            field: field.into(),
            text: text.into(),
            visit: None,
        };
        desk.session.set_open_point(edit).unwrap();
    }
    assert!(!studies(&desk, &project).proposals[0].noted);
    for _ in 0..3 {
        desk.session.undo().unwrap();
    }
    assert_eq!(points(&desk).len(), 1);
    desk.session.undo().unwrap();
    assert!(points(&desk).is_empty());
}

#[test]
fn every_number_is_listed_and_nothing_is_asked_while_something_is_missing() {
    let mut desk = Desk::new();
    let bare = desk.project("Nothing known");
    assert_eq!(desk.session.value_effects(bare.clone()).unwrap(), None);
    assert_eq!(desk.session.value_indices(bare.clone()).unwrap(), None);
    assert_eq!(desk.session.value_studies(bare.clone()).unwrap(), None);
    let ask = study(&bare, "", "", "");
    assert!(desk.session.add_study_point(ask).is_err());
    let project = idea(&mut desk);
    say(&mut desk, &project, None, "cases_per_month", "7000");
    let effects = desk
        .session
        .value_effects(project.clone())
        .unwrap()
        .unwrap();
    let indices = desk.session.value_indices(project).unwrap().unwrap();
    assert_eq!(effects.rows.len(), indices.rows.len());
    let fixed = |row: &Vec<String>| row[4] == "fixed: moves nothing";
    assert!(effects.rows.iter().any(fixed), "{:?}", effects.rows);
    let share = |row: &Vec<String>| row[3].contains('±') && row[4].contains('±');
    assert!(share(&indices.rows[0]), "{:?}", indices.rows);
}

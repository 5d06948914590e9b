//! What stands behind a result: the same numbers as the terminal's, told in words, and only when asked for.

use crate::desk::Desk;
use crate::sample::sample;
use crate::value::{idea, say};
use outset_app::{Code, ForecastAsk, Id, NumberTable, ValueMore};
use std::sync::Arc;

fn more(desk: &Desk, project: &Id) -> ValueMore {
    let more = desk.session.value_more(project.clone()).unwrap();
    more.expect("a whole plan has measures")
}

fn table<'m>(more: &'m ValueMore, id: &str) -> &'m NumberTable {
    more.tables.iter().find(|table| table.id == id).unwrap()
}

fn churn(desk: &Desk) -> Id {
    let rows = desk.session.portfolio().unwrap().rows;
    Id {
        id: rows[1].id.clone(),
    }
}

#[test]
fn the_measures_are_the_numbers_of_the_terminal() {
    let desk = sample("en");
    let project = churn(&desk);
    let more = more(&desk, &project);
    let ask = ForecastAsk {
        id: project.id.clone(),
        samples: 10_000,
        seed: 1,
    };
    let numbers = desk.session.forecast(ask).unwrap().numbers;
    let text = |id: &str| {
        let found = more.measures.iter().find(|measure| measure.id == id);
        found.unwrap().text.replace('\u{a0}', " ")
    };
    let percent = |share: Option<f64>| format!("{:.0} %", share.unwrap() * 100.0).replace('-', "−");
    assert_eq!(text("roi"), percent(numbers.roi.p50));
    assert_eq!(text("irr"), percent(numbers.irr.rate.p50));
    assert_eq!(text("mirr"), percent(numbers.mirr.rate.p50));
    let ratio = numbers.benefit_cost_ratio.p50.unwrap();
    assert_eq!(
        text("ratio"),
        format!("{ratio:.2}")
            .trim_end_matches('0')
            .trim_end_matches('.')
    );
    let months = numbers.payback_month.p50.unwrap().ceil() + 1.0;
    assert_eq!(text("payback"), format!("after {months} months"));
    assert!(
        more.run == "10,000 futures" && more.run_term.starts_with("Seed 1,"),
        "{}",
        more.run
    );
    // Each measure once, each with the specialist's term.
    let mut ids: Vec<&str> = more.measures.iter().map(|one| one.id.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 11);
    assert!(
        more.measures
            .iter()
            .all(|one| !one.term.starts_with("value-"))
    );
}

#[test]
fn knowing_a_number_is_never_worth_more_than_knowing_everything() {
    let desk = sample("en");
    let more = more(&desk, &churn(&desk));
    let knowing = table(&more, "knowing");
    let amount = |text: &str| -> f64 {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        digits.parse().unwrap()
    };
    let all = knowing.says.split('€').nth(1).unwrap();
    let all = amount(all.split(':').next().unwrap());
    assert!(!knowing.rows.is_empty());
    let each: Vec<f64> = knowing.rows.iter().map(|row| amount(&row[1])).collect();
    assert!(each.iter().all(|one| *one <= all), "{each:?} of {all}");
    assert!(each.windows(2).all(|pair| pair[0] >= pair[1]), "{each:?}");
}

#[test]
fn three_futures_tell_every_number_that_matters_and_the_years_cover_the_horizon() {
    let desk = sample("de");
    let more = more(&desk, &churn(&desk));
    let futures = table(&more, "futures");
    assert_eq!(futures.columns[1..], ["Schlecht", "Typisch", "Gut"]);
    assert!(futures.rows.len() > 5);
    assert!(
        futures
            .rows
            .iter()
            .all(|row| row.len() == 4 && row.iter().all(|cell| !cell.is_empty()))
    );
    // 36 months that do not begin in January touch four calendar years.
    let years = table(&more, "years");
    assert!((3..=4).contains(&years.rows.len()), "{:?}", years.rows);
    assert!(
        years
            .rows
            .iter()
            .all(|row| row.len() == years.columns.len())
    );
}

#[test]
fn there_is_no_more_while_something_is_missing_and_it_gives_way() {
    let mut desk = Desk::new();
    let bare = desk.project("Nothing known");
    assert_eq!(desk.session.value_more(bare).unwrap(), None);
    let project = idea(&mut desk);
    more(&desk, &project);
    say(&mut desk, &project, None, "cases_per_month", "7000 to 9000");
    desk.session.give_way(Arc::new(|| true));
    let refused = desk.session.value_more(project.clone()).unwrap_err();
    assert_eq!(refused.code, Code::GaveWay);
    desk.session.give_way(Arc::new(|| false));
    more(&desk, &project);
}

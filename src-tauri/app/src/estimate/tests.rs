//! What an estimate means in both languages, and what is said of one that is refused.

use super::*;
use crate::problem;
use outset_core::{number::NumberFormat, part::part_named, time::DateOrder};

fn format(language: &str) -> Formatter {
    Formatter {
        language: language.to_owned(),
        numbers: if language == "de" {
            NumberFormat::DotComma
        } else {
            NumberFormat::CommaDot
        },
        dates: DateOrder::DayMonthYearDots,
        zone: chrono_tz::Europe::Berlin,
    }
}

/// With plain blanks: those between a number and its unit never break.
fn said(estimate: &Estimate, unit: Unit, language: &str) -> String {
    reading(estimate, unit, "EUR", &format(language)).replace('\u{a0}', " ")
}

#[test]
fn each_kind_is_read_out_in_both_languages() {
    let known = Estimate::percentiles(&[(0.1, 0.355), (0.5, 0.5), (0.9, 0.8)]);
    let seen = Estimate::samples(&[4.0, 2.5, 6.0]);
    let rain = Estimate::YesNo { probability: 0.3 };
    for (estimate, unit, english, german) in [
        (
            Estimate::range(0.35, 0.8),
            Unit::Share,
            "nine times out of ten between 35 and 80 %",
            "neun von zehn Malen zwischen 35 und 80 %",
        ),
        (
            known,
            Unit::Share,
            "10 % lie below 35.5 %, 50 % lie below 50 %, 90 % lie below 80 %",
            "10 % liegen unter 35,5 %, 50 % liegen unter 50 %, 90 % liegen unter 80 %",
        ),
        (
            seen,
            Unit::Minutes,
            "one of 3 values between 2.5 and 6 min",
            "einer von 3 Werten zwischen 2,5 und 6 Min.",
        ),
        (
            rain,
            Unit::Count,
            "yes with 30 %, otherwise no",
            "ja mit 30 %, sonst nein",
        ),
    ] {
        assert_eq!(said(&estimate, unit, "en"), english);
        assert_eq!(said(&estimate, unit, "de"), german);
    }
}

#[test]
fn every_kind_is_read_and_kept_by_a_row() {
    let part = part_named("adoption").unwrap();
    let place = EstimatePlace {
        project: String::new(),
        owner: None,
        part: part.id.to_owned(),
    };
    for text in [
        "yes 30 %",
        "P10 30, P50 50, P90 60",
        "30; 40; 50",
        "30 / 40 / 50 triangular",
        "30 / 40 / 50",
    ] {
        let found = read(text, part, None, "EUR", &format("en")).unwrap();
        let mut row = new_row(String::new(), &place, part, "EUR", 0, 0);
        into_row(&found, &mut row);
        assert_eq!(of_row(&row), Some(found), "{text}");
    }
}

#[test]
fn percentiles_that_cannot_be_are_answered_with_what_would_do() {
    let skewed = Estimate::percentiles(&[(0.1, 1.0), (0.5, 2.0), (0.9, 30.0)]);
    let refused = skewed.check(&Bounds::NONE).unwrap_err();
    let said = |language: &str| problem::invalid(&refused, &format(language)).message;
    let english = said("en");
    for part in ["near P10", "below 0 (P0)", "2 terms"] {
        assert!(english.contains(part), "{english}");
    }
    let german = said("de");
    for part in ["bei P10", "unter 0 liegt (P0)", "2 Glieder"] {
        assert!(german.contains(part), "{german}");
    }
}

//! Formulas as people type them: read, reckoned, written back, and refused.

use super::*;
use crate::{Invalid, number::NumberFormat};
use proptest::prelude::*;

const NAMES: [&str; 4] = ["Cases a month", "Adoption", "Rate [new]", "Zeit je Fall"];

fn named(name: &str) -> Option<Named> {
    let known = NAMES
        .iter()
        .position(|known| known.eq_ignore_ascii_case(name.trim()));
    match known {
        Some(at) => Some(Named::Driver(format!("d{at}"))),
        None if name == "Budget" => Some(Named::Fact(Fact::Budget)),
        None => None,
    }
}

fn name_of(of: &Named) -> String {
    match of {
        Named::Driver(id) => {
            let at: usize = id[1..].parse().unwrap();
            NAMES[at].to_owned()
        }
        Named::Fact(_) => "Budget".to_owned(),
    }
}

fn read(text: &str, format: NumberFormat) -> Result<Formula, Invalid> {
    Formula::read(text, format, &named)
}

fn written(formula: &Formula, format: NumberFormat, language: Language) -> String {
    formula.write(&Writing {
        format,
        language,
        by_ids: false,
        name_of: &name_of,
    })
}

fn value(text: &str, columns: &[f64]) -> f64 {
    let formula = read(text, NumberFormat::CommaDot).unwrap();
    let place = |id: &str| Ok::<usize, FormulaError>(id[1..].parse().unwrap());
    let program = Program::new(&formula, place, |_| Some(5_000.0)).unwrap();
    program.run(1, |at| std::slice::from_ref(&columns[at]))[0]
}

fn units(text: &str, place: &str) -> Result<(), FormulaError> {
    let formula = read(text, NumberFormat::CommaDot).unwrap();
    let unit_of = |of: &Named| match of {
        Named::Driver(id) => {
            let at: usize = id[1..].parse().unwrap();
            Some(Dimension::read(
                ["count/month", "share", "EUR/hour", "minutes"][at],
            ))
        }
        Named::Fact(_) => Some(Dimension::read("EUR")),
    };
    formula.check_units(&Dimension::read(place), &unit_of)
}

#[test]
fn formulas_come_to_what_one_works_out_by_hand() {
    let columns = [1_200.0, 0.25, 60.0, 5.0];
    for (text, expected) in [
        ("[Cases a month] × 0.2", 240.0),
        ("`cases a month`*20%", 240.0),
        ("2 + 3 * 4 − 1", 13.0),
        ("(2 + 3) · 4 ÷ 8", 2.5),
        ("12 : 4 : 3", 1.0),
        ("10 - 3 - 2", 5.0),
        ("-2^2", -4.0),
        ("(-2)^2", 4.0),
        ("2^3^2", 512.0),
        ("2^-1", 0.5),
        ("- - 3", 3.0),
        ("2 * -3", -6.0),
        ("min(3; 1; 2) + max(3; 1; 2)", 4.0),
        ("max([Adoption], 1)", 1.0),
        ("if([Cases a month] > 1,000; 1; 2)", 1.0),
        ("wenn(Adoption ≤ 20 %; 1; 2)", 2.0),
        ("if(1 <> 1; 5; if(2 >= 2; 6; 7))", 6.0),
        ("if(0; 1; 2)", 2.0),
        ("[Rate [new]]] * 2", 120.0),
        ("€5 + 2 €", 7.0),
        ("12k + 1.5 Mio.", 1_512_000.0),
        ("[Zeit je Fall] / 60 min/h × [Rate [new]]]", 5.0),
        ("Budget / 1,000", 5.0),
        // The branch that is not taken may divide by nothing.
        ("if(Adoption > 1; 1 / 0; 3)", 3.0),
    ] {
        assert!((value(text, &columns) - expected).abs() < 1e-9, "{text}");
    }
}

#[test]
fn what_cannot_be_computed_is_no_number_that_looks_like_one() {
    for text in [
        "1 / 0",
        "1 / (1 / 0)",
        "0 / 0",
        "min(1; 1 / 0)",
        "max(1 / 0; 1)",
        "if(1 / 0 > 1; 1; 2)",
        "if(1 / 0; 1; 2)",
        "(-2)^0.5",
        "1bn^40",
        "1 / (1bn^40)",
    ] {
        assert!(value(text, &[]).is_nan(), "{text}");
    }
}

#[test]
fn numbers_are_read_in_the_chosen_format() {
    let german = read(
        "[Zeit je Fall] × 1,5 + max(1.000; 2,5)",
        NumberFormat::DotComma,
    )
    .unwrap();
    assert_eq!(german.by_ids(), "[d3] * 1.5 + max(1000; 2.5)");
    assert_eq!(
        written(&german, NumberFormat::DotComma, Language::German),
        "[Zeit je Fall] × 1,5 + max(1000; 2,5)"
    );
    let spaced = read("1 000 + 2", NumberFormat::SpaceComma).unwrap();
    assert_eq!(spaced.by_ids(), "1000 + 2");
    assert_eq!(
        read("1,5 * 2", NumberFormat::CommaDot),
        Err(Invalid::Separator { found: ',' })
    );
    assert_eq!(
        read("1.5 * 2", NumberFormat::DotComma),
        Err(Invalid::Separator { found: '.' })
    );
}

#[test]
fn what_cannot_be_read_is_named() {
    let open = "(".repeat(40);
    let long = "1+".repeat(150);
    let names = "[Adoption]+".repeat(60);
    for (text, expected) in [
        ("", None),
        ("1 +", Some(FormulaError::Unfinished)),
        ("(1", Some(FormulaError::NotClosed { open: '(' })),
        ("[Adoption", Some(FormulaError::NotClosed { open: '[' })),
        ("1 2", Some(FormulaError::Unexpected { found: "2".into() })),
        (
            "1 ) 2",
            Some(FormulaError::Unexpected { found: ")".into() }),
        ),
        (
            "{budget}",
            Some(FormulaError::Unexpected { found: "{".into() }),
        ),
        (
            "1 < 2",
            Some(FormulaError::Unexpected { found: "<".into() }),
        ),
        (
            "[Effort]",
            Some(FormulaError::UnknownName {
                name: "Effort".into(),
            }),
        ),
        (
            "5 apples",
            Some(FormulaError::UnknownUnit {
                word: "apples".into(),
            }),
        ),
        (
            "sum(1; 2)",
            Some(FormulaError::UnknownFunction { word: "sum".into() }),
        ),
        (
            "min(1)",
            Some(FormulaError::Arguments {
                function: "min".into(),
                found: 1,
            }),
        ),
        (
            "if(1 > 0; 2)",
            Some(FormulaError::Arguments {
                function: "if".into(),
                found: 2,
            }),
        ),
        (open.as_str(), Some(FormulaError::TooMuch)),
        (long.as_str(), Some(FormulaError::TooMuch)),
        (names.as_str(), Some(FormulaError::TooMuch)),
    ] {
        let expected = expected.map_or(Invalid::Empty, Invalid::Formula);
        assert_eq!(read(text, NumberFormat::CommaDot), Err(expected), "{text}");
    }
}

#[test]
fn units_go_together_or_are_named() {
    for (text, place) in [
        ("[Cases a month] * 0.2 €", "EUR/month"),
        ("[Cases a month] * 0.2 €/case", "EUR/month"),
        ("[Cases a month] * 0.2", "count/month"),
        ("[Rate [new]]] + 5", "EUR/hour"),
        ("5 * 12", "EUR"),
        ("1 − Adoption", "share"),
        ("[Zeit je Fall] / 60 min/h * [Rate [new]]]", "EUR"),
        ("max([Zeit je Fall]; 3 min)", "minutes"),
        ("[Zeit je Fall]^2 / 1 min", "minutes"),
        ("if(Adoption > 50 %; [Zeit je Fall]; 3)", "minutes"),
        ("Budget * 10 %", "EUR"),
        ("2^Adoption", "share"),
    ] {
        assert_eq!(units(text, place), Ok(()), "{text}");
    }
    let apart = |one: &str, other: &str| FormulaError::Units {
        one: one.into(),
        other: other.into(),
    };
    for (text, place, expected) in [
        ("[Zeit je Fall] + Budget", "EUR", apart("minutes", "EUR")),
        (
            "min([Zeit je Fall]; 3 h)",
            "minutes",
            apart("minutes", "hours"),
        ),
        (
            "[Zeit je Fall] + 20 %",
            "minutes",
            apart("minutes", "count"),
        ),
        (
            "if([Zeit je Fall] > 3 €; 1; 2)",
            "count",
            apart("minutes", "EUR"),
        ),
        (
            "[Cases a month] * 0.2",
            "EUR/month",
            FormulaError::Result {
                found: "count/month".into(),
                expected: "EUR/month".into(),
            },
        ),
        (
            "2^[Zeit je Fall]",
            "count",
            FormulaError::Power {
                unit: "minutes".into(),
            },
        ),
        (
            "[Zeit je Fall]^0.5",
            "count",
            FormulaError::Power {
                unit: "minutes".into(),
            },
        ),
        (
            "([Zeit je Fall]^9)^9",
            "count",
            FormulaError::Power {
                unit: "minutes·minutes·minutes·minutes·minutes·minutes·minutes·minutes·minutes"
                    .into(),
            },
        ),
    ] {
        assert_eq!(units(text, place), Err(expected), "{text}");
    }
}

fn any_text() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        (0..2_000_000_u32).prop_map(|n| format!("{}.{:02}", n / 100, n % 100)),
        (0..100_u32).prop_map(|n| format!("{n} %")),
        Just("0.2 €/case".to_owned()),
        Just("5 h".to_owned()),
        prop::sample::select(NAMES.to_vec())
            .prop_map(|name| format!("[{}]", name.replace(']', "]]"))),
        Just("Budget".to_owned()),
    ];
    leaf.prop_recursive(5, 40, 3, |inner| {
        let two = (inner.clone(), inner.clone());
        let operator = prop::sample::select(vec!["+", "-", "*", "/", "^"]);
        prop_oneof![
            (two.clone(), operator)
                .prop_map(|((one, other), sign)| format!("({one}) {sign} ({other})")),
            (two.clone(), prop::sample::select(vec!["+", "*", "-"]))
                .prop_map(|((one, other), sign)| format!("{one} {sign} {other}")),
            inner.clone().prop_map(|inner| format!("-({inner})")),
            two.clone()
                .prop_map(|(one, other)| format!("max({one}; {other})")),
            (two, inner).prop_map(|((a, b), c)| format!("if({a} <= {b}; {c}; 1)")),
        ]
    })
}

proptest! {
    #[test]
    fn what_is_written_is_read_back_the_same(text in any_text()) {
        let Ok(formula) = read(&text, NumberFormat::CommaDot) else { return Ok(()); };
        prop_assert_eq!(Formula::from_ids(&formula.by_ids()), Ok(formula.clone()));
        for format in NumberFormat::ALL {
            for language in [Language::English, Language::German] {
                let again = written(&formula, format, language);
                prop_assert_eq!(read(&again, format), Ok(formula.clone()), "{}", again);
            }
        }
    }

    #[test]
    fn any_text_is_answered(text in "\\PC*") {
        for format in NumberFormat::ALL {
            let _ = read(&text, format);
        }
        let _ = Formula::from_ids(&text);
    }

    #[test]
    fn anything_like_a_formula_is_answered(text in "[0-9a-c \\[\\]`{}()+*/^;,.<>=%€−minaxf-]{0,40}") {
        let Ok(formula) = Formula::from_ids(&text) else { return Ok(()); };
        let unit = |_: &Named| Some(Dimension::read("minutes"));
        let _ = formula.check_units(&Dimension::read("EUR"), &unit);
        let program = Program::new(&formula, |_| Ok::<usize, FormulaError>(0), |_| None);
        if let Ok(program) = program {
            let found = program.run(2, |_| &[0.0, 3.0]);
            prop_assert!(found.len() == 2 && found.iter().all(|value| !value.is_infinite()));
        }
    }
}

#[test]
fn a_unit_is_written_of_one_or_of_many() {
    for (text, kept, english, german) in [
        ("12 months", "12 month", "12 months", "12 Monate"),
        ("1 month", "1 month", "1 month", "1 Monat"),
        (
            "3 cases/month",
            "3 case/month",
            "3 cases/month",
            "3 Fälle/Monat",
        ),
        ("2 days", "2 day", "2 days", "2 Tage"),
        ("1.5 years", "1.5 year", "1.5 years", "1.5 Jahre"),
        ("90 min", "90 min", "90 min", "90 min"),
    ] {
        let formula = read(text, NumberFormat::CommaDot).unwrap();
        assert_eq!(formula.by_ids(), kept);
        for (language, expected) in [(Language::English, english), (Language::German, german)] {
            let found = written(&formula, NumberFormat::CommaDot, language);
            assert_eq!(found, expected);
            assert_eq!(read(&found, NumberFormat::CommaDot).unwrap(), formula);
        }
    }
}

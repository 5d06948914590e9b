//! How the best return rises with the budget.

use outset_report::{
    BudgetBound, BudgetStep, Budgets, BudgetsKey, FigureInput, Mark, Size, Theme, draw,
};
use proptest::prelude::*;

use crate::anything::{any_number, any_sheet};
use crate::picture::{assert_legible, assert_sound};
use crate::samples::{caption, say};
use crate::words::{Language, money};

const SIZE: Size = Size {
    width: 640.0,
    height: 280.0,
};

/// Nothing first, then one to five projects, the last two not known to be the best.
pub(crate) fn budgets(language: Language) -> Budgets<'static> {
    let step = |from: f64, gain: f64, count: u32| BudgetStep {
        from,
        gain,
        label: match count {
            0 => say(language, "none", "keines"),
            1 => say(language, "1 project", "1 Projekt"),
            _ => say(
                language,
                &format!("{count} projects"),
                &format!("{count} Projekte"),
            ),
        },
        cells: vec![format!("{from:.0}"), format!("{gain:.0}")],
    };
    let words = |english: &str, german: &str| say(language, english, german);
    Budgets {
        caption: caption(language),
        steps: vec![
            step(0.0, 0.0, 0),
            step(60_000.0, 240_000.0, 1),
            step(142_000.0, 330_000.0, 2),
            step(148_000.0, 352_000.0, 2),
            step(280_000.0, 474_000.0, 4),
            step(395_000.0, 486_000.0, 5),
        ],
        bounds: vec![
            BudgetBound {
                at: 300_000.0,
                most: 492_000.0,
            },
            BudgetBound {
                at: 400_000.0,
                most: 530_000.0,
            },
        ],
        until: 400_000.0,
        marks: vec![Mark {
            at: 200_000.0,
            label: words("your budget", "Ihr Budget"),
        }],
        key: BudgetsKey {
            line: words("best set that was found", "beste gefundene Auswahl"),
            bound: words("no set brings more", "mehr bringt keine"),
            across: words("across: budget", "waagrecht: Budget"),
        },
        money: money(language),
        heads: vec![words("From", "Ab"), words("Return", "Ertrag")],
    }
}

#[test]
fn every_step_has_a_row_and_a_place_for_the_pointer_and_the_line_never_falls() {
    for theme in [Theme::Light, Theme::Dark] {
        let input = FigureInput::Budgets(budgets(Language::German));
        let figure = draw(&input, theme, SIZE).unwrap();
        assert_sound(&figure, "budgets");
        assert_legible(&figure, "budgets");
        assert_eq!((figure.table.rows.len(), figure.places.len()), (6, 6));
        // A dot for each step, and rings: two, and one of the key.
        assert_eq!(figure.svg.matches("<circle").count(), 6 + 2 + 1);
        let up = figure.places.windows(2);
        assert!(
            up.clone()
                .all(|two| two[0].0 <= two[1].0 && two[0].1 >= two[1].1)
        );
    }
}

#[test]
fn what_is_proven_has_no_ring_and_nothing_found_says_so() {
    let mut proven = budgets(Language::English);
    proven.bounds.clear();
    let figure = draw(&FigureInput::Budgets(proven), Theme::Light, SIZE).unwrap();
    assert!(!figure.svg.contains("no set brings more"));
    let mut none = budgets(Language::English);
    none.steps.clear();
    let figure = draw(&FigureInput::Budgets(none), Theme::Light, SIZE).unwrap();
    assert_eq!((figure.plot, figure.places.len()), (None, 0));
    assert_sound(&figure, "no budgets");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]
    #[test]
    fn any_budgets_are_sound(
        values in prop::collection::vec((any::<String>(), any_number(), any_number()), 0..12),
        bounds in prop::collection::vec((any_number(), any_number()), 0..6),
        until in any_number(),
        (width, height) in any_sheet(),
    ) {
        let mut any = budgets(Language::German);
        any.until = until;
        any.steps = values.into_iter().map(|(label, from, gain)| BudgetStep {
            from,
            gain,
            cells: vec![label.clone(), String::new()],
            label,
        }).collect();
        any.bounds = bounds.into_iter().map(|(at, most)| BudgetBound { at, most }).collect();
        let figure = draw(&FigureInput::Budgets(any), Theme::Dark, Size { width, height }).unwrap();
        assert_sound(&figure, "any budgets");
    }
}

//! Results side by side.

use outset_report::{FigureInput, RangeRow, Ranges, RangesHeads, Size, Theme, draw};
use proptest::prelude::*;

use crate::anything::{any_number, any_sheet};
use crate::picture::{assert_legible, assert_sound};
use crate::samples::caption;
use crate::words::{Language, PLAIN, money};

/// Three ways to one goal, and one that nobody has described yet.
pub(crate) fn ranges(language: Language) -> Ranges<'static> {
    let words = |english: &str, german: &str| match language {
        Language::English => english.to_owned(),
        Language::German => german.to_owned(),
    };
    let row = |label: String, percentiles, says: String| RangeRow {
        label,
        percentiles,
        says,
        chosen: false,
    };
    let mut own = row(
        words("Own model", "Eigenes Modell mit zusätzlichen Daten"),
        Some([-40_000.0, 21_000.0, 84_000.0, 150_000.0, 240_000.0]),
        words("€84k", "84 T€"),
    );
    own.chosen = true;
    Ranges {
        caption: caption(language),
        rows: vec![
            own,
            row(
                words("Simple rule", "Einfache Regel"),
                Some([-4_000.0, 9_000.0, 18_000.0, 31_000.0, 52_000.0]),
                words("€18k", "18 T€"),
            ),
            row(
                words("Buy", "Kaufen"),
                None,
                words("not described yet", "noch nicht beschrieben"),
            ),
            row(
                words("As today", "Wie heute"),
                Some([0.0; 5]),
                words("€0", "0 €"),
            ),
        ],
        money: money(language),
        heads: RangesHeads {
            name: "Option".to_owned(),
            percentiles: ["Poor", "Lower", "Likely", "Upper", "Good"].map(str::to_owned),
        },
    }
}

#[test]
fn every_way_has_a_row_in_the_table_and_what_has_no_result_says_why() {
    let size = Size {
        width: 640.0,
        height: 200.0,
    };
    for theme in [Theme::Light, Theme::Dark] {
        let figure = draw(&FigureInput::Ranges(ranges(Language::German)), theme, size).unwrap();
        assert_sound(&figure, "ranges");
        assert_legible(&figure, "ranges");
        assert_eq!(figure.table.rows.len(), 4);
        assert!(figure.svg.contains("noch nicht beschrieben"));
    }
}

#[test]
fn nothing_side_by_side_is_said_in_the_given_words() {
    let mut none = ranges(Language::English);
    none.rows.clear();
    let size = Size {
        width: 640.0,
        height: 200.0,
    };
    let figure = draw(&FigureInput::Ranges(none), Theme::Light, size).unwrap();
    assert_eq!(figure.plot, None);
    assert_sound(&figure, "no ranges");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]
    #[test]
    fn any_ranges_are_sound(
        values in prop::collection::vec((any::<String>(), prop::option::of(prop::array::uniform5(any_number())), any::<bool>()), 0..12),
        (width, height) in any_sheet(),
    ) {
        let mut any = ranges(Language::German);
        any.money = PLAIN;
        any.rows = values.into_iter().map(|(label, percentiles, chosen)| RangeRow {
            says: label.clone(), label, percentiles, chosen,
        }).collect();
        let figure = draw(&FigureInput::Ranges(any), Theme::Light, Size { width, height }).unwrap();
        assert_sound(&figure, "any ranges");
    }
}

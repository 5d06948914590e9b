//! Return against the chance to pay back.

use outset_report::{ChanceMark, Chances, ChancesKey, FigureInput, Size, Theme, draw};
use proptest::prelude::*;

use crate::anything::{any_number, any_sheet};
use crate::picture::{assert_legible, assert_sound};
use crate::samples::{caption, say};
use crate::words::{Language, PLAIN, SHARE, money};

const SIZE: Size = Size {
    width: 640.0,
    height: 300.0,
};

/// Seven projects, two of them close to each other, one that loses.
pub(crate) fn chances(language: Language) -> Chances<'static> {
    let mark = |label: String, chance: f64, gain: f64, spending: f64, chosen: bool| ChanceMark {
        cells: vec![
            label.clone(),
            format!("{:.0} %", chance * 100.0),
            format!("{gain:.0}"),
        ],
        label,
        chance,
        gain,
        spending,
        chosen,
    };
    let words = |english: &str, german: &str| say(language, english, german);
    let key = |english: &str, german: &str| say(language, english, german);
    Chances {
        caption: caption(language),
        marks: vec![
            mark(
                words("Invoice triage", "Rechnungen vorsortieren"),
                0.93,
                240_000.0,
                60_000.0,
                true,
            ),
            mark(
                words("Churn early warning", "Kündigungen früh erkennen"),
                0.71,
                84_000.0,
                131_000.0,
                true,
            ),
            mark(
                words("Weld inspection", "Schweißnähte prüfen"),
                0.69,
                76_000.0,
                180_000.0,
                false,
            ),
            mark(
                words("Demand forecast", "Bedarf vorhersagen"),
                0.82,
                150_000.0,
                90_000.0,
                true,
            ),
            mark(
                words("Search and answers", "Suchen und antworten"),
                0.55,
                12_000.0,
                40_000.0,
                false,
            ),
            mark(
                words("Credit check", "Bonität prüfen"),
                0.22,
                -90_000.0,
                220_000.0,
                false,
            ),
            mark(
                words("Spare parts", "Ersatzteile"),
                1.0,
                30_000.0,
                0.0,
                true,
            ),
        ],
        key: ChancesKey {
            chosen: key("chosen", "ausgewählt"),
            others: key("left out", "nicht dabei"),
            size: key(
                "the larger, the more it takes",
                "je größer, desto mehr kostet es",
            ),
            across: key("Chance to pay back", "Chance, sich auszuzahlen"),
            up: key("Likely return", "Wahrscheinlicher Ertrag"),
        },
        money: money(language),
        share: SHARE,
        heads: vec![
            key("Project", "Projekt"),
            key("Chance", "Chance"),
            key("Return", "Ertrag"),
        ],
    }
}

#[test]
fn every_project_has_a_row_a_mark_and_a_place_for_the_pointer() {
    for theme in [Theme::Light, Theme::Dark] {
        let input = FigureInput::Chances(chances(Language::German));
        let figure = draw(&input, theme, SIZE).unwrap();
        assert_sound(&figure, "chances");
        assert_legible(&figure, "chances");
        assert_eq!((figure.table.rows.len(), figure.places.len()), (7, 7));
        // Seven marks and two of the key; a filled one has ground around it.
        assert_eq!(figure.svg.matches("<circle").count(), 9 + 5);
        let plot = figure.plot.unwrap();
        for (x, y) in figure.places {
            assert!(plot.x0 <= x && x <= plot.x1 && plot.y1 <= y && y <= plot.y0);
        }
    }
}

#[test]
fn a_mark_that_cannot_be_drawn_is_left_out_of_both() {
    let mut some = chances(Language::English);
    some.marks[2].gain = f64::NAN;
    let figure = draw(&FigureInput::Chances(some), Theme::Light, SIZE).unwrap();
    assert_eq!((figure.table.rows.len(), figure.places.len()), (6, 6));
    let mut none = chances(Language::English);
    none.marks.clear();
    let figure = draw(&FigureInput::Chances(none), Theme::Light, SIZE).unwrap();
    assert_eq!((figure.plot, figure.places.len()), (None, 0));
    assert_sound(&figure, "no chances");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]
    #[test]
    fn any_chances_are_sound(
        values in prop::collection::vec((any::<String>(), prop::array::uniform3(any_number()), any::<bool>()), 0..20),
        (width, height) in any_sheet(),
    ) {
        let mut any = chances(Language::German);
        any.money = PLAIN;
        any.share = PLAIN;
        any.marks = values.into_iter().map(|(label, [chance, gain, spending], chosen)| ChanceMark {
            cells: vec![label.clone(); 3], label, chance, gain, spending, chosen,
        }).collect();
        let figure = draw(&FigureInput::Chances(any), Theme::Light, Size { width, height }).unwrap();
        assert_sound(&figure, "any chances");
    }
}

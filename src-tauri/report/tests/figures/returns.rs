//! Samples of the figures that say more about a return: its months, its map, its steps, its expectations.

use outset_report::{
    Cash, CashMonth, ChanceMap, End, MapAxis, Placed, PlacedRange, Rise, Waterfall,
};

use crate::samples::{bins, caption, mark, say};
use crate::words::{Language, SHARE, money, months};

pub(crate) fn cash(language: Language) -> Cash<'static> {
    let month = |month: u32| {
        let at = f64::from(month);
        let live = f64::from(month.saturating_sub(9).min(8));
        let likely = -14_000.0 * at + 455.0 * at * at;
        CashMonth {
            at,
            benefit: live * 2_600.0,
            cost: if month == 0 {
                9_000.0
            } else {
                14_000.0 - live * 1_300.0
            },
            cumulative: [likely - 2_400.0 * at, likely, likely + 3_100.0 * at],
        }
    };
    Cash {
        caption: caption(language),
        months: (0..=36).map(month).collect(),
        cumulative: say(
            language,
            "All months so far, not discounted",
            "Alle Monate bisher, nicht abgezinst",
        ),
        monthly: say(language, "Each month", "Jeder Monat"),
        benefit: say(language, "benefit", "Nutzen"),
        cost: say(language, "cost", "Kosten"),
        money: money(language),
        time: months(language),
        heads: ["Month", "Benefit", "Cost", "Poor", "Likely", "Good"].map(str::to_owned),
    }
}

pub(crate) fn chance_map(language: Language) -> ChanceMap<'static> {
    let values: Vec<f64> = (0..11).map(|at| 0.35 + 0.05 * f64::from(at)).collect();
    let up: Vec<f64> = (0..11).map(|at| 2_000.0 + 400.0 * f64::from(at)).collect();
    let chance = |x: f64, y: f64| ((x - 0.35) * 1.2 + (y - 2_000.0) / 8_000.0).clamp(0.0, 1.0);
    let row = |y: &f64| values.iter().map(|x| chance(*x, *y)).collect();
    ChanceMap {
        caption: caption(language),
        chances: up.iter().map(row).collect(),
        across: MapAxis {
            name: say(language, "Adoption", "Nutzung"),
            values,
            expected: Some((0.42, 0.75)),
            scale: SHARE,
        },
        up: MapAxis {
            name: say(language, "Benefit a month", "Nutzen im Monat"),
            values: up,
            expected: Some((2_600.0, 5_400.0)),
            scale: money(language),
        },
        share: SHARE.exact,
        short: SHARE.exact,
    }
}

/// From an approved plan to the plan of today.
pub(crate) fn waterfall(language: Language) -> Waterfall<'static> {
    let rise = |english: &str, german: &str, moved: f64| Rise {
        label: say(language, english, german),
        moved,
        said: format!("{moved:+.0}"),
    };
    let end = |english: &str, german: &str, value: f64| End {
        label: say(language, english, german),
        value,
    };
    Waterfall {
        caption: caption(language),
        from: end("As approved", "Wie genehmigt", 84_000.0),
        steps: vec![
            rise("Time looked at", "Betrachtete Zeit", 41_000.0),
            rise(
                "Adoption in year one",
                "Anteil der Sachbearbeiterinnen, die den Vorschlag übernehmen",
                -63_000.0,
            ),
            rise("Budget", "Budget", 0.0),
            rise("Labelling", "Kennzeichnung", -9_500.0),
        ],
        to: end("Now", "Jetzt", 52_500.0),
        money: money(language),
        heads: ["What", "Moved", "After it"].map(str::to_owned),
    }
}

/// What three people expect of a year.
pub(crate) fn placed(language: Language) -> Placed<'static> {
    let range = |english: &str, german: &str, low: f64, high: f64| PlacedRange {
        label: say(language, english, german),
        low,
        high,
        cells: vec![say(language, english, german), format!("{low} – {high}")],
    };
    Placed {
        caption: caption(language),
        bins: bins(),
        ranges: vec![
            range(
                "Eva: 23 of 100 in it, 5 above",
                "Eva: 23 von 100 darin, 5 darüber",
                100_000.0,
                200_000.0,
            ),
            range(
                "Omar: none in it",
                "Omar: keine darin",
                900_000.0,
                900_000.0,
            ),
            range(
                "Finance: 9 of 100 in it",
                "Leitung Finanzen: 9 von 100 darin",
                -300_000.0,
                -150_000.0,
            ),
        ],
        marks: vec![mark(84_000.0, say(language, "likely", "wahrscheinlich"))],
        money: money(language),
        heads: ["Who", "Expects"].map(str::to_owned).to_vec(),
    }
}

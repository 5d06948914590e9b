//! The page with little on it, with very much, and with texts that mean harm.

use super::*;
use crate::{Caption, Course, Fan, FanHeads, FanPoint, FigureInput, Scale, Size, Theme, draw};

fn fan(conclusion: &str) -> Figure {
    let write = |value: f64| format!("{value:.0}");
    let points = (0..=36).map(|at| {
        let at = f64::from(at);
        let p50 = -14_000.0 * at + 455.0 * at * at;
        FanPoint {
            at,
            p10: p50 - 90.0 * at * at,
            p25: p50 - 50.0 * at * at,
            p50,
            p75: p50 + 50.0 * at * at,
            p90: p50 + 90.0 * at * at,
        }
    });
    let input = FigureInput::Fan(Fan {
        caption: Caption {
            title: "Value builds up".into(),
            conclusion: conclusion.into(),
            empty: String::new(),
        },
        course: Course::Plan {
            points: points.collect(),
            likely: "likely".into(),
        },
        realised: None,
        marks: Vec::new(),
        money: Scale {
            tick: &write,
            exact: &write,
        },
        months: Scale {
            tick: &write,
            exact: &write,
        },
        heads: FanHeads {
            month: "Month".into(),
            percentiles: ["a", "b", "c", "d", "e"].map(str::to_owned),
            realised: Default::default(),
        },
    });
    let size = Size {
        width: 650.0,
        height: 246.0,
    };
    draw(&input, Theme::Light, size).unwrap()
}

fn list(title: &str, text: &str, count: usize) -> List {
    let item = Item {
        text: text.to_owned(),
        about: text.to_owned(),
    };
    List {
        title: title.to_owned(),
        items: vec![item; count],
        none: format!("no {title}"),
        more: Box::new(|count| format!("and {count} more")),
    }
}

/// Every text is this one; `count` rows and items of each kind.
fn full_of(text: &str, count: usize) -> Proposal {
    let own = || text.to_owned();
    Proposal {
        language: "en".into(),
        day: Day {
            year: 2026,
            month: 11,
            day: 23,
        },
        kind: "Proposal".into(),
        about: own(),
        project: own(),
        headline: own(),
        way: Some(Asked {
            label: own(),
            text: own(),
        }),
        ask: Some(Asked {
            label: "Asked".into(),
            text: own(),
        }),
        returns: Returns {
            heads: vec![own(); 5],
            rows: vec![vec!["€84,000".into(); 5]; 2],
        },
        facts: vec![
            Fact {
                label: own(),
                text: own(),
            };
            5
        ],
        fan: fan(text),
        fan_note: own(),
        assumptions: Assumptions {
            title: "Assumptions".into(),
            heads: ["what", "range", "who", "how"].map(str::to_owned),
            rows: vec![[own(), own(), own(), own()]; count],
        },
        stop: list("stop", text, count),
        open: list("open", text, count),
        small: own(),
    }
}

#[test]
fn it_is_one_page_whatever_stands_in_it() {
    let long = "A very long name of something that nobody can say in a word ".repeat(40);
    let endless = "Donaudampfschifffahrt".repeat(60);
    let wide = "W".repeat(2_000);
    let other = "評価モデルの提案 ".repeat(100);
    for text in [long.as_str(), &endless, &wide, &other, "", "short"] {
        for count in [0, 5] {
            let set = set(&full_of(text, count)).unwrap();
            assert_eq!(
                set.count(),
                1,
                "{count} times {}",
                &text.chars().take(9).collect::<String>()
            );
        }
        let mut many = full_of(text, 5);
        many.open = list("open", text, 40);
        assert_eq!(set(&many).unwrap().count(), 1);
    }
}

#[test]
fn what_is_left_out_is_counted_and_what_is_not_there_is_said() {
    let mut many = full_of("A question", 0);
    many.open = list("open", "A question", 40);
    let texts = set(&many).unwrap().texts();
    assert!(texts.contains("and 36 more"), "{texts}");
    assert!(texts.contains("no stop"), "{texts}");
}

#[test]
fn typed_texts_are_shown_and_never_obeyed() {
    for text in [
        "#import \"/etc/passwd\"",
        "#panic(1)",
        "$x$ and *_",
        "*bold* _it_ `raw` <label> @ref",
        "= Head\\ \\u{41} // gone /* and this */",
        "\"]; #let x = 1 [\"",
        "https://example.org/~x--y...",
    ] {
        let texts = set(&full_of(text, 2)).unwrap().texts();
        // Line breaks of the page may stand between words.
        let run = |text: &str| text.split_whitespace().collect::<String>();
        assert!(run(&texts).contains(&run(text)), "{text}: {texts}");
    }
    // Line breaks and control characters are spaces.
    let texts = set(&full_of("one\r\ntwo\u{0}three", 2)).unwrap().texts();
    assert!(texts.contains("one  two three"), "{texts}");
}

#[test]
fn the_same_proposal_has_the_same_bytes() {
    let bytes = || proposal(&full_of("Adoption is what decides it", 4)).unwrap();
    let first = bytes();
    assert!(first.starts_with(b"%PDF-1.7"));
    assert!(first == bytes(), "two runs differ");
    let mut later = full_of("Adoption is what decides it", 4);
    later.day.day = 24;
    assert!(first != proposal(&later).unwrap(), "the day is in it");
}

#[test]
fn the_picture_says_its_conclusion_to_those_who_hear_the_page() {
    let bytes = proposal(&full_of("Likely 84 after three years", 1)).unwrap();
    let has = |text: &[u8]| bytes.windows(text.len()).any(|window| window == text);
    assert!(has(b"/Alt"), "a tagged picture has words");
    assert!(
        has(b"/MarkInfo") && has(b"/StructTreeRoot"),
        "the page is tagged"
    );
}

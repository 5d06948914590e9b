//! One project's figures, in both languages: the shapes that the window will show.

use outset_report::{
    Bin, Caption, Chunk, Course, Distribution, Fan, FanHeads, FanPoint, FigureInput, Gate, Mark,
    MetricChart, MetricHeads, Milestone, MonthBars, Months, MonthsHeads, Phase, Progress, Realised,
    RealisedPoint, Swing, Swings, SwingsHeads, Timeline, TimelineHeads,
};

use crate::returns::{cash, chance_map, placed, waterfall};
use crate::words::{Language, SHARE, money, months};

/// English or German words.
pub(crate) fn say(language: Language, english: &str, german: &str) -> String {
    match language {
        Language::English => english.to_owned(),
        Language::German => german.to_owned(),
    }
}

pub(crate) fn caption(language: Language) -> Caption {
    Caption {
        title: say(
            language,
            "Value builds up slowly",
            "Der Wert wächst langsam",
        ),
        conclusion: say(
            language,
            "Likely €84,000 after three years; 71 % chance to pay back.",
            "Wahrscheinlich 84.000 € nach drei Jahren; in 71 % der Fälle zahlt es sich aus.",
        ),
        empty: say(
            language,
            "Nothing to draw yet: the plan has no benefit.",
            "Noch nichts zu zeichnen: Der Plan hat noch keinen Nutzen, und ohne Nutzen gibt es keinen Ertrag.",
        ),
    }
}

pub(crate) fn mark(at: f64, label: String) -> Mark {
    Mark { at, label }
}

/// A plan that costs first and then earns: a parabola with bands that widen.
pub(crate) fn plan(length: u32) -> Vec<FanPoint> {
    (0..=length)
        .map(|month| {
            let at = f64::from(month);
            let p50 = -14_000.0 * at + 455.0 * at * at;
            let spread = 1_200.0 * at + 88.0 * at * at;
            FanPoint {
                at,
                p10: p50 - spread,
                p25: p50 - spread * 0.5,
                p50,
                p75: p50 + spread * 0.55,
                p90: p50 + spread * 1.15,
            }
        })
        .collect()
}

fn realised(language: Language, until: u32) -> Realised {
    let points = plan(until).into_iter().map(|point| {
        let value = point.p50 - 400.0 * point.at;
        RealisedPoint {
            at: point.at,
            low: value - 500.0 * point.at,
            value,
            high: value + 450.0 * point.at,
        }
    });
    Realised {
        points: points.collect(),
        label: say(language, "realised", "verwirklicht"),
    }
}

pub(crate) fn fan(language: Language) -> Fan<'static> {
    Fan {
        caption: caption(language),
        course: Course::Plan {
            points: plan(36),
            likely: say(language, "likely", "wahrscheinlich"),
        },
        realised: None,
        marks: vec![mark(
            30.8,
            say(
                language,
                "pays back, month 31",
                "zahlt sich aus, August 2028",
            ),
        )],
        money: money(language),
        months: months(language),
        heads: FanHeads {
            month: "Month".to_owned(),
            percentiles: ["P10", "P25", "P50", "P75", "P90"].map(str::to_owned),
            realised: ["low", "realised", "high"].map(str::to_owned),
        },
    }
}

pub(crate) fn fan_with_realised(language: Language) -> Fan<'static> {
    let mut fan = fan(language);
    fan.realised = Some(realised(language, 22));
    fan.marks = vec![
        mark(8.0, say(language, "live", "im Betrieb")),
        mark(22.0, say(language, "today", "heute")),
    ];
    fan
}

pub(crate) fn break_even(language: Language) -> Fan<'static> {
    let mut fan = fan(language);
    fan.course = Course::BreakEven {
        label: say(language, "break-even", "Kosten gedeckt"),
        until: 24.0,
    };
    fan.realised = Some(realised(language, 18));
    fan.marks = Vec::new();
    fan
}

/// Bell-shaped counts with zero as an edge.
pub(crate) fn bins() -> Vec<Bin> {
    (-14..34)
        .map(|at| {
            let from = f64::from(at) * 14_000.0;
            let away = (from - 84_000.0) / 135_000.0;
            Bin {
                from,
                to: from + 14_000.0,
                count: (1_000.0 / (1.0 + away * away * (1.0 + away * away))).floor(),
            }
        })
        .collect()
}

pub(crate) fn distribution(language: Language) -> Distribution<'static> {
    Distribution {
        caption: caption(language),
        bins: bins(),
        marks: vec![
            mark(-58_000.0, say(language, "poor", "schlechter Fall")),
            mark(84_000.0, say(language, "likely", "wahrscheinlich")),
            mark(286_000.0, say(language, "good", "guter Fall")),
        ],
        money: money(language),
        share: SHARE.exact,
        heads: ["From", "To", "Of 100 futures"].map(str::to_owned),
    }
}

pub(crate) fn swings(language: Language) -> Swings<'static> {
    let row = |english: &str, german: &str, range: &str, ends: Option<(f64, f64)>| Swing {
        label: say(language, english, german),
        range: range.to_owned(),
        low: ends.map(|(low, _)| low),
        high: ends.map(|(_, high)| high),
    };
    Swings {
        caption: caption(language),
        rows: vec![
            row(
                "Adoption in year one",
                "Anteil der Sachbearbeiterinnen, die den Vorschlag übernehmen",
                "35–80 %",
                Some((-60_000.0, 262_000.0)),
            ),
            row(
                "Minutes saved per invoice",
                "Gesparte Minuten je Rechnung",
                "2–6 min",
                Some((-22_000.0, 222_000.0)),
            ),
            row(
                "Found of 100 that matter",
                "Gefunden von 100, die zählen",
                "82–93",
                Some((22_000.0, 140_000.0)),
            ),
            row(
                "People, not yet planned",
                "Menschen, noch nicht verplant",
                "€60k–120k",
                Some((116_000.0, 28_000.0)),
            ),
            row(
                "Labelling",
                "Kennzeichnung der Trainingsbeispiele",
                "€6k–24k",
                Some((100_000.0, 56_000.0)),
            ),
            row(
                "Compute, serving",
                "Rechenleistung für den Betrieb",
                "€1k–2k",
                None,
            ),
        ],
        likely: 84_000.0,
        likely_label: say(language, "likely €84k", "wahrscheinlich 84 T€"),
        no_effect: say(
            language,
            "no effect on this result",
            "ohne Wirkung auf dieses Ergebnis",
        ),
        money: money(language),
        heads: SwingsHeads {
            driver: "Driver".to_owned(),
            range: "Range".to_owned(),
            low: "At its low end".to_owned(),
            high: "At its high end".to_owned(),
        },
    }
}

pub(crate) fn chunks(count: usize) -> Vec<Chunk> {
    (0..count)
        .map(|at| {
            let wave = ((at * 7) % 5) as f64 * 0.004;
            let value = if at > 14 { 0.884 - wave } else { 0.918 - wave };
            Chunk {
                label: (months(Language::German).tick)(at as f64),
                value: (at != 11).then_some(value),
                lower: Some(0.894),
                upper: Some(0.93),
                reference: at < 6,
                alert: at > 14,
            }
        })
        .collect()
}

pub(crate) fn metric(language: Language) -> MetricChart<'static> {
    MetricChart {
        caption: caption(language),
        chunks: chunks(18),
        reach: Some((0.0, 1.0)),
        marks: vec![mark(9.5, say(language, "v2", "Version 2"))],
        scale: SHARE,
        reference: say(language, "reference", "Vergleichszeitraum"),
        limit: say(language, "limits", "Grenzen"),
        alert: say(language, "below its limit", "unter der Grenze"),
        heads: MetricHeads {
            chunk: "Month".to_owned(),
            value: "Found of 100".to_owned(),
            lower: "Lower limit".to_owned(),
            upper: "Upper limit".to_owned(),
            note: "Note".to_owned(),
        },
    }
}

pub(crate) fn timeline(language: Language) -> Timeline<'static> {
    let gate = |english: &str, german: &str, progress| {
        Some(Gate {
            label: say(language, english, german),
            progress,
        })
    };
    let milestone = |english: &str, german: &str, at, progress| Milestone {
        label: say(language, english, german),
        at,
        progress,
    };
    Timeline {
        caption: caption(language),
        phases: vec![
            Phase {
                label: say(language, "Proof of concept", "Machbarkeitsnachweis"),
                start: 0.0,
                end: 3.0,
                between: None,
                progress: Progress::Done,
                gate: gate("go, 3 April", "weiter, 3. April", Progress::Done),
            },
            Phase {
                label: say(language, "Build", "Umsetzung"),
                start: 3.0,
                end: 9.0,
                between: Some((7.5, 11.5)),
                progress: Progress::Running,
                gate: gate(
                    "decide on going live",
                    "Entscheidung über den Betrieb",
                    Progress::Planned,
                ),
            },
            Phase {
                label: say(
                    language,
                    "Operation",
                    "Betrieb und Überwachung der Eingangsrechnungen",
                ),
                start: 9.0,
                end: 36.0,
                between: None,
                progress: Progress::Planned,
                gate: gate("yearly review", "jährliche Überprüfung", Progress::Planned),
            },
        ],
        milestones: vec![
            milestone(
                "First demonstration",
                "Erste Vorführung",
                2.0,
                Progress::Done,
            ),
            milestone(
                "Handover to operations",
                "Übergabe an den Betrieb",
                10.0,
                Progress::Planned,
            ),
        ],
        today: Some(mark(5.5, say(language, "today", "heute"))),
        months: months(language),
        heads: TimelineHeads {
            name: "Phase".to_owned(),
            start: "Start".to_owned(),
            end: "End".to_owned(),
            earliest: "Earliest".to_owned(),
            latest: "Latest".to_owned(),
            gate: "Gate".to_owned(),
        },
    }
}

pub(crate) fn month_bars(count: u32) -> Vec<MonthBars> {
    (0..count)
        .map(|month| {
            let live = f64::from(month.saturating_sub(7)).min(6.0);
            let cost = if month < 8 { 16_000.0 } else { 4_000.0 };
            let past = month < 22;
            MonthBars {
                month,
                planned_benefit: Some(live * 2_300.0),
                planned_cost: Some(cost),
                actual_benefit: past.then_some(live * 2_000.0),
                actual_cost: past.then_some(cost * if month % 3 == 0 { 1.25 } else { 0.9 }),
            }
        })
        .collect()
}

pub(crate) fn by_month(language: Language) -> Months<'static> {
    Months {
        caption: caption(language),
        bars: month_bars(36),
        benefit: say(language, "benefit", "Nutzen"),
        cost: say(language, "cost", "Kosten"),
        planned: say(language, "planned", "geplant"),
        actual: say(language, "actual", "tatsächlich"),
        marks: vec![mark(21.5, say(language, "today", "heute"))],
        money: money(language),
        months: months(language),
        heads: MonthsHeads {
            month: "Month".to_owned(),
            benefit: ["Planned benefit", "Benefit"].map(str::to_owned),
            cost: ["Planned cost", "Cost"].map(str::to_owned),
        },
    }
}

/// All of them, each with the name of its picture.
pub(crate) fn all(language: Language) -> Vec<(&'static str, FigureInput<'static>)> {
    let mut empty = fan(language);
    empty.course = Course::Plan {
        points: Vec::new(),
        likely: String::new(),
    };
    vec![
        ("fan", FigureInput::Fan(fan(language))),
        (
            "fan-realised",
            FigureInput::Fan(fan_with_realised(language)),
        ),
        ("fan-break-even", FigureInput::Fan(break_even(language))),
        (
            "distribution",
            FigureInput::Distribution(distribution(language)),
        ),
        ("swings", FigureInput::Swings(swings(language))),
        ("metric", FigureInput::Metric(metric(language))),
        ("timeline", FigureInput::Timeline(timeline(language))),
        ("months", FigureInput::Months(by_month(language))),
        (
            "ranges",
            FigureInput::Ranges(crate::ranges::ranges(language)),
        ),
        ("cash", FigureInput::Cash(cash(language))),
        ("chance-map", FigureInput::ChanceMap(chance_map(language))),
        (
            "chances",
            FigureInput::Chances(crate::chances::chances(language)),
        ),
        (
            "budgets",
            FigureInput::Budgets(crate::budgets::budgets(language)),
        ),
        ("placed", FigureInput::Placed(placed(language))),
        ("waterfall", FigureInput::Waterfall(waterfall(language))),
        ("empty", FigureInput::Fan(empty)),
    ]
}

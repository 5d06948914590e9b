//! What holds for every figure, whatever it is drawn from: numbers that are none, texts that are
//! hostile, sheets that are too small.

use outset_report::{Bin, Course, Cut, FanPoint, Figure, FigureInput, Size, Theme, draw, width};
use roxmltree::Document;

use crate::picture::{assert_legible, assert_sound, texts};
use crate::returns::waterfall;
use crate::samples::{
    all, bins, by_month, caption, chunks, distribution, fan, fan_with_realised, metric, month_bars,
    plan, swings, timeline,
};
use crate::words::{Language, PLAIN};

const SIZE: Size = Size {
    width: 560.0,
    height: 250.0,
};

fn drawn(input: FigureInput<'_>) -> Figure {
    draw(&input, Theme::Light, SIZE).expect("a figure")
}

fn count(figure: &Figure, tag: &str) -> usize {
    figure.svg.matches(&format!("<{tag} ")).count()
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    for theme in [Theme::Light, Theme::Dark] {
        for (name, input) in all(Language::German) {
            let once = draw(&input, theme, SIZE).unwrap();
            assert_eq!(once, draw(&input, theme, SIZE).unwrap(), "{name}");
        }
    }
}

#[test]
fn a_row_lies_in_the_band_that_a_pointer_finds_it_by() {
    let figure = drawn(FigureInput::Swings(swings(Language::English)));
    assert_eq!(figure.bands.len(), figure.table.rows.len());
    let document = Document::parse(&figure.svg).unwrap();
    let middles: Vec<f64> = figure
        .table
        .rows
        .iter()
        .map(|row| {
            let mut texts = document
                .descendants()
                .filter(|node| node.has_tag_name("text"));
            // A long name takes two lines, of which the first word stands on the first.
            let first = row[0].split(' ').next().unwrap();
            let found =
                texts.find(|node| node.text().unwrap_or_default().trim().starts_with(first));
            found.unwrap().attribute("y").unwrap().parse().unwrap()
        })
        .collect();
    for ((top, bottom), middle) in figure.bands.iter().zip(middles) {
        assert!((*top..*bottom).contains(&middle), "{top} {middle} {bottom}");
    }
    for pair in figure.bands.windows(2) {
        assert!((pair[0].1 - pair[1].0).abs() < 1e-9, "no gap between rows");
    }
    let figure = drawn(FigureInput::Fan(fan(Language::English)));
    assert!(figure.bands.is_empty());
}

#[test]
fn themes_differ_in_colours_only() {
    for (name, input) in all(Language::English) {
        let shape = |theme| {
            let figure = draw(&input, theme, SIZE).unwrap();
            let places = texts(&figure)
                .into_iter()
                .map(|text| (text.text, text.left.to_bits()));
            (places.collect::<Vec<_>>(), figure.plot, figure.table)
        };
        assert_eq!(shape(Theme::Light), shape(Theme::Dark), "{name}");
    }
}

#[test]
fn labels_stay_apart_on_every_width() {
    for language in [Language::English, Language::German] {
        for (name, input) in all(language) {
            for across in [240.0, 320.0, 480.0, 760.0, 1240.0] {
                let size = Size {
                    width: across,
                    height: 260.0,
                };
                let figure = draw(&input, Theme::Light, size).unwrap();
                assert_sound(&figure, name);
                assert_legible(&figure, &format!("{name} at {across}"));
            }
        }
    }
}

#[test]
fn plans_of_one_month_and_of_twenty_years_are_drawn() {
    for length in [0, 1, 2, 7, 60, 240] {
        let mut fan = fan(Language::German);
        fan.course = Course::Plan {
            points: plan(length),
            likely: "wahrscheinlich".to_owned(),
        };
        let figure = drawn(FigureInput::Fan(fan));
        assert_sound(&figure, "fan");
        assert_legible(&figure, "fan");
        assert_eq!(figure.table.rows.len() as u32, length + 1);
        let mut months = by_month(Language::German);
        months.bars = month_bars(length.max(1));
        let figure = drawn(FigureInput::Months(months));
        assert_sound(&figure, "months");
        assert_legible(&figure, "months");
    }
}

#[test]
fn undefined_values_leave_a_gap() {
    let paths = |points: Vec<FanPoint>| {
        let mut fan = fan(Language::English);
        fan.marks = Vec::new();
        fan.course = Course::Plan {
            points,
            likely: String::new(),
        };
        let figure = drawn(FigureInput::Fan(fan));
        assert_sound(&figure, "a fan with a gap");
        let accent = figure
            .svg
            .lines()
            .filter(|line| line.contains("stroke=\"#1d5c63\""));
        accent.map(|line| line.matches('M').count()).sum::<usize>()
    };
    let mut points = plan(36);
    assert_eq!(paths(points.clone()), 1);
    points[12].p50 = f64::NAN;
    points[20].p50 = f64::INFINITY;
    assert_eq!(paths(points), 3, "one line became three");
}

#[test]
fn constant_and_all_zero_values_are_drawn() {
    for value in [0.0, 5.0, -1e-12, 3e98] {
        let mut fan = fan(Language::English);
        fan.money = PLAIN;
        let at = |at: u32| FanPoint {
            at: f64::from(at),
            p10: value,
            p25: value,
            p50: value,
            p75: value,
            p90: value,
        };
        fan.course = Course::Plan {
            points: (0..12).map(at).collect(),
            likely: "likely".to_owned(),
        };
        assert_sound(&drawn(FigureInput::Fan(fan)), "a constant fan");
        let mut chart = metric(Language::English);
        chart.reach = None;
        chart.scale = PLAIN;
        chart
            .chunks
            .iter_mut()
            .for_each(|chunk| chunk.value = Some(value));
        assert_sound(&drawn(FigureInput::Metric(chart)), "a constant metric");
    }
}

#[test]
fn nothing_to_draw_is_said_in_the_given_words() {
    let mut swings = swings(Language::German);
    swings.rows.clear();
    let mut bars = distribution(Language::German);
    bars.bins.iter_mut().for_each(|bin| bin.count = 0.0);
    let mut chart = metric(Language::German);
    chart.chunks.iter_mut().for_each(|chunk| chunk.value = None);
    let mut phases = timeline(Language::German);
    phases.phases.clear();
    phases.milestones.clear();
    let mut months = by_month(Language::German);
    months.bars.clear();
    let inputs = [
        FigureInput::Swings(swings),
        FigureInput::Distribution(bars),
        FigureInput::Metric(chart),
        FigureInput::Timeline(phases),
        FigureInput::Months(months),
    ];
    for input in inputs {
        let figure = drawn(input);
        let said: Vec<_> = texts(&figure).into_iter().map(|text| text.text).collect();
        assert_eq!(said.join(" "), caption(Language::German).empty);
        assert_eq!(figure.plot, None);
        assert_sound(&figure, "an empty figure");
    }
}

#[test]
fn what_the_window_reads_off_lies_where_it_is_drawn() {
    let figure = drawn(FigureInput::Fan(fan_with_realised(Language::English)));
    let plot = figure.plot.unwrap();
    let last = plan(22)[22];
    let value = last.p50 - 400.0 * 22.0;
    let document = Document::parse(&figure.svg).unwrap();
    let dot = document
        .descendants()
        .find(|node| node.tag_name().name() == "circle")
        .unwrap();
    let at = |key| dot.attribute(key).unwrap().parse::<f64>().unwrap();
    assert!(
        (at("cx") - plot.x(22.0)).abs() <= 0.05 + 1e-9,
        "{} {}",
        at("cx"),
        plot.x(22.0)
    );
    assert!(
        (at("cy") - plot.y(value)).abs() <= 0.05 + 1e-9,
        "{} {}",
        at("cy"),
        plot.y(value)
    );
}

#[test]
fn losing_bars_are_grey_and_winning_ones_are_not() {
    let figure = drawn(FigureInput::Distribution(distribution(Language::English)));
    let losing = bins().iter().filter(|bin| bin.to <= 0.0).count();
    assert_eq!(figure.svg.matches("fill=\"#8f8d86\"").count(), losing);
    assert_eq!(count(&figure, "rect"), bins().len());
}

#[test]
fn alerts_differ_in_shape_and_not_only_in_colour() {
    let figure = drawn(FigureInput::Metric(metric(Language::English)));
    let alerts = chunks(18).iter().filter(|chunk| chunk.alert).count();
    let steady = chunks(18)
        .iter()
        .filter(|chunk| !chunk.alert && chunk.value.is_some())
        .count();
    assert_eq!(count(&figure, "polygon"), alerts);
    assert_eq!(count(&figure, "circle"), steady);
}

#[test]
fn a_waterfall_begins_and_ends_at_its_results_and_tells_every_step() {
    let figure = drawn(FigureInput::Waterfall(waterfall(Language::English)));
    let rows = &figure.table.rows;
    assert_eq!(rows.len(), 6);
    assert_eq!((rows[0][1].as_str(), rows[5][1].as_str()), ("–", "–"));
    // The steps add up, so the result after the last one is the one at the end.
    assert_eq!(rows[4][2], rows[5][2]);
    let mut nowhere = waterfall(Language::English);
    nowhere.to.value = f64::NAN;
    assert_eq!(drawn(FigureInput::Waterfall(nowhere)).plot, None);
    let mut odd = waterfall(Language::German);
    odd.steps[0].moved = f64::INFINITY;
    assert_sound(&drawn(FigureInput::Waterfall(odd)), "odd waterfall");
}

#[test]
fn swings_grow_with_their_rows_and_name_every_driver() {
    let mut many = swings(Language::English);
    let few = drawn(FigureInput::Swings(swings(Language::English)));
    many.rows.extend(swings(Language::English).rows);
    let twice = drawn(FigureInput::Swings(many));
    assert_eq!(twice.size.height - few.size.height, 6.0 * 28.0);
    let wrapped = drawn(FigureInput::Swings(swings(Language::German)));
    assert_eq!(
        wrapped.size.height - few.size.height,
        6.0 * 8.0,
        "two lines need more"
    );
    let names = swings(Language::English).rows;
    for row in names {
        assert!(
            texts(&few).iter().any(|text| text.text == row.label),
            "{}",
            row.label
        );
    }
    assert!(
        texts(&few)
            .iter()
            .any(|text| text.text == "no effect on this result")
    );
}

#[test]
fn tables_hold_the_numbers_and_a_dash_where_there_is_none() {
    let figure = drawn(FigureInput::Fan(fan_with_realised(Language::German)));
    assert_eq!(figure.table.columns.len(), 9);
    // By hand: −14,000·36 + 455·36² = 85,680; nothing is realised in month 36 yet.
    let last = figure.table.rows.last().unwrap();
    assert_eq!(
        (last[0].as_str(), last[3].as_str()),
        ("Jan. 2029", "85.680\u{a0}€")
    );
    assert_eq!(last[6..], ["–", "–", "–"]);
    let shares = drawn(FigureInput::Distribution({
        let mut two = distribution(Language::English);
        let bin = |from: f64, count| Bin {
            from,
            to: from + 1000.0,
            count,
        };
        two.bins = vec![bin(-1000.0, 1.0), bin(0.0, 3.0)];
        two
    }));
    assert_eq!(shares.table.rows[0], ["−€1,000", "€0", "25.0"]);
}

#[test]
fn hostile_texts_do_no_harm() {
    let text = "<script>alert(\"1\")</script> & 'ä' €\u{0}\u{1b}\u{ffff}\n]]>";
    let mut swings = swings(Language::English);
    swings.caption.conclusion = text.to_owned();
    swings.rows[0].label = text.to_owned();
    swings.rows[1].label = "\u{0}".to_owned();
    swings.rows[2].label = "Ü".repeat(100_000);
    swings.likely_label = text.repeat(50);
    let figure = drawn(FigureInput::Swings(swings));
    assert_sound(&figure, "a hostile figure");
    assert!(!figure.svg.contains("<script"), "{}", figure.svg);
}

#[test]
fn long_names_keep_umlauts_and_stay_in_their_column() {
    let figure = drawn(FigureInput::Swings(swings(Language::German)));
    let lines = texts(&figure);
    let plot = figure.plot.unwrap();
    let column = lines.iter().filter(|line| line.left == 0.0);
    for line in column {
        assert!(
            line.right < plot.x0,
            "“{}” reaches into the bars",
            line.text
        );
        assert!(width(&line.text, 12.0, Cut::Regular) > 0.0);
    }
    assert!(
        lines
            .iter()
            .any(|line| line.text == "den Vorschlag übernehmen")
    );
}

//! Every figure in both themes and languages, left in `target/figures` to be looked at.

use std::fs;
use std::path::Path;

use outset_report::{Course, FigureInput, Size, Theme, draw};

use crate::picture::{assert_legible, assert_sound};
use crate::samples::{all, by_month, chunks, fan, metric, month_bars, plan};
use crate::words::Language;

const SIZE: Size = Size {
    width: 560.0,
    height: 250.0,
};

#[test]
fn every_figure_is_left_to_be_looked_at() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("../figures");
    fs::create_dir_all(&folder).unwrap();
    for (theme, shade) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
        for (language, code) in [(Language::English, "en"), (Language::German, "de")] {
            for (name, input) in all(language) {
                let figure = draw(&input, theme, SIZE).unwrap();
                let name = format!("{name}-{code}-{shade}.svg");
                assert_sound(&figure, &name);
                assert_legible(&figure, &name);
                fs::write(folder.join(name), figure.svg).unwrap();
            }
        }
    }
}

/// The ends of what may come: a narrow sheet, a plan of twenty years, one of a month.
#[test]
fn the_extremes_are_left_to_be_looked_at() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("../figures");
    fs::create_dir_all(&folder).unwrap();
    let narrow = Size {
        width: 320.0,
        height: 220.0,
    };
    for (name, input) in all(Language::German) {
        let figure = draw(&input, Theme::Light, narrow).unwrap();
        fs::write(folder.join(format!("narrow-{name}.svg")), figure.svg).unwrap();
    }
    for length in [1, 240] {
        let mut fan = fan(Language::English);
        fan.course = Course::Plan {
            points: plan(length),
            likely: "likely".to_owned(),
        };
        let mut months = by_month(Language::English);
        months.bars = month_bars(length);
        let mut chart = metric(Language::German);
        chart.chunks = chunks(length as usize);
        let inputs = [
            ("fan", FigureInput::Fan(fan)),
            ("months", FigureInput::Months(months)),
            ("metric", FigureInput::Metric(chart)),
        ];
        for (name, input) in inputs {
            let figure = draw(&input, Theme::Light, SIZE).unwrap();
            assert_sound(&figure, name);
            assert_legible(&figure, name);
            fs::write(
                folder.join(format!("length-{length}-{name}.svg")),
                figure.svg,
            )
            .unwrap();
        }
    }
}

//! Pictures that were looked at, kept as text: a change of what is drawn shows as a difference.

use outset_report::{FigureInput, Size, Theme, draw};

use crate::samples::{distribution, fan_with_realised, metric, swings};
use crate::words::Language;

fn svg(input: &FigureInput<'_>, theme: Theme) -> String {
    let size = Size {
        width: 560.0,
        height: 250.0,
    };
    draw(input, theme, size).expect("a figure").svg
}

#[test]
fn the_realised_value_inside_its_fan_is_as_it_was_looked_at() {
    let input = FigureInput::Fan(fan_with_realised(Language::English));
    insta::assert_snapshot!("fan-realised", svg(&input, Theme::Light));
}

#[test]
fn the_distribution_is_as_it_was_looked_at() {
    let input = FigureInput::Distribution(distribution(Language::German));
    insta::assert_snapshot!("distribution", svg(&input, Theme::Dark));
}

#[test]
fn the_swings_are_as_they_were_looked_at() {
    let input = FigureInput::Swings(swings(Language::German));
    insta::assert_snapshot!("swings", svg(&input, Theme::Light));
}

#[test]
fn the_metric_is_as_it_was_looked_at() {
    let input = FigureInput::Metric(metric(Language::English));
    insta::assert_snapshot!("metric", svg(&input, Theme::Light));
}

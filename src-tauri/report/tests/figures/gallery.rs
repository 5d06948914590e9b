//! Every figure in both themes and languages, left in `target/figures` to be looked at.

use std::fs;
use std::path::Path;

use outset_report::{Size, Theme, draw};

use crate::picture::{assert_legible, assert_sound};
use crate::samples::all;
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

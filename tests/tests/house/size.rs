//! No source file grows past what a reader takes in.

use crate::source::{Source, assert_kept, ending_in};

/// The most lines a file may have, by its ending.
const LIMITS: &[(&str, usize)] = &[
    ("rs", 500),
    ("ts", 500),
    ("mjs", 500),
    ("js", 500),
    ("css", 500),
    ("svelte", 250),
];

fn too_long(source: &Source) -> Option<String> {
    let (_, limit) = LIMITS
        .iter()
        .find(|(ending, _)| *ending == source.ending())?;
    let lines = source.text.lines().count();
    let long = lines > *limit && !source.is_generated();
    long.then(|| format!("{} has {lines} lines, {limit} are allowed", source.path))
}

#[test]
fn no_source_file_is_too_long() {
    let endings: Vec<_> = LIMITS.iter().map(|(ending, _)| *ending).collect();
    let breaches: Vec<_> = ending_in(&endings).iter().filter_map(too_long).collect();
    assert_kept("the length of files", &breaches);
}

#[test]
fn a_long_file_is_seen() {
    for (ending, limit) in LIMITS {
        let path = format!("a.{ending}");
        assert!(
            too_long(&Source::new(&path, &"\n".repeat(limit + 1))).is_some(),
            "{ending}"
        );
        assert!(
            too_long(&Source::new(&path, &"\n".repeat(*limit))).is_none(),
            "{ending}"
        );
    }
    let generated = Source::new("ui/src/lib/api/generated.ts", &"\n".repeat(900));
    assert!(too_long(&generated).is_none());
}

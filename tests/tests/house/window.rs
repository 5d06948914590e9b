//! The window's sources: one door to Rust, and nothing that its security policy forbids.

use crate::source::{Source, assert_kept, ending_in};

const DOOR: &str = "ui/src/lib/api";

fn side_doors(source: &Source) -> Vec<String> {
    if source.is_below(DOOR) {
        return Vec::new();
    }
    let lines = source.text.lines().enumerate();
    let reaching = lines.filter(|(_, line)| {
        let line = line.trim_start();
        !line.starts_with("//") && (line.contains("@tauri-apps/") || line.contains("__TAURI"))
    });
    reaching
        .map(|(at, line)| format!("{}:{}: {line}", source.path, at + 1))
        .collect()
}

/// Figures come from Rust as drawings in which every text is escaped; one component places them.
fn is_a_figure(source: &Source, found: &str) -> bool {
    found == "{@html" && source.path == "ui/src/components/FigureCard.svelte"
}

/// What the policy would block, or what would let text become markup.
fn forbidden_markup(source: &Source) -> Vec<String> {
    const ATTRIBUTES: &[&str] = &["style=", "onclick=\"", "srcdoc="];
    const CALLS: &[&str] = &[
        "setAttribute(\"style\"",
        "setAttribute('style'",
        "{@html",
        ".innerHTML",
        "eval(",
        "new Function(",
    ];
    let mut breaches = Vec::new();
    for (at, line) in markup(&source.text) {
        let attribute = ATTRIBUTES.iter().find(|attribute| {
            line.match_indices(*attribute).any(|(start, _)| {
                line[..start]
                    .chars()
                    .next_back()
                    .is_none_or(char::is_whitespace)
            })
        });
        if let Some(found) = attribute {
            breaches.push(format!("{}:{at}: {found}", source.path));
        }
    }
    for (at, line) in source.text.lines().enumerate() {
        let found = CALLS.iter().find(|call| line.contains(*call));
        if let Some(found) = found.filter(|found| !is_a_figure(source, found)) {
            breaches.push(format!("{}:{}: {found}", source.path, at + 1));
        }
    }
    breaches
}

/// The lines of a component outside its script and style blocks.
fn markup(text: &str) -> Vec<(usize, &str)> {
    let mut inside = false;
    let mut lines = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let start = line.trim_start();
        if start.starts_with("<script") || start.starts_with("<style") {
            inside = true;
        }
        if !inside {
            lines.push((at + 1, line));
        }
        if line.contains("</script>") || line.contains("</style>") {
            inside = false;
        }
    }
    lines
}

fn sources() -> Vec<Source> {
    let mut sources = ending_in(&["ts", "svelte"]);
    sources.retain(|source| source.is_below("ui/src"));
    assert!(!sources.is_empty(), "the window has sources");
    sources
}

#[test]
fn the_window_has_one_door_to_rust() {
    let breaches: Vec<_> = sources().iter().flat_map(side_doors).collect();
    assert_kept("one api folder", &breaches);
}

#[test]
fn components_keep_the_policy() {
    let breaches: Vec<_> = sources().iter().flat_map(forbidden_markup).collect();
    assert_kept("what the policy blocks", &breaches);
}

#[test]
fn a_side_door_is_seen() {
    let text = "import { invoke } from \"@tauri-apps/api/core\";";
    assert_eq!(side_doors(&Source::new("ui/src/App.svelte", text)).len(), 1);
    assert_eq!(
        side_doors(&Source::new("ui/src/a.ts", "window.__TAURI__.core;")).len(),
        1
    );
    assert!(side_doors(&Source::new("ui/src/lib/api/call.ts", text)).is_empty());
}

#[test]
fn forbidden_markup_is_seen() {
    for markup in [
        "<p style=\"color: red\">",
        "<p\n  style={x}>",
        "{@html words}",
    ] {
        assert_eq!(
            forbidden_markup(&Source::new("a.svelte", markup)).len(),
            1,
            "{markup}"
        );
    }
    let fine = "<script>\nconst style= 1;\n</script>\n<p class=\"style\" style:color={red}>";
    assert!(forbidden_markup(&Source::new("a.svelte", fine)).is_empty());
}

//! Who may know whom: the direction of imports between rooms, and what each room may bring in.

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package};
use outset_tests::programs::root;

use crate::source::{Source, assert_kept, ending_in};

/// Each room and the rooms it may know. Rooms that are not built yet stand here already.
const ROOMS: &[(&str, &[&str])] = &[
    ("outset-core", &[]),
    ("outset-store", &["outset-core"]),
    ("outset-exchange", &["outset-core"]),
    ("outset-report", &["outset-core"]),
    (
        "outset-app",
        &[
            "outset-core",
            "outset-store",
            "outset-exchange",
            "outset-report",
        ],
    ),
    ("outset-desktop", &["outset-app"]),
    ("outset-cli", &["outset-app"]),
    ("outset-xtask", &[]),
    (
        "outset-tests",
        &["outset-core", "outset-store", "outset-app"],
    ),
];

/// Libraries, by the beginning of their names, and the only rooms that may bring them in.
const RESERVED: &[(&[&str], &[&str])] = &[
    (
        &["rusqlite", "libsqlite3", "sqlx", "diesel"],
        &["outset-store"],
    ),
    (
        &["tauri", "wry", "tao", "gtk", "webkit2gtk"],
        &["outset-desktop"],
    ),
    (&["clap"], &["outset-cli"]),
    (&["fluent", "unic-langid"], &["outset-app", "outset-tests"]),
    (&["plotters", "typst"], &["outset-report"]),
    (&["csv", "calamine"], &["outset-exchange"]),
    (
        &["reqwest", "ureq", "hyper"],
        &["outset-exchange", "outset-tests"],
    ),
];

/// What would bring files, the clock, the environment or chance into the core. Fixed chunks on rayon's
/// threads may be there: they change no digit, and the core starts no thread of its own.
const NOT_IN_CORE: &[&str] = &[
    "directories",
    "fs2",
    "getrandom",
    "iana-time-zone",
    "log",
    "rand",
    "same-file",
    "tempfile",
    "tokio",
    "tracing",
    "uuid",
    "walkdir",
    "whoami",
];

/// One room with what it brings in, both by package name.
struct Room {
    name: String,
    imports: Vec<String>,
}

fn rooms(metadata: &Metadata) -> Vec<Room> {
    let imports = |package: &Package| {
        let counted = package.dependencies.iter().filter(|import| {
            // A room's own tests may use more; what ships may not.
            import.kind != DependencyKind::Development || import.name.starts_with("outset-")
        });
        counted.map(|import| import.name.clone()).collect()
    };
    let members = metadata.workspace_packages();
    members
        .iter()
        .map(|room| Room {
            name: room.name.to_string(),
            imports: imports(room),
        })
        .collect()
}

fn wrong_directions(rooms: &[Room]) -> Vec<String> {
    let mut breaches = Vec::new();
    for Room { name, imports } in rooms {
        let Some((_, allowed)) = ROOMS.iter().find(|(room, _)| room == name) else {
            breaches.push(format!(
                "{name} is no room of the house: add it to the table, or not at all"
            ));
            continue;
        };
        for import in imports
            .iter()
            .filter(|import| import.starts_with("outset-"))
        {
            if !allowed.contains(&import.as_str()) {
                breaches.push(format!("{name} knows {import}"));
            }
        }
    }
    breaches
}

fn misplaced_libraries(rooms: &[Room]) -> Vec<String> {
    let mut breaches = Vec::new();
    for Room { name, imports } in rooms {
        for import in imports {
            let reserved = RESERVED.iter().any(|(beginnings, owners)| {
                beginnings
                    .iter()
                    .any(|beginning| import.starts_with(beginning))
                    && !owners.contains(&name.as_str())
            });
            let impure = name == "outset-core" && NOT_IN_CORE.contains(&import.as_str());
            if reserved || impure {
                breaches.push(format!("{name} brings in {import}"));
            }
        }
    }
    breaches
}

/// Lints and versions are the workspace's; `manifest` is a member's Cargo.toml.
fn loose_manifest(manifest: &Source) -> Vec<String> {
    let mut breaches = Vec::new();
    if !manifest.text.contains("[lints]\nworkspace = true") {
        breaches.push(format!(
            "{} does not take the workspace's lints",
            manifest.path
        ));
    }
    for line in manifest.text.lines() {
        let version = line.split_once("version = \"").map(|(_, version)| version);
        let own = !line.starts_with("version") && !line.starts_with("rust-version");
        if own && version.is_some_and(|version| !version.starts_with('=')) {
            breaches.push(format!("{} does not pin: {line}", manifest.path));
        }
    }
    breaches
}

fn metadata() -> Metadata {
    let manifest = root().join("Cargo.toml");
    MetadataCommand::new()
        .manifest_path(manifest)
        .no_deps()
        .other_options(vec!["--offline".to_owned()])
        .exec()
        .expect("cargo knows the workspace")
}

#[test]
fn imports_point_inwards() {
    assert_kept(
        "the direction of imports",
        &wrong_directions(&rooms(&metadata())),
    );
}

#[test]
fn libraries_stay_in_their_rooms() {
    assert_kept(
        "the rooms of libraries",
        &misplaced_libraries(&rooms(&metadata())),
    );
}

#[test]
fn members_take_lints_and_pins_from_the_workspace() {
    let manifests = ending_in(&["toml"]);
    let manifests = manifests
        .iter()
        .filter(|file| file.path.ends_with("Cargo.toml"));
    let breaches: Vec<_> = manifests.flat_map(loose_manifest).collect();
    assert_kept("one place for lints and versions", &breaches);
}

#[test]
fn wrong_imports_are_seen() {
    let room = |name: &str, import: &str| {
        vec![Room {
            name: name.to_owned(),
            imports: vec![import.to_owned()],
        }]
    };
    for (name, import) in [
        ("outset-core", "outset-store"),
        ("outset-store", "outset-report"),
        ("outset-report", "outset-exchange"),
        ("outset-app", "outset-desktop"),
        ("outset-cli", "outset-store"),
        ("outset-xtask", "outset-core"),
        ("outset-attic", "serde"),
    ] {
        assert_eq!(
            wrong_directions(&room(name, import)).len(),
            1,
            "{name} -> {import}"
        );
    }
    for (name, import) in [
        ("outset-core", "uuid"),
        ("outset-app", "rusqlite"),
        ("outset-app", "tauri-plugin-dialog"),
        ("outset-cli", "tauri"),
        ("outset-store", "fluent-templates"),
    ] {
        assert_eq!(
            misplaced_libraries(&room(name, import)).len(),
            1,
            "{name} -> {import}"
        );
    }
    assert!(misplaced_libraries(&room("outset-store", "rusqlite")).is_empty());
}

#[test]
fn a_loose_manifest_is_seen() {
    let manifest = Source::new(
        "a/Cargo.toml",
        "[dependencies]\nserde = { version = \"1\" }\n",
    );
    assert_eq!(loose_manifest(&manifest).len(), 2);
}

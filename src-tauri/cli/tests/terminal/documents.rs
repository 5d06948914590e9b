//! `completions` and `man`: made from the same lines as the help, so they know every verb.

use crate::stage::Stage;
use std::fs;

const VERBS: [&str; 12] = [
    "new",
    "check",
    "projects",
    "project add",
    "people",
    "person add",
    "backups",
    "backup",
    "restore",
    "salvage",
    "completions",
    "man",
];

#[test]
fn every_shell_gets_its_completions() {
    let stage = Stage::new();
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let script = stage.done(&["completions", shell]);
        for verb in VERBS {
            let last = verb.rsplit(' ').next().unwrap();
            assert!(script.contains(last), "{shell} lacks {verb}");
        }
        assert!(
            script.contains("budget") && script.contains("json"),
            "{shell}"
        );
        assert!(
            !script.contains("write-documents"),
            "{shell} shows what help hides"
        );
        let document = stage.json(&["completions", shell]);
        assert_eq!(document["shell"], shell);
        assert_eq!(
            document["script"].as_str().unwrap().trim_end(),
            script.trim_end()
        );
    }
}

#[cfg(unix)]
#[test]
fn bash_can_read_its_completions() {
    let stage = Stage::new();
    let script = stage.path("outset.bash");
    fs::write(&script, stage.done(&["completions", "bash"])).unwrap();
    match std::process::Command::new("bash")
        .arg("-n")
        .arg(&script)
        .output()
    {
        Ok(read) => assert!(read.status.success(), "{read:?}"),
        Err(error) => println!("no bash here: {error}"),
    }
}

#[test]
fn the_manual_page_mentions_every_verb_and_option() {
    let stage = Stage::new();
    let page = stage.done(&["man"]);
    assert!(page.contains(".TH OUTSET 1 "), "{page}");
    for verb in VERBS {
        assert!(page.contains(&format!(".SS \"outset {verb}\"")), "{verb}");
    }
    for option in [
        "json",
        "lang",
        "name",
        "currency",
        "area",
        "start",
        "budget",
        "rate",
        "per",
        "available",
        "out",
    ] {
        assert!(page.contains(&format!("\\-\\-{option}")), "{option}");
    }
    assert!(page.contains("Exit codes"));
    let files = stage.json(&["man", "--out", "deep/er"]);
    let file = files["files"][0].as_str().unwrap();
    assert_eq!(
        fs::read_to_string(stage.path(file)).unwrap().trim_end(),
        page.trim_end()
    );
}

#[test]
fn a_package_finds_all_its_documents_in_one_folder() {
    let stage = Stage::new();
    stage.done(&["write-documents", "parts"]);
    for name in ["outset.1", "outset.bash", "_outset", "outset.fish"] {
        assert!(
            fs::metadata(stage.path("parts").join(name)).unwrap().len() > 500,
            "{name}"
        );
    }
    fs::write(stage.path("file"), "").unwrap();
    assert!(
        stage
            .refused(&["man", "--out", "file/x"])
            .contains("could not be read or written")
    );
}

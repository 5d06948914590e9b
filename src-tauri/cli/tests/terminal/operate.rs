//! `model add`, `import`, `outcomes`, `log`, `metrics` and `status`: a model that runs, from the terminal.

use crate::stage::{Stage, document};
use serde_json::Value;
use std::path::PathBuf;

fn car_loan(name: &str) -> String {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/data/car_loan");
    folder.join(name).to_string_lossy().into_owned()
}

fn with_model() -> Stage {
    let stage = Stage::with("a.outset");
    stage.done(&["project", "add", "a.outset", "Car loans"]);
    let model = stage.json(&["model", "add", "a.outset", "Car loans", "Default risk"]);
    assert_eq!(model["name"], "Default risk");
    assert_eq!(model["chunk_rule"], "month");
    stage
}

#[test]
fn the_car_loan_log_gives_the_peers_values() {
    let stage = with_model();
    let import = |log: &str, more: &[&str]| {
        let file = car_loan(log);
        let words = [
            "import",
            "a.outset",
            "Car loans",
            "Default risk",
            "v1",
            &file,
        ];
        stage.json(&[&words, more].concat())
    };
    let read = import("reference.csv", &["--reference", "--chunk", "5000"]);
    assert_eq!(
        (&read[0]["row_count"], &read[0]["kind"]),
        (&50_000.into(), &"reference".into())
    );
    import(
        "analysis.csv",
        &[
            "--outcomes",
            &car_loan("analysis_target.csv"),
            "--key",
            "id",
            "--outcome",
            "repaid",
        ],
    );
    let points = stage.json(&[
        "metrics",
        "a.outset",
        "Car loans",
        "Default risk",
        "--version",
        "v1",
    ]);
    let points = points.as_array().unwrap();
    assert_eq!(points.len(), 20 * 7);
    let expected = std::fs::read(car_loan("expected.json")).unwrap();
    let expected: Value = serde_json::from_slice(&expected).unwrap();
    for chunk in expected["performance"]["analysis"].as_array().unwrap() {
        let start = chunk["start"].as_str().unwrap().replace(' ', "T");
        let point = points.iter().find(|point| {
            point["metric"] == "recall" && point["start"].as_str().unwrap().starts_with(&start)
        });
        let point = point.unwrap();
        let near = |found: &Value, expected: &Value| {
            (found.as_f64().unwrap() - expected.as_f64().unwrap()).abs() <= 1e-9
        };
        assert!(near(&point["value"], &chunk["recall"]), "{point}");
        assert!(
            near(&point["lower"], &expected["thresholds"]["recall"][0]),
            "{point}"
        );
        assert_eq!(point["alert"], chunk["recall_alert"]);
        assert_eq!(
            (&point["reference"], &point["rows"]),
            (&false.into(), &5_000.into())
        );
    }
    let status = stage.json(&["status", "a.outset"]);
    assert_eq!(status["models"][0]["state"], "alerting");
    assert_eq!(status["models"][0]["version"], "v1");
    assert_eq!(status["models"][0]["waiting"], 0);
    // A script that asks for it sees in the exit code that one alerts, with the same answer.
    let (plain, asked) = (
        stage.run(&["status", "a.outset"]),
        stage.run(&["status", "a.outset", "--exit-code"]),
    );
    assert_eq!((plain.code, asked.code), (0, 3));
    assert_eq!((&plain.out, &asked.err), (&asked.out, &plain.err));
    let text = stage.done(&["status", "a.outset"]);
    assert!(text.starts_with("One of 1 models alerts."), "{text}");
    let again = car_loan("reference.csv");
    let refused = stage.refused(&[
        "import",
        "a.outset",
        "Car loans",
        "Default risk",
        "v2",
        &again,
    ]);
    assert!(refused.contains("was read in before"), "{refused}");
}

#[test]
fn outcomes_follow_later_by_their_own_columns() {
    let stage = with_model();
    std::fs::write(
        stage.path("log.csv"),
        "nr;when;said\n7;2026-06-01 10:00;yes\n8;2026-06-02 10:00;no\n",
    )
    .unwrap();
    std::fs::write(stage.path("came.csv"), "nr;came\n8;yes\n7;yes\n").unwrap();
    stage.done(&[
        "import",
        "a.outset",
        "Car loans",
        "Default risk",
        "v1",
        "log.csv",
        "--key",
        "nr",
        "--time",
        "when",
        "--prediction",
        "said",
    ]);
    let waiting = stage.json(&["status", "a.outset"]);
    let waiting = &waiting["models"][0];
    let never = waiting["never_came"].as_u64().unwrap();
    assert_eq!(waiting["waiting"].as_u64().unwrap() + never, 2);
    stage.done(&[
        "outcomes",
        "a.outset",
        "Car loans",
        "Default risk",
        "came.csv",
        "--key",
        "nr",
        "--outcome",
        "came",
    ]);
    let points = stage.json(&["metrics", "a.outset", "Car loans", "Default risk"]);
    assert_eq!(
        (&points[0]["metric"], &points[0]["value"]),
        (&"accuracy".into(), &0.5.into())
    );
}

#[test]
fn bad_rows_stop_an_import_or_are_left_out() {
    let stage = with_model();
    std::fs::write(
        stage.path("log.csv"),
        "id,time,prediction\n1,2026-06-01,1\n2,soon,0\n3,2026-06-02,0\n",
    )
    .unwrap();
    let words = [
        "import",
        "a.outset",
        "Car loans",
        "Default risk",
        "v1",
        "log.csv",
    ];
    let refused = stage.refused(&words);
    assert!(
        refused.starts_with("--bad-rows: log.csv: 1 row cannot be read."),
        "{refused}"
    );
    assert!(refused.contains("Line 3, time: “soon”."), "{refused}");
    let empty = document("[]");
    assert_eq!(
        stage.json(&["metrics", "a.outset", "Car loans", "Default risk"]),
        empty
    );
    let read = stage.json(&[&words[..], &["--bad-rows", "skip"]].concat());
    assert_eq!(
        (&read[0]["row_count"], &read[0]["bad_rows"]),
        (&2.into(), &1.into())
    );
    let missing = stage.refused(&[&words[..], &["--key", "nummer"]].concat());
    assert!(
        missing.starts_with("--key: ") && missing.contains("id, time, prediction"),
        "{missing}"
    );
}

#[test]
fn typed_values_make_their_version() {
    let stage = with_model();
    let words = ["log", "a.outset", "Car loans", "Default risk", "v7"];
    let points = stage.json(
        &[
            &words[..],
            &["recall=0.91", "Latency=120", "--at", "2026-09-01"],
        ]
        .concat(),
    );
    let told: Vec<_> = points
        .as_array()
        .unwrap()
        .iter()
        .map(|point| {
            (
                point["metric"].as_str().unwrap(),
                point["value"].as_f64().unwrap(),
            )
        })
        .collect();
    assert_eq!(told, [("recall", 0.91), ("Latency", 120.0)]);
    assert_eq!(points[0]["state"], "no_data");
    assert_eq!(points[0]["rows"], Value::Null);
    for (value, says) in [
        ("recall", "recall"),
        ("recall=much", "1,234.5"),
        ("recall=-1", "between 0 and 100"),
    ] {
        let refused = stage.refused(&[&words[..], &[value]].concat());
        assert!(
            refused.starts_with("METRIC=VALUE: ") && refused.contains(says),
            "{refused}"
        );
    }
    let version = stage.refused(&[
        "metrics",
        "a.outset",
        "Car loans",
        "Default risk",
        "--version",
        "v9",
    ]);
    assert!(version.contains("v9"), "{version}");
    let project = stage.refused(&["metrics", "a.outset", "Nothing", "Default risk"]);
    assert!(project.contains("Nothing"), "{project}");
}

//! The plan as a document: what is exported fits the published schema, and another program's plan is
//! simulated without a workspace.

use crate::desk::Desk;
use crate::schema::wrong;
use crate::value::idea;
use outset_app::{Code, DocumentAsk, Forecast, ForecastAsk, Session};
use outset_core::plan::Plan;
use serde_json::Value;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn schema() -> Value {
    let text = std::fs::read_to_string(root().join("docs/plan.schema.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn fixture(name: &str) -> String {
    std::fs::read_to_string(root().join("tests/data/plan").join(name)).unwrap()
}

fn simulated(session: &Session, path: &Path) -> Result<Forecast, outset_app::Problem> {
    session.simulate_document(DocumentAsk {
        path: path.to_string_lossy().into_owned(),
        samples: 1_600,
        seed: 3,
        sampler: "sobol".into(),
    })
}

#[test]
fn every_document_that_is_kept_fits_the_schema() {
    let schema = schema();
    for name in [
        "v1.json",
        "v2.json",
        "v3-formula.json",
        "v3-gates.json",
        "v4-classes.json",
        "v4-voices.json",
        "v4-order.json",
        "v5-unsure.json",
        "numpy-model.json",
    ] {
        let text = fixture(name);
        let document: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(wrong(&schema, &document), Vec::<String>::new(), "{name}");
        // And what is written again.
        let written = Plan::from_json(&text).unwrap().to_json().unwrap();
        let document: Value = serde_json::from_str(&written).unwrap();
        assert_eq!(wrong(&schema, &document), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn what_cannot_be_read_does_not_fit_the_schema_either() {
    let (schema, text) = (schema(), fixture("v1.json"));
    for (from, to) in [
        ("\"whole_months\"", "\"half_months\""),
        ("\"redeployed\": null", "\"reployed\": null"),
        ("\"kind\": \"at_start\"", "\"kind\": \"at_noon\""),
        ("\"format\": \"outset-plan\"", "\"format\": \"other\""),
        ("\"version\": 1", "\"version\": 6"),
        ("\"value\": 48.5", "\"value\": 48.5, \"worth\": 1"),
        ("\"value\": 48.5", "\"value\": \"much\""),
        ("\"factors\": []", "\"factors\": {}"),
        ("\"currency\"", "\"coin\""),
    ] {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text, "{from}");
        assert!(Plan::from_json(&changed).is_err(), "{to}");
        let document: Value = serde_json::from_str(&changed).unwrap();
        assert!(!wrong(&schema, &document).is_empty(), "{to}");
    }
}

#[test]
fn an_exported_plan_fits_the_schema_and_returns_the_same() {
    let mut desk = Desk::new();
    let project = idea(&mut desk);
    let terminal = desk.terminal();
    let text = terminal.plan_document(&project.id).unwrap();
    let document: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(wrong(&schema(), &document), Vec::<String>::new());
    let path = desk.folder.path().join("plan.json");
    std::fs::write(&path, text).unwrap();
    let found = simulated(&terminal, &path).unwrap();
    let ask = ForecastAsk {
        id: project.id.clone(),
        samples: 1_600,
        seed: 3,
    };
    let expected = terminal.forecast(ask).unwrap();
    assert_eq!((found.project.clone(), found.name.clone()), (None, None));
    assert_eq!(found.numbers, expected.numbers);
    assert_eq!(
        (found.headline, found.lines),
        (expected.headline, expected.lines)
    );
    let numbers = found.numbers;
    let whole = numbers.perfect_information.unwrap();
    assert_eq!(
        numbers.drivers.len(),
        document["drivers"].as_array().unwrap().len()
    );
    assert!(
        numbers
            .drivers
            .iter()
            .all(|driver| (0.0..=whole).contains(&driver.perfect_information))
    );
    assert_eq!(numbers.futures.len(), 3);
    assert!(
        numbers
            .futures
            .iter()
            .all(|one| one.inputs.len() == numbers.drivers.len())
    );
    let spent: f64 = numbers
        .fiscal_years
        .iter()
        .filter_map(|year| year.spending.mean)
        .sum();
    assert!((spent - numbers.spending.mean.unwrap()).abs() < 1e-6 * spent);
}

#[test]
fn a_document_that_cannot_be_computed_is_refused_in_words() {
    let desk = Desk::new();
    let path = desk.folder.path().join("plan.json");
    let text = fixture("numpy-model.json");
    for (from, to, said) in [
        ("{", "[", "cannot be read or computed"),
        ("\"version\": 1", "\"version\": 7", "version 7"),
        (
            "\"duration\": \"build\"",
            "\"duration\": \"none\"",
            "`none`",
        ),
        (
            "\"horizon_months\": 36",
            "\"horizon_months\": 0",
            "240 months",
        ),
    ] {
        std::fs::write(&path, text.replacen(from, to, 1)).unwrap();
        let problem = simulated(&desk.session, &path).unwrap_err();
        assert_eq!(problem.code, Code::Invalid, "{problem:?}");
        assert!(problem.message.contains(said), "{problem:?}");
    }
    // A part that nobody has said is missing, which is no mistake.
    let lacking = text.replacen(
        "\"duration\": \"build\"",
        "\"duration\": \"part:duration\"",
        1,
    );
    std::fs::write(&path, lacking).unwrap();
    let found = simulated(&desk.session, &path).unwrap();
    assert_eq!(found.missing, ["driver:duration"]);
    assert_eq!(
        (found.numbers.npv.p50, found.numbers.drivers.len()),
        (None, 0)
    );
    let gone = desk.folder.path().join("none.json");
    let problem = simulated(&desk.session, &gone).unwrap_err();
    assert_eq!(problem.code, Code::MissingFile);
}

//! `benefit measure`.

use crate::stage::Stage;
use outset_app::{Home, NewBenefit, Session};
use outset_store::Holder;

/// A project with a team of people and model, made as the window makes it, and a file of cases.
fn stage() -> Stage {
    let stage = Stage::with("a.outset");
    stage.done(&["project", "add", "a.outset", "Letters", "--start", "2026-01"]);
    let home = Home::at(&stage.path("home"));
    let mut session = Session::new(&home, Holder::Terminal, outset_app::machine_clock);
    session.open_or_refuse(&stage.path("a.outset"), false).unwrap();
    let project = session.find_project("Letters").unwrap();
    let kind = "team".to_owned();
    session.add_benefit(NewBenefit { project, kind }).unwrap();
    session.close_workspace().unwrap();
    let rows = "yes,yes,yes,1\nno,yes,yes,true\nyes,no,yes,1.0\nno,no,no,yes\nyes,yes,yes,\n";
    std::fs::write(stage.path("cases.csv"), format!("human,model,team,truth\n{rows}")).unwrap();
    stage
}

const MEASURE: [&str; 6] = [
    "benefit",
    "measure",
    "a.outset",
    "Letters",
    "People and model as a team",
    "cases.csv",
];

#[test]
fn a_team_is_measured_from_a_file() {
    let stage = stage();
    let said = stage.json(&MEASURE);
    let first = said["says"][0].as_str().unwrap_or_default();
    assert_eq!(
        first,
        "Of 4 cases, people alone got 50 of 100 right, the model alone 50, both together 75."
    );
    assert_eq!(said["tables"][0]["rows"][1][1], "1");
    let text = stage.done(&MEASURE);
    assert!(text.contains("One row without a truth is left out."), "{text}");
    let refused = stage.refused(&[&MEASURE[..], &["--truth", "x"]].concat());
    assert!(refused.contains('x'), "{refused}");
    let nobody = ["benefit", "measure", "a.outset", "Letters", "Nothing", "cases.csv"];
    assert!(stage.refused(&nobody).contains("There is no benefit “Nothing”"));
}

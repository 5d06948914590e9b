//! `finance`: plain figures, checked against those that spreadsheets and numpy-financial publish.

use crate::stage::Stage;

fn figure(stage: &Stage, arguments: &[&str]) -> f64 {
    stage.done(arguments).trim().parse().expect("a number")
}

#[test]
fn figures_are_those_that_others_publish() {
    let stage = Stage::new();
    let near = |found: f64, expected: f64| {
        assert!(
            (found - expected).abs() < 1e-6 * expected.abs().max(1.0),
            "{found} {expected}"
        );
    };
    let flows = ["-15000", "1500", "2500", "3500", "4500", "6000"];
    let ask = [&["finance", "npv", "--rate", "0.05", "--"][..], &flows].concat();
    near(figure(&stage, &ask), 122.894_855);
    let flows = ["-70000", "12000", "15000", "18000", "21000", "26000"];
    near(
        figure(&stage, &[&["finance", "irr", "--"][..], &flows].concat()),
        0.086_630_948,
    );
    // Two dashes are not needed where only numbers follow.
    near(
        figure(&stage, &[&["finance", "payback"][..], &flows].concat()),
        4.153_846,
    );
    let ask = [&["finance", "payback", "--rate", "0.05", "--"][..], &flows].concat();
    near(figure(&stage, &ask), 4.595_933);
    let flows = ["-120000", "39000", "30000", "21000", "37000", "46000"];
    let rates = [
        "finance",
        "mirr",
        "--finance-rate",
        "0.1",
        "--reinvest-rate",
        "0.12",
        "--",
    ];
    near(
        figure(&stage, &[&rates[..], &flows].concat()),
        0.126_094_130,
    );
}

#[test]
fn several_rates_are_said_and_each_has_a_line() {
    let stage = Stage::new();
    let ask = ["finance", "irr", "--", "-100", "230", "-132"];
    let run = stage.run(&ask);
    assert_eq!(run.code, 0, "{run:?}");
    let rates: Vec<f64> = run.out.lines().map(|line| line.parse().unwrap()).collect();
    assert!(rates.len() == 2 && (rates[0] - 0.1).abs() < 1e-9 && (rates[1] - 0.2).abs() < 1e-9);
    assert!(run.err.contains("2 rates"), "{run:?}");
    let found = stage.json(&ask);
    assert_eq!(found["values"].as_array().unwrap().len(), 2);
}

#[test]
fn no_figure_is_a_sentence() {
    let stage = Stage::new();
    assert!(
        stage
            .refused(&["finance", "irr", "--", "100", "200"])
            .contains("no internal rate")
    );
    assert!(
        stage
            .refused(&["finance", "payback", "--", "-100", "20"])
            .contains("do not pay back")
    );
    let mirr = [
        "finance",
        "mirr",
        "--finance-rate",
        "0.1",
        "--reinvest-rate",
        "0.1",
        "--",
        "1",
        "2",
    ];
    assert!(stage.refused(&mirr).contains("no modified rate"));
    let low = ["finance", "npv", "--rate=-1", "--", "1", "2"];
    assert!(stage.refused(&low).contains("above −100 %"));
    let german = stage.refused(&["finance", "irr", "--lang", "de", "--", "100"]);
    assert!(german.contains("keinen internen Zinsfuß"), "{german}");
    for wrong in [
        &["finance", "npv", "--", "1"][..],
        &["finance", "npv", "--rate", "8%", "--", "1"],
        &["finance", "irr", "--", "inf"],
        &["finance", "irr"],
    ] {
        assert_eq!(stage.run(wrong).code, 2, "{wrong:?}");
    }
}

#[test]
fn figures_have_a_decimal_point_in_every_language() {
    let stage = Stage::new();
    let ask = [
        "finance", "npv", "--rate", "0", "--lang", "de", "--", "1000.5", "1000",
    ];
    assert_eq!(stage.done(&ask), "2000.5\n");
    let tiny = ["finance", "npv", "--rate", "0", "--", "0.0000001"];
    assert_eq!(stage.done(&tiny), "0.0000001\n");
}

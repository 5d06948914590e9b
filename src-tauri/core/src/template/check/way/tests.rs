//! Everything that version 2 adds, accepted and refused, and formulas tried.

use super::*;
use crate::template::Value;

fn read(more: &str) -> Template {
    let json = format!(
        r#"{{"format": "outset-template", "version": 2, "name": "A", "currency": "EUR",
            "figures": {{"cases_per_month": [100, 900], "hourly_rate": [30, 60]}}, {more}}}"#
    );
    serde_json::from_str(&json).unwrap_or_else(|error| panic!("{error}: {json}"))
}

fn places(more: &str) -> Vec<String> {
    let mistakes = read(more).mistakes().into_iter();
    mistakes.map(|mistake| mistake.place).collect()
}

const NONE: [&str; 0] = [];

#[test]
fn everything_of_version_two_is_accepted_and_needs_it() {
    let all = r#""discount_rate": 0.05, "wait_months": 6,
        "phases": [{"kind": "build", "may_stop": false, "figures": {"gate_chance": 0.8}}],
        "benefits": [
          {"kind": "class_decisions", "books": "cost_avoided", "rest": "by_size",
           "classes": [{"name": "Invoices"}, {}],
           "figures": {"class_share_1": 0.5, "class_worth_1_2": [-9, -4], "class_model_2_2": 0.9}},
          {"kind": "expression", "books": "cash_saved", "figures": {"expression_per_month":
            {"value": [100, 900], "formula": "[cases_per_month] * 0.2 EUR"}}},
          {"kind": "amount", "books": "cash_saved", "figures": {"amount_per_month":
            {"value": [100, 900], "currency": "USD", "growth": {"rate": 0.02, "per": "year"},
             "ramp": {"months": 6, "shape": "s_curve", "from": "go_live"},
             "season": [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4]}}}],
        "costs": [{"category": "integration", "kind": "external", "timing": "at_start", "amount": 9, "option": 0}],
        "levers": [{"kind": "batch", "on": true}],
        "options": [{"kind": "buy", "planned": true, "without_benefits": [0], "without_phases": ["build"],
            "without_roles": ["data_scientist"], "figures": {"costs.0.amount": [5, 7]}}],
        "scenarios": [{"name": "Few", "option": 0, "figures": {"cases_per_month": 50}}],
        "groups": [{"name": "Prices", "numbers": ["hourly_rate", "costs.0.amount"]}],
        "together": [{"one": "groups.0", "other": "cases_per_month", "degree": "opposite"}]"#;
    assert_eq!(places(all), NONE);
    let template = read(all);
    assert_eq!(template.needs(), 2);
    let again: Template = serde_json::from_str(&serde_json::to_string(&template).unwrap()).unwrap();
    assert_eq!(again, template);
    let old = Template {
        version: 1,
        ..template
    };
    assert_eq!(old.mistakes()[0].place, "version");
    assert_eq!(read(r#""points": []"#).needs(), 1);
}

#[test]
fn every_mistake_of_version_two_is_named_with_its_place() {
    let found = places(
        r#""discount_rate": -2,
        "benefits": [
          {"kind": "class_decisions", "books": "cost_avoided", "rest": "x", "classes": [{}],
           "figures": {"class_share_2": 0.5}},
          {"kind": "amount", "books": "cash_saved", "classes": [{}, {}], "figures": {
            "amount_per_month": {"value": 1, "currency": "XQQ", "season": [1, 2]},
            "adoption": {"value": 1, "currency": "USD"},
            "ramp": {"value": 1, "growth": {"rate": 0.1, "per": "year"}}}}],
        "costs": [{"category": "integration", "kind": "external", "timing": "at_start", "amount": 9, "option": 1}],
        "options": [{"kind": "hope", "without_costs": [4], "without_phases": ["operation"],
            "figures": {"benefits.9.adoption": 1, "cases_per_month": -4}}],
        "scenarios": [{"option": 3}],
        "groups": [{"numbers": ["nothing"]}],
        "together": [{"one": "groups.1", "other": "x", "degree": "opposite"}]"#,
    );
    assert_eq!(
        found,
        [
            "discount_rate",
            "benefits[0].classes",
            "benefits[0].rest",
            "benefits[0].figures.class_share_2",
            "benefits[1].classes",
            "benefits[1].figures.adoption.currency",
            "benefits[1].figures.amount_per_month.currency",
            "benefits[1].figures.amount_per_month.season",
            "benefits[1].figures.ramp",
            "costs[0].option",
            "options[0].kind",
            "options[0].without_costs",
            "options[0].without_phases",
            "options[0].figures.benefits.9.adoption",
            "options[0].figures.cases_per_month",
            "scenarios[0].option",
            "groups[0].numbers",
            "together[0].one",
            "together[0].other",
        ]
    );
}

#[test]
fn a_formula_is_tried_in_the_plan_and_in_every_way() {
    let benefit = |formula: &str| {
        format!(
            r#""benefits": [{{"kind": "amount", "books": "cash_saved", "figures": {{
                "amount_per_month": {{"value": 5, "formula": "{formula}"}}}}}}]"#
        )
    };
    let place = "benefits[0].figures.amount_per_month";
    assert_eq!(places(&benefit("[cases_per_month] * 2 EUR")), NONE);
    assert_eq!(places(&benefit("[cases_per_month] * 2 EUR/h")), [place]);
    assert_eq!(places(&benefit("[found_today] * 2 EUR/month")), [place]);
    let circle = benefit("[benefits.0.amount_per_month] * 2");
    assert_eq!(places(&circle), [place]);
    let way = r#""options": [{"kind": "buy", "figures": {"cases_per_month":
        {"value": 5, "formula": "[hourly_rate] * 2 h"}}}]"#;
    assert_eq!(places(way), ["options[0].figures.cases_per_month"]);

    let mut settled = read(&circle);
    settled.settle_formulas();
    let figure = &settled.benefits[0].figures["amount_per_month"];
    assert_eq!(*figure, Value::Exact(5.0).into());
    let good = benefit("[cases_per_month] * 2 EUR");
    let mut kept = read(&good);
    kept.settle_formulas();
    assert_eq!(kept, read(&good));
}

//! Realised value: what is measured moves the line inside the approved plan, every figure worked by hand.

use super::{model, operate};
use crate::desk::Desk;
use outset_app::{Id, MonthEdit, TypedMetric, TypedMetrics};

/// Twelve undiscounted months from June 2026: 1,000 cases, a tenth of which matter; each one found that was not
/// found before is worth €100; 50 of 100 are found today, 91 with the model; running it costs €1,000 a month.
/// So a month brings 1,000 × 0.1 × (0.91 − 0.5) × 100 = 4,100, less 1,000: 3,100.
fn plan() -> outset_core::plan::Plan {
    use outset_core::estimate::Estimate;
    use outset_core::plan::{
        Benefit, BenefitStream, Books, Cost, CostKind, Driver, PhaseKind, Plan, Timing, Worth,
    };
    let mut plan = Plan::new("EUR", 2026 * 12 + 5, 12, 0.0);
    let values = [
        ("cases", 1000.0),
        ("positive", 0.1),
        ("found_today", 0.5),
        ("found_model", 0.91),
        ("right", 0.9),
        ("hit", 100.0),
        ("nothing", 0.0),
        ("upkeep", 1000.0),
    ];
    for (id, value) in values {
        plan.drivers
            .push(Driver::guess(id, id, "count", Estimate::Fixed { value }));
    }
    let id = str::to_owned;
    plan.benefits.push(Benefit {
        id: id("benefit"),
        name: id("Fewer missed"),
        books: Books::CostAvoided,
        redeployed: None,
        start_delay: 0.0,
        ramp: None,
        growth: None,
        decay: None,
        stream: BenefitStream::BetterDecisions {
            cases: id("cases"),
            share_positive: id("positive"),
            found_today: id("found_today"),
            found_model: id("found_model"),
            right_today: id("right"),
            right_model: id("right"),
            worth: Worth {
                true_positive: id("hit"),
                false_positive: id("nothing"),
                missed: id("nothing"),
                true_negative: id("nothing"),
            },
            adoption: None,
        },
    });
    plan.costs.push(Cost {
        id: id("cost"),
        name: id("Upkeep"),
        category: id("operation"),
        kind: CostKind::Other,
        phase: Some(PhaseKind::Operation),
        timing: Timing::Monthly,
        factors: vec![id("upkeep")],
        times: 1.0,
        shares: Vec::new(),
    });
    plan
}

/// Approves that plan, as Value does: a frozen copy of it and of its result.
fn approve(desk: &Desk, project: &Id) {
    use outset_core::simulate::{Run, simulate};
    use outset_store::{Holder, LADDER, Op, Opening, table::approved_plan::ApprovedPlan};
    let plan = plan();
    let result = simulate(&plan, &Run::default(), &|| false).unwrap();
    let opening = Opening {
        holder: Holder::Terminal,
        read_only: false,
        now: outset_core::time::Moment(1_780_000_000_000_000),
        ladder: &LADDER,
        key: None,
    };
    let (mut store, _) = outset_store::open(&desk.path(), &opening).unwrap();
    let row = ApprovedPlan {
        id: outset_store::new_id(),
        project_id: project.id.clone(),
        approved_at: 1_780_000_000_000_000,
        approved_by: "Head of finance".into(),
        reason: String::new(),
        after_the_fact: false,
        document: plan.to_json().unwrap(),
        result: serde_json::to_string(&result).unwrap(),
    };
    store
        .write(Op::ApprovePlan, None, |tx| tx.insert_approved_plan(&row))
        .unwrap();
    store.close().unwrap();
}

#[test]
fn what_is_measured_moves_realised_value_inside_the_approved_plan() {
    let mut desk = Desk::new();
    let project = desk.project("Invoice triage");
    let model = model(&mut desk, &project, "Triage");
    let log = TypedMetrics {
        model: model.id.clone(),
        version: "v3".into(),
        values: vec![TypedMetric {
            metric: "recall".into(),
            value: "86 %".into(),
        }],
        at: "2026-10-05".into(),
    };
    desk.session.log_metrics(log).unwrap();
    let before = operate(&desk, &project);
    assert!(before.fan.is_none());
    assert!(
        before.fan_note.contains("the plan has no benefit"),
        "{}",
        before.fan_note
    );

    approve(&desk, &project);
    // October lacks 5 of 100 found: 1,000 × 0.1 × 0.05 × 100 = 500, in the fifth month and in every one.
    let view = operate(&desk, &project);
    assert_eq!(
        view.headline,
        "€500 below plan in month 5. The model now finds 86 of 100, not 91: that costs €500 a month."
    );
    let fan = view.fan.unwrap();
    assert_eq!(fan.title, "Realised value runs below the plan");
    assert!(
        fan.conclusion.starts_with("Plan approved 2026-05-28"),
        "{}",
        fan.conclusion
    );
    // Twelve months of 3,100 were approved: 37,200; the 500 are gone, the months to come are as planned.
    assert_eq!(
        view.below,
        "Now expected at the horizon: €36,700 (approved €37,200)"
    );

    let set = |desk: &mut Desk, month: &str, part: &str, text: &str| {
        let edit = MonthEdit {
            project: project.id.clone(),
            month: month.into(),
            part: part.into(),
            text: text.into(),
            visit: None,
        };
        desk.session.set_month(edit).unwrap();
    };
    // September had 1,200 cases: 200 × 0.1 × 0.41 × 100 = 820 more.
    set(&mut desk, "2026-09", "volume", "1200");
    assert!(
        operate(&desk, &project)
            .headline
            .starts_with("€320 above plan in month 5.")
    );
    // Spending alone does not count: with the people's time unknown, the month would look cheaper than it was.
    set(&mut desk, "2026-10", "spending", "500");
    assert!(
        operate(&desk, &project)
            .headline
            .starts_with("€320 above plan")
    );
    // 10 hours at €40 and €500 are 900 instead of 1,000.
    let place = outset_app::EstimatePlace {
        project: project.id.clone(),
        owner: None,
        part: "hourly_rate".into(),
    };
    let edit = outset_app::EstimateEdit {
        place,
        text: "40".into(),
        said_by: None,
        visit: None,
    };
    desk.session.set_estimate(edit).unwrap();
    set(&mut desk, "2026-10", "hours", "10");
    assert!(
        operate(&desk, &project)
            .headline
            .starts_with("€420 above plan in month 5.")
    );
    desk.session.undo().unwrap();
    assert!(
        operate(&desk, &project)
            .headline
            .starts_with("€320 above plan in month 5.")
    );
}

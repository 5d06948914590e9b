//! Rows of every table that belongs to a project, made of the same awkward values.

use super::log::{import_row, model_row, version_row};
use super::voice_rows;
use outset_store::{
    Result, Tx,
    table::{
        answer::Answer, approved_plan::ApprovedPlan, assignment::Assignment, benefit::Benefit,
        cost::Cost, dataset::Dataset, decision::Decision, dependence::Dependence, driver::Driver,
        driver_group::DriverGroup, driver_override::DriverOverride, expectation::Expectation,
        left_out::LeftOut, lever::Lever, milestone::Milestone, month_figure::MonthFigure,
        month_note::MonthNote, open_point::OpenPoint, option::OptionRow, outcome::Outcome,
        overruled::Overruled, phase::Phase, point::Point, prediction::Prediction, risk::Risk,
        role_need::RoleNeed, scenario::Scenario, spending::Spending, threshold::Threshold,
    },
};

/// Values for one row; ids of owners come from small sets, so that rows meet.
#[derive(Debug, Clone)]
pub struct Values {
    pub id: u8,
    pub project: u8,
    pub owner: u8,
    pub text: String,
    pub more: String,
    pub integer: i64,
    pub month: i32,
    pub real: f64,
    pub share: f64,
    pub maybe: Option<f64>,
}

/// Changes the row with this id, or adds it; refused where an owner is missing or a key is taken.
pub fn put(tx: &Tx<'_>, table: &str, v: &Values) -> Result<()> {
    macro_rules! put {
        ($update:ident, $insert:ident, $row:expr) => {{
            let row = $row;
            tx.$update(&row).or_else(|_| tx.$insert(&row))
        }};
    }
    let id = format!("{table}{}", v.id);
    let project_id = format!("p{}", v.project);
    let (text, more, real, created_at) = (v.text.clone(), v.more.clone(), v.real, v.integer);
    let maybe_text = v.maybe.map(|_| v.more.clone());
    let owner = |of: &str| format!("{of}{}", v.owner);
    let position = v.integer;
    match table {
        "benefit" => put!(
            update_benefit,
            insert_benefit,
            Benefit {
                id,
                project_id,
                kind: more.clone(),
                name: text,
                books: more,
                start_delay: real,
                retrained_every: v.maybe.map(|_| v.month),
                position,
                created_at,
                rest: v.text.clone(),
            }
        ),
        "benefit_class" | "measured_team" => super::case_rows::put(tx, table, v),
        "shared_cost_part" | "workspace_override" | "workspace_dependence" => {
            super::shared_rows::put(tx, table, v)
        }
        "cost" => put!(
            update_cost,
            insert_cost,
            Cost {
                id,
                project_id,
                name: text.clone(),
                category: more.clone(),
                kind: text,
                phase: more.clone(),
                timing: more,
                in_month: v.maybe.map(|_| v.month),
                position,
                created_at,
                option_id: v.maybe.filter(|one| *one < 0.0).map(|_| owner("option")),
                every_months: v.maybe.map(|_| v.month),
            }
        ),
        "phase" => put!(
            update_phase,
            insert_phase,
            Phase {
                id,
                project_id,
                kind: more.clone(),
                owner_id: v.maybe.map(|_| owner("q")),
                gate_on: maybe_text,
                gate_question: text,
                started_on: None,
                ended_on: Some(more),
                created_at,
                may_stop: v.maybe.is_some(),
            }
        ),
        "risk" => put!(
            update_risk,
            insert_risk,
            Risk {
                id,
                project_id,
                name: text,
                time: more,
                position,
                created_at,
            }
        ),
        "lever" => put!(
            update_lever,
            insert_lever,
            Lever {
                id,
                project_id,
                kind: more,
                is_on: v.maybe.is_some(),
                created_at,
            }
        ),
        "driver" => put!(
            update_driver,
            insert_driver,
            Driver {
                id,
                project_id,
                benefit_id: (v.owner < 2).then(|| owner("benefit")),
                cost_id: (v.owner == 2).then(|| owner("cost")),
                phase_id: (v.owner == 3).then(|| owner("phase")),
                part: more.clone(),
                name: text.clone(),
                unit: more,
                kind: text.clone(),
                low: v.maybe,
                mode: Some(real),
                high: v.maybe,
                confidence: Some(v.share),
                shape: text.clone(),
                least: None,
                most: v.maybe,
                certainty: text.clone(),
                source: text.clone(),
                said_by: text.clone(),
                said_on: maybe_text,
                note: text.clone(),
                position,
                created_at,
                points: v.maybe.map(|_| v.more.clone()),
                terms: v.maybe.map(|_| v.integer),
                points_least: v.maybe,
                points_most: None,
                samples: Some(v.real.to_le_bytes().to_vec()),
                shared_rows: Some(text),
                probability: Some(v.share),
                concentration: v.maybe,
                group_id: v.maybe.map(|_| owner("driver_group")),
                formula: v.more.clone(),
                growth: v.maybe,
                growth_per: v.maybe.map(|_| v.more.clone()),
                ramp_months: Some(v.share),
                ramp_shape: None,
                ramp_from: v.maybe.map(|_| v.more.clone()),
                season: Some(v.more.clone()),
                risk_id: (v.project == 0).then(|| owner("risk")),
                lever_id: (v.project == 1).then(|| owner("lever")),
                ramp_first: v.maybe,
                driver_id: (v.project == 2).then(|| owner("driver")),
            }
        ),
        "driver_group" => put!(
            update_driver_group,
            insert_driver_group,
            DriverGroup {
                id,
                project_id,
                name: text,
                created_at,
            }
        ),
        "dependence" => put!(
            update_dependence,
            insert_dependence,
            Dependence {
                id,
                project_id,
                one_driver_id: (v.owner < 2).then(|| owner("driver")),
                one_group_id: (v.owner >= 2).then(|| owner("driver_group")),
                other_driver_id: (v.project < 2).then(|| owner("driver")),
                other_group_id: (v.project >= 2).then(|| owner("driver_group")),
                degree: more,
                created_at,
            }
        ),
        "voice" => voice_rows::voice(tx, id, v),
        "blind_round" => voice_rows::blind_round(tx, id, v),
        "option" => put!(
            update_option,
            insert_option,
            OptionRow {
                id,
                project_id,
                kind: more.clone(),
                name: text,
                note: more,
                position,
                created_at,
                chosen: position % 2 == 0,
            }
        ),
        "left_out" => tx.insert_left_out(&LeftOut {
            id,
            option_id: owner("option"),
            benefit_id: (v.project == 0).then(|| owner("benefit")),
            cost_id: (v.project == 1).then(|| owner("cost")),
            phase: if v.project == 2 { text } else { String::new() },
            role: if v.project > 2 { more } else { String::new() },
            created_at,
        }),
        "scenario" => put!(
            update_scenario,
            insert_scenario,
            Scenario {
                id,
                project_id,
                option_id: v.maybe.map(|_| owner("option")),
                name: text,
                position,
                created_at,
            }
        ),
        "driver_override" => put!(
            update_override,
            insert_override,
            DriverOverride {
                id,
                option_id: (v.owner < 2).then(|| owner("option")),
                scenario_id: (v.owner >= 2).then(|| owner("scenario")),
                driver_id: owner("driver"),
                estimate: text.clone(),
                said_by: text.clone(),
                said_on: maybe_text,
                note: text,
                created_at,
            }
        ),
        "answer" => put!(
            update_answer,
            insert_answer,
            Answer {
                id,
                project_id,
                question: more.clone(),
                text: text.clone(),
                certainty: more,
                said_by: text,
                said_on: maybe_text,
                created_at,
            }
        ),
        "dataset" => put!(
            update_dataset,
            insert_dataset,
            Dataset {
                id,
                project_id,
                name: text.clone(),
                owner: more.clone(),
                access: more,
                personal: v.maybe.is_some(),
                history_months: v.maybe.map(|_| v.month),
                note: text,
                position,
                created_at,
            }
        ),
        "expectation" => put!(
            update_expectation,
            insert_expectation,
            Expectation {
                id,
                project_id,
                said_by: text,
                low: real,
                high: v.share,
                unit: more.clone(),
                said_on: maybe_text,
                note: more,
                created_at,
            }
        ),
        "open_point" => put!(
            update_open_point,
            insert_open_point,
            OpenPoint {
                id,
                project_id,
                point: text.clone(),
                owner: more.clone(),
                due_on: maybe_text.clone(),
                answer: text,
                closed_on: maybe_text,
                derived_from: more,
                created_at,
            }
        ),
        "overruled" => put!(
            update_overruled,
            insert_overruled,
            Overruled {
                id,
                project_id,
                reason: more.clone(),
                why: text,
                said_by: more,
                created_at,
            }
        ),
        "assignment" => put!(
            update_assignment,
            insert_assignment,
            Assignment {
                id,
                project_id,
                phase: more.clone(),
                role: more,
                person_id: owner("q"),
                share: v.share,
                created_at,
            }
        ),
        "role_need" => put!(
            update_role_need,
            insert_role_need,
            RoleNeed {
                id,
                project_id,
                phase: more.clone(),
                role: text.clone(),
                share: v.share,
                state: more,
                until_on: maybe_text,
                reason: text,
            }
        ),
        "approved_plan" => tx.insert_approved_plan(&ApprovedPlan {
            id,
            project_id,
            approved_at: v.integer,
            approved_by: text.clone(),
            reason: more,
            after_the_fact: v.maybe.is_some(),
            document: text.repeat(3),
            result: text,
        }),
        "milestone" => put!(
            update_milestone,
            insert_milestone,
            Milestone {
                id,
                project_id,
                kind: more.clone(),
                name: text,
                audience: more,
                due_on: maybe_text.clone(),
                done_on: maybe_text,
                created_at,
            }
        ),
        "spending" => put!(
            update_spending,
            insert_spending,
            Spending {
                id,
                project_id,
                month: i32::from(v.owner),
                kind: more,
                amount_minor: v.integer,
                currency: text.clone(),
                note: text,
                created_at,
            }
        ),
        "decision" => put!(
            update_decision,
            insert_decision,
            Decision {
                id,
                project_id,
                kind: more.clone(),
                reason: text,
                decided_on: more.clone(),
                decided_by: more.clone(),
                figures: more,
                created_at,
            }
        ),
        "model" => {
            let mut model = model_row(&id, &project_id, tx.new_model_key()?);
            (model.name, model.mapping, model.salt) = (text, more, v.real.to_be_bytes().to_vec());
            tx.update_model(&model).or_else(|_| tx.insert_model(&model))
        }
        "version" => {
            let mut version = version_row(&id, &owner("model"), tx.new_version_key()?);
            (version.name, version.note, version.live_to) = (text, more, maybe_text);
            tx.update_version(&version)
                .or_else(|_| tx.insert_version(&version))
        }
        "import" => import(tx, &id, v),
        "threshold" => put!(
            update_threshold,
            insert_threshold,
            Threshold {
                id,
                model_id: owner("model"),
                metric: more,
                least: v.maybe,
                most: Some(real),
                source: text,
            }
        ),
        "month_figure" => put!(
            update_month_figure,
            insert_month_figure,
            MonthFigure {
                id,
                project_id,
                month: i32::from(v.owner),
                part: more,
                value: real,
                note: text.clone(),
                said_by: text,
                created_at,
            }
        ),
        "month_note" => put!(
            update_month_note,
            insert_month_note,
            MonthNote {
                id,
                project_id,
                month: v.month,
                text,
            }
        ),
        other => panic!("no table {other}"),
    }
}

/// An import of each kind, with a handful of dense rows.
fn import(tx: &Tx<'_>, id: &str, v: &Values) -> Result<()> {
    let version = tx.version(&format!("version{}", v.owner))?;
    let model = tx.model(&version.model_id)?;
    let key = tx.new_import_key()?;
    let kind = ["log", "reference", "outcomes", "typed"][usize::from(v.project % 4)];
    let mut row = import_row(id, kind, key, 3);
    row.model_id = model.id;
    row.version_id = row.version_id.map(|_| version.id);
    row.file_name = v.text.clone();
    tx.insert_import(&row)?;
    match kind {
        "outcomes" => tx.insert_outcomes(
            model.key,
            key,
            (0..3).map(|n| Outcome {
                key_hash: [n; 16],
                outcome: v.integer,
            }),
        ),
        "typed" => tx.insert_points(
            version.key,
            key,
            (0..3).map(|n| Point {
                metric: v.more.clone(),
                start_at: n,
                end_at: v.integer,
                row_count: None,
                value: v.real,
            }),
        ),
        _ => tx
            .insert_predictions(
                version.key,
                key,
                (0..3).map(|n| Prediction {
                    at: i64::from(n),
                    key_hash: [n; 16],
                    class: v.integer,
                    score: v.maybe,
                    outcome: None,
                }),
            )
            .map(|_| ()),
    }
}

//! The delivery of a project on its page.

use super::decision::day_to_edit;
use crate::{
    Result, Session, course,
    deliver::{self, Delivery},
    estimate,
    format::Formatter,
    read, team,
    view::{
        Choice, DecisionView, DeliverAsk, DeliverView, EstimatePlace, EstimateView, MilestoneView,
        Owner, OwnerKind, PhaseView, StopView,
    },
    words,
};
use outset_core::{
    Invalid,
    money::{Currency, Money},
    part::part_named,
    phase::PhaseKind,
    time::{Day, Month},
};
use outset_store::table::{decision::Decision, milestone::Milestone, phase::Phase};

impl Session {
    /// Timeline, phases, milestones, spending and decisions of a project.
    ///
    /// # Errors
    /// When there is no such project, or its plan cannot be computed.
    pub fn deliver(&self, ask: DeliverAsk) -> Result<DeliverView> {
        let (format, delivery) = (self.format(), self.delivery_of(&ask.id)?);
        let code = delivery.around.currency.clone();
        let known = Currency::from_code(&code).ok_or(Invalid::NotInList { found: code });
        let currency = read::field("currency", known, &format)?;
        let ledger = deliver::ledger(self, &delivery, currency, &format)?;
        let headline = deliver::headline(&delivery, ledger.spent, &format);
        let everybody = delivery.around.people.iter().zip(&delivery.around.names);
        let owners = everybody.map(|(person, name)| Choice {
            id: person.id.clone(),
            name: name.clone(),
        });
        let nobody = Choice {
            id: String::new(),
            name: words::text(&format.language, "deliver-owner-nobody"),
        };
        Ok(DeliverView {
            figure: deliver::picture(self, &delivery, &ask)?,
            warning: deliver::warning(&delivery, &format),
            phases: PhaseKind::ALL
                .map(|kind| phase(&delivery, kind, &format))
                .into(),
            owners: [nobody].into_iter().chain(owners).collect(),
            milestones: delivery
                .milestones
                .iter()
                .map(|one| milestone(&delivery, one, &format))
                .collect(),
            spending: ledger.view,
            decisions: delivery
                .decisions
                .iter()
                .rev()
                .map(|one| decision(one, &format))
                .collect(),
            stopped: stopped(&delivery, &format),
            headline,
        })
    }

    /// What the rail says of a delivery: how much is to be done.
    pub(super) fn deliver_state(&self, project: &str) -> Result<Option<String>> {
        let open = self.delivery_of(project)?.open();
        let shown = self.format().number(open as f64, 0);
        let texts = [("shown", shown.as_str())];
        Ok((open > 0).then(|| words::text_with(self.language(), "deliver-room-open", &texts)))
    }
}

fn phase(delivery: &Delivery, kind: PhaseKind, format: &Formatter) -> PhaseView {
    let row = course::row_of(&delivery.rows, kind);
    let day = |take: fn(&Phase) -> &Option<String>| {
        day_to_edit(row.and_then(|row| take(row).as_deref()), format)
    };
    let gate = delivery
        .timeline
        .gates
        .iter()
        .find(|gate| gate.phase == kind);
    let is_operation = kind == PhaseKind::Operation;
    PhaseView {
        kind: kind.id().to_owned(),
        name: team::phase_title(kind, format),
        is_planned: row.is_some(),
        has_gate: !is_operation,
        dates: dates(delivery, kind, format),
        duration: row.and_then(|row| number(delivery, row, "duration", format)),
        owner_hours: row
            .filter(|_| is_operation)
            .and_then(|row| number(delivery, row, "owner_hours", format)),
        owner: row.and_then(|row| row.owner_id.clone()).unwrap_or_default(),
        gate_on: day(|row| &row.gate_on),
        gate_expected: gate
            .map(|gate| format.day(gate.on.likely))
            .unwrap_or_default(),
        gate_question: row.map(|row| row.gate_question.clone()).unwrap_or_default(),
        started_on: day(|row| &row.started_on),
        ended_on: day(|row| &row.ended_on),
    }
}

/// A number of a phase, typed or not yet.
fn number(
    delivery: &Delivery,
    phase: &Phase,
    part: &str,
    format: &Formatter,
) -> Option<EstimateView> {
    let place = EstimatePlace {
        project: delivery.rows.project.id.clone(),
        owner: Some(Owner {
            kind: OwnerKind::Phase,
            id: phase.id.clone(),
        }),
        part: part.to_owned(),
    };
    let drivers = &delivery.rows.drivers;
    let row = drivers.iter().find(|row| estimate::stands_at(row, &place));
    let currency = &delivery.around.currency;
    let mut view = estimate::view(place, part_named(part)?, row, currency, format);
    if let Some(row) = row {
        let made = (&delivery.rows, &delivery.plan);
        estimate::formula::show(&mut view, row, made, format);
        crate::voice::show(&mut view, row, &delivery.rows, currency, format);
    }
    Some(view)
}

/// "Jan 2027 to Mar 2027, nine times out of ten by May 2027".
fn dates(delivery: &Delivery, kind: PhaseKind, format: &Formatter) -> String {
    let likely = course::months(&delivery.timeline, kind, format);
    let late = course::dates_of(&delivery.timeline, kind)
        .and_then(|dates| dates.ends)
        .filter(|ends| Month::of(ends.late) > Month::of(ends.likely));
    match late {
        Some(ends) if !likely.is_empty() => {
            let late = format.month(Month::of(ends.late));
            let texts = [("likely", likely.as_str()), ("late", &late)];
            words::text_with(&format.language, "deliver-dates", &texts)
        }
        _ => likely,
    }
}

fn milestone(delivery: &Delivery, one: &Milestone, format: &Formatter) -> MilestoneView {
    MilestoneView {
        id: one.id.clone(),
        kind: one.kind.clone(),
        name: one.name.clone(),
        audience: one.audience.clone(),
        due_on: day_to_edit(one.due_on.as_deref(), format),
        done_on: day_to_edit(one.done_on.as_deref(), format),
        is_late: delivery.is_late(one),
    }
}

fn decision(one: &Decision, format: &Formatter) -> DecisionView {
    let day = Day::from_iso(&one.decided_on).map(|day| format.day(day));
    let when: Vec<String> = day
        .into_iter()
        .chain([one.decided_by.clone()])
        .filter(|text| !text.is_empty())
        .collect();
    DecisionView {
        id: one.id.clone(),
        kind: one.kind.clone(),
        kind_name: words::text(&format.language, &format!("deliver-decision-{}", one.kind)),
        reason: one.reason.clone(),
        when: when.join(", "),
        figures: deliver::in_words(&one.figures, format),
    }
}

fn stopped(delivery: &Delivery, format: &Formatter) -> Option<StopView> {
    let project = &delivery.rows.project;
    let saved = project.saved.as_ref().and_then(|(minor, code)| {
        Some(Money {
            minor: *minor,
            currency: Currency::from_code(code)?,
        })
    });
    (project.state != "active").then(|| StopView {
        taught: project.taught.clone(),
        saved: saved
            .map(|money| format.amount_to_edit(money))
            .unwrap_or_default(),
    })
}

//! The timeline as a figure: phases with their uncertain ends, gates, milestones and today.

use super::{Delivery, time_sentence};
use crate::{
    Result, Session, course,
    figure::{full, theme},
    format::Formatter,
    team::phase_title,
    view::{DeliverAsk, FigureView},
    words,
};
use outset_core::{
    phase::PhaseKind,
    time::{Day, Month},
    timeline::PhaseDates,
};
use outset_report::{
    Caption, FigureInput, Gate, Mark, Milestone, Phase, Progress, Scale, Timeline, TimelineHeads,
};

/// Draws the timeline.
///
/// # Errors
/// When it cannot be drawn, which is a mistake of Outset's own.
pub(crate) fn picture(
    session: &Session,
    delivery: &Delivery,
    ask: &DeliverAsk,
) -> Result<FigureView> {
    let format = session.format();
    let say = |id: &str| words::text(&format.language, id);
    let start = delivery.plan.start_month;
    // Whole months since the start have the calendar's names; parts of one belong to it.
    let month = |at: f64| format.month(Month(start).plus(at.floor() as i32));
    let input = Timeline {
        caption: Caption {
            title: say("deliver-timeline"),
            conclusion: time_sentence(delivery, &format),
            empty: say("deliver-timeline-empty"),
        },
        phases: delivery
            .timeline
            .phases
            .iter()
            .filter_map(|dates| phase(delivery, dates, &format))
            .collect(),
        milestones: delivery
            .milestones
            .iter()
            .filter_map(|one| {
                let done = course::day(one.done_on.as_deref());
                let day = done.or(course::day(one.due_on.as_deref()))?;
                Some(Milestone {
                    label: one.name.clone(),
                    at: months_from(start, day),
                    progress: match done {
                        Some(_) => Progress::Done,
                        None => Progress::Planned,
                    },
                })
            })
            .collect(),
        today: Some(Mark {
            at: months_from(start, delivery.today),
            label: say("deliver-today"),
        }),
        months: Scale {
            tick: &month,
            exact: &month,
        },
        heads: TimelineHeads {
            name: say("deliver-head-name"),
            start: say("deliver-head-start"),
            end: say("deliver-head-end"),
            earliest: say("deliver-head-earliest"),
            latest: say("deliver-head-latest"),
            gate: say("deliver-head-gate"),
        },
    };
    session.figure(
        &FigureInput::Timeline(input),
        theme(&ask.theme),
        full(ask.width),
    )
}

fn phase(delivery: &Delivery, dates: &PhaseDates, format: &Formatter) -> Option<Phase> {
    let start = delivery.plan.start_month;
    let (starts, ends) = (dates.starts?, dates.ends?);
    let at = |day: Day| months_from(start, day);
    let row = course::row_of(&delivery.rows, dates.kind);
    let progress = match row {
        Some(row) if row.ended_on.is_some() => Progress::Done,
        Some(row) if row.started_on.is_some() => Progress::Running,
        _ => Progress::Planned,
    };
    let gate = delivery
        .timeline
        .gates
        .iter()
        .find(|gate| gate.phase == dates.kind && dates.kind != PhaseKind::Operation);
    Some(Phase {
        label: phase_title(dates.kind, format),
        start: at(starts.likely),
        // The last day is over when the next begins.
        end: at(ends.likely.plus_days(1)),
        between: (ends.early < ends.late)
            .then(|| (at(ends.early.plus_days(1)), at(ends.late.plus_days(1)))),
        progress,
        gate: gate.map(|gate| {
            let texts = [("day", format.day(gate.on.likely))];
            let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
            Gate {
                label: words::text_with(&format.language, "deliver-gate-label", &texts),
                progress,
            }
        }),
    })
}

/// Months from the first day of the start month to a day.
fn months_from(start: i32, day: Day) -> f64 {
    let month = Month::of(day);
    let into = day.0.signed_duration_since(month.first_day().0).num_days();
    f64::from(month.0 - start) + into as f64 / f64::from(month.days())
}

//! The team: who has which role in which phase, what each phase needs, and how gaps are taken.

use super::phase::ensure_phase;
use crate::{
    Problem, Result, Session,
    format::Formatter,
    option::take_back_role,
    problem, read,
    team::{self, Team},
    view::{Choice, Done, GapEdit, NeedEdit, PhaseCost, ShareEdit, TeamAsk, TeamView},
    words,
};
use outset_core::{
    Invalid, name,
    part::Unit,
    phase::PhaseKind,
    plan::Plan,
    role::Role,
    team::need::{GapState, RoleNeed},
};
use outset_store::{
    Op,
    table::{assignment::Assignment, role_need::RoleNeed as NeedRow},
};

/// The most that may be needed of one role: ten people.
const MOST_NEEDED: f64 = 10.0;

impl Session {
    /// The team of a project in one phase.
    ///
    /// # Errors
    /// When there is no such project.
    pub fn team(&self, ask: TeamAsk) -> Result<TeamView> {
        let (format, team) = (self.format(), self.team_of(&ask.id, true)?);
        let phase = team.phase(ask.phase.as_deref());
        let (people, others) = team::people_rows(&team, phase, &format);
        let choice = |kind: PhaseKind| Choice {
            id: kind.id().to_owned(),
            name: team::phase_title(kind, &format),
        };
        Ok(TeamView {
            headline: team::headline(&team, phase, &format),
            below: team::below(&team, phase, &format),
            title: title(&team, phase, &format),
            phase: phase.id().to_owned(),
            phases: PhaseKind::ALL.map(choice).into(),
            roles: team::columns(&team, phase, &format),
            notes: team::notes(&team, phase, &format),
            costs: costs(&team, &format),
            unplanned: unplanned(&team.plan, &team.around.currency, &format),
            people,
            others,
        })
    }

    /// Puts a person into a role of a phase with a share of their time; empty or 0 takes them out.
    ///
    /// # Errors
    /// What is no share, and a phase, role or person that is not there.
    pub fn set_share(&mut self, edit: ShareEdit) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let (phase, role) = place(&edit.phase, &edit.role, &format)?;
        let share = read::optional(&edit.text, |text| read::share(text, &format));
        let share = read::field("text", share, &format)?.filter(|share| share.value() > 0.0);
        self.write(Op::ChangeAssignment, edit.visit.as_deref(), |tx| {
            let rows = tx.assignments_of(&edit.project)?;
            let found = rows.into_iter().find(|row| {
                row.phase == phase.id() && row.role == role.id() && row.person_id == edit.person
            });
            match (found, share) {
                (None, None) => {}
                (Some(row), None) => tx.delete_assignment(&row.id)?,
                (Some(row), Some(share)) => tx.update_assignment(&Assignment {
                    share: share.value(),
                    ..row
                })?,
                (None, Some(share)) => {
                    tx.project(&edit.project)?;
                    take_back_role(tx, &edit.project, role.id())?;
                    tx.person(&edit.person)?;
                    ensure_phase(tx, &edit.project, phase, now.0)?;
                    tx.insert_assignment(&Assignment {
                        id: tx.new_id(),
                        project_id: edit.project.clone(),
                        phase: phase.id().to_owned(),
                        role: role.id().to_owned(),
                        person_id: edit.person.clone(),
                        share: share.value(),
                        created_at: now.0,
                    })?;
                }
            }
            Ok(None)
        })
    }

    /// Says how much of a role a phase needs; an empty text goes back to what is assumed by size.
    ///
    /// # Errors
    /// What is no share, and a phase, role or project that is not there.
    pub fn set_need(&mut self, edit: NeedEdit) -> Result<Done> {
        let format = self.format();
        let (phase, role) = place(&edit.phase, &edit.role, &format)?;
        let share = read::optional(&edit.text, |text| needed(text, &format));
        let share = read::field("text", share, &format)?;
        let assumed = assumed(&self.team_of(&edit.project, false)?, phase, role);
        self.write(Op::SetRoleNeed, edit.visit.as_deref(), |tx| {
            let rows = tx.role_needs_of(&edit.project)?;
            let found = rows
                .into_iter()
                .find(|row| row.phase == phase.id() && row.role == role.id());
            match (found, share) {
                (None, None) => {}
                // A gap that somebody has judged stays judged.
                (Some(row), None) if !row.state.is_empty() => tx.update_role_need(&NeedRow {
                    share: assumed.share,
                    ..row
                })?,
                (Some(row), None) => tx.delete_role_need(&row.id)?,
                (Some(row), Some(share)) => {
                    take_back_role(tx, &edit.project, role.id())?;
                    tx.update_role_need(&NeedRow { share, ..row })?;
                }
                (None, Some(share)) => {
                    take_back_role(tx, &edit.project, role.id())?;
                    tx.insert_role_need(&new_need(tx.new_id(), &edit.project, phase, role, share))?;
                }
            }
            Ok(None)
        })
    }

    /// Says how a gap is taken: needed now, accepted (with a reason, and until when), or later.
    ///
    /// # Errors
    /// What is no such state, an accepted gap without a reason, and a day that cannot be read.
    pub fn set_gap(&mut self, edit: GapEdit) -> Result<Done> {
        let format = self.format();
        let (phase, role) = place(&edit.phase, &edit.role, &format)?;
        let until = read::optional(&edit.until, |text| read::day(text, &format));
        let until = read::field("until", until, &format)?;
        let reason = read::field("reason", name::optional(&edit.reason), &format)?;
        let state = GapState::from_id(&edit.state, until, &reason);
        let state = state.ok_or_else(|| not_in_list("state", &edit.state, &format))?;
        let (until, reason) = match &state {
            GapState::Accepted { reason, .. } if reason.is_empty() => {
                return Err(problem::invalid(&Invalid::Empty, &format).at("reason"));
            }
            GapState::Accepted { until, reason } => (until.map(|day| day.iso()), reason.clone()),
            GapState::Needed | GapState::Later => (None, String::new()),
        };
        let assumed = assumed(&self.team_of(&edit.project, false)?, phase, role);
        self.write(Op::JudgeGap, None, |tx| {
            let rows = tx.role_needs_of(&edit.project)?;
            let found = rows
                .into_iter()
                .find(|row| row.phase == phase.id() && row.role == role.id());
            let (row, is_new) = match found {
                Some(row) => (row, false),
                None => {
                    let share = assumed.share;
                    (
                        new_need(tx.new_id(), &edit.project, phase, role, share),
                        true,
                    )
                }
            };
            let row = NeedRow {
                state: state.id().to_owned(),
                until_on: until,
                reason,
                ..row
            };
            match is_new {
                true => tx.insert_role_need(&row)?,
                false => tx.update_role_need(&row)?,
            }
            Ok(None)
        })
    }

    /// What the rail says of a team: gaps that are needed now, or that nobody is there.
    pub(super) fn team_state(&self, project: &str) -> Result<Option<String>> {
        let team = self.team_of(project, false)?;
        let alarms = team.alarms();
        let shown = self.format().number(alarms as f64, 0);
        Ok(match alarms {
            0 if team.assignments.is_empty() => {
                Some(words::text(self.language(), "team-room-nobody"))
            }
            0 => None,
            count => {
                let texts = [("shown", shown.as_str())];
                Some(words::text_counted(
                    self.language(),
                    "team-room-gaps",
                    count,
                    &texts,
                ))
            }
        })
    }
}

/// The phase and the role that are meant.
fn place(phase: &str, role: &str, format: &Formatter) -> Result<(PhaseKind, Role)> {
    let found = PhaseKind::from_id(phase).ok_or_else(|| not_in_list("phase", phase, format))?;
    let role = Role::from_id(role).ok_or_else(|| not_in_list("role", role, format))?;
    Ok((found, role))
}

fn not_in_list(field: &str, found: &str, format: &Formatter) -> Problem {
    let found = found.to_owned();
    problem::invalid(&Invalid::NotInList { found }, format).at(field)
}

/// Reads what is needed of a role: a percentage that may be above 100.
fn needed(text: &str, format: &Formatter) -> std::result::Result<f64, Invalid> {
    let text = text.trim();
    let bare = text.strip_suffix('%').unwrap_or(text);
    let share = format.numbers.read(bare)?.value() / 100.0;
    let fits = (0.0..=MOST_NEEDED).contains(&share);
    fits.then_some(share).ok_or(Invalid::OutOfRange {
        least: 0.0,
        most: MOST_NEEDED * 100.0,
    })
}

/// What a phase is assumed to need of a role while nobody has said so.
fn assumed(team: &Team, phase: PhaseKind, role: Role) -> RoleNeed {
    let share =
        outset_core::team::need::assumed_share(crate::plan::size_of(&team.rows), phase, role);
    RoleNeed {
        phase,
        role,
        share,
        state: GapState::Later,
    }
}

/// A need whose gap nobody has judged yet.
fn new_need(id: String, project: &str, phase: PhaseKind, role: Role, share: f64) -> NeedRow {
    NeedRow {
        id,
        project_id: project.to_owned(),
        phase: phase.id().to_owned(),
        role: role.id().to_owned(),
        share,
        state: String::new(),
        until_on: None,
        reason: String::new(),
    }
}

/// "Build, Mar 2027 to Aug 2027".
fn title(team: &Team, phase: PhaseKind, format: &Formatter) -> String {
    let name = team::phase_title(phase, format);
    let months = crate::course::months(&team.timeline, phase, format);
    [name, months]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

fn costs(team: &Team, format: &Formatter) -> Vec<PhaseCost> {
    let currency = &team.around.currency;
    let costs = team.costs().into_iter().map(|(phase, months, cost)| {
        let total = cost.amount * f64::from(months);
        PhaseCost {
            phase: phase.id().to_owned(),
            name: team::phase_title(phase, format),
            months: crate::course::months(&team.timeline, phase, format),
            monthly: format.quantity(cost.amount.round(), Unit::Money, currency),
            total: format.quantity(total.round(), Unit::Money, currency),
        }
    });
    costs.collect()
}

/// "For roles that nobody has yet, €31,000 to €140,000 are assumed; each role that gets somebody takes its
/// part away."
fn unplanned(plan: &Plan, currency: &str, format: &Formatter) -> Option<String> {
    let open = plan
        .costs
        .iter()
        .filter(|cost| cost.id.starts_with("unplanned:"));
    let share: f64 = open
        .filter_map(|cost| Some(cost.times * months_of(plan, cost.phase?)))
        .sum();
    let driver = plan
        .drivers
        .iter()
        .find(|driver| driver.part == "unplanned_people")?;
    let quantile = outset_core::estimate::Quantile::new(&driver.estimate, &driver.bounds).ok()?;
    if share <= 0.0 {
        return None;
    }
    let shown = |at: f64| format.rounded(quantile.at(at) * share, 0.0, currency).text;
    let (low, high) = (shown(0.1), shown(0.9));
    let texts = [("low", low.as_str()), ("high", &high)];
    Some(words::text_with(&format.language, "team-unplanned", &texts))
}

/// The typical length of a phase in the plan.
fn months_of(plan: &Plan, phase: PhaseKind) -> f64 {
    let spans = crate::plan::people::spans(plan);
    let found = spans.iter().find(|(kind, ..)| *kind == phase);
    found.map_or(0.0, |(_, _, months)| f64::from(*months))
}

//! What the sample's Scope, Team and Deliver hold.

use super::{Builder, seed};
use crate::Result;
use outset_store::{
    Op, new_id,
    table::{
        answer::Answer, assignment::Assignment, dataset::Dataset, decision::Decision,
        expectation::Expectation, milestone::Milestone, month_figure::MonthFigure,
        month_note::MonthNote, open_point::OpenPoint, role_need::RoleNeed, spending::Spending,
    },
};

impl Builder<'_> {
    pub(super) fn scope(&mut self, project: &str, seed: &seed::Project) -> Result<()> {
        for answer in &seed.answers {
            let row = Answer {
                id: new_id(),
                project_id: project.to_owned(),
                question: answer.question.clone(),
                text: self.say(&answer.text),
                certainty: answer.certainty.clone(),
                said_by: self.say(&answer.by),
                said_on: Some(self.day(&answer.on)?.iso()),
                created_at: self.now.0,
            };
            self.write(Op::AnswerQuestion, |tx| tx.insert_answer(&row))?;
        }
        for (check, yes_or_no) in &seed.checks {
            let Some(said) = seed.answers.first() else {
                continue;
            };
            let row = Answer {
                id: new_id(),
                project_id: project.to_owned(),
                question: check.clone(),
                text: yes_or_no.clone(),
                certainty: said.certainty.clone(),
                said_by: self.say(&said.by),
                said_on: Some(self.day(&said.on)?.iso()),
                created_at: self.now.0,
            };
            self.write(Op::AnswerQuestion, |tx| tx.insert_answer(&row))?;
        }
        self.said(project, seed)?;
        for point in &seed.points {
            let row = OpenPoint {
                id: new_id(),
                project_id: project.to_owned(),
                point: self.say(&point.point),
                owner: self.say(&point.owner),
                due_on: Some(self.day(&point.due)?.iso()),
                answer: self.say(&point.answer),
                closed_on: self.iso(point.closed.as_ref())?,
                derived_from: String::new(),
                created_at: self.now.0,
            };
            self.write(Op::AddOpenPoint, |tx| tx.insert_open_point(&row))?;
        }
        Ok(())
    }

    /// Sources and expectations.
    fn said(&mut self, project: &str, seed: &seed::Project) -> Result<()> {
        for (position, dataset) in seed.datasets.iter().enumerate() {
            let row = Dataset {
                id: new_id(),
                project_id: project.to_owned(),
                name: self.say(&dataset.name),
                owner: self.say(&dataset.owner),
                access: dataset.access.clone(),
                history_months: dataset.history_months,
                personal: dataset.personal,
                note: String::new(),
                position: position as i64,
                created_at: self.now.0,
            };
            self.write(Op::AddDataset, |tx| tx.insert_dataset(&row))?;
        }
        for expectation in &seed.expectations {
            let row = Expectation {
                id: new_id(),
                project_id: project.to_owned(),
                said_by: self.say(&expectation.by),
                low: expectation.low,
                high: expectation.high,
                unit: format!("{}/year", self.currency.code()),
                said_on: Some(self.day(&expectation.on)?.iso()),
                note: self.say(&expectation.note),
                created_at: self.now.0,
            };
            self.write(Op::AddExpectation, |tx| tx.insert_expectation(&row))?;
        }
        Ok(())
    }

    pub(super) fn team(&mut self, project: &str, seed: &seed::Project) -> Result<()> {
        let mut assigned = Vec::new();
        for (phase, role, person, share) in &seed.team {
            assigned.push(Assignment {
                id: new_id(),
                project_id: project.to_owned(),
                phase: phase.clone(),
                role: role.clone(),
                person_id: self.person_id(person)?,
                share: *share,
                created_at: self.now.0,
            });
        }
        self.write(Op::ChangeAssignment, |tx| {
            assigned
                .iter()
                .try_for_each(|row| tx.insert_assignment(row))
        })?;
        let mut needed = Vec::new();
        for need in &seed.needs {
            let (phase, role, share, state, until, reason) = match need {
                seed::Need::Plain(phase, role, share, state) => {
                    (phase, role, share, state, None, String::new())
                }
                seed::Need::Accepted(phase, role, share, state, until, reason) => {
                    (phase, role, share, state, Some(until), self.say(reason))
                }
            };
            needed.push(RoleNeed {
                id: new_id(),
                project_id: project.to_owned(),
                phase: phase.clone(),
                role: role.clone(),
                share: *share,
                state: state.clone(),
                until_on: self.iso(until)?,
                reason,
            });
        }
        self.write(Op::SetRoleNeed, |tx| {
            needed.iter().try_for_each(|row| tx.insert_role_need(row))
        })
    }

    pub(super) fn deliver(&mut self, project: &str, seed: &seed::Project) -> Result<()> {
        for milestone in &seed.milestones {
            let row = Milestone {
                id: new_id(),
                project_id: project.to_owned(),
                kind: milestone.kind.clone(),
                name: self.say(&milestone.name),
                audience: self.say(&milestone.audience),
                due_on: Some(self.day(&milestone.due)?.iso()),
                done_on: self.iso(milestone.done.as_ref())?,
                created_at: self.now.0,
            };
            self.write(Op::AddMilestone, |tx| tx.insert_milestone(&row))?;
        }
        for decision in &seed.decisions {
            let row = Decision {
                id: new_id(),
                project_id: project.to_owned(),
                kind: decision.kind.clone(),
                reason: self.say(&decision.reason),
                decided_on: self.day(&decision.on)?.iso(),
                decided_by: self.say(&decision.by),
                figures: String::new(),
                created_at: self.now.0,
            };
            self.write(Op::AddDecision, |tx| tx.insert_decision(&row))?;
        }
        self.spending(project, seed)
    }

    fn spending(&mut self, project: &str, seed: &seed::Project) -> Result<()> {
        let mut spent = Vec::new();
        for stretch in &seed.spending {
            let kinds = [
                ("own_people", stretch.own_people),
                ("external", stretch.external),
                ("compute", stretch.compute),
            ];
            for month in stretch.from..=stretch.to {
                for (kind, major) in kinds
                    .iter()
                    .filter_map(|(kind, major)| Some((kind, (*major)?)))
                {
                    let (amount_minor, currency) = self.money(major);
                    spent.push(Spending {
                        id: new_id(),
                        project_id: project.to_owned(),
                        month: self.this_month.plus(month).0,
                        kind: (*kind).to_owned(),
                        amount_minor,
                        currency,
                        note: String::new(),
                        created_at: self.now.0,
                    });
                }
            }
        }
        self.write(Op::SetSpending, |tx| {
            spent.iter().try_for_each(|row| tx.insert_spending(row))
        })
    }

    /// What was entered for months, and what was out of the ordinary.
    pub(super) fn months(&mut self, project: &str, seed: &seed::Project) -> Result<()> {
        let mut figures = Vec::new();
        for (month, cases, used, hours) in &seed.months {
            let used = crate::read::share(used, self.format);
            let used = crate::read::field("adoption", used, self.format)?.value();
            for (part, value) in [("volume", *cases), ("adoption", used), ("hours", *hours)] {
                figures.push(MonthFigure {
                    id: new_id(),
                    project_id: project.to_owned(),
                    month: self.this_month.plus(*month).0,
                    part: part.to_owned(),
                    value,
                    note: String::new(),
                    said_by: String::new(),
                    created_at: self.now.0,
                });
            }
        }
        let notes: Vec<MonthNote> = seed
            .notes
            .iter()
            .map(|(month, text)| MonthNote {
                id: new_id(),
                project_id: project.to_owned(),
                month: self.this_month.plus(*month).0,
                text: self.say(text),
            })
            .collect();
        self.write(Op::CheckMonth, |tx| {
            figures
                .iter()
                .try_for_each(|row| tx.insert_month_figure(row))?;
            notes.iter().try_for_each(|row| tx.insert_month_note(row))
        })
    }
}

//! What is done in the sample's Scope, Team and Deliver, and month by month.

use super::{Deed, Teller, edit, seed};
use crate::{
    AnswerEdit, CheckEdit, GapEdit, MonthEdit, NeedEdit, NewDataset, NewDecision, NewExpectation,
    NewMilestone, NewOpenPoint, OpenPointEdit, Result, ShareEdit, SpendingEdit,
};
use outset_core::time::Day;

impl Teller {
    pub(super) fn scope(&mut self, project: &str, seed: &seed::Project, begun: Day) -> Result<()> {
        for answer in &seed.answers {
            self.on(self.day(&answer.on)?);
            let said_by = self.say(&answer.by);
            let text = self.say(&answer.text);
            self.session.set_answer(AnswerEdit {
                project: project.to_owned(),
                question: answer.question.clone(),
                text,
                certainty: Some(answer.certainty.clone()),
                said_by: Some(said_by),
                visit: None,
            })?;
        }
        self.on(begun);
        let first = seed.answers.first().map(|answer| self.say(&answer.by));
        for (check, answer) in &seed.checks {
            self.session.set_check(CheckEdit {
                project: project.to_owned(),
                check: check.clone(),
                answer: answer.clone(),
                said_by: first.clone(),
            })?;
        }
        for dataset in &seed.datasets {
            self.dataset(project, dataset)?;
        }
        for expectation in &seed.expectations {
            self.expectation(project, expectation)?;
        }
        for point in &seed.points {
            self.on(begun);
            self.open_point(project, point)?;
        }
        Ok(())
    }

    fn dataset(&mut self, project: &str, seed: &seed::Dataset) -> Result<()> {
        let added = self.session.add_dataset(NewDataset {
            project: project.to_owned(),
            name: self.say(&seed.name),
        })?;
        let id = self.id(added)?;
        let months = seed.history_months.as_ref().map(ToString::to_string);
        let fields = [
            ("owner", self.say(&seed.owner)),
            ("access", seed.access.clone()),
            ("history_months", months.unwrap_or_default()),
            ("personal", seed.personal.to_string()),
        ];
        for (field, text) in fields {
            self.session.set_dataset(edit(&id, field, text))?;
        }
        Ok(())
    }

    fn expectation(&mut self, project: &str, seed: &seed::Expectation) -> Result<()> {
        self.on(self.day(&seed.on)?);
        let added = self.session.add_expectation(NewExpectation {
            project: project.to_owned(),
            said_by: self.say(&seed.by),
            range: format!("{} to {}", seed.low, seed.high),
        })?;
        let (id, note) = (self.id(added)?, self.say(&seed.note));
        if !note.is_empty() {
            self.session.set_expectation(edit(&id, "note", note))?;
        }
        Ok(())
    }

    fn open_point(&mut self, project: &str, seed: &seed::OpenPoint) -> Result<()> {
        let added = self.session.add_open_point(NewOpenPoint {
            project: project.to_owned(),
            text: self.say(&seed.point),
            owner: self.say(&seed.owner),
            due_on: self.typed(Some(&seed.due))?,
        })?;
        let point = self.id(added)?;
        let Some(closed) = &seed.closed else {
            return Ok(());
        };
        self.on(self.day(closed)?);
        let answer = OpenPointEdit {
            project: project.to_owned(),
            point,
            field: "answer".to_owned(),
            text: self.say(&seed.answer),
            visit: None,
        };
        self.session.set_open_point(answer).map(drop)
    }

    pub(super) fn team(&mut self, project: &str, seed: &seed::Project, begun: Day) -> Result<()> {
        self.on(begun);
        for (phase, role, person, share) in &seed.team {
            let person = self.person_id(person)?;
            self.session.set_share(ShareEdit {
                project: project.to_owned(),
                phase: phase.clone(),
                role: role.clone(),
                person,
                text: share.clone(),
                visit: None,
            })?;
        }
        for need in &seed.needs {
            let (phase, role, share, state, until, reason) = match need {
                seed::Need::Plain(phase, role, share, state) => {
                    (phase, role, share, state, None, String::new())
                }
                seed::Need::Accepted(phase, role, share, state, until, reason) => {
                    (phase, role, share, state, Some(until), self.say(reason))
                }
            };
            self.session.set_need(NeedEdit {
                project: project.to_owned(),
                phase: phase.clone(),
                role: role.clone(),
                text: share.clone(),
                visit: None,
            })?;
            let until = self.typed(until)?;
            self.session.set_gap(GapEdit {
                project: project.to_owned(),
                phase: phase.clone(),
                role: role.clone(),
                state: state.clone(),
                until,
                reason,
            })?;
        }
        Ok(())
    }

    /// What is shown and reached, spent and decided.
    pub(super) fn delivery<'a>(
        &mut self,
        project: &'a str,
        seed: &'a seed::Project,
    ) -> Result<Vec<Deed<'a>>> {
        let mut deeds: Vec<Deed<'_>> = Vec::new();
        for milestone in &seed.milestones {
            let added = self.session.add_milestone(NewMilestone {
                project: project.to_owned(),
                kind: milestone.kind.clone(),
                name: self.say(&milestone.name),
                audience: self.say(&milestone.audience),
                due_on: self.typed(Some(&milestone.due))?,
            })?;
            let id = self.id(added)?;
            if let Some(done) = &milestone.done {
                let day = self.day(done)?;
                let done = move |teller: &mut Self| {
                    let done = edit(&id, "done_on", day.iso());
                    teller.session.set_milestone(done).map(drop)
                };
                deeds.push((day, Box::new(done)));
            }
        }
        for stretch in &seed.spending {
            for month in stretch.from..=stretch.to {
                let spent = move |teller: &mut Self| teller.spent(project, month, stretch);
                deeds.push((self.after(month), Box::new(spent)));
            }
        }
        for decision in &seed.decisions {
            let decided = move |teller: &mut Self| teller.decided(project, seed, decision);
            deeds.push((self.day(&decision.on)?, Box::new(decided)));
        }
        Ok(deeds)
    }

    fn spent(&mut self, project: &str, month: i32, stretch: &seed::Spending) -> Result<()> {
        let kinds = [
            ("own_people", &stretch.own_people),
            ("external", &stretch.external),
            ("compute", &stretch.compute),
        ];
        for (kind, amount) in kinds {
            let Some(amount) = amount else { continue };
            self.session.set_spending(SpendingEdit {
                project: project.to_owned(),
                month: self.month(month),
                kind: kind.to_owned(),
                text: amount.to_string(),
                visit: None,
            })?;
        }
        Ok(())
    }

    fn decided(
        &mut self,
        project: &str,
        seed: &seed::Project,
        decision: &seed::Decision,
    ) -> Result<()> {
        let ends = decision.kind == "stop";
        let saved = seed.saved.as_ref().filter(|_| ends);
        let new = NewDecision {
            project: project.to_owned(),
            kind: decision.kind.clone(),
            reason: self.say(&decision.reason),
            decided_on: String::new(),
            decided_by: self.say(&decision.by),
            taught: if ends {
                self.say(&seed.taught)
            } else {
                String::new()
            },
            saved: saved.map(ToString::to_string).unwrap_or_default(),
        };
        self.session.add_decision(new).map(drop)
    }

    /// What was entered for months, and what was out of the ordinary.
    pub(super) fn months<'a>(&self, project: &'a str, seed: &'a seed::Project) -> Vec<Deed<'a>> {
        let mut deeds: Vec<Deed<'_>> = Vec::new();
        for (month, cases, used, hours) in &seed.months {
            let checked = move |teller: &mut Self| {
                let figures = [
                    ("volume", cases.to_string()),
                    ("adoption", used.clone()),
                    ("hours", hours.to_string()),
                ];
                let mut figures = figures.into_iter();
                figures.try_for_each(|(part, text)| teller.check(project, *month, part, text))
            };
            deeds.push((self.after(*month), Box::new(checked)));
        }
        for (month, text) in &seed.notes {
            let noted =
                move |teller: &mut Self| teller.check(project, *month, "note", teller.say(text));
            deeds.push((self.after(*month), Box::new(noted)));
        }
        deeds
    }

    fn check(&mut self, project: &str, month: i32, part: &str, text: String) -> Result<()> {
        let edit = MonthEdit {
            project: project.to_owned(),
            month: self.month(month),
            part: part.to_owned(),
            text,
            visit: None,
        };
        self.session.set_month(edit).map(drop)
    }
}

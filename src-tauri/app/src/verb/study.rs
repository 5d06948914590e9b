//! What finding out is worth before deciding: studies of the usual size, one as typed, and the open point that
//! comes of it.

use crate::{
    Result, Session,
    scope::point::study_of,
    value::study::Wish,
    view::{Done, Id, StudiesView, StudyAsk, StudyProposal, StudyView},
};
use outset_core::{plan::PlanError, simulate::Cancel};
use outset_store::{Op, table::open_point::OpenPoint};

impl Session {
    /// A study of the usual size for each driver that matters. None while something is missing.
    ///
    /// # Errors
    /// When there is no such project, its plan cannot be computed, or others wait (`gave_way`).
    pub fn value_studies(&self, id: Id) -> Result<Option<StudiesView>> {
        let points = self.read(|reader| reader.open_points_of(&id.id))?;
        self.analysed(&id.id, |valued, analysis, cancel| {
            let deciders = self.told(analysis.deciders(cancel))?;
            let mut proposals: Vec<(f64, StudyProposal)> = Vec::new();
            for decider in valued.worth_studying(&deciders) {
                let study = self.told(analysis.usual_study(&decider.id))?;
                let found = analysis.sample_information(&decider.id, study, 0.0, cancel);
                let found = self.told(found)?;
                let noted = is_noted(&points, &decider.id);
                let proposal = valued.suggested(&decider.id, study, &found, noted);
                proposals.extend(proposal.map(|proposal| (found.gross.value, proposal)));
            }
            proposals.sort_by(|a, b| b.0.total_cmp(&a.0));
            Ok(StudiesView {
                says: valued.studies_say(&deciders, !proposals.is_empty()),
                drivers: valued.unsure(),
                proposals: proposals
                    .into_iter()
                    .map(|(_, proposal)| proposal)
                    .collect(),
            })
        })
    }

    /// What one study is worth. None while something is missing or nothing is unsure.
    ///
    /// # Errors
    /// What cannot be read, when there is no such project or driver, its plan cannot be computed, or others
    /// wait (`gave_way`).
    pub fn value_study(&self, ask: StudyAsk) -> Result<Option<StudyView>> {
        let others_wait = self.work.queue();
        self.study_unless(&ask, &*others_wait)
    }

    fn study_unless(&self, ask: &StudyAsk, cancel: Cancel<'_>) -> Result<Option<StudyView>> {
        let points = self.read(|reader| reader.open_points_of(&ask.id))?;
        let found = self.analysed_unless(&ask.id, cancel, |valued, analysis, cancel| {
            let strongest = valued.unsure().into_iter().next();
            let typed = Some(ask.driver.as_str()).filter(|driver| !driver.is_empty());
            let typed = typed.map(|named| valued.called(named).unwrap_or(named).to_owned());
            let Some(driver) = typed.or_else(|| strongest.map(|driver| driver.id)) else {
                return Ok(None);
            };
            let usual = self.told(analysis.usual_study(&driver))?;
            let wish = valued.wish(&driver, usual, ask)?;
            let Wish { study, cost } = wish;
            let found = analysis.sample_information(&driver, study, cost.unwrap_or(0.0), cancel);
            let found = self.told(found)?;
            let view = valued.study(&driver, &wish, &found, is_noted(&points, &driver));
            let unknown = PlanError::UnknownDriver { id: driver };
            self.told(view.ok_or(unknown)).map(Some)
        })?;
        Ok(found.flatten())
    }

    /// Writes a study down as an open point, for somebody to take over in Scope. One that is there and has no
    /// answer yet stays the only one.
    ///
    /// # Errors
    /// As [`Session::value_study`]; and when something is missing, so that there is nothing to find out.
    pub fn add_study_point(&mut self, ask: StudyAsk) -> Result<Done> {
        let project = ask.id.clone();
        let study = self.study_unless(&ask, &|| false)?;
        let nothing = || PlanError::UnknownDriver { id: String::new() };
        let study = self.told(study.ok_or_else(nothing))?;
        let now = self.now();
        let derived_from = study_of(&study.driver);
        let points = self.read(|reader| reader.open_points_of(&project))?;
        let there = points
            .into_iter()
            .find(|row| row.derived_from == derived_from && row.answer.is_empty());
        self.write(Op::AddOpenPoint, None, |tx| {
            tx.project(&project)?;
            if let Some(row) = there {
                return Ok(Some(row.id));
            }
            let row = OpenPoint {
                id: tx.new_id(),
                project_id: project,
                point: study.point,
                owner: String::new(),
                due_on: None,
                answer: String::new(),
                closed_on: None,
                derived_from,
                created_at: now.0,
            };
            tx.insert_open_point(&row)?;
            Ok(Some(row.id))
        })
    }
}

/// Whether a study of a driver waits for its answer already.
fn is_noted(points: &[OpenPoint], driver: &str) -> bool {
    let study = study_of(driver);
    let mut points = points.iter();
    points.any(|row| row.derived_from == study && row.answer.is_empty())
}

//! The proposal of a project as a file: gathered from the workspace, then set and written, which needs the
//! session no more.

use crate::{
    Code, Problem, Result, Session,
    format::Formatter,
    intake::path_of,
    outgoing,
    plan::people,
    problem,
    scope::{ScopeRows, point},
    session::text_of,
    value::{Case, Valued, missing, proposal::Around},
    view::{Id, ProposalAsk, Written},
};
use outset_core::simulate::{Analysis, Goal, Run};
use outset_report::{Proposal, Size, Theme, draw, proposal};

/// The fan as it is drawn for a page of A4: its letters come out as large as those around it.
const PRINTED: Size = Size {
    width: 650.0,
    height: 246.0,
};

/// How every PDF begins.
const PDF: &[u8] = b"%PDF-";

/// A proposal that is gathered: setting and writing it takes a while, and may be done on another thread.
pub struct Gathered {
    proposal: Proposal,
    format: Formatter,
}

impl Session {
    /// Writes the proposal of a project as PDF. A PDF of that name is replaced, any other file is not.
    ///
    /// # Errors
    /// When there is no such project or no return yet, and whatever the file system says.
    pub fn write_proposal(&self, ask: ProposalAsk) -> Result<Written> {
        self.gather_proposal(Id { id: ask.id })?.write(&ask.path)
    }

    /// Where the file may go: beside the workspace; of an untitled one, a name alone.
    ///
    /// # Errors
    /// When there is no such project.
    pub fn proposal_place(&self, id: Id) -> Result<String> {
        let name = self.read(|reader| reader.project(&id.id))?.name;
        let language = self.language();
        let name = crate::words::text_with(language, "proposal-file", &[("project", &name)]);
        let name = format!("{}.pdf", outgoing::harmless(&name));
        let open = self.opened()?;
        let folder = open.store.path().parent();
        let folder = folder.filter(|_| open.untitled.is_none());
        Ok(folder.map_or_else(|| name.clone(), |folder| text_of(&folder.join(&name))))
    }

    /// Everything that stands in the proposal of a project.
    ///
    /// # Errors
    /// When there is no such project, no return yet, or its plan cannot be computed.
    pub fn gather_proposal(&self, id: Id) -> Result<Gathered> {
        let (format, today) = (self.format(), self.today());
        let (plan, rows) = self.plan_of(&id.id)?;
        let case = Case {
            rows: &rows,
            plan: &plan,
            format: &format,
        };
        let parts = missing::parts(&case);
        let Some(outcome) = self.outcome_unless(&case, &parts)? else {
            let lacking = missing::headline(&case, &parts);
            let texts = [("missing", lacking.as_str())];
            let id = "problem-proposal-incomplete";
            return Err(Problem::new(&format.language, Code::Invalid, id, &texts));
        };
        let (workspace, scope, thresholds) = self.read(|reader| {
            let mut thresholds = Vec::new();
            for model in reader.models_of(&id.id)? {
                thresholds.extend(reader.thresholds_of(&model.id)?);
            }
            let scope = ScopeRows::of(reader, &id.id)?;
            Ok((reader.workspace()?.name, scope, thresholds))
        })?;
        let known = self.known_of(&id.id, &scope)?;
        let needs = people::said_needs(&rows, &[]);
        let derived = point::derived(&scope, &known, &needs, today, &format);
        let mut open_points = point::rows(&derived, &scope.open_points, today, &format);
        open_points.retain(point::is_open);
        let valued = Valued {
            case: &case,
            outcome: &outcome,
        };
        let go_on = &|| false;
        let tips = match valued.strongest().next() {
            Some(driver) => {
                let found = Analysis::new(&plan, &Run::default(), go_on)
                    .and_then(|all| all.break_even(&driver.id, Goal::LikelyReturn(0.0), go_on));
                let found = found.map_err(|error| self.plan_problem(&error))?;
                Some((driver, found))
            }
            None => None,
        };
        let fan = valued.fan(&|input| draw(input, Theme::Light, PRINTED));
        let fan = fan.map_err(|error| problem::internal(&error.to_string(), &format))?;
        let mut around = Around {
            way: self.way_chosen(&id.id, &format)?,
            workspace: &workspace,
            today,
            scope: &scope,
            open_points,
            thresholds: &thresholds,
            tips,
        };
        let proposal = valued.proposal(&mut around, fan);
        Ok(Gathered { proposal, format })
    }
}

impl Gathered {
    /// The way that was chosen, and what it was compared with, as the page tells them.
    pub fn way(&self) -> Option<(&str, &str)> {
        let way = self.proposal.way.as_ref()?;
        Some((&way.label, &way.text))
    }

    /// Sets the page and writes it: whole or not at all.
    ///
    /// # Errors
    /// A file of that name that is no PDF, and whatever the file system says.
    pub fn write(&self, path: &str) -> Result<Written> {
        let path = path_of(path);
        outgoing::may_replace(&path, PDF, &self.format)?;
        let bytes = proposal(&self.proposal);
        let bytes = bytes.map_err(|error| problem::internal(&error.to_string(), &self.format))?;
        outgoing::write(&path, &bytes, &self.format)?;
        let path = path.to_string_lossy().into_owned();
        let texts = [("path", path.as_str())];
        let text = crate::words::text_with(&self.format.language, "proposal-written", &texts);
        Ok(Written { path, text })
    }
}

//! The rooms of a project: what is open in each, for the rail.

use crate::{
    Result, Session,
    value::{Case, missing},
    view::{Id, RoomState},
};

impl Session {
    /// How each room of a project stands, in their order.
    ///
    /// # Errors
    /// When there is no such project.
    pub fn rooms(&self, id: Id) -> Result<Vec<RoomState>> {
        self.read(|reader| reader.project(&id.id))?;
        let state = |room: &str, text: Option<String>| RoomState {
            room: room.to_owned(),
            text,
        };
        Ok(vec![
            state("scope", self.scope_state(&id.id)?),
            state("value", self.value_state(&id.id)?),
            state("team", self.team_state(&id.id)?),
            state("deliver", self.deliver_state(&id.id)?),
            state("operate", self.operate_state(&id.id)?),
        ])
    }

    /// "approved", or how many numbers the plan lacks.
    fn value_state(&self, project: &str) -> Result<Option<String>> {
        let format = self.format();
        let (plan, rows) = self.plan_of(project)?;
        let case = Case {
            rows: &rows,
            plan: &plan,
            format: &format,
        };
        let open = missing::parts(&case).len();
        if open > 0 {
            let open = u32::try_from(open).unwrap_or(u32::MAX);
            return Ok(Some(case.counted("value-room-open", open)));
        }
        let approved = self.read(|reader| reader.approved_plans_of(project))?;
        Ok((!approved.is_empty()).then(|| case.word("value-room-approved")))
    }
}

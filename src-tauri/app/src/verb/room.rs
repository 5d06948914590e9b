//! The rooms of a project: what is open in each, for the rail.

use crate::{
    Result, Session,
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
            state("scope", None),
            state("value", None),
            state("team", None),
            state("deliver", None),
            state("operate", self.operate_state(&id.id)?),
        ])
    }
}

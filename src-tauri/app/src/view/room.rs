//! The rooms of a project, as the rail shows them.

use serde::Serialize;
use ts_rs::TS;

/// How a room stands: what is open in it, or what is settled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RoomState {
    /// Stable name of the room: `scope`, `value`, `team`, `deliver` or `operate`.
    pub room: String,
    /// "2 open", "approved"; [`None`] when there is nothing to say.
    pub text: Option<String>,
}

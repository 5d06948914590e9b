//! Voices: what people besides the one who typed it say of a number, and whether that is still hidden.

use super::row::table;
use crate::{door::Reader, error::Result};

table! {
    /// A row of `voice`; one for each person and driver.
    struct Voice of "voice", ordered by "created_at, id" {
        /// UUIDv7.
        id: String,
        /// The driver that is spoken of.
        driver_id: String,
        /// Stable name: `estimate`, or `doubt` of the number that stands there.
        kind: String,
        /// The estimate, as the plan document has it.
        estimate: String,
        /// Who says it.
        said_by: String,
        /// `YYYY-MM-DD`.
        said_on: Option<String>,
        /// Why; may be empty.
        note: String,
        /// Microseconds UTC.
        created_at: i64,
    }
    all voices(driver_id);
    of voices_of(driver_id);
    one voice;
    insert insert_voice;
    update update_voice;
    delete delete_voice;
}

table! {
    /// A row of `blind_round`: answers about its driver are gathered, and none is shown or counts before
    /// the row goes.
    struct BlindRound of "blind_round", ordered by "created_at, id" {
        /// UUIDv7.
        id: String,
        /// The driver that is spoken of.
        driver_id: String,
        /// Microseconds UTC.
        created_at: i64,
    }
    all blind_rounds(driver_id);
    of blind_rounds_of(driver_id);
    one blind_round;
    insert insert_blind_round;
    delete delete_blind_round;
}

impl Reader<'_> {
    /// What is said of the drivers of one project.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn voices_in(&self, project_id: &str) -> Result<(Vec<Voice>, Vec<BlindRound>)> {
        let drivers = self.drivers_of(project_id)?;
        let here = |id: &String| drivers.iter().any(|driver| driver.id == *id);
        let (mut voices, mut rounds) = (self.voices()?, self.blind_rounds()?);
        voices.retain(|row| here(&row.driver_id));
        rounds.retain(|row| here(&row.driver_id));
        Ok((voices, rounds))
    }
}

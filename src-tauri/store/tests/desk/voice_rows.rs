//! Rows of what several people say of a number, made of the same awkward values.

use super::rows::Values;
use outset_store::{
    Result, Tx,
    table::voice::{BlindRound, Voice},
};

/// Changes what somebody says, or adds it.
pub fn voice(tx: &Tx<'_>, id: String, v: &Values) -> Result<()> {
    let row = Voice {
        id,
        driver_id: format!("driver{}", v.owner),
        kind: v.more.clone(),
        estimate: v.text.clone(),
        said_by: v.more.clone(),
        said_on: v.maybe.map(|_| v.more.clone()),
        note: v.text.clone(),
        created_at: v.integer,
    };
    tx.update_voice(&row).or_else(|_| tx.insert_voice(&row))
}

/// Lets a number be spoken of blind.
pub fn blind_round(tx: &Tx<'_>, id: String, v: &Values) -> Result<()> {
    tx.insert_blind_round(&BlindRound {
        id,
        driver_id: format!("driver{}", v.owner),
        created_at: v.integer,
    })
}

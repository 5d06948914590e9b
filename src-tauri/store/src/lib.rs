//! The workspace file: one SQLite file that is opened carefully, written through one door, undone exactly,
//! backed up and never replaced when damaged. The only room that speaks SQL.

mod backup;
mod check;
mod connect;
mod contents;
mod crash;
mod dense;
mod door;
mod error;
mod header;
mod keep;
mod lock;
mod op;
mod open;
mod part;
mod place;
mod plan;
mod restore;
mod salvage;
mod schema;
mod store;
mod sync;
pub mod table;
mod thin;
mod undo;

pub use backup::{Backup, BackupKind, Snapshot, back_up, backups, backups_folder};
pub use check::{Health, check};
pub use connect::Key;
pub use contents::{Contents, contents};
pub use door::{Reader, Tx, Written};
pub use error::{Error, Result};
pub use lock::{Owner, is_held};
pub use op::Op;
pub use open::{Holder, Opening, Remark, create, open};
pub use plan::PlanRows;
pub use restore::{Restored, restore};
pub use salvage::{Salvage, SalvagedTable, insert_lost_workspace, salvage};
pub use schema::{LADDER, Ladder, SCHEMA_VERSION, Version};
pub use store::{Change, FileState, History, Store};

/// A new id: UUIDv7 text, ordered by time.
pub fn new_id() -> String {
    uuid::Uuid::now_v7().to_string()
}

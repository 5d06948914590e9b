//! A rung of the ladder that is still to come, to climb to it in tests.

use outset_store::{LADDER, Ladder, SCHEMA_VERSION, Version};
use std::sync::OnceLock;

/// The number of the imagined version.
pub const NEXT: u32 = SCHEMA_VERSION + 1;

/// Every version there is, and one after them that has a table more.
pub fn next() -> &'static Ladder {
    static NEXT_LADDER: OnceLock<Ladder> = OnceLock::new();
    NEXT_LADDER.get_or_init(|| {
        let table = "CREATE TABLE idea (id TEXT NOT NULL PRIMARY KEY) STRICT;";
        let newest = LADDER.0.last().unwrap();
        let mut versions = LADDER.0.to_vec();
        versions.push(Version {
            number: NEXT,
            schema: format!("{}{table}", newest.schema).leak(),
            upgrade: table,
        });
        Ladder(versions.leak())
    })
}

//! The tables of each version of the file, and the ladder from one to the next.

use crate::error::{Error, Result};
use rusqlite::Connection;

/// One version of the schema.
#[derive(Debug, Clone, Copy)]
pub struct Version {
    /// 1, 2, 3, … without gaps.
    pub number: u32,
    /// The whole schema of this version.
    pub schema: &'static str,
    /// What turns the version before into this one; empty for the first.
    pub upgrade: &'static str,
}

/// Every version that was ever released, oldest first. Released versions are never edited.
#[derive(Debug, Clone, Copy)]
pub struct Ladder(pub &'static [Version]);

/// The versions of this Outset.
pub const LADDER: Ladder = Ladder(&[
    Version {
        number: 1,
        schema: include_str!("schema/v1.sql"),
        upgrade: "",
    },
    Version {
        number: 2,
        schema: include_str!("schema/v2.sql"),
        upgrade: include_str!("schema/v2-upgrade.sql"),
    },
    Version {
        number: 3,
        schema: include_str!("schema/v3.sql"),
        upgrade: include_str!("schema/v3-upgrade.sql"),
    },
    Version {
        number: 4,
        schema: include_str!("schema/v4.sql"),
        upgrade: include_str!("schema/v4-upgrade.sql"),
    },
    Version {
        number: 5,
        schema: include_str!("schema/v5.sql"),
        upgrade: include_str!("schema/v5-upgrade.sql"),
    },
]);

/// The version that new files get.
pub const SCHEMA_VERSION: u32 = 5;

impl Ladder {
    /// The newest version's number.
    pub fn newest(&self) -> u32 {
        self.0.last().map_or(0, |version| version.number)
    }

    fn version(&self, number: u32) -> Option<&Version> {
        self.0.iter().find(|version| version.number == number)
    }

    /// Makes the newest tables in an empty database and marks it as a workspace.
    pub(crate) fn build(&self, conn: &Connection) -> Result<()> {
        if let Some(version) = self.0.last() {
            conn.execute_batch(version.schema)?;
            conn.pragma_update(None, "user_version", version.number)?;
        }
        conn.pragma_update(None, "application_id", crate::header::APPLICATION_ID)?;
        Ok(())
    }

    /// The upgrades that lead from one version to the newest, with the number each leads to.
    pub(crate) fn upgrades_from(&self, number: u32) -> impl Iterator<Item = &Version> {
        self.0.iter().filter(move |version| version.number > number)
    }

    /// Compares a file's tables, indexes, views and triggers with what its version has.
    ///
    /// # Errors
    /// [`Error::SchemaChanged`] with the first name that differs.
    pub(crate) fn verify(&self, conn: &Connection, number: u32) -> Result<()> {
        let unknown = || Error::SchemaChanged {
            name: format!("version {number}"),
        };
        let version = self.version(number).ok_or_else(unknown)?;
        let pattern = Connection::open_in_memory()?;
        pattern.execute_batch(version.schema)?;
        let (expected, found) = (objects(&pattern)?, objects(conn)?);
        let differing = found
            .iter()
            .find(|object| !expected.contains(object))
            .or_else(|| expected.iter().find(|object| !found.contains(object)));
        match differing {
            Some(object) => Err(Error::SchemaChanged {
                name: object.1.clone(),
            }),
            None => Ok(()),
        }
    }
}

/// Kind, name, table and normalised text of everything in the schema.
type Object = (String, String, String, Option<String>);

fn objects(conn: &Connection) -> Result<Vec<Object>> {
    let mut statement = conn.prepare(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema
         WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\' ORDER BY type, name",
    )?;
    let rows = statement.query_map([], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
    })?;
    let mut objects = Vec::new();
    for row in rows {
        let (kind, name, table, text): Object = row?;
        // An upgraded table keeps the text of its ALTERs; blanks and line breaks are no difference.
        let text = text.map(|text| {
            text.split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
                .replace("( ", "(")
                .replace(" )", ")")
                .replace(" ,", ",")
        });
        objects.push((kind, name, table, text));
    }
    Ok(objects)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_have_no_gaps_and_the_newest_is_the_constant() {
        let numbers: Vec<u32> = LADDER.0.iter().map(|version| version.number).collect();
        assert_eq!(numbers, (1..=SCHEMA_VERSION).collect::<Vec<_>>());
    }

    #[test]
    fn a_fresh_file_equals_its_own_pattern_and_a_foreign_trigger_is_named() {
        let conn = Connection::open_in_memory().unwrap();
        LADDER.build(&conn).unwrap();
        LADDER.verify(&conn, SCHEMA_VERSION).unwrap();
        conn.execute_batch(
            "CREATE TRIGGER evil AFTER INSERT ON person BEGIN DELETE FROM project; END",
        )
        .unwrap();
        let refused = LADDER.verify(&conn, SCHEMA_VERSION);
        assert!(matches!(refused, Err(Error::SchemaChanged { name }) if name == "evil"));
    }

    #[test]
    fn a_missing_table_is_named() {
        let conn = Connection::open_in_memory().unwrap();
        LADDER.build(&conn).unwrap();
        conn.execute_batch("DROP TABLE draft").unwrap();
        let refused = LADDER.verify(&conn, SCHEMA_VERSION);
        assert!(matches!(refused, Err(Error::SchemaChanged { name }) if name.contains("draft")));
    }
}

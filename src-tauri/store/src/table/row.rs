//! What the tables have in common: a row declared once, with the plain reads and writes that its table has.
//! Declaring them together keeps columns, fields and statements from drifting apart.

use crate::error::{Error, Result};
use rusqlite::{Connection, OptionalExtension, Row, ToSql, params_from_iter};

/// Columns that stay as they were written: what a row is and what it belongs to.
const FIXED: [&str; 5] = ["id", "key", "project_id", "model_id", "created_at"];

/// A row of a table whose first column is its id.
pub(crate) trait Record: Sized {
    const TABLE: &'static str;
    const COLUMNS: &'static [&'static str];
    /// What rows of one owner are ordered by; ends with what is unique.
    const ORDER: &'static str;

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self>;
    /// Values in the order of the columns.
    fn values(&self) -> Vec<&dyn ToSql>;
}

fn columns<R: Record>() -> String {
    let quoted: Vec<String> = R::COLUMNS
        .iter()
        .map(|name| format!("\"{name}\""))
        .collect();
    quoted.join(", ")
}

/// All rows, one owner after the other.
pub(crate) fn all<R: Record>(conn: &Connection, owner: &str) -> Result<Vec<R>> {
    let sql = format!(
        "SELECT {} FROM \"{}\" ORDER BY \"{owner}\", {}",
        columns::<R>(),
        R::TABLE,
        R::ORDER
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([], R::from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The rows of one owner.
pub(crate) fn of<R: Record>(conn: &Connection, owner: &str, id: &str) -> Result<Vec<R>> {
    let sql = format!(
        "SELECT {} FROM \"{}\" WHERE \"{owner}\" = ?1 ORDER BY {}",
        columns::<R>(),
        R::TABLE,
        R::ORDER
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([id], R::from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One row.
pub(crate) fn one<R: Record>(conn: &Connection, id: &str) -> Result<R> {
    let sql = format!(
        "SELECT {} FROM \"{}\" WHERE id = ?1",
        columns::<R>(),
        R::TABLE
    );
    conn.prepare_cached(&sql)?
        .query_row([id], R::from_row)
        .optional()?
        .ok_or_else(|| Error::NotFound {
            table: R::TABLE,
            id: id.to_owned(),
        })
}

pub(crate) fn insert<R: Record>(conn: &Connection, row: &R) -> Result<()> {
    let places: Vec<String> = (1..=R::COLUMNS.len()).map(|at| format!("?{at}")).collect();
    let sql = format!(
        "INSERT INTO \"{}\" ({}) VALUES ({})",
        R::TABLE,
        columns::<R>(),
        places.join(", ")
    );
    conn.prepare_cached(&sql)?
        .execute(params_from_iter(row.values()))?;
    Ok(())
}

/// Writes every column but the fixed ones.
pub(crate) fn update<R: Record>(conn: &Connection, id: &str, row: &R) -> Result<()> {
    let changing = R::COLUMNS
        .iter()
        .zip(row.values())
        .filter(|(column, _)| !FIXED.contains(column));
    let (columns, mut values): (Vec<&str>, Vec<&dyn ToSql>) = changing.unzip();
    let set: Vec<String> = columns
        .iter()
        .enumerate()
        .map(|(at, column)| format!("\"{column}\" = ?{}", at + 1))
        .collect();
    let sql = format!(
        "UPDATE \"{}\" SET {} WHERE id = ?{}",
        R::TABLE,
        set.join(", "),
        set.len() + 1
    );
    values.push(&id);
    let rows = conn
        .prepare_cached(&sql)?
        .execute(params_from_iter(values))?;
    super::touched(rows, R::TABLE, id)
}

pub(crate) fn delete<R: Record>(conn: &Connection, id: &str) -> Result<()> {
    let sql = format!("DELETE FROM \"{}\" WHERE id = ?1", R::TABLE);
    super::touched(conn.prepare_cached(&sql)?.execute([id])?, R::TABLE, id)
}

/// Declares a row and the reads and writes of its table:
///
/// - `all rows(owner)`: every row, one owner after the other, for pages that show many projects at once.
/// - `of rows_of(owner)`: the rows of one owner.
/// - `one row`, `insert insert_row`, `update update_row`, `delete delete_row`.
macro_rules! table {
    (
        $(#[$doc:meta])*
        struct $row:ident of $table:literal, ordered by $order:literal {
            $($(#[$field_doc:meta])* $field:ident: $kind:ty,)*
        }
        $($verb:ident $name:ident $(($owner:ident))?;)*
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq)]
        pub struct $row { $($(#[$field_doc])* pub $field: $kind,)* }

        impl $crate::table::row::Record for $row {
            const TABLE: &'static str = $table;
            const COLUMNS: &'static [&'static str] = &[$(stringify!($field)),*];
            const ORDER: &'static str = $order;

            fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
                let mut columns = 0..Self::COLUMNS.len();
                let mut next = || columns.next().unwrap_or_default();
                Ok(Self { $($field: row.get(next())?,)* })
            }

            fn values(&self) -> Vec<&dyn rusqlite::ToSql> {
                vec![$(&self.$field as &dyn rusqlite::ToSql),*]
            }
        }

        $(table!(@$verb $row $table $name $($owner)?);)*
    };
    (@all $row:ident $table:literal $name:ident $owner:ident) => {
        impl $crate::door::Reader<'_> {
            #[doc = concat!("All rows of `", $table, "`, by `", stringify!($owner), "`.")]
            ///
            /// # Errors
            /// Whatever SQLite says.
            pub fn $name(&self) -> $crate::error::Result<Vec<$row>> {
                $crate::table::row::all(self.conn(), stringify!($owner))
            }
        }
    };
    (@of $row:ident $table:literal $name:ident $owner:ident) => {
        impl $crate::door::Reader<'_> {
            #[doc = concat!("Rows of `", $table, "` with this `", stringify!($owner), "`; none when there is no such owner.")]
            ///
            /// # Errors
            /// Whatever SQLite says.
            pub fn $name(&self, $owner: &str) -> $crate::error::Result<Vec<$row>> {
                $crate::table::row::of(self.conn(), stringify!($owner), $owner)
            }
        }
    };
    (@one $row:ident $table:literal $name:ident) => {
        impl $crate::door::Reader<'_> {
            #[doc = concat!("The row of `", $table, "` with this id.")]
            ///
            /// # Errors
            /// [`Error::NotFound`](crate::Error::NotFound).
            pub fn $name(&self, id: &str) -> $crate::error::Result<$row> {
                $crate::table::row::one(self.conn(), id)
            }
        }
    };
    (@insert $row:ident $table:literal $name:ident) => {
        impl $crate::door::Tx<'_> {
            #[doc = concat!("Writes a new row of `", $table, "`.")]
            ///
            /// # Errors
            /// [`Error::Duplicate`](crate::Error::Duplicate) when another row has its key; a refusal of SQLite
            /// when its owner is not there.
            pub fn $name(&self, row: &$row) -> $crate::error::Result<()> {
                $crate::table::row::insert(self.conn(), row)
            }
        }
    };
    (@update $row:ident $table:literal $name:ident) => {
        impl $crate::door::Tx<'_> {
            #[doc = concat!("Writes every field of a row of `", $table, "` but what it is and what it belongs to: `id`, `key`, `project_id`, `model_id` and `created_at` stay.")]
            ///
            /// # Errors
            /// [`Error::NotFound`](crate::Error::NotFound), or [`Error::Duplicate`](crate::Error::Duplicate)
            /// when another row has its key.
            pub fn $name(&self, row: &$row) -> $crate::error::Result<()> {
                $crate::table::row::update(self.conn(), &row.id, row)
            }
        }
    };
    (@delete $row:ident $table:literal $name:ident) => {
        impl $crate::door::Tx<'_> {
            #[doc = concat!("Removes a row of `", $table, "` with everything that belongs to it.")]
            ///
            /// # Errors
            /// [`Error::NotFound`](crate::Error::NotFound).
            pub fn $name(&self, id: &str) -> $crate::error::Result<()> {
                $crate::table::row::delete::<$row>(self.conn(), id)
            }
        }
    };
}
pub(crate) use table;

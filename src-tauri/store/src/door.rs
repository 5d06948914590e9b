//! The two handles on the tables: one that reads, one that writes inside the one transaction. That they
//! differ by type keeps every write inside the door.

use rusqlite::{Connection, Transaction};
use std::ops::Deref;

/// Reads one consistent state of the file.
pub struct Reader<'a> {
    conn: &'a Connection,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(conn: &'a Connection) -> Self {
        Self { conn }
    }

    pub(crate) fn conn(&self) -> &Connection {
        self.conn
    }
}

/// Writes inside the transaction of one change; reads what it wrote.
pub struct Tx<'a> {
    reader: Reader<'a>,
}

impl<'a> Tx<'a> {
    pub(crate) fn new(transaction: &'a Transaction<'_>) -> Self {
        Self {
            reader: Reader::new(transaction),
        }
    }

    /// A new id, ordered by time.
    pub fn new_id(&self) -> String {
        crate::new_id()
    }
}

impl<'a> Deref for Tx<'a> {
    type Target = Reader<'a>;

    fn deref(&self) -> &Reader<'a> {
        &self.reader
    }
}

/// What a write returned, and what it touched.
#[derive(Debug, Clone, PartialEq)]
pub struct Written<T> {
    /// What the change returned.
    pub value: T,
    /// Tables and ids that it touched, cascades included; empty when nothing changed.
    pub changes: Vec<crate::store::Change>,
}

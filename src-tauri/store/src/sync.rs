//! Work that need not survive a failing machine: changes that reach the disk for sure only at the end.

use crate::{error::Result, store::Store};

impl Store {
    /// From now on changes are only sure to be on the disk once [`Store::close`] is done: for a file that nobody
    /// has yet, and that is made anew should the machine fail. Waiting for the disk at each of many changes would
    /// take most of the time of making it. A file that is kept in the slower, safer mode keeps to it.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn sync_when_closed(&self) -> Result<()> {
        let conn = self.conn();
        let mode: String = conn.query_row("PRAGMA journal_mode", [], |row| row.get(0))?;
        if self.is_writable() && mode == "wal" {
            conn.execute_batch("PRAGMA synchronous = OFF")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Holder, LADDER, Op, Opening, create, new_id, open,
        table::{person::Person, workspace::Workspace},
    };
    use outset_core::time::Moment;

    #[test]
    fn what_was_not_waited_for_is_in_the_one_file_at_the_end() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("part.outset");
        let workspace = Workspace {
            id: new_id(),
            name: "Northwind".into(),
            currency: "EUR".into(),
            fiscal_year_start: 1,
            time_zone: "Etc/UTC".into(),
            growth_level: "first".into(),
            hours_per_day: 8.0,
            specialist: false,
            created_at: 0,
        };
        create(&path, &workspace, &LADDER).unwrap();
        let opening = Opening {
            holder: Holder::Terminal,
            read_only: false,
            now: Moment(0),
            ladder: &LADDER,
            key: None,
        };
        let waits = |store: &Store| -> i64 {
            let conn = store.conn();
            conn.query_row("PRAGMA synchronous", [], |row| row.get(0))
                .unwrap()
        };
        let (mut store, _) = open(&path, &opening).unwrap();
        assert_eq!(waits(&store), 2, "every change");
        store.sync_when_closed().unwrap();
        assert_eq!(waits(&store), 0, "none");
        let person = Person {
            id: new_id(),
            name: "Ada".into(),
            note: String::new(),
            created_at: 0,
        };
        store
            .write(Op::AddPerson, None, |tx| tx.insert_person(&person))
            .unwrap();
        store.close().unwrap();
        let files = std::fs::read_dir(folder.path()).unwrap();
        assert_eq!(files.count(), 1);
        let (store, _) = open(&path, &opening).unwrap();
        assert_eq!(store.read(|reader| reader.people()).unwrap(), [person]);
    }
}

//! A session on a folder of its own, with a clock that the story moves.

use outset_app::{Home, Id, NewPerson, NewProject, NewWorkspace, OpenFile, Opened, Session};
use outset_core::time::Moment;
use outset_store::{Holder, LADDER, Op, Opening};
use std::{cell::Cell, path::PathBuf};

/// 23 November 2026, 12:00 UTC.
const NOON: Moment = Moment(1_795_435_200_000_000);

thread_local! {
    static NOW: Cell<Moment> = const { Cell::new(NOON) };
}

pub(crate) struct Desk {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) session: Session,
}

impl Desk {
    /// A first start: nothing is open.
    pub(crate) fn first_start() -> Self {
        NOW.set(NOON);
        let folder = tempfile::tempdir().unwrap();
        let session = session(&folder, Holder::Window);
        Self { folder, session }
    }

    /// With the workspace "Northwind" open.
    pub(crate) fn new() -> Self {
        let mut desk = Self::first_start();
        let folder = desk
            .folder
            .path()
            .join("files")
            .to_string_lossy()
            .into_owned();
        let new = NewWorkspace {
            name: "Northwind".into(),
            folder,
            currency: "EUR".into(),
        };
        desk.session.new_workspace(new).unwrap();
        desk
    }

    /// The workspace's file.
    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("files/Northwind.outset")
    }

    /// A terminal beside the window.
    pub(crate) fn terminal(&self) -> Session {
        let mut terminal = session(&self.folder, Holder::Terminal);
        terminal.open_or_refuse(&self.path(), false).unwrap();
        terminal
    }

    pub(crate) fn open(&mut self, read_only: bool) -> Opened {
        let path = self.path().to_string_lossy().into_owned();
        self.session
            .open_workspace(OpenFile { path, read_only })
            .unwrap()
    }

    pub(crate) fn project(&mut self, name: &str) -> Id {
        let new = NewProject {
            name: name.into(),
            ..NewProject::default()
        };
        Id {
            id: self.session.add_project(new).unwrap().id.unwrap(),
        }
    }

    /// A project as a file of an earlier version has it: without phases.
    pub(crate) fn old_project(&mut self, name: &str) -> Id {
        let project = self.project(name);
        self.session.close_workspace().unwrap();
        let opening = Opening {
            holder: Holder::Window,
            read_only: false,
            now: NOON,
            ladder: &LADDER,
            key: None,
        };
        let (mut store, _) = outset_store::open(&self.path(), &opening).unwrap();
        let without = store.write(Op::ChangePhase, None, |tx| {
            let phases = tx.phases_of(&project.id)?;
            phases.iter().try_for_each(|row| tx.delete_phase(&row.id))
        });
        without.unwrap();
        store.close().unwrap();
        self.open(false);
        project
    }

    pub(crate) fn person(&mut self, name: &str, rate: &str, share: &str) -> Id {
        let new = NewPerson {
            name: name.into(),
            rate: rate.into(),
            share: share.into(),
            ..NewPerson::default()
        };
        Id {
            id: self.session.add_person(new).unwrap().id.unwrap(),
        }
    }

    /// Lets time pass.
    pub(crate) fn later(&self, minutes: i64) {
        NOW.set(NOW.get().plus_seconds(minutes * 60));
    }
}

/// Speaks English and writes 1,234.5 and 2026-11-23, whatever the machine's locale.
fn session(folder: &tempfile::TempDir, holder: Holder) -> Session {
    let mut session = Session::new(Home::at(&folder.path().join("home")), holder, || NOW.get());
    for (key, value) in [
        ("language", "en"),
        ("number_format", "comma_dot"),
        ("date_format", "year_month_day"),
    ] {
        let edit = outset_app::SettingEdit {
            key: key.into(),
            value: value.into(),
        };
        session.set_setting(edit).unwrap();
    }
    session
}

pub(crate) fn edit(id: &Id, field: &str, text: &str) -> outset_app::FieldEdit {
    outset_app::FieldEdit {
        id: id.id.clone(),
        field: field.into(),
        text: text.into(),
        visit: None,
    }
}

pub(crate) fn id(id: &Id) -> Id {
    Id { id: id.id.clone() }
}

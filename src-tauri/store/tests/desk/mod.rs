//! Builders and checks that the store's tests share.
#![allow(
    dead_code,
    unreachable_pub,
    missing_docs,
    clippy::unwrap_used,
    reason = "each test file uses its part"
)]

pub mod case_rows;
pub mod ladder;
pub mod log;
pub mod rows;
mod shared_rows;
pub mod take;
pub mod voice_rows;

use outset_core::time::Moment;
use outset_store::{
    Holder, LADDER, Opening, Remark, Result, Store, create, new_id, open,
    table::{person::Person, project::Project, rate::Rate, workspace::Workspace},
};
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

/// 23 November 2026, 12:00 UTC.
pub const NOON: Moment = Moment(1_795_435_200_000_000);

pub fn workspace_row(name: &str) -> Workspace {
    Workspace {
        id: new_id(),
        name: name.into(),
        currency: "EUR".into(),
        fiscal_year_start: 1,
        time_zone: "Europe/Berlin".into(),
        growth_level: "first".into(),
        hours_per_day: 8.0,
        specialist: false,
        created_at: NOON.0,
    }
}

pub fn project_row(id: &str, name: &str) -> Project {
    Project::new(id.into(), name.into(), "scope", NOON.0)
}

pub fn person_row(id: &str, name: &str) -> Person {
    Person {
        id: id.into(),
        name: name.into(),
        note: String::new(),
        created_at: NOON.0,
    }
}

pub fn rate_row(id: &str, person: &str, day: &str, minor: i64) -> Rate {
    Rate {
        id: id.into(),
        person_id: person.into(),
        starts_on: day.into(),
        amount_minor: minor,
        currency: "EUR".into(),
        per: "hour".into(),
    }
}

pub fn opening(holder: Holder) -> Opening<'static> {
    Opening {
        holder,
        read_only: false,
        now: NOON,
        ladder: &LADDER,
        key: None,
    }
}

pub fn reading() -> Opening<'static> {
    Opening {
        read_only: true,
        ..opening(Holder::Window)
    }
}

/// A folder with a workspace in it.
pub struct Desk {
    pub folder: tempfile::TempDir,
    pub path: PathBuf,
}

impl Desk {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Client ä.outset");
        create(&path, &workspace_row("Northwind"), &LADDER).unwrap();
        Self { folder, path }
    }

    /// With three projects, two people and a rate in it.
    pub fn filled() -> Self {
        let desk = Self::new();
        let mut store = desk.window();
        fill(&mut store);
        store.close().unwrap();
        desk
    }

    pub fn window(&self) -> Store {
        open(&self.path, &opening(Holder::Window)).unwrap().0
    }

    pub fn terminal(&self) -> Store {
        open(&self.path, &opening(Holder::Terminal)).unwrap().0
    }

    pub fn try_window(&self) -> Result<(Store, Vec<Remark>)> {
        open(&self.path, &opening(Holder::Window))
    }

    /// Every file in the folder and below, with a checksum.
    pub fn files(&self) -> BTreeMap<PathBuf, String> {
        let mut files = BTreeMap::new();
        collect(self.folder.path(), &mut files);
        files
    }
}

pub fn fill(store: &mut Store) {
    use outset_store::Op;
    for n in 0..3 {
        store
            .write(Op::AddProject, None, |tx| {
                tx.insert_project(&project_row(&format!("p{n}"), &format!("Project {n}")))
            })
            .unwrap();
    }
    store
        .write(Op::AddPerson, None, |tx| {
            tx.insert_person(&person_row("a", "Anna"))?;
            tx.insert_person(&person_row("b", "Jonas"))?;
            tx.insert_rate(&rate_row("r", "a", "2026-01-01", 9_500))
        })
        .unwrap();
}

fn collect(folder: &Path, files: &mut BTreeMap<PathBuf, String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.insert(path.clone(), checksum(&path));
        }
    }
}

pub fn checksum(path: &Path) -> String {
    let bytes = std::fs::read(path).unwrap();
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

pub fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.file_name().unwrap().to_os_string();
    name.push(ending);
    path.with_file_name(name)
}

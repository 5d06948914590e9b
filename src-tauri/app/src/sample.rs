//! The sample workspace: one story of five projects, told by a readable seed file and done by the verbs, as
//! somebody would have worked: each thing on the day the seed says. All days are counted from the day it is
//! made, so that it is never old.

mod log;
mod models;
mod rooms;
mod seed;
mod ways;
mod worth;

use crate::{
    Code, Done, FieldEdit, Home, NewAvailability, NewPerson, NewProject, NewRate, Problem, Result,
    Session, WorkspaceEdit, format::Formatter, machine_clock, measure::start_of, problem,
    settings::Settings,
};
use outset_core::{
    person::RateUnit,
    time::{Day, Moment, Month},
};
use outset_store::Holder;
use seed::When;
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf, absolute},
};

/// The currency of its amounts.
const CURRENCY: &str = "EUR";

/// From so many months ago on, everybody has the time they have.
const AVAILABLE_SINCE: i32 = -40;

/// Makes the sample at a path. It appears whole or not at all; a file that is there is never replaced.
///
/// # Errors
/// A file of that name; whatever the file system says.
pub(crate) fn make(path: &Path, language: &str, now: Moment) -> Result<()> {
    let path = &absolute(path).unwrap_or_else(|_| path.to_owned());
    let folder = path.parent().unwrap_or(Path::new("."));
    let failed = |path: &Path, error: &std::io::Error| refused(path, error, language);
    let aside = tempfile::Builder::new()
        .prefix(".outset-sample-")
        .tempdir_in(folder)
        .map_err(|error| failed(folder, &error))?;
    // A session of its own, which knows neither the user's settings nor their files. Its file is an untitled
    // one, of which no backups are taken.
    let home = Home::at(aside.path());
    let part = home.sample();
    let mut session = Session::new(home, Holder::Terminal, machine_clock);
    session.settings = Settings::plain(language);
    session.set_time(now);
    let format = session.format();
    let there = || problem::file(&outset_store::Error::AlreadyExists(path.clone()), &format);
    if path.exists() {
        return Err(there());
    }
    let beside = part.parent().unwrap_or(folder);
    std::fs::create_dir_all(beside).map_err(|error| failed(beside, &error))?;
    tell(session, &part, aside.path())?;
    let part = tempfile::TempPath::try_from_path(&part).map_err(|error| failed(&part, &error))?;
    part.persist_noclobber(path)
        .map_err(|error| match error.error.kind() {
            std::io::ErrorKind::AlreadyExists => there(),
            _ => failed(path, &error.error),
        })
}

fn refused(path: &Path, error: &std::io::Error, language: &str) -> Problem {
    let texts = [
        ("path", &*path.to_string_lossy()),
        ("reason", &error.to_string()),
    ];
    Problem::new(language, Code::FileSystem, "problem-file-system", &texts)
}

/// Makes the file and does in it what the seed says; its logs pass through a folder.
fn tell(mut session: Session, path: &Path, folder: &Path) -> Result<()> {
    let format = session.format();
    let seed = seed::seed().map_err(|error| problem::internal(&error.to_string(), &format))?;
    let name = seed.workspace.name.say(&format.language);
    session.create(path, &name, CURRENCY)?;
    session.open_or_refuse(path, false)?;
    let hurried = session.opened()?.store.sync_when_closed();
    session.in_words(hurried)?;
    session.set_workspace(WorkspaceEdit {
        field: "growth_level".to_owned(),
        text: seed.workspace.growth_level,
        visit: None,
    })?;
    let (now, format) = (session.now(), session.format());
    let today = now.day_in(format.zone);
    let mut teller = Teller {
        session,
        format,
        folder: folder.to_owned(),
        now,
        today,
        this_month: Month::of(today),
        people: BTreeMap::new(),
    };
    for person in &seed.people {
        teller.person(person)?;
    }
    for project in &seed.projects {
        teller.project(project)?;
    }
    teller.session.close_workspace().map(drop)
}

/// Somebody who does what the seed says.
struct Teller {
    session: Session,
    format: Formatter,
    /// Where files lie that are read in.
    folder: PathBuf,
    now: Moment,
    today: Day,
    this_month: Month,
    /// Ids by the key of the seed.
    people: BTreeMap<String, String>,
}

/// Something that is done on a day.
type Deed<'a> = (Day, Box<dyn FnOnce(&mut Teller) -> Result<()> + 'a>);

impl Teller {
    /// From now on it is noon of that day; what is done today is done now.
    fn on(&mut self, day: Day) {
        let noon = start_of(day, self.format.zone).plus_seconds(12 * 3600);
        self.session.set_time(noon.min(self.now));
    }

    /// A mistake in the seed.
    fn mistake(&self, what: &str) -> Problem {
        problem::internal(&format!("sample: {what}"), &self.format)
    }

    /// The id of what a verb added.
    fn id(&self, done: Done) -> Result<String> {
        done.id.ok_or_else(|| self.mistake(&done.done))
    }

    fn day(&self, when: &When) -> Result<Day> {
        when.day(self.today)
            .ok_or_else(|| self.mistake(&format!("{when:?}")))
    }

    /// A day as it is typed; empty for none.
    fn typed(&self, when: Option<&When>) -> Result<String> {
        let day = when.map(|when| Ok(self.day(when)?.iso())).transpose()?;
        Ok(day.unwrap_or_default())
    }

    /// A month, counted from this one, as it is typed.
    fn month(&self, from_this: i32) -> String {
        self.this_month.plus(from_this).iso()
    }

    /// The day after a month, when its figures are known.
    fn after(&self, from_this: i32) -> Day {
        self.this_month.plus(from_this + 1).first_day()
    }

    fn say(&self, words: &seed::Words) -> String {
        words.say(&self.format.language)
    }

    fn person_id(&self, key: &str) -> Result<String> {
        let id = self.people.get(key).cloned();
        id.ok_or_else(|| self.mistake(key))
    }

    fn person(&mut self, seed: &seed::Person) -> Result<()> {
        let added = self.session.add_person(NewPerson {
            name: self.say(&seed.name),
            ..NewPerson::default()
        })?;
        let person = self.id(added)?;
        let note = self.say(&seed.note);
        self.session.set_person(edit(&person, "note", note))?;
        for (from, amount) in &seed.rates {
            let starts_on = self.typed(Some(from))?;
            self.session.add_rate(NewRate {
                person: person.clone(),
                starts_on,
                amount: amount.clone(),
                per: RateUnit::Hour.id().to_owned(),
            })?;
        }
        let since = self.this_month.plus(AVAILABLE_SINCE).first_day();
        self.session.add_availability(NewAvailability {
            person: person.clone(),
            starts_on: since.iso(),
            share: seed.share.clone(),
        })?;
        self.people.insert(seed.key.clone(), person);
        Ok(())
    }

    /// The plan is made and approved as a whole; then its story goes on day by day.
    fn project(&mut self, seed: &seed::Project) -> Result<()> {
        self.on(self.today);
        let number = |number: &Option<serde_json::Number>| number.as_ref().map(ToString::to_string);
        let added = self.session.add_project(NewProject {
            name: self.say(&seed.name),
            area: Some(self.say(&seed.area)),
            start_month: Some(self.month(seed.start)),
            budget: number(&seed.budget),
            began_as: None,
        })?;
        let project = self.id(added)?;
        let wait_months = number(&seed.wait_months);
        let fields = [
            ("size", Some(&seed.size)),
            ("wait_months", wait_months.as_ref()),
        ];
        for (field, text) in fields {
            if let Some(text) = text {
                self.session.set_project(edit(&project, field, text))?;
            }
        }
        let begun = match seed.answers.first() {
            Some(first) => self.day(&first.on)?,
            None => self.today,
        };
        self.scope(&project, seed, begun)?;
        self.team(&project, seed, begun)?;
        self.worth(&project, seed, begun)?;
        let mut story: Vec<Deed<'_>> = self.delivery(&project, seed)?;
        story.extend(self.months(&project, seed));
        story.extend(self.models(&project, seed)?);
        story.sort_by_key(|(day, _)| *day);
        for (day, deed) in story {
            self.on(day);
            deed(self)?;
        }
        self.on(self.today);
        let stage = edit(&project, "stage", &seed.stage);
        self.session.set_project(stage).map(drop)
    }
}

/// What is typed into a field.
fn edit(id: &str, field: &str, text: impl Into<String>) -> FieldEdit {
    FieldEdit {
        id: id.to_owned(),
        field: field.to_owned(),
        text: text.into(),
        visit: None,
    }
}

//! The sample workspace: one story of five projects, written from a readable seed file through the write
//! door, one change for each kind of thing, as somebody would have typed it. All days are counted from the day
//! it is made, so that it is never old.

mod log;
mod models;
mod rooms;
mod seed;
mod worth;

use crate::{
    Code, Problem, Result, format::Formatter, problem, read, settings::Settings, verb::new_row,
};
use outset_core::{
    money::{Currency, Money},
    name,
    person::RateUnit,
    time::{Day, Moment, Month},
};
use outset_store::{
    Holder, LADDER, Op, Opening, Store, Tx, new_id,
    table::{availability::Availability, person::Person, project::Project, rate::Rate},
};
use seed::When;
use std::{collections::BTreeMap, path::Path};

/// The currency of its amounts.
const CURRENCY: &str = "EUR";

/// Makes the sample at a path. It appears whole or not at all; a file that is there is never replaced.
///
/// # Errors
/// A file of that name; whatever the file system says.
pub(crate) fn make(path: &Path, language: &str, now: Moment, zone: chrono_tz::Tz) -> Result<()> {
    let format = plain_format(language, zone);
    let in_words = |error| problem::file(&error, &format);
    if path.exists() {
        return Err(in_words(outset_store::Error::AlreadyExists(
            path.to_owned(),
        )));
    }
    let folder = path.parent().filter(|folder| *folder != Path::new(""));
    let folder = folder.unwrap_or(Path::new("."));
    let aside = tempfile::Builder::new()
        .prefix(".outset-sample-")
        .tempdir_in(folder);
    let aside = aside.map_err(|error| refused(folder, &error, &format))?;
    let part = aside.path().join("sample.outset");
    write(&part, &format, now)?;
    let part = tempfile::TempPath::try_from_path(&part)
        .map_err(|error| refused(&part, &error, &format))?;
    part.persist_noclobber(path)
        .map_err(|error| match error.error.kind() {
            std::io::ErrorKind::AlreadyExists => {
                in_words(outset_store::Error::AlreadyExists(path.to_owned()))
            }
            _ => refused(path, &error.error, &format),
        })
}

fn refused(path: &Path, error: &std::io::Error, format: &Formatter) -> Problem {
    let texts = [
        ("path", &*path.to_string_lossy()),
        ("reason", &error.to_string()),
    ];
    Problem::new(
        &format.language,
        Code::FileSystem,
        "problem-file-system",
        &texts,
    )
}

/// How the seed writes numbers and days, in the language of the texts.
fn plain_format(language: &str, zone: chrono_tz::Tz) -> Formatter {
    let plain = Settings::plain(language);
    Formatter {
        numbers: plain.numbers(),
        dates: plain.dates(),
        language: plain.language,
        zone,
    }
}

fn write(path: &Path, format: &Formatter, now: Moment) -> Result<()> {
    let in_words = |error| problem::file(&error, format);
    let seed = seed::seed().map_err(|error| problem::internal(&error.to_string(), format))?;
    let currency = Currency::from_code(CURRENCY)
        .ok_or_else(|| problem::internal("currency of the sample", format))?;
    let name = seed.workspace.name.say(&format.language);
    let mut row = new_row(new_id(), name, currency, now.0);
    row.growth_level.clone_from(&seed.workspace.growth_level);
    row.time_zone = format.zone.name().to_owned();
    outset_store::create(path, &row, &LADDER).map_err(in_words)?;
    let opening = Opening {
        holder: Holder::Terminal,
        read_only: false,
        now,
        ladder: &LADDER,
        key: None,
    };
    let (store, _) = outset_store::open(path, &opening).map_err(in_words)?;
    let today = now.day_in(format.zone);
    let mut builder = Builder {
        store,
        format,
        currency,
        now,
        today,
        this_month: Month::of(today),
        people: BTreeMap::new(),
    };
    builder.people(&seed.people)?;
    for project in &seed.projects {
        builder.project(project)?;
    }
    builder.store.close().map_err(in_words)
}

/// Writes the seed into an open file.
struct Builder<'a> {
    store: Store,
    format: &'a Formatter,
    currency: Currency,
    now: Moment,
    today: Day,
    this_month: Month,
    /// Ids by the key of the seed.
    people: BTreeMap<String, String>,
}

impl Builder<'_> {
    /// One change.
    fn write(
        &mut self,
        op: Op,
        change: impl FnOnce(&Tx<'_>) -> outset_store::Result<()>,
    ) -> Result<()> {
        let written = self.store.write(op, None, change);
        written.map_err(|error| problem::file(&error, self.format))?;
        Ok(())
    }

    /// A mistake in the seed.
    fn mistake(&self, what: &str) -> Problem {
        problem::internal(&format!("sample: {what}"), self.format)
    }

    fn day(&self, when: &When) -> Result<Day> {
        when.day(self.today)
            .ok_or_else(|| self.mistake(&format!("{when:?}")))
    }

    fn iso(&self, when: Option<&When>) -> Result<Option<String>> {
        when.map(|when| Ok(self.day(when)?.iso())).transpose()
    }

    fn say(&self, words: &seed::Words) -> String {
        words.say(&self.format.language)
    }

    fn money(&self, major: i64) -> (i64, String) {
        let minor = major.saturating_mul(10_i64.saturating_pow(self.currency.exponent()));
        (minor, self.currency.code().to_owned())
    }

    fn person_id(&self, key: &str) -> Result<String> {
        let id = self.people.get(key).cloned();
        id.ok_or_else(|| self.mistake(key))
    }

    fn people(&mut self, people: &[seed::Person]) -> Result<()> {
        for person in people {
            let row = Person {
                id: new_id(),
                name: self.say(&person.name),
                note: self.say(&person.note),
                created_at: self.now.0,
            };
            let mut rates = Vec::new();
            for (from, amount) in &person.rates {
                let typed = read::money(amount, CURRENCY, self.format);
                let amount: Money = read::field("amount", typed, self.format)?;
                rates.push(Rate {
                    id: new_id(),
                    person_id: row.id.clone(),
                    starts_on: self.day(from)?.iso(),
                    amount_minor: amount.minor,
                    currency: CURRENCY.to_owned(),
                    per: RateUnit::Hour.id().to_owned(),
                });
            }
            let share = read::share(&person.share, self.format);
            let available = Availability {
                id: new_id(),
                person_id: row.id.clone(),
                starts_on: self.this_month.plus(-40).first_day().iso(),
                share: read::field("share", share, self.format)?.value(),
            };
            self.people.insert(person.key.clone(), row.id.clone());
            self.write(Op::AddPerson, |tx| {
                tx.insert_person(&row)?;
                rates.iter().try_for_each(|rate| tx.insert_rate(rate))?;
                tx.insert_availability(&available)
            })?;
        }
        Ok(())
    }

    fn project(&mut self, seed: &seed::Project) -> Result<()> {
        let named = name::name(&self.say(&seed.name));
        let named = read::field("name", named, self.format)?;
        let project = Project {
            area: self.say(&seed.area),
            start_month: Some(self.this_month.plus(seed.start).0),
            budget: seed.budget.map(|major| self.money(major)),
            size: seed.size.clone(),
            state: seed.state.clone(),
            wait_months: seed.wait_months.unwrap_or(12),
            taught: self.say(&seed.taught),
            saved: seed.saved.map(|major| self.money(major)),
            ..Project::new(new_id(), named, &seed.stage, self.now.0)
        };
        self.write(Op::AddProject, |tx| tx.insert_project(&project))?;
        let id = project.id.as_str();
        self.scope(id, seed)?;
        self.phases(id, seed)?;
        self.team(id, seed)?;
        self.worth(id, seed)?;
        self.deliver(id, seed)?;
        self.approve(id, seed)?;
        self.models(id, seed)?;
        self.months(id, seed)
    }
}

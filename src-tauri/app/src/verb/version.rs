//! Versions: the trained releases of a model, and which of them is live.

use crate::{
    Result, Session,
    format::Formatter,
    measure::MeasuredVersion,
    read,
    view::{Done, FieldEdit, Id, NewVersion, Shown, VersionRow},
    words,
};
use outset_core::{Invalid, metric::Metric, name, time::Day};
use outset_store::{Op, Tx, table::model::Model, table::version::Version};

/// Stable names of what a version is.
pub(super) const STATES: [&str; 3] = ["trained", "live", "retired"];

impl Session {
    /// Adds a version. With a day it is live from then on, and retires the one that was.
    ///
    /// # Errors
    /// A name or day that is not accepted, or a name that another version has.
    pub fn add_version(&mut self, new: NewVersion) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let name = read::field("name", name::name(&new.name), &format)?;
        let live = read::optional(&new.live_from, |text| read::day(text, &format));
        let live = read::field("live_from", live, &format)?;
        let others = self.read(|reader| {
            reader.model(&new.model)?;
            reader.versions_of(&new.model)
        })?;
        if others.iter().any(|other| other.name == name) {
            return Err(self.name_taken("operate-problem-version-there", &name));
        }
        self.write(Op::AddVersion, None, |tx| {
            let model = tx.model(&new.model)?;
            let version = made(tx, &model, &name, now.0)?;
            if let Some(day) = live {
                go_live(tx, &version, day)?;
            }
            Ok(Some(version.id))
        })
    }

    /// Sets a field of a version: `name`, `state`, `live_from`, `live_to` or `note`. One that goes live
    /// retires the one that was.
    ///
    /// # Errors
    /// What the field does not accept.
    pub fn set_version(&mut self, edit: FieldEdit) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let today = now.day_in(format.zone);
        let (version, others) = self.read(|reader| {
            let version = reader.version(&edit.id)?;
            let others = reader.versions_of(&version.model_id)?;
            Ok((version, others))
        })?;
        let mut changed = version.clone();
        let set = set(&mut changed, &edit.field, &edit.text, today, &format);
        read::field(&edit.field, set, &format)?;
        let is_taken = |other: &Version| other.id != version.id && other.name == changed.name;
        if others.iter().any(is_taken) {
            return Err(self.name_taken("operate-problem-version-there", &changed.name));
        }
        let goes_live = changed.state == "live" && version.state != "live";
        self.write(Op::ChangeVersion, edit.visit.as_deref(), |tx| {
            tx.update_version(&changed)?;
            if goes_live {
                let day = changed.live_from.as_deref().and_then(Day::from_iso);
                go_live(tx, &changed, day.unwrap_or(today))?;
            }
            Ok(None)
        })
    }

    /// Removes a version with its imports.
    ///
    /// # Errors
    /// When there is no such version.
    pub fn remove_version(&mut self, id: Id) -> Result<Done> {
        self.write(Op::RemoveVersion, None, |tx| {
            tx.delete_version(&id.id).map(|()| None)
        })
    }
}

fn set(
    version: &mut Version,
    field: &str,
    text: &str,
    today: Day,
    format: &Formatter,
) -> std::result::Result<(), Invalid> {
    let not_in_list = |found: &str| Invalid::NotInList {
        found: found.to_owned(),
    };
    let day = || -> std::result::Result<Option<String>, Invalid> {
        let day = read::optional(text, |text| read::day(text, format))?;
        Ok(day.map(|day| day.iso()))
    };
    match field {
        "name" => version.name = name::name(text)?,
        "note" => version.note = name::optional(text)?,
        "live_from" => version.live_from = day()?,
        "live_to" => version.live_to = day()?,
        "state" => {
            let known = STATES.into_iter().find(|state| *state == text);
            version.state = known.ok_or_else(|| not_in_list(text))?.to_owned();
            match text {
                "live" => version.live_to = None,
                "retired" => {
                    let ended = version.live_to.take().unwrap_or_else(|| today.iso());
                    version.live_to = Some(ended);
                }
                _ => {}
            }
            if text == "live" && version.live_from.is_none() {
                version.live_from = Some(today.iso());
            }
        }
        _ => return Err(not_in_list(field)),
    }
    Ok(())
}

/// Writes a new version that is not live.
fn made(tx: &Tx<'_>, model: &Model, name: &str, now: i64) -> outset_store::Result<Version> {
    let version = Version {
        id: tx.new_id(),
        key: tx.new_version_key()?,
        model_id: model.id.clone(),
        name: name.to_owned(),
        state: "trained".to_owned(),
        live_from: None,
        live_to: None,
        note: String::new(),
        created_at: now,
    };
    tx.insert_version(&version)?;
    Ok(version)
}

/// Makes a version the live one; the one that was retires on that day.
fn go_live(tx: &Tx<'_>, version: &Version, day: Day) -> outset_store::Result<()> {
    let others = tx.versions_of(&version.model_id)?;
    for other in others.into_iter().filter(|other| other.state == "live") {
        if other.id != version.id {
            tx.update_version(&Version {
                state: "retired".to_owned(),
                live_to: Some(day.iso()),
                ..other
            })?;
        }
    }
    tx.update_version(&Version {
        state: "live".to_owned(),
        live_from: Some(day.iso()),
        live_to: None,
        ..version.clone()
    })
}

/// The version of that name or id, made where there is none. With a day on which it was seen at work, it
/// goes live where no other version is.
pub(super) fn found_or_made(
    tx: &Tx<'_>,
    model: &Model,
    named: &str,
    at_work: Option<Day>,
    now: i64,
) -> outset_store::Result<Version> {
    let versions = tx.versions_of(&model.id)?;
    let found = versions
        .iter()
        .find(|version| version.id == named)
        .or_else(|| versions.iter().find(|version| version.name == named));
    let version = match found {
        Some(version) => version.clone(),
        None => made(tx, model, named, now)?,
    };
    let none_is_live = versions.iter().all(|version| version.state != "live");
    if let Some(day) = at_work.filter(|_| none_is_live && version.state == "trained") {
        go_live(tx, &version, day)?;
    }
    Ok(version)
}

/// A version in the list of its model.
pub(super) fn row(measured: &MeasuredVersion, format: &Formatter) -> VersionRow {
    let version = &measured.version;
    let day = |text: &Option<String>| text.as_deref().and_then(Day::from_iso);
    let written = |text: &Option<String>| day(text).map(|day| format.day(day));
    let share = |metric| {
        let value = measured.whole.get(&metric).copied()?;
        let shown = format.number(value * 100.0, 0);
        Some(Shown {
            value,
            unit: "share".to_owned(),
            long: format.number(value * 100.0, 2),
            text: shown,
        })
    };
    let volume = (measured.months > 0).then(|| {
        let value = (measured.rows as f64 / measured.months as f64).round();
        let text = format.number(value, 0);
        Shown {
            value,
            unit: "count".to_owned(),
            long: text.clone(),
            text,
        }
    });
    VersionRow {
        id: version.id.clone(),
        name: version.name.clone(),
        state: version.state.clone(),
        state_name: words::text(
            &format.language,
            &format!("operate-version-{}", version.state),
        ),
        live_from: written(&version.live_from).unwrap_or_default(),
        live_to: written(&version.live_to).unwrap_or_default(),
        in_production: in_production(
            written(&version.live_from),
            written(&version.live_to),
            format,
        ),
        note: version.note.clone(),
        right: share(Metric::Precision),
        found: share(Metric::Recall),
        volume,
    }
}

fn in_production(from: Option<String>, to: Option<String>, format: &Formatter) -> String {
    match (from, to) {
        (Some(from), Some(to)) => format!("{from} – {to}"),
        (Some(from), None) => {
            words::text_with(&format.language, "operate-since", &[("day", &from)])
        }
        (None, _) => String::new(),
    }
}

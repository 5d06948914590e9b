//! Several people's answers about one number: given, changed, hidden until all are there, revealed, taken back.

use super::{estimate::Place, worth::has_negative};
use crate::{
    Code, Problem, Result, Session, estimate,
    estimate::formula,
    figure::theme,
    format::Formatter,
    read,
    value::parts::turned,
    view::{
        BlindEdit, Done, EstimatePlace, EstimateView, Id, Reading, Sign, VoiceEdit, VoiceText,
        VoicesAsk, VoicesView,
    },
    voice::{self, DOUBT, ESTIMATE, Said, Voices},
    words,
};
use outset_core::{
    estimate::{Estimate, VOICES},
    name,
};
use outset_report::Size;
use outset_store::{
    Op, PlanRows,
    table::{
        driver::Driver,
        voice::{BlindRound, Voice},
    },
};

/// The picture beside the fields of one estimate; each person's row is added to its height.
const SMALL: Size = Size {
    width: 420.0,
    height: 150.0,
};

impl Session {
    /// What several people say of a number, as far as it may be seen.
    ///
    /// # Errors
    /// When there is no such number.
    pub fn voices(&self, ask: VoicesAsk) -> Result<VoicesView> {
        let format = self.format();
        let (place, rows) = self.spoken_of(ask.place)?;
        let Some(driver) = place.row.as_ref() else {
            // Nobody has typed it yet, or it is only assumed.
            return Ok(VoicesView::none(words::text(
                &format.language,
                "voice-says-not",
            )));
        };
        let voices = Voices {
            part: place.part,
            said: Said::of(driver, &rows),
            currency: &place.currency,
            format: &format,
        };
        voices.view(&|input| self.figure(input, theme(&ask.theme), SMALL))
    }

    /// What a typed answer would mean, in words.
    ///
    /// # Errors
    /// What cannot be read or is outside its limits.
    pub fn read_voice(&self, typed: VoiceText) -> Result<Reading> {
        let format = self.format();
        let place = self.find_place(typed.place)?;
        let driver = place.row.as_ref().ok_or_else(|| self.no_such_estimate())?;
        let said = typed_voice((&typed.text, typed.sign), &place, driver, None, &format)?;
        Ok(Reading {
            text: estimate::reading(&said, place.part.unit, &place.currency, &format),
        })
    }

    /// Stores what somebody says of a number; a second word of the same person takes the place of the first.
    ///
    /// # Errors
    /// What cannot be read or is outside its limits, no name, that of the number itself, and a number that is
    /// worked out from others.
    pub fn set_voice(&mut self, edit: VoiceEdit) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let (place, rows) = self.spoken_of(edit.place)?;
        let driver = place.row.as_ref().ok_or_else(|| self.no_such_estimate())?;
        let said = Said::of(driver, &rows);
        if !said.may_be_several() {
            return Err(self.voice_problem("computed", "text"));
        }
        if edit.kind != ESTIMATE && edit.kind != DOUBT {
            return Err(self.not_in_list("kind", &edit.kind));
        }
        let said_by = read::field("said_by", name::name(&edit.said_by), &format)?;
        if voice::same_name(&said_by, &driver.said_by) {
            return Err(self.voice_problem("own", "said_by"));
        }
        let note = read::field("note", name::optional(&edit.note), &format)?;
        let before = said.by(&said_by);
        if before.is_none() && said.rows.len() + 1 >= VOICES.1 {
            return Err(self.voice_problem("many", "said_by"));
        }
        let earlier = before.and_then(voice::estimate_of);
        let text = (edit.text.as_str(), edit.sign);
        let typed = typed_voice(text, &place, driver, earlier.as_ref(), &format)?;
        let row = |id: String| Voice {
            id,
            driver_id: driver.id.clone(),
            kind: edit.kind.clone(),
            estimate: estimate::json(&typed),
            said_by: said_by.clone(),
            said_on: Some(now.day_in(format.zone).iso()),
            note: note.clone(),
            created_at: before.map_or(now.0, |before| before.created_at),
        };
        let op = match (before, edit.kind.as_str()) {
            (Some(_), _) => Op::ChangeVoice,
            (None, DOUBT) => Op::DoubtNumber,
            (None, _) => Op::AddVoice,
        };
        self.write(op, None, |tx| {
            if let Some(before) = before {
                tx.update_voice(&row(before.id.clone()))?;
                return Ok(None);
            }
            let row = row(tx.new_id());
            tx.insert_voice(&row)?;
            Ok(Some(row.id))
        })
    }

    /// Takes an answer or a doubt away.
    ///
    /// # Errors
    /// When there is no such answer.
    pub fn remove_voice(&mut self, id: Id) -> Result<Done> {
        self.write(Op::RemoveVoice, None, |tx| {
            tx.delete_voice(&id.id).map(|()| None)
        })
    }

    /// Hides answers about a number until all are there, or reveals them at once.
    ///
    /// # Errors
    /// When an answer has been seen already: nobody can be asked again as if it had not.
    pub fn set_blind(&mut self, edit: BlindEdit) -> Result<Done> {
        let now = self.now();
        let (place, rows) = self.spoken_of(edit.place)?;
        let driver = place.row.as_ref().ok_or_else(|| self.no_such_estimate())?;
        let said = Said::of(driver, &rows);
        if edit.on && !said.may_be_several() {
            return Err(self.voice_problem("computed", "on"));
        }
        if edit.on && !said.blind && said.rows.iter().any(|row| row.kind != DOUBT) {
            return Err(self.voice_problem("seen", "on"));
        }
        let mut rounds = rows.blind_rounds.iter();
        let round = rounds.find(|round| round.driver_id == driver.id);
        let op = if edit.on {
            Op::GatherBlind
        } else {
            Op::RevealVoices
        };
        self.write(op, None, |tx| {
            match round {
                Some(round) if !edit.on => tx.delete_blind_round(&round.id)?,
                None if edit.on => tx.insert_blind_round(&BlindRound {
                    id: tx.new_id(),
                    driver_id: driver.id.clone(),
                    created_at: now.0,
                })?,
                _ => {}
            }
            Ok(None)
        })
    }

    /// Puts beside each estimate what others say of it.
    pub(super) fn show_voices<'v>(
        &self,
        project: &str,
        views: impl Iterator<Item = &'v mut EstimateView>,
    ) -> Result<()> {
        let (voices, rounds) = self.read(|reader| reader.voices_in(project))?;
        if voices.is_empty() && rounds.is_empty() {
            return Ok(());
        }
        let (rows, around) = self.rows_of(project)?;
        let format = self.format();
        for view in views {
            let mut drivers = rows.drivers.iter();
            let row = drivers.find(|row| estimate::stands_at(row, &view.place));
            if let Some(row) = row {
                voice::show(view, row, &rows, &around.currency, &format);
            }
        }
        Ok(())
    }

    /// Refuses to take a number away about which others have answered.
    pub(super) fn keep_if_answered(&self, driver: &str) -> Result<()> {
        let voices = self.read(|reader| reader.voices_of(driver))?;
        if voices.is_empty() {
            return Ok(());
        }
        Err(self.voice_problem("answered", "text"))
    }

    /// A number with what is said of it; only that is read of the project.
    fn spoken_of(&self, place: EstimatePlace) -> Result<(Place, PlanRows)> {
        let place = self.find_place(place)?;
        let project = place.place.project.clone();
        let rows = self.read(|reader| {
            let mut rows = PlanRows::of(reader.project(&project)?);
            if let Some(row) = &place.row {
                rows.voices = reader.voices_of(&row.id)?;
                rows.blind_rounds = reader.blind_rounds_of(&row.id)?;
            }
            Ok(rows)
        })?;
        Ok((place, rows))
    }

    fn voice_problem(&self, id: &str, field: &str) -> Problem {
        let id = format!("voice-problem-{id}");
        Problem::new(&self.format().language, Code::Invalid, &id, &[]).at(field)
    }
}

/// What somebody types about a number that stands there. What the text does not say is kept of what the same
/// person said before.
fn typed_voice(
    (text, sign): (&str, Option<Sign>),
    place: &Place,
    driver: &Driver,
    before: Option<&Estimate>,
    format: &Formatter,
) -> Result<Estimate> {
    if formula::is_formula(text) {
        let id = "voice-problem-formula";
        return Err(Problem::new(&format.language, Code::Invalid, id, &[]).at("text"));
    }
    // In the currency of the number, and of the kind that the same person chose before.
    let mut row = driver.clone();
    match before {
        Some(before) => estimate::into_row(before, &mut row),
        None => row.kind.clear(),
    }
    let typed = estimate::currency::read_instead(text, place.part, &row, &place.own, format);
    let typed = read::field("text", typed, format)?;
    // A sign in the text counts instead of the choice.
    Ok(match sign {
        Some(Sign::Costs) if !has_negative(&typed) => turned(&typed),
        _ => typed,
    })
}

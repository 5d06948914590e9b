//! What several people say of one number, in words and as a picture.

use super::{DOUBT, Said, estimate_of, two_digits};
use crate::{
    Result,
    estimate::{self, limits, reading},
    format::Formatter,
    value::parts::{is_loss, is_worth, turned, usual_sign},
    view::{EstimateView, FigureView, Sign, VoiceRow, VoicesView},
    words,
};
use outset_core::{
    estimate::{Bounds, Estimate, Quantile},
    part::{Part, part_named},
    time::Day,
};
use outset_report::{Bin, Caption, FigureInput, Mark, Placed, PlacedRange, Scale};
use outset_store::{PlanRows, table::driver::Driver};

/// Stretches of the picture.
const STRETCHES: usize = 40;

/// One number with everything that is needed to tell what is said of it.
pub(crate) struct Voices<'a> {
    pub(crate) part: &'static Part,
    pub(crate) said: Said<'a>,
    pub(crate) currency: &'a str,
    pub(crate) format: &'a Formatter,
}

/// What one person says, ready to be told.
struct Told {
    who: String,
    low: f64,
    middle: f64,
    high: f64,
}

/// Puts beside an estimate what others say of it.
pub(crate) fn show(
    view: &mut EstimateView,
    row: &Driver,
    rows: &PlanRows,
    currency: &str,
    format: &Formatter,
) {
    let said = Said::of(row, rows);
    if said.rows.is_empty() && !said.blind {
        return;
    }
    let Some(part) = part_named(&row.part) else {
        return;
    };
    let voices = Voices {
        part,
        said,
        currency,
        format,
    };
    view.voices = voices.mark();
}

impl Voices<'_> {
    fn say(&self, id: &str, texts: &[(&'static str, &str)]) -> String {
        words::text_with(&self.format.language, id, texts)
    }

    fn counted(&self, id: &str, count: usize, texts: &[(&'static str, &str)]) -> String {
        let shown = self.format.number(count as f64, 0);
        let mut all = vec![("shown", shown.as_str())];
        all.extend(texts);
        words::text_counted(&self.format.language, id, count, &all)
    }

    fn bounds(&self) -> Bounds {
        limits(self.part, Some(self.said.driver))
    }

    fn shown(&self, value: f64) -> String {
        let (value, unit) = (two_digits(value), self.part.unit);
        self.format.quantity(value, unit, self.currency).text
    }

    fn own_name(&self) -> String {
        if self.said.driver.said_by.is_empty() {
            self.say("voice-own", &[])
        } else {
            self.said.driver.said_by.clone()
        }
    }

    /// Beside the number: "also said by Ben, Clara · doubted by Eva", "two answers are hidden".
    fn mark(&self) -> String {
        let counting = self.said.counting();
        let names = |doubts: bool| -> String {
            let those = counting
                .iter()
                .filter(|(row, _)| (row.kind == DOUBT) == doubts);
            let names: Vec<&str> = those.map(|(row, _)| row.said_by.as_str()).collect();
            names.join(", ")
        };
        let mut parts = Vec::new();
        for (id, who) in [
            ("voice-mark-several", names(false)),
            ("voice-mark-doubt", names(true)),
        ] {
            if !who.is_empty() {
                parts.push(self.say(id, &[("who", &who)]));
            }
        }
        let hidden = self.said.rows.iter().filter(|row| self.said.hides(row));
        let hidden = hidden.count();
        if self.said.blind {
            parts.push(self.counted("voice-mark-hidden", hidden, &[]));
        }
        if !counting.is_empty() {
            parts.extend(self.together());
        }
        parts.join(" · ")
    }

    /// "together nine times out of ten between 12 % and 70 %".
    fn together(&self) -> Option<String> {
        let joint = self.joint()?;
        if joint.voices().is_empty() {
            return None;
        }
        let quantile = Quantile::new(&joint, &self.bounds()).ok()?;
        let ends = [0.05, 0.95].map(|share| self.shown(quantile.at(share)));
        let texts = [("low", ends[0].as_str()), ("high", &ends[1])];
        Some(self.say("voice-together", &texts))
    }

    fn joint(&self) -> Option<Estimate> {
        let own = estimate::of_row(self.said.driver)?;
        Some(self.said.joint(own, |said| said))
    }

    /// Everything that is said, as far as it may be seen.
    pub(crate) fn view(
        &self,
        draw: &dyn Fn(&FigureInput<'_>) -> Result<FigureView>,
    ) -> Result<VoicesView> {
        let told = self.told();
        let seen = self.said.rows.iter().any(|row| row.kind != DOUBT);
        Ok(VoicesView {
            allowed: self.said.may_be_several(),
            says: self.says(),
            blind: self.said.blind,
            may_hide: !self.said.blind && !seen,
            rows: self.rows(),
            spread: self.spread(&told),
            sign: self.sign(),
            figure: self.figure(&told, draw)?,
        })
    }

    fn says(&self) -> String {
        if !self.said.may_be_several() {
            return self.say("voice-says-not", &[]);
        }
        let hidden = self.said.rows.iter().filter(|row| self.said.hides(row));
        let names: Vec<&str> = hidden.map(|row| row.said_by.as_str()).collect();
        if self.said.blind && names.is_empty() {
            return self.say("voice-says-blind-none", &[]);
        }
        if self.said.blind {
            let who = names.join(", ");
            return self.counted("voice-says-blind", names.len(), &[("who", &who)]);
        }
        match (self.said.counting().len(), self.together()) {
            (count, Some(together)) if count > 0 => {
                self.counted("voice-says-joint", count + 1, &[("together", &together)])
            }
            _ => self.say("voice-says-none", &[]),
        }
    }

    fn rows(&self) -> Vec<VoiceRow> {
        let own = estimate::of_row(self.said.driver);
        let day = |day: &Option<String>| {
            let day = day.as_deref().and_then(Day::from_iso);
            day.map(|day| self.format.day(day)).unwrap_or_default()
        };
        let own = own.map(|own| VoiceRow {
            id: String::new(),
            kind: "own".to_owned(),
            who: self.own_name(),
            reading: self.reading(&own),
            text: String::new(),
            sign: None,
            said_on: day(&self.said.driver.said_on),
            note: self.said.driver.note.clone(),
            hidden: false,
        });
        let others = self.said.rows.iter().map(|row| {
            let hidden = self.said.hides(row);
            let said = estimate_of(row).filter(|_| !hidden);
            let fits = said
                .as_ref()
                .is_none_or(|said| said.check(&estimate::bounds_of(self.said.driver)).is_ok());
            VoiceRow {
                id: row.id.clone(),
                kind: row.kind.clone(),
                who: row.said_by.clone(),
                reading: match &said {
                    Some(said) if fits => self.reading(said),
                    Some(_) => self.say("voice-outside", &[]),
                    None if hidden => self.say("voice-hidden", &[]),
                    None => self.say("voice-unreadable", &[]),
                },
                sign: said.as_ref().and_then(|said| self.sign_of(said)),
                text: said.map_or_else(String::new, |said| {
                    let said = match self.sign_of(&said) {
                        Some(Sign::Costs) => turned(&said),
                        _ => said,
                    };
                    estimate::typed_text(&said, self.part.unit, self.currency, self.format)
                }),
                said_on: day(&row.said_on),
                // A reason may give the number away.
                note: if hidden {
                    String::new()
                } else {
                    row.note.clone()
                },
                hidden,
            }
        });
        own.into_iter().chain(others).collect()
    }

    /// What an outcome is asked for as; none where the number is none.
    fn sign(&self) -> Option<Sign> {
        let own = estimate::of_row(self.said.driver)?;
        self.sign_of(&own)
    }

    fn sign_of(&self, said: &Estimate) -> Option<Sign> {
        let worth = is_worth(self.part.id);
        worth.then(|| match said {
            loss if is_loss(loss) => Sign::Costs,
            // Nothing is as much a loss as a gain: it is said the way it usually is.
            Estimate::Fixed { value: 0.0 } => usual_sign(self.part.id),
            _ => Sign::Brings,
        })
    }

    fn reading(&self, said: &Estimate) -> String {
        reading(said, self.part.unit, self.currency, self.format)
    }

    /// Everybody whose number counts, once others have been heard.
    fn told(&self) -> Vec<Told> {
        let others = self.said.counting();
        let own = estimate::of_row(self.said.driver).filter(|_| !others.is_empty());
        let own = own.map(|own| (self.own_name(), own));
        let others = others.into_iter();
        let others = others.map(|(row, said)| (row.said_by.clone(), said));
        let bounds = self.bounds();
        let told = own.into_iter().chain(others).filter_map(|(who, said)| {
            let quantile = Quantile::new(&said, &bounds).ok()?;
            let at = |share: f64| match said {
                // The middle of yes or no is how likely yes is.
                Estimate::YesNo { probability } => probability,
                _ => quantile.at(share),
            };
            let [low, middle, high] = [0.05, 0.5, 0.95].map(at);
            Some(Told {
                who,
                low,
                middle,
                high,
            })
        });
        told.collect()
    }

    /// How far they lie apart: who says least and most, and whether their ranges meet.
    fn spread(&self, told: &[Told]) -> String {
        let by_middle = |one: &&Told, other: &&Told| one.middle.total_cmp(&other.middle);
        let least = told.iter().min_by(by_middle);
        let most = told.iter().max_by(by_middle);
        let Some((least, most)) = least.zip(most).filter(|_| told.len() > 1) else {
            return String::new();
        };
        if least.middle == most.middle {
            return self.say("voice-spread-none", &[]);
        }
        let (low, high) = (self.shown(least.middle), self.shown(most.middle));
        let texts = [
            ("who", least.who.as_str()),
            ("low", &low),
            ("other", &most.who),
            ("high", &high),
        ];
        let apart = least.high < most.low;
        let id = if apart {
            "voice-spread-apart"
        } else {
            "voice-spread"
        };
        self.say(id, &texts)
    }

    /// Everybody's range above the joint view; nothing before several are heard.
    fn figure(
        &self,
        told: &[Told],
        draw: &dyn Fn(&FigureInput<'_>) -> Result<FigureView>,
    ) -> Result<Option<FigureView>> {
        let joint = self.joint().filter(|_| told.len() > 1);
        let Some(joint) = joint else {
            return Ok(None);
        };
        let bounds = self.bounds();
        let sketch = joint.sketch(&bounds, STRETCHES).unwrap_or_default();
        let quantile = Quantile::new(&joint, &bounds);
        let Some(quantile) = quantile.ok().filter(|_| !sketch.is_empty()) else {
            return Ok(None);
        };
        let (unit, currency, format) = (self.part.unit, self.currency, self.format);
        let tick = |value: f64| estimate::details::tick(value, unit, currency, format);
        let exact = |value: f64| self.shown(value);
        let ranges = told.iter().map(|one| PlacedRange {
            label: one.who.clone(),
            low: one.low,
            high: one.high,
            cells: vec![
                one.who.clone(),
                exact(one.low),
                exact(one.middle),
                exact(one.high),
            ],
        });
        let bin = |(from, to, count)| Bin { from, to, count };
        let head = |id: &str| self.say(&format!("voice-head-{id}"), &[]);
        draw(&FigureInput::Placed(Placed {
            caption: Caption {
                title: self.say("voice-picture", &[]),
                conclusion: self.spread(told),
                empty: self.say("value-figure-empty", &[]),
            },
            bins: sketch.into_iter().map(bin).collect(),
            ranges: ranges.collect(),
            marks: vec![Mark {
                at: quantile.median(),
                label: self.say("value-estimate-middle", &[]),
            }],
            money: Scale {
                tick: &tick,
                exact: &exact,
            },
            heads: ["who", "low", "middle", "high"].map(head).into(),
        }))
        .map(Some)
    }
}

//! An estimate in every detail, as the page shows it: what belongs to its kind, a small picture, and the bet.

use super::{limits, of_row, reading, shape_name, typed_unit};
use crate::{
    Result,
    format::Formatter,
    view::{Bet, EstimateDetails, FigureView, PointText},
    words,
};
use outset_core::{
    estimate::{
        Bounds, Estimate, Kind, Peak, Percentile, Quantile, Shape, USUAL_CONFIDENCE, write,
    },
    part::{Part, Unit},
};
use outset_report::{Bin, Caption, Distribution, FigureInput, Mark, Scale};
use outset_store::table::driver::Driver;

/// How much wider an estimate becomes when somebody would rather bet on the wheel. People who are asked
/// for nine of ten are right in about six or seven of ten; a normal range that holds 70 % becomes one that
/// holds 90 % when it is made 1.6 times as wide. A little less, since the bet is asked again.
pub(crate) const WIDER: f64 = 1.5;
/// Stretches of the picture.
const STRETCHES: usize = 40;
/// Shapes of a range, what Outset chooses by itself first.
pub(crate) const SHAPES: [Shape; 4] = [
    Shape::Automatic,
    Shape::Normal,
    Shape::Lognormal,
    Shape::Uniform,
];
/// How three points gather.
pub(crate) const PEAKS: [&str; 2] = ["pert", "triangular"];

/// One number with everything that is needed to speak of it.
pub(crate) struct Detail<'a> {
    pub(crate) part: &'static Part,
    pub(crate) row: Option<&'a Driver>,
    pub(crate) currency: &'a str,
    pub(crate) format: &'a Formatter,
}

impl Detail<'_> {
    fn say(&self, id: &str, texts: &[(&'static str, &str)]) -> String {
        words::text_with(&self.format.language, id, texts)
    }

    /// A number as one would type it, a share in percent but without the sign.
    fn typed(&self, value: f64) -> String {
        let unit = typed_unit(self.part.unit, self.currency);
        let text = write(&Estimate::Fixed { value }, self.format.numbers, unit);
        text.trim_end_matches(" %").to_owned()
    }

    fn plain(&self, value: f64) -> String {
        write(&Estimate::Fixed { value }, self.format.numbers, "")
    }

    fn shown(&self, value: f64) -> String {
        self.format
            .quantity(value, self.part.unit, self.currency)
            .text
    }

    fn reading(&self, estimate: &Estimate) -> String {
        reading(estimate, self.part.unit, self.currency, self.format)
    }

    /// Everything but the picture, which `draw` draws.
    pub(crate) fn view(
        &self,
        draw: &dyn Fn(&FigureInput<'_>) -> Result<FigureView>,
    ) -> Result<EstimateDetails> {
        let estimate = self.row.and_then(of_row);
        let bounds = limits(self.part, self.row);
        let own = |own: Option<f64>, part: Option<f64>| {
            let own = own.filter(|own| Some(*own) != part);
            own.map(|own| self.typed(own)).unwrap_or_default()
        };
        let picture = match &estimate {
            Some(estimate) => self.picture(estimate, &bounds, draw)?,
            None => None,
        };
        let mut view = EstimateDetails {
            kind: estimate
                .as_ref()
                .map_or("", |found| found.kind().id())
                .to_owned(),
            kinds: self.format.choices(self.kinds(), "value-estimate-kind-"),
            shape: String::new(),
            shapes: self
                .format
                .choices(SHAPES.map(shape_name), "value-estimate-shape-"),
            peak: String::new(),
            peaks: self.format.choices(PEAKS, "value-estimate-peak-"),
            concentration: String::new(),
            points: Vec::new(),
            terms: String::new(),
            least: own(bounds.least, self.part.bounds.least),
            most: own(bounds.most, self.part.bounds.most),
            possible: self.possible(),
            values: String::new(),
            rows: String::new(),
            picture,
            bet: estimate.as_ref().and_then(|found| self.bet(found, &bounds)),
        };
        self.fill(&mut view, estimate.as_ref());
        Ok(view)
    }

    /// Kinds that make sense here: yes or no only where both are possible.
    fn kinds(&self) -> impl Iterator<Item = &'static str> {
        let both = Estimate::YesNo { probability: 0.5 };
        let yes_no = both.check(&self.part.bounds).is_ok();
        let all = Kind::ALL.into_iter();
        all.filter(move |kind| yes_no || *kind != Kind::YesNo)
            .map(Kind::id)
    }

    /// What belongs to the kind.
    fn fill(&self, view: &mut EstimateDetails, estimate: Option<&Estimate>) {
        match estimate {
            Some(Estimate::Range { shape, .. }) => shape_name(*shape).clone_into(&mut view.shape),
            Some(Estimate::ThreePoint { peak, .. }) => match peak {
                Peak::Triangular => PEAKS[1].clone_into(&mut view.peak),
                Peak::Pert { concentration } => {
                    PEAKS[0].clone_into(&mut view.peak);
                    view.concentration = self.plain(*concentration);
                }
            },
            Some(Estimate::Percentiles {
                points,
                terms,
                limits,
            }) => {
                let all = points
                    .iter()
                    .map(|Percentile { share, value }| (*share, *value));
                let least = limits.least.map(|value| (0.0, value));
                let most = limits.most.map(|value| (1.0, value));
                let all = least.into_iter().chain(all).chain(most);
                view.points = all
                    .map(|(share, value)| PointText {
                        share: self.percent(share),
                        value: self.typed(value),
                    })
                    .collect();
                view.terms = terms.map_or_else(String::new, |terms| terms.to_string());
            }
            Some(found @ Estimate::Samples { rows, .. }) => {
                view.values = self.reading(found);
                view.rows = rows.clone().unwrap_or_default();
            }
            _ => {}
        }
    }

    /// A share as one would type it in percent.
    fn percent(&self, share: f64) -> String {
        let text = write(&Estimate::Fixed { value: share }, self.format.numbers, "%");
        text.trim_end_matches(" %").to_owned()
    }

    fn possible(&self) -> String {
        let Bounds { least, most } = self.part.bounds;
        let [least, most] = [least, most].map(|end| end.map(|end| self.shown(end)));
        match (least, most) {
            (Some(least), Some(most)) => {
                let texts = [("least", least.as_str()), ("most", &most)];
                self.say("value-estimate-possible", &texts)
            }
            (Some(least), None) => self.say("value-estimate-possible-least", &[("least", &least)]),
            (None, Some(most)) => self.say("value-estimate-possible-most", &[("most", &most)]),
            (None, None) => String::new(),
        }
    }

    fn picture(
        &self,
        estimate: &Estimate,
        bounds: &Bounds,
        draw: &dyn Fn(&FigureInput<'_>) -> Result<FigureView>,
    ) -> Result<Option<FigureView>> {
        let quantile = Quantile::new(estimate, bounds);
        let sketch = estimate.sketch(bounds, STRETCHES).unwrap_or_default();
        let Ok(quantile) = quantile else {
            return Ok(None);
        };
        if sketch.is_empty() || estimate.kind() == Kind::YesNo {
            return Ok(None);
        }
        let (unit, currency, format) = (self.part.unit, self.currency, self.format);
        let tick = |value: f64| tick(value, unit, currency, format);
        let exact = |value: f64| self.shown(three_digits(value));
        let share = |share: f64| format.percent(share);
        let head = |id: &str| self.say(&format!("value-figure-{id}"), &[]);
        let input = FigureInput::Distribution(Distribution {
            caption: Caption {
                title: self.say("value-estimate-picture", &[]),
                conclusion: self.reading(estimate),
                empty: head("empty"),
            },
            bins: sketch
                .into_iter()
                .map(|(from, to, count)| Bin { from, to, count })
                .collect(),
            marks: vec![Mark {
                at: quantile.median(),
                label: self.say("value-estimate-middle", &[]),
            }],
            money: Scale {
                tick: &tick,
                exact: &exact,
            },
            share: &share,
            heads: ["from", "to", "share"].map(head),
        });
        draw(&input).map(Some)
    }

    /// The bet on the range as it was said, or on nine of ten where another kind was chosen.
    fn bet(&self, estimate: &Estimate, bounds: &Bounds) -> Option<Bet> {
        let (low, high, confidence) = match *estimate {
            Estimate::Range {
                low,
                high,
                confidence,
                ..
            } => (low, high, confidence),
            Estimate::ThreePoint { .. } | Estimate::Percentiles { .. } => {
                let quantile = Quantile::new(estimate, bounds).ok()?;
                let end = |share: f64| three_digits(quantile.at(share));
                (end(0.05), end(0.95), USUAL_CONFIDENCE)
            }
            _ => return None,
        };
        if estimate.is_fixed() {
            return None;
        }
        let wheel = self.say(
            &format!("value-estimate-wheel-{:.0}", confidence * 100.0),
            &[],
        );
        let prize = self
            .format
            .quantity(1_000.0, Unit::Money, self.currency)
            .text;
        let (low, high) = (self.format.bare(low, self.part.unit), self.shown(high));
        let texts = [
            ("prize", prize.as_str()),
            ("low", &low),
            ("high", &high),
            ("wheel", &wheel),
        ];
        let wider = wider(estimate, bounds).ok();
        let wider = wider.filter(|wider| wider != estimate);
        Some(Bet {
            question: self.say("value-estimate-bet", &texts),
            factor: self.format.number(WIDER, 1),
            wider: wider.map_or_else(String::new, |wider| self.reading(&wider)),
        })
    }
}

/// What becomes of an estimate when somebody would rather bet on the wheel.
///
/// # Errors
/// What the domain refuses of the estimate as it is.
pub(crate) fn wider(
    estimate: &Estimate,
    bounds: &Bounds,
) -> std::result::Result<Estimate, outset_core::Invalid> {
    Ok(estimate.widened(WIDER, bounds)?.tidied(bounds))
}

/// Beside a tick: money as short as elsewhere, anything else with its unit.
pub(crate) fn tick(value: f64, unit: Unit, currency: &str, format: &Formatter) -> String {
    if unit.is_money() {
        format.compact(value, currency)
    } else if unit.is_share() {
        format.quantity(value, unit, currency).text
    } else {
        format.bare(value, unit)
    }
}

/// A quantity of the picture, as exact as it can be seen.
fn three_digits(value: f64) -> f64 {
    let text = format!("{value:.2e}");
    text.parse().unwrap_or(value)
}

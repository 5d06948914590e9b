//! The three pictures of a result: the fan, the distribution, and the swings of every driver.

use super::Valued;
use crate::estimate::formula::value_of;
use outset_core::{
    estimate::Estimate,
    part::{Unit, part_named},
    plan::Driver,
};
use outset_report::{
    Bin, Caption, Course, Distribution, Fan, FanHeads, FanPoint, FigureInput, Mark, Scale, Swing,
    Swings, SwingsHeads,
};

/// What is drawn, handed to a drawer while the writers of its numbers live.
pub(crate) type Drawing<'d, T> = &'d dyn Fn(&FigureInput<'_>) -> T;

impl Valued<'_> {
    fn tick(&self, value: f64) -> String {
        let format = self.case.format;
        format.compact(value, self.case.currency())
    }

    fn exact(&self, value: f64) -> String {
        self.end(value, &self.outcome.npv)
    }

    fn caption(&self, title: String, conclusion: String) -> Caption {
        Caption {
            title,
            conclusion,
            empty: self.case.word("value-figure-empty"),
        }
    }

    /// Cumulative return over months.
    pub(crate) fn fan<T>(&self, draw: Drawing<'_, T>) -> T {
        let case = self.case;
        let (tick, exact) = (|v: f64| self.tick(v), |v: f64| self.exact(v));
        let month = |value: f64| case.format.number(value, 0);
        let points = self.outcome.fan.iter().map(|month| FanPoint {
            at: f64::from(month.month),
            p10: month.p10,
            p25: month.p25,
            p50: month.p50,
            p75: month.p75,
            p90: month.p90,
        });
        let payback = self.months_to_payback().map(|at| Mark {
            at,
            label: case.counted("value-mark-payback", at as u32),
        });
        let head = |id: &str| case.word(&format!("value-figure-{id}"));
        draw(&FigureInput::Fan(Fan {
            caption: self.fan_caption(),
            course: Course::Plan {
                points: points.collect(),
                likely: head("likely"),
            },
            realised: None,
            marks: payback.into_iter().collect(),
            money: Scale {
                tick: &tick,
                exact: &exact,
            },
            months: Scale {
                tick: &month,
                exact: &month,
            },
            heads: FanHeads {
                month: head("month"),
                percentiles: ["poor", "lower", "likely", "upper", "good"].map(head),
                realised: Default::default(),
            },
        }))
    }

    fn fan_caption(&self) -> Caption {
        let (case, npv) = (self.case, &self.outcome.npv);
        let horizon = case.horizon();
        let title = match (self.months_to_payback(), npv.p50 >= 0.0) {
            (Some(months), true) if months > 1.0 => case.word("value-fan-pays-back"),
            (_, true) => case.word("value-fan-brings"),
            (_, false) => case.say("value-fan-loses", &[("time", &horizon)]),
        };
        let need = self.middle(&self.outcome.peak_need);
        let (poor, good) = (self.end(npv.p10, npv), self.end(npv.p90, npv));
        let texts = [
            ("time", horizon.as_str()),
            ("poor", &poor),
            ("good", &good),
            ("need", &need),
        ];
        self.caption(title, case.say("value-fan-says", &texts))
    }

    /// How often each return comes.
    pub(crate) fn distribution<T>(&self, draw: Drawing<'_, T>) -> T {
        let (case, npv) = (self.case, &self.outcome.npv);
        let (tick, exact) = (|v: f64| self.tick(v), |v: f64| self.exact(v));
        let share = |value: f64| case.format.percent(value);
        let head = |id: &str| case.word(&format!("value-figure-{id}"));
        let mark = |at: f64, id: &str| Mark {
            at,
            label: head(id),
        };
        draw(&FigureInput::Distribution(Distribution {
            caption: self.distribution_caption(),
            bins: self
                .outcome
                .histogram
                .iter()
                .map(|bin| Bin {
                    from: bin.from,
                    to: bin.to,
                    count: bin.count as f64,
                })
                .collect(),
            marks: vec![
                mark(npv.p10, "poor-short"),
                mark(npv.p50, "likely"),
                mark(npv.p90, "good-short"),
            ],
            money: Scale {
                tick: &tick,
                exact: &exact,
            },
            share: &share,
            heads: ["from", "to", "share"].map(head),
        }))
    }

    /// "Three in ten futures lose money": whole tenths, since more is not said by a glance.
    fn distribution_caption(&self) -> Caption {
        let case = self.case;
        let losing = 1.0 - self.outcome.chance_to_pay_back.value;
        let tenths = (losing * 10.0).round().clamp(0.0, 10.0) as u32;
        let title = if losing <= 0.0 {
            case.word("value-lose-none")
        } else if losing >= 1.0 {
            case.word("value-lose-all")
        } else {
            case.counted("value-lose", tenths)
        };
        let conclusion = match self.outcome.expected_loss {
            Some(loss) => {
                let loss = self.end(loss, &self.outcome.npv);
                case.say("value-lose-says", &[("loss", &loss)])
            }
            None => case.word("value-lose-never"),
        };
        self.caption(title, conclusion)
    }

    /// How far each driver moves the likely return: every one is listed.
    pub(crate) fn swings<T>(&self, draw: Drawing<'_, T>) -> T {
        let case = self.case;
        let (tick, exact) = (|v: f64| self.tick(v), |v: f64| self.exact(v));
        let head = |id: &str| case.word(&format!("value-figure-{id}"));
        let rows: Vec<Swing> = self
            .outcome
            .drivers
            .iter()
            .filter_map(|effect| {
                let driver = case.plan.driver(&effect.id)?;
                let end = |value: f64| (!effect.no_effect).then_some(value);
                Some(Swing {
                    label: driver.name.clone(),
                    range: self.range_of(driver),
                    low: end(effect.swing_low),
                    high: end(effect.swing_high),
                })
            })
            .collect();
        let strongest = self.outcome.drivers.first();
        let moving = strongest.filter(|effect| !effect.no_effect && effect.swing() > 0.0);
        let name = moving.and_then(|effect| case.plan.driver(&effect.id));
        let title = match name {
            Some(driver) => case.say("value-swings-title", &[("driver", &driver.name)]),
            None => case.word("value-swings-none"),
        };
        let still = rows.iter().filter(|row| row.low.is_none()).count();
        let still = case.counted(
            "value-swings-still",
            u32::try_from(still).unwrap_or(u32::MAX),
        );
        let conclusion = case.say("value-swings-says", &[("still", &still)]);
        draw(&FigureInput::Swings(Swings {
            caption: self.caption(title, conclusion),
            rows,
            likely: self.outcome.npv.p50,
            likely_label: head("likely"),
            no_effect: case.word("value-no-effect"),
            money: Scale {
                tick: &tick,
                exact: &exact,
            },
            heads: SwingsHeads {
                driver: head("driver"),
                range: head("range"),
                low: head("low"),
                high: head("high"),
            },
        }))
    }

    /// "35–80 %": from where to where a driver may lie.
    pub(crate) fn range_of(&self, driver: &Driver) -> String {
        let (format, currency) = (self.case.format, self.case.currency_of(driver));
        let unit = part_named(&driver.part).map_or(Unit::Count, |part| part.unit);
        let shown = |value: f64| format.quantity(value, unit, currency).text;
        match driver.estimate {
            Estimate::Fixed { value } => shown(value),
            Estimate::Computed { .. } => {
                value_of(self.case.plan, &driver.id).map_or_else(String::new, shown)
            }
            ref unsure => {
                let (low, high) = crate::voice::ends(unsure, &driver.bounds);
                let coarse = |value: f64| {
                    // A money range in thousands is as exact as anybody means it.
                    if unit.is_money() && value.abs() >= 1_000.0 {
                        format.compact(value, currency)
                    } else {
                        shown(value)
                    }
                };
                if unit.is_money() && low.abs() < 1_000.0 && high.abs() < 1_000.0 {
                    // What it is an amount of is said once.
                    let low = format.quantity(low, Unit::Money, currency).text;
                    format!("{low}–{}", shown(high))
                } else if unit.is_money() {
                    format!("{}–{}", coarse(low), coarse(high))
                } else {
                    format!("{}–{}", format.bare(low, unit), shown(high))
                }
            }
        }
    }
}

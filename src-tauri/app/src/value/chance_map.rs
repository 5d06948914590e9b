//! The chance to pay back over two drivers, drawn and said.

use super::{Valued, pictures::Drawing};
use crate::view::{MapAxisNumbers, MapNumbers};
use outset_core::{
    part::{Unit, part_named},
    plan::Driver,
    simulate::{self, Figure},
};
use outset_report::{Caption, ChanceMap, FigureInput, MapAxis, Scale};

impl Valued<'_> {
    /// The map; none for drivers that are not in the plan.
    pub(crate) fn chance_map<T>(
        &self,
        map: &simulate::ChanceMap,
        draw: Drawing<'_, T>,
    ) -> Option<T> {
        let case = self.case;
        let (across, up) = (case.plan.driver(&map.across)?, case.plan.driver(&map.up)?);
        let writers = [across, up].map(|driver| (self.axis_tick(driver), self.axis_exact(driver)));
        let [(across_tick, across_exact), (up_tick, up_exact)] = &writers;
        let share = |value: f64| self.share(value);
        let short = |value: f64| case.format.number(value * 100.0, 0);
        let chances = map.chances.iter();
        let values = |row: &Vec<Figure>| row.iter().map(|chance| chance.value).collect();
        let names = [("across", across.name.as_str()), ("up", &up.name)];
        Some(draw(&FigureInput::ChanceMap(ChanceMap {
            caption: Caption {
                title: case.say("value-below-map-title", &names),
                conclusion: self.map_conclusion(map),
                empty: case.word("value-figure-empty"),
            },
            across: MapAxis {
                name: across.name.clone(),
                values: map.across_values.clone(),
                expected: map.across_ends,
                scale: Scale {
                    tick: across_tick,
                    exact: across_exact,
                },
            },
            up: MapAxis {
                name: up.name.clone(),
                values: map.up_values.clone(),
                expected: map.up_ends,
                scale: Scale {
                    tick: up_tick,
                    exact: up_exact,
                },
            },
            chances: chances.map(values).collect(),
            share: &share,
            short: &short,
        })))
    }

    /// The same in numbers.
    pub(crate) fn map_numbers(&self, map: &simulate::ChanceMap) -> MapNumbers {
        let axis = |id: &str, values: &[f64], ends: Option<(f64, f64)>| MapAxisNumbers {
            id: id.to_owned(),
            name: self
                .case
                .plan
                .driver(id)
                .map(|one| one.name.clone())
                .unwrap_or_default(),
            values: values.to_vec(),
            p10: ends.map(|ends| ends.0),
            p90: ends.map(|ends| ends.1),
        };
        let chances = map.chances.iter();
        let chances = chances.map(|row| row.iter().map(|chance| chance.value).collect());
        MapNumbers {
            across: axis(&map.across, &map.across_values, map.across_ends),
            up: axis(&map.up, &map.up_values, map.up_ends),
            chances: chances.collect(),
        }
    }

    fn share(&self, value: f64) -> String {
        self.case.chance(&Figure { value, error: 0.0 })
    }

    /// "Within the frame, where each lies eight times in ten, the chance runs from 22 % to 94 %."
    fn map_conclusion(&self, map: &simulate::ChanceMap) -> String {
        let inside = |ends: Option<(f64, f64)>, value: f64| {
            ends.is_none_or(|(low, high)| value >= low && value <= high)
        };
        let mut framed: Vec<f64> = Vec::new();
        for (up, row) in map.up_values.iter().zip(&map.chances) {
            let places = map.across_values.iter().zip(row);
            let places = places.filter(|(across, _)| inside(map.across_ends, **across));
            if inside(map.up_ends, *up) {
                framed.extend(places.map(|(_, chance)| chance.value));
            }
        }
        let least = framed.iter().copied().fold(f64::INFINITY, f64::min);
        let most = framed.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        if framed.is_empty() {
            return self.case.word("value-below-map-plain");
        }
        let (least, most) = (self.share(least), self.share(most));
        if least == most {
            return self.case.say("value-below-map-same", &[("chance", &least)]);
        }
        let texts = [("least", least.as_str()), ("most", &most)];
        self.case.say("value-below-map-says", &texts)
    }

    fn axis_tick(&self, driver: &Driver) -> impl Fn(f64) -> String {
        let unit = part_named(&driver.part).map_or(Unit::Count, |part| part.unit);
        let (format, currency) = (self.case.format, self.case.currency_of(driver).to_owned());
        move |value: f64| {
            if unit.is_money() && value.abs() >= 1_000.0 {
                format.compact(value, &currency)
            } else if unit.is_share() {
                format.quantity(value, Unit::Share, &currency).text
            } else {
                format.bare(value, unit)
            }
        }
    }

    fn axis_exact(&self, driver: &Driver) -> impl Fn(f64) -> String {
        move |value: f64| self.input(driver, value)
    }
}

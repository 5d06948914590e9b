//! Numbers in another currency. Such a driver keeps what was said, in its own currency; beside it stands a
//! computed one, worth as much in the currency of the plan, which takes its place in every stream. Both are
//! multiplied with one and the same rate, so that all numbers of a currency rise and fall together.

use super::{Cost, Driver, DriverId, Plan};
use crate::{estimate::Estimate, formula::Formula, money::Currency};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use std::collections::BTreeMap;

/// What the rate of a currency is to the plan.
pub const RATE_PART: &str = "exchange_rate";

/// What a converted driver is to the plan.
const CONVERTED_PART: &str = "converted";

/// Ids of what the whole workspace has begin so: the same in every plan, and the same futures. They come
/// after all ids of rows, so that no other driver gets other futures when one is added.
const SHARED: &str = "workspace:";
const RATE: &str = "workspace:rate:";
const SHARED_COST: &str = "workspace:cost:";
const CONVERTED: &str = "worth:";

/// The id of the rate of a currency, by its code.
pub fn rate_id(code: &str) -> DriverId {
    format!("{RATE}{code}")
}

/// The code of the currency whose rate has this id.
pub fn rate_of(id: &str) -> Option<&str> {
    id.strip_prefix(RATE)
}

/// The id of the amount of a cost that projects share, and of the cost in a plan.
pub fn shared_cost_id(cost: &str) -> DriverId {
    format!("{SHARED_COST}{cost}")
}

/// The shared cost that has this id in a plan.
pub fn shared_cost_of(id: &str) -> Option<&str> {
    id.strip_prefix(SHARED_COST)
}

/// The unit of a rate: how much of the own currency one unit of another is worth.
pub fn rate_unit(own: &str, code: &str) -> String {
    format!("{own}/{code}")
}

/// Whether a driver with this id is the workspace's, and has the same futures in every plan.
pub fn is_shared(id: &str) -> bool {
    id.starts_with(SHARED)
}

/// The driver that somebody stated, where this is the id of a converted one.
pub fn stated_id(id: &str) -> &str {
    id.strip_prefix(CONVERTED).unwrap_or(id)
}

/// The currency that a unit begins with: `USD/month`. A rate has none of its own.
pub fn currency_of_unit(unit: &str) -> Option<Currency> {
    let (money, per) = unit.split_once('/').unwrap_or((unit, ""));
    let money = Currency::from_code(money)?;
    Currency::from_code(per).is_none().then_some(money)
}

impl Driver {
    /// Whether it stands for another one, in the currency of the plan.
    pub fn is_converted(&self) -> bool {
        self.part == CONVERTED_PART
    }
}

impl Cost {
    /// The code of the currency in which it is paid, where its rate is one of its factors.
    pub fn paid_in(&self) -> Option<&str> {
        self.factors.iter().find_map(|id| rate_of(id))
    }
}

impl Plan {
    /// Adds the rates that are needed, and puts every driver of another currency to work in that of the plan.
    /// Where a rate is not known, what needs it refers to the rate instead, so that it is missed by name.
    pub fn convert(&mut self, rates: &[Driver]) {
        let foreign: Vec<(usize, Currency)> = self
            .drivers
            .iter()
            .enumerate()
            .filter_map(|(at, driver)| Some((at, currency_of_unit(&driver.unit)?)))
            .filter(|(_, currency)| currency.code() != self.currency)
            .collect();
        let paid = self.costs.iter().filter_map(Cost::paid_in);
        let mut codes: Vec<String> = paid.map(str::to_owned).collect();
        codes.extend(foreign.iter().map(|(_, one)| one.code().to_owned()));
        codes.sort_unstable();
        codes.dedup();
        let known = codes.iter().filter_map(|code| {
            let id = rate_id(code);
            rates.iter().find(|rate| rate.id == id)
        });
        let known: Vec<Driver> = known.cloned().collect();
        let mut worth: BTreeMap<String, String> = BTreeMap::new();
        let mut converted = Vec::new();
        for (at, currency) in foreign {
            let driver = &self.drivers[at];
            let rate = rate_id(currency.code());
            let found = known
                .iter()
                .find(|one| one.id == rate)
                .and_then(|rate| self.converted(driver, rate, currency));
            let instead = found.as_ref().map_or(rate, |driver| driver.id.clone());
            worth.insert(driver.id.clone(), instead);
            converted.extend(found);
        }
        self.refer(&worth);
        self.drivers.extend(converted);
        self.drivers.extend(known);
    }

    fn converted(&self, driver: &Driver, rate: &Driver, currency: Currency) -> Option<Driver> {
        let escaped = |id: &str| id.replace(']', "]]");
        let text = format!("[{}] * [{}]", escaped(&driver.id), escaped(&rate.id));
        let formula = Formula::from_ids(&text).ok()?;
        let rest = driver.unit.strip_prefix(currency.code())?;
        let (id, unit) = (
            format!("{CONVERTED}{}", driver.id),
            format!("{}{rest}", self.currency),
        );
        Some(Driver {
            name: driver.name.clone(),
            ..Driver::guess(&id, CONVERTED_PART, &unit, Estimate::Computed { formula })
        })
    }

    /// Lets every stream and formula refer to other drivers. What is said of drivers moving together stays.
    fn refer(&mut self, to: &BTreeMap<String, String>) {
        if to.is_empty() {
            return;
        }
        all_refer(&mut self.phases, to);
        all_refer(&mut self.benefits, to);
        all_refer(&mut self.risks, to);
        all_refer(&mut self.levers, to);
        for cost in &mut self.costs {
            all_refer(&mut cost.factors, to);
            all_refer(std::slice::from_mut(&mut cost.timing), to);
        }
        for driver in &mut self.drivers {
            if let Estimate::Computed { formula } = &mut driver.estimate {
                formula.rename(|id| to.get(id).cloned());
            }
        }
    }
}

/// Ids stand in many fields of many kinds of streams; the document form knows them all, also those that come
/// later. Numbers pass through it unchanged.
fn all_refer<T: Serialize + DeserializeOwned>(parts: &mut [T], to: &BTreeMap<String, String>) {
    for part in parts {
        let Ok(mut value) = serde_json::to_value(&*part) else {
            continue;
        };
        if !replace(&mut value, to) {
            continue;
        }
        if let Ok(found) = serde_json::from_value(value) {
            *part = found;
        }
    }
}

fn replace(value: &mut Value, to: &BTreeMap<String, String>) -> bool {
    match value {
        Value::String(text) => match to.get(text.as_str()) {
            Some(other) => {
                text.clone_from(other);
                true
            }
            None => false,
        },
        Value::Array(all) => all
            .iter_mut()
            .fold(false, |any, one| replace(one, to) | any),
        Value::Object(all) => all
            .values_mut()
            .fold(false, |any, one| replace(one, to) | any),
        _ => false,
    }
}

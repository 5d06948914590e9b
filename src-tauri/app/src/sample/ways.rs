//! The other ways to their goals that the sample's projects were compared with, and their scenarios.

use super::{Teller, seed};
use crate::{
    EstimateEdit, EstimatePlace, NewOption, NewScenario, OverrideEdit, Owner, OwnerKind, Result,
    value::parts::amount_part,
};

impl Teller {
    /// Options with the prices of their own costs, and scenarios with their numbers.
    pub(super) fn ways(&mut self, project: &str, seed: &seed::Project) -> Result<()> {
        for option in &seed.options {
            let added = self.session.add_option(NewOption {
                project: project.to_owned(),
                kind: option.kind.clone(),
            })?;
            let id = self.id(added)?;
            if let Some(price) = &option.price {
                self.price(project, &id, price)?;
            }
        }
        for scenario in &seed.scenarios {
            let added = self.session.add_scenario(NewScenario {
                project: project.to_owned(),
                option: String::new(),
                name: self.say(&scenario.name),
            })?;
            let owner = self.id(added)?;
            let rows = self.session.read(|reader| reader.drivers_of(project))?;
            let drivers = rows.into_iter().filter(|row| row.part == scenario.part);
            for driver in drivers {
                self.session.set_override(OverrideEdit {
                    owner: owner.clone(),
                    driver: driver.id,
                    text: scenario.text.clone(),
                    said_by: None,
                    visit: None,
                })?;
            }
        }
        Ok(())
    }

    /// What the costs that only this option has come to.
    fn price(&mut self, project: &str, option: &str, price: &str) -> Result<()> {
        let rows = self.session.read(|reader| reader.costs_of(project))?;
        let own = rows
            .into_iter()
            .filter(|row| row.option_id.as_deref() == Some(option));
        for cost in own {
            self.session.set_estimate(EstimateEdit {
                place: EstimatePlace {
                    project: project.to_owned(),
                    owner: Some(Owner {
                        kind: OwnerKind::Cost,
                        id: cost.id,
                    }),
                    part: amount_part(&cost.timing).to_owned(),
                },
                text: price.to_owned(),
                said_by: None,
                visit: None,
            })?;
        }
        Ok(())
    }
}

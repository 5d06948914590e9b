//! Finding an option, a scenario, a number or a part of a plan by what a terminal calls it.

use crate::{Result, Session, option::Ways, value::Case, view::OptionPart};

impl Session {
    /// The id of a project's option with this id, name or kind.
    ///
    /// # Errors
    /// When none is called so, or several are.
    pub fn find_option(&self, project: &str, named: &str) -> Result<String> {
        let format = self.format();
        let ways = self.ways_of(project)?;
        let rows = ways.options.iter().map(|option| &option.row);
        let with_kind = rows.clone().filter(|row| row.kind == named);
        if let [only] = with_kind.collect::<Vec<_>>()[..] {
            return Ok(only.id.clone());
        }
        let names = rows.enumerate();
        let names = names.map(|(at, row)| (row.id.clone(), ways.name(at, &format)));
        self.one_of("option-no-such-option", named, names)
    }

    /// The id of a project's scenario with this id or name.
    ///
    /// # Errors
    /// As [`Session::find_option`].
    pub fn find_scenario(&self, project: &str, named: &str) -> Result<String> {
        let rows = self.read(|reader| reader.scenarios_of(project))?;
        let found = rows.into_iter().map(|row| (row.id, row.name));
        self.one_of("option-no-such-scenario", named, found)
    }

    /// The id of a number of a project's plan with this id or name, or with this stable name of its part, which
    /// follows no language.
    ///
    /// # Errors
    /// As [`Session::find_option`].
    pub fn find_driver(&self, project: &str, named: &str) -> Result<String> {
        let (mut plan, _) = self.plan_of(project)?;
        // What only stands for another has its name.
        plan.drivers.retain(|one| !one.is_converted());
        let of_part = plan.drivers.iter().filter(|one| one.part == named);
        if let [only] = of_part.collect::<Vec<_>>()[..] {
            return Ok(only.id.clone());
        }
        let found = plan.drivers.into_iter().map(|one| (one.id, one.name));
        let found: Vec<(String, String)> = found.collect();
        let mut exactly = found.iter();
        let as_typed = exactly.any(|(id, name)| id == named || name == named);
        let lower = named.trim().to_lowercase();
        let found = found.into_iter().map(|(id, name)| {
            let name = match as_typed {
                true => name,
                false => name.to_lowercase(),
            };
            (id, name)
        });
        let named = if as_typed { named } else { &lower };
        self.one_of("option-no-such-number", named, found)
    }

    /// The part of the plan with this id or name that a way may do without.
    ///
    /// # Errors
    /// As [`Session::find_option`].
    pub fn find_part(&self, option: &str, named: &str) -> Result<String> {
        let project = self.read(|reader| reader.option(option))?.project_id;
        let parts = self.parts_of(&self.ways_of(&project)?, option);
        let found = parts.into_iter().map(|part| (part.id, part.name));
        self.one_of("option-no-such-part", named, found)
    }

    fn parts_of(&self, ways: &Ways, option: &str) -> Vec<OptionPart> {
        let format = self.format();
        let rows = ways.plan();
        let plan = crate::plan::assemble(&rows, &ways.around, &format);
        let case = Case {
            rows: &rows,
            plan: &plan,
            format: &format,
        };
        let option = ways.option(option);
        option.map_or_else(Vec::new, |option| case.option_parts(ways, option))
    }
}

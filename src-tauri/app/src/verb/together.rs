//! What moves together: groups of drivers, and how drivers and groups move with one another.

use super::together_rows::{Member, Statement, Stored, number_of, statements};
use crate::{
    Result, Session,
    estimate::currency::shared_name,
    format::Formatter,
    plan::{
        Surroundings, assemble, name_in,
        together::{LeftOut, add, degree_id, degree_named, fits},
    },
    problem, read,
    view::{
        Choice, Done, FieldEdit, GroupMember, GroupView, Id, NewGroup, NewPair, PairView,
        TogetherView,
    },
    words,
};
use outset_core::{
    Invalid, name,
    plan::{Degree, Plan, is_shared},
    simulate::{Repair, repairs},
};
use outset_store::{
    Op, PlanRows,
    table::{driver::Driver, driver_group::DriverGroup},
};

impl Session {
    /// What moves together in a project's plan.
    ///
    /// # Errors
    /// When there is no such project.
    pub fn together(&self, id: Id) -> Result<TogetherView> {
        let format = self.format();
        let (rows, around) = self.rows_of(&id.id)?;
        let mut plan = assemble(&rows, &around, &format);
        let left_out = add(&mut plan, &rows, &around);
        let told = Told {
            rows: &rows,
            plan: &plan,
            around: &around,
            format: &format,
        };
        Ok(TogetherView {
            groups: rows.groups.iter().map(|group| told.group(group)).collect(),
            pairs: statements(&rows, &around)
                .iter()
                .filter_map(|said| told.pair(said, &left_out))
                .collect(),
            repairs: told.repairs(),
            members: told.members(),
            degrees: format.choices(Degree::ALL.map(degree_id), "value-together-"),
        })
    }

    /// Adds a group, without drivers yet.
    ///
    /// # Errors
    /// A name that is none, and too many groups.
    pub fn add_group(&mut self, new: NewGroup) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let name = read::field("name", name::name(&new.name), &format)?;
        let group = |id: String| DriverGroup {
            id,
            project_id: new.project.clone(),
            name: name.clone(),
            created_at: now.0,
        };
        self.would_fit(&new.project, "name", |rows| {
            rows.groups.push(group("new".to_owned()));
        })?;
        self.write(Op::AddGroup, None, |tx| {
            tx.project(&new.project)?;
            let row = group(tx.new_id());
            tx.insert_driver_group(&row)?;
            Ok(Some(row.id))
        })
    }

    /// Sets the name of a group.
    ///
    /// # Errors
    /// A name that is none.
    pub fn set_group(&mut self, edit: FieldEdit) -> Result<Done> {
        let format = self.format();
        let mut row = self.read(|reader| reader.driver_group(&edit.id))?;
        row.name = read::field("name", name::name(&edit.text), &format)?;
        self.write(Op::ChangeGroup, edit.visit.as_deref(), |tx| {
            tx.update_driver_group(&row).map(|()| None)
        })
    }

    /// Puts a driver into a group, or takes it out of its own.
    ///
    /// # Errors
    /// When what is said of the group contradicts what is said of the driver.
    pub fn set_group_member(&mut self, member: GroupMember) -> Result<Done> {
        let (driver, group) = self.read(|reader| {
            let group = member.group.as_deref();
            let group = group.map(|id| reader.driver_group(id)).transpose()?;
            Ok((reader.driver(&member.driver)?, group))
        })?;
        let stranger = group.as_ref();
        if stranger.is_some_and(|group| group.project_id != driver.project_id) {
            return Err(self.not_in_list("group", &member.driver));
        }
        self.would_fit(&driver.project_id, "group", |rows| {
            let mut all = rows.drivers.iter_mut();
            if let Some(row) = all.find(|row| row.id == driver.id) {
                row.group_id.clone_from(&member.group);
            }
        })?;
        self.write(Op::ChangeGroup, None, |tx| {
            let mut row = tx.driver(&member.driver)?;
            row.group_id = member.group;
            tx.update_driver(&row).map(|()| None)
        })
    }

    /// Removes a group and what was said of it. Its drivers stay.
    ///
    /// # Errors
    /// When there is no such group.
    pub fn remove_group(&mut self, id: Id) -> Result<Done> {
        self.write(Op::RemoveGroup, None, |tx| {
            tx.delete_driver_group(&id.id).map(|()| None)
        })
    }

    /// Says how two drivers or groups move together.
    ///
    /// # Errors
    /// One driver twice, two of whom something is said already, and what contradicts it.
    pub fn add_dependence(&mut self, new: NewPair) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let (rows, around) = self.rows_of(&new.project)?;
        let (one, other) = (
            self.member(&rows, &around, "one", &new.one)?,
            self.member(&rows, &around, "other", &new.other)?,
        );
        let said = statements(&rows, &around);
        if said.iter().any(|said| said.speaks_of(&one, &other)) {
            let id = "problem-together-twice";
            let code = problem::Code::Invalid;
            return Err(problem::Problem::new(&format.language, code, id, &[]).at("other"));
        }
        if degree_named(&new.degree).is_none() {
            return Err(self.not_in_list("degree", &new.degree));
        }
        let tried = Stored::new(&new, (&one, &other), now.0);
        let tried = tried.ok_or_else(|| self.both_of_workspace(&new, &around))?;
        self.would_fit(&new.project, "other", |rows| tried.push(rows))?;
        self.write(Op::AddDependence, None, |tx| {
            let row = tried.with_id(tx.new_id());
            row.insert(tx).map(Some)
        })
    }

    /// Sets how much two move together; the only field is `degree`.
    ///
    /// # Errors
    /// A degree that is none, and what contradicts what is said of others.
    pub fn set_dependence(&mut self, edit: FieldEdit) -> Result<Done> {
        let mut row = self.read(|reader| Stored::read(reader, &edit.id))?;
        if edit.field != "degree" || degree_named(&edit.text).is_none() {
            return Err(self.not_in_list("degree", &edit.text));
        }
        row.set_degree(&edit.text);
        self.would_fit(row.project(), "degree", |rows| row.replace(rows))?;
        self.write(Op::ChangeDependence, edit.visit.as_deref(), |tx| {
            row.update(tx).map(|()| None)
        })
    }

    /// Lets two move on their own again.
    ///
    /// # Errors
    /// When there is no such statement.
    pub fn remove_dependence(&mut self, id: Id) -> Result<Done> {
        self.write(Op::RemoveDependence, None, |tx| {
            Stored::read(tx, &id.id)?.delete(tx).map(|()| None)
        })
    }

    /// Refuses a change after which not everything that is said could hold. What did not hold before is no
    /// reason to refuse another change.
    fn would_fit(
        &self,
        project: &str,
        field: &str,
        change: impl FnOnce(&mut PlanRows),
    ) -> Result<()> {
        let format = self.format();
        let (mut rows, around) = self.rows_of(project)?;
        let before = fits(&rows, &around, &format);
        change(&mut rows);
        match fits(&rows, &around, &format) {
            Err(refused) if before.is_ok() => Err(problem::plan(&refused, &format).at(field)),
            _ => Ok(()),
        }
    }

    /// A driver or a group of the project, or a number of the workspace.
    fn member(
        &self,
        rows: &PlanRows,
        around: &Surroundings,
        field: &str,
        named: &str,
    ) -> Result<Member> {
        let driver = named.strip_prefix("driver:");
        let group = named.strip_prefix("group:");
        let of_project = driver.filter(|id| rows.drivers.iter().any(|row| row.id == **id));
        let of_workspace = driver.and_then(|id| number_of(around, id));
        let group = group.filter(|id| rows.groups.iter().any(|row| row.id == **id));
        match (of_project, group, of_workspace) {
            (Some(id), ..) => Ok(Member::Driver(id.to_owned())),
            (_, Some(id), _) => Ok(Member::Group(id.to_owned())),
            (.., Some(row)) => Ok(Member::OfWorkspace(row.id.clone())),
            _ => Err(self.not_in_list(field, named)),
        }
    }

    pub(super) fn not_in_list(&self, field: &str, found: &str) -> crate::Problem {
        let found = found.to_owned();
        problem::invalid(&Invalid::NotInList { found }, &self.format()).at(field)
    }
}

/// A plan while it is told what moves together in it.
struct Told<'a> {
    rows: &'a PlanRows,
    plan: &'a Plan,
    around: &'a Surroundings,
    format: &'a Formatter,
}

impl Told<'_> {
    fn say(&self, id: &str, texts: &[(&'static str, &str)]) -> String {
        words::text_with(&self.format.language, id, texts)
    }

    fn driver(&self, row: &Driver) -> Choice {
        Choice {
            id: row.id.clone(),
            name: name_in(row, self.rows, self.format),
        }
    }

    fn name_of(&self, id: &str) -> Option<String> {
        let group = self.rows.groups.iter().find(|group| group.id == id);
        let driver = || self.rows.drivers.iter().find(|row| row.id == id);
        let of_driver = |row| name_in(row, self.rows, self.format);
        let number = || number_of(self.around, id);
        let of_number = |row| shared_name(row, self.around, self.format);
        group
            .map(|group| group.name.clone())
            .or_else(|| driver().map(of_driver))
            .or_else(|| number().map(of_number))
    }

    /// Numbers of the workspace that this plan has, and that one may be unsure of.
    fn of_workspace(&self) -> impl Iterator<Item = Choice> {
        let drivers = self.plan.drivers.iter();
        let drivers = drivers.filter(|one| is_shared(&one.id) && !one.estimate.is_fixed());
        drivers.map(|driver| Choice {
            id: format!("driver:{}", driver.id),
            name: driver.name.clone(),
        })
    }

    /// Rows of drivers that one may be unsure of: what is fixed moves with nothing.
    fn unsure(&self) -> impl Iterator<Item = &Driver> {
        self.rows.drivers.iter().filter(|row| {
            let driver = self.plan.driver(&row.id);
            driver.is_some_and(|driver| !driver.estimate.is_fixed())
        })
    }

    fn group(&self, group: &DriverGroup) -> GroupView {
        let inside = |row: &&Driver| row.group_id.as_ref() == Some(&group.id);
        GroupView {
            id: group.id.clone(),
            name: group.name.clone(),
            drivers: self
                .rows
                .drivers
                .iter()
                .filter(inside)
                .map(|row| self.driver(row))
                .collect(),
            others: self
                .unsure()
                .filter(|row| !inside(row))
                .map(|row| self.driver(row))
                .collect(),
        }
    }

    fn pair(&self, row: &Statement, left_out: &[LeftOut]) -> Option<PairView> {
        let (one, other) = (row.one.as_str(), row.other.as_str());
        let names = [self.name_of(one)?, self.name_of(other)?];
        let texts = [("one", names[0].as_str()), ("other", names[1].as_str())];
        let why = left_out.iter().find(|left| left.id == row.id);
        let known = degree_named(&row.degree).map(degree_id);
        Some(PairView {
            id: row.id.clone(),
            name: if one == other {
                self.say("value-together-within", &texts)
            } else {
                self.say("value-together-both", &texts)
            },
            degree: row.degree.clone(),
            text: known.map_or_else(String::new, |id| {
                let within = if one == other { "-within" } else { "" };
                self.say(&format!("value-together-{id}-says{within}"), &texts)
            }),
            left_out: why.map_or_else(String::new, |left| {
                problem::plan(&left.why, self.format).message
            }),
        })
    }

    fn members(&self) -> Vec<Choice> {
        let drivers = self.unsure().map(|row| Choice {
            id: format!("driver:{}", row.id),
            name: name_in(row, self.rows, self.format),
        });
        let groups = self.rows.groups.iter().map(|group| Choice {
            id: format!("group:{}", group.id),
            name: self.say("value-together-group-named", &[("name", &group.name)]),
        });
        drivers.chain(self.of_workspace()).chain(groups).collect()
    }

    /// What is used otherwise than said. Whether the rest of the plan is whole does not matter here.
    fn repairs(&self) -> Vec<String> {
        let mut alone = Plan::new(&self.plan.currency, 0, 1, 0.0);
        alone.drivers.clone_from(&self.plan.drivers);
        alone.groups.clone_from(&self.plan.groups);
        alone.dependence.clone_from(&self.plan.dependence);
        let found = repairs(&alone).unwrap_or_default();
        found
            .iter()
            .filter_map(|repair| self.repair(repair))
            .collect()
    }

    fn repair(&self, repair: &Repair) -> Option<String> {
        let names = [self.name_of(&repair.one)?, self.name_of(&repair.other)?];
        let numbers = [repair.stated, repair.used].map(|value| self.format.number(value, 2));
        let texts = [
            ("one", names[0].as_str()),
            ("other", names[1].as_str()),
            ("stated", &numbers[0]),
            ("used", &numbers[1]),
        ];
        Some(self.say("value-together-repair", &texts))
    }
}

//! Every number that a figure rests on, with who said it and where it is typed.

use super::Explaining;
use crate::view::{EstimateView, ExplainedDriver, OwnerKind};
use outset_core::{
    phase::PhaseKind,
    plan::{Cost, Course},
};

impl Explaining<'_> {
    /// Every number that the figure rests on, the strongest first.
    pub(super) fn drivers(&self, figure: &str) -> Vec<ExplainedDriver> {
        let (case, plan) = (self.valued.case, self.valued.case.plan);
        let durations = plan.phases.iter().filter(|phase| {
            // How long it runs changes nothing before it runs.
            let early = ["invests", "peak", "live"].contains(&figure);
            !early || phase.kind != PhaseKind::Operation
        });
        let mut ids: Vec<&str> = durations
            .filter_map(|phase| phase.duration.as_deref())
            .collect();
        if figure != "live" {
            for line in self.shown(figure) {
                let benefit = plan
                    .benefits
                    .iter()
                    .find(|one| line.brings && one.id == line.id);
                ids.extend(benefit.map(|one| one.drivers()).unwrap_or_default());
                ids.extend(self.cost(line).map(Cost::drivers).unwrap_or_default());
            }
        }
        let changing: Vec<&str> = ids
            .iter()
            .filter_map(|id| plan.driver(id)?.course.as_ref())
            .flat_map(Course::drivers)
            .map(String::as_str)
            .collect();
        ids.extend(changing);
        let foreign = self.said_in_other_currencies(&ids);
        ids.extend(foreign.iter().map(String::as_str));
        let by_strength = self.valued.outcome.drivers.iter();
        let used = by_strength.filter(|effect| ids.contains(&effect.id.as_str()));
        used.filter_map(|effect| {
            let at = plan
                .drivers
                .iter()
                .position(|driver| driver.id == effect.id)?;
            let driver = &plan.drivers[at];
            let estimate = case.driver_view(driver)?;
            let typical = self.typical(driver, self.values[at]);
            Some(ExplainedDriver {
                tab: self.tab_of(&estimate, &driver.id).to_owned(),
                // A number that is known says so by itself.
                typical: if typical == estimate.reading {
                    String::new()
                } else {
                    typical
                },
                estimate,
            })
        })
        .collect()
    }

    /// The tab where the number is typed that grows or rises by the one with this id.
    fn tab_of_changing(&self, id: &str) -> &'static str {
        let case = self.valued.case;
        let mut drivers = case.plan.drivers.iter();
        let changing = drivers.find(|driver| {
            let course = driver.course.as_ref();
            course.is_some_and(|course| course.drivers().any(|says| says == id))
        });
        let view = changing.and_then(|driver| Some((case.driver_view(driver)?, &driver.id)));
        view.map_or("", |(view, id)| self.tab_of(&view, id))
    }

    /// The tab of Value where a number is typed; none where it is only asked in Scope. A fact of Scope
    /// stands with the benefits that use it as well.
    fn tab_of(&self, estimate: &EstimateView, id: &str) -> &'static str {
        let mut benefits = self.valued.case.plan.benefits.iter();
        match estimate.place.owner.as_ref().map(|owner| owner.kind) {
            Some(OwnerKind::Benefit) => "benefits",
            Some(
                OwnerKind::Cost | OwnerKind::Lever | OwnerKind::Currency | OwnerKind::SharedCost,
            ) => "costs",
            Some(OwnerKind::Phase | OwnerKind::Risk) => "phases",
            Some(OwnerKind::Driver) => self.tab_of_changing(id),
            None if estimate.home == "team" => "costs",
            None if benefits.any(|benefit| benefit.drivers().contains(&id)) => "benefits",
            None => "",
        }
    }
}

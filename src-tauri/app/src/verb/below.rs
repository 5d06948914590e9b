//! What stands below a result: each part works the plan's futures through when somebody opens it, and gives
//! way to others.

use crate::{
    Result, Session,
    figure::{full, theme},
    read,
    value::Valued,
    view::{
        CashAsk, CashView, Id, MapAsk, MapNumbers, MapView, NumberTable, TargetAsk, TargetView,
    },
};
use outset_core::{
    Invalid,
    plan::PlanError,
    simulate::{Analysis, Cancel, Run},
};
use outset_report::Size;

/// A map is as high as this; its fields are wider than high.
const MAP_HEIGHT: f64 = 400.0;
/// Two panels need more room than one.
const CASH_HEIGHT: f64 = 360.0;

impl Session {
    /// The cash flow of a project month by month. None while something is missing.
    ///
    /// # Errors
    /// When there is no such project, its plan cannot be computed, or others wait (`gave_way`).
    pub fn value_cash(&self, ask: CashAsk) -> Result<Option<CashView>> {
        self.analysed(&ask.id, |valued, analysis, cancel| {
            let flow = self.told(analysis.cash_flow(cancel))?;
            let size = Size {
                height: CASH_HEIGHT,
                ..full(ask.width)
            };
            let theme = theme(&ask.theme);
            Ok(CashView {
                figure: valued.cash_figure(&flow, &|input| self.figure(input, theme, size))?,
                table: valued.cash_table(&flow),
                term: valued.case.word("value-below-cash-says.term"),
            })
        })
    }

    /// The value of a driver at which a chance or a likely return is just reached. None while something is
    /// missing.
    ///
    /// # Errors
    /// What cannot be read, when there is no such project or driver, its plan cannot be computed, or others
    /// wait (`gave_way`).
    pub fn value_target(&self, ask: TargetAsk) -> Result<Option<TargetView>> {
        self.analysed(&ask.id, |valued, analysis, cancel| {
            let goal = valued.goal(&ask.goal, &ask.text)?;
            let drivers = valued.deciding(analysis);
            let known = drivers.iter();
            let mut known = known.filter(|one| ask.driver.is_empty() || one.is_called(&ask.driver));
            let unknown = || Invalid::NotInList {
                found: ask.driver.clone(),
            };
            let driver = known.next().map(|one| one.id.clone()).ok_or_else(unknown);
            let driver = read::field("break_even", driver, valued.case.format)?;
            let found = self.told(analysis.break_even(&driver, goal, cancel))?;
            self.told(valued.target(drivers, &driver, goal, found))
        })
    }

    /// The chance to pay back over two drivers. None while something is missing.
    ///
    /// # Errors
    /// When there is no such project or driver, its plan cannot be computed, or others wait (`gave_way`).
    pub fn value_map(&self, ask: MapAsk) -> Result<Option<MapView>> {
        Ok(self.map_told(ask)?.map(|(view, _)| view))
    }

    /// The same with its numbers, where there are two such drivers; a driver may go by its name.
    ///
    /// # Errors
    /// As [`Session::value_map`].
    pub fn map_told(&self, mut ask: MapAsk) -> Result<Option<(MapView, Option<MapNumbers>)>> {
        self.analysed(&ask.id.clone(), |valued, analysis, cancel| {
            for named in [&mut ask.across, &mut ask.up] {
                if !named.is_empty() {
                    let id = valued.called(named).map(str::to_owned);
                    let found = named.clone();
                    let id = id.ok_or(Invalid::NotInList { found });
                    *named = read::field("map", id, valued.case.format)?;
                }
            }
            let drivers = valued.unsure();
            let mut view = MapView {
                across: drivers
                    .first()
                    .map(|one| one.id.clone())
                    .unwrap_or_default(),
                up: String::new(),
                figure: None,
                drivers,
            };
            if !ask.across.is_empty() {
                view.across.clone_from(&ask.across);
            }
            let mut others = view.drivers.iter().filter(|one| one.id != view.across);
            let typed = Some(&ask.up).filter(|up| !up.is_empty() && **up != view.across);
            let Some(up) = typed.or_else(|| others.next().map(|one| &one.id)) else {
                return Ok((view, None));
            };
            view.up.clone_from(up);
            let map = self.told(analysis.chance_map(&view.across, &view.up, cancel))?;
            let size = Size {
                height: MAP_HEIGHT,
                ..full(ask.width)
            };
            let theme = theme(&ask.theme);
            view.figure = valued
                .chance_map(&map, &|input| self.figure(input, theme, size))
                .transpose()?;
            Ok((view, Some(valued.map_numbers(&map))))
        })
    }

    /// Every driver with what it does to the likely return. None while something is missing.
    ///
    /// # Errors
    /// When there is no such project, or its plan cannot be computed.
    pub fn value_effects(&self, id: Id) -> Result<Option<NumberTable>> {
        self.when_whole(&id.id, |valued| Ok(valued.effects()))
    }

    /// Every driver with its indices and their errors, for specialists. None while something is missing.
    ///
    /// # Errors
    /// When there is no such project, its plan cannot be computed, or others wait (`gave_way`).
    pub fn value_indices(&self, id: Id) -> Result<Option<NumberTable>> {
        self.analysed(&id.id, |valued, analysis, cancel| {
            let deciders = self.told(analysis.deciders(cancel))?;
            let totals = self.told(analysis.total_effects(cancel))?;
            Ok(valued.indices(&deciders, &totals))
        })
    }

    /// Works the futures of a project through and asks them. None while something is missing.
    pub(super) fn analysed<T>(
        &self,
        id: &str,
        tell: impl FnOnce(&Valued<'_>, &Analysis<'_>, Cancel<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        let others_wait = self.work.queue();
        self.analysed_unless(id, &*others_wait, tell)
    }

    /// The same, given up as soon as `cancel` says so.
    pub(super) fn analysed_unless<T>(
        &self,
        id: &str,
        cancel: Cancel<'_>,
        tell: impl FnOnce(&Valued<'_>, &Analysis<'_>, Cancel<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        self.when_whole(id, |valued| {
            let analysis = Analysis::new(valued.case.plan, &Run::default(), cancel);
            tell(valued, &self.told(analysis)?, cancel)
        })
    }

    /// What the core refuses, in words.
    pub(super) fn told<T>(&self, found: std::result::Result<T, PlanError>) -> Result<T> {
        found.map_err(|error| self.plan_problem(&error))
    }
}

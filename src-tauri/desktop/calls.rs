//! Every verb of the window, one line each: its name, what it takes, what it gives.
//!
//! A verb of the session is a method of [`Session`] with the same name; those under `changes` write
//! to the workspace and give [`Done`]. A verb of the window opens a dialog or touches the window
//! itself; it is a function in `window_verbs`.

use crate::desk::Desk;
use crate::events;
use crate::invoke::Answer;
use crate::window_verbs::{self, FullScreen, Violation};
use outset_app::view::*;
use outset_app::{Code, Problem, Session, words};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::marker::PhantomData;
use std::panic::{AssertUnwindSafe, catch_unwind};
use tauri::{AppHandle, Manager};

/// Turns the list into the one function that finds a verb by its name, and, for the tests, into TypeScript.
macro_rules! calls {
    (
        session { $( $verb:ident ( $($args:ty)? ) -> $result:ty; )* }
        changes { $( $change:ident ( $($change_args:ty)? ); )* }
        window { $( $window_verb:ident ( $($window_args:ty)? ) -> $window_result:ty; )* }
    ) => {
        /// Does a verb, and gives its answer when it is done.
        pub(crate) fn call(
            app: &AppHandle,
            verb: &str,
            args: Value,
            reply: impl FnOnce(Answer) + Send + 'static,
        ) {
            match verb {
                $( stringify!($verb) => {
                    on_desk(app, Reply::<$result>::new(reply), move |session| {
                        calls!(@session session, $verb, args $(, $args)?).given()
                    })
                } )*
                $( stringify!($change) => {
                    let told = app.clone();
                    on_desk(app, Reply::<Done>::new(reply), move |session| {
                        let done = calls!(@session session, $change, args $(, $change_args)?)?;
                        events::changed(&told, &done.tables);
                        Ok(done)
                    })
                } )*
                $( stringify!($window_verb) => {
                    let reply = Reply::<$window_result>::new(reply);
                    calls!(@window app, reply, $window_verb, args $(, $window_args)?)
                } )*
                _ => {
                    let detail = format!("no verb {verb}");
                    on_desk(app, Reply::<()>::new(reply), move |session| Err(mistake(session, detail)))
                }
            }
        }

        /// Tells the collector of types about every verb.
        #[cfg(test)]
        pub(crate) fn each_verb(types: &mut crate::types::Collector) {
            $( types.verb::<calls!(@type $($args)?), $result>(stringify!($verb)); )*
            $( types.verb::<calls!(@type $($change_args)?), Done>(stringify!($change)); )*
            $( types.verb::<calls!(@type $($window_args)?), $window_result>(stringify!($window_verb)); )*
        }
    };
    (@session $session:ident, $verb:ident, $value:ident) => {
        $session.$verb()
    };
    (@session $session:ident, $verb:ident, $value:ident, $args:ty) => {{
        let args = read::<$args>($session, $value)?;
        $session.$verb(args)
    }};
    (@window $app:ident, $reply:ident, $verb:ident, $value:ident) => {
        window_verbs::$verb($app, $reply)
    };
    (@window $app:ident, $reply:ident, $verb:ident, $value:ident, $args:ty) => {
        match serde_json::from_value::<$args>($value) {
            Ok(args) => window_verbs::$verb($app, args, $reply),
            Err(error) => on_desk($app, $reply, move |session| Err(mistake(session, error))),
        }
    };
    (@type) => { () };
    (@type $args:ty) => { $args };
}

calls! {
    session {
        session() -> SessionView;
        choices() -> Choices;
        set_setting(SettingEdit) -> SessionView;
        default_folder() -> String;
        new_workspace(NewWorkspace) -> SessionView;
        open_workspace(OpenFile) -> Opened;
        close_workspace() -> SessionView;
        recent_files() -> Vec<RecentFile>;
        forget_recent(FilePath) -> Vec<RecentFile>;
        backups(FileOrOpen) -> Vec<BackupRow>;
        back_up_now() -> BackupRow;
        restore_backup(RestoreFrom) -> SessionView;
        salvage(FilePath) -> Salvaged;
        remember_page(PageName) -> ();
        save_draft(DraftText) -> ();
        drafts() -> Vec<Draft>;
        read_text(TextToRead) -> Reading;
        about() -> About;
        open_sample() -> SessionView;
        keep_sample(KeepSample) -> SessionView;
        discard_sample() -> SessionView;
        portfolio() -> Portfolio;
        portfolio_figures(FiguresAsk) -> Vec<ProjectFigures>;
        portfolio_totals() -> PortfolioTotals;
        choose_projects(ChoiceAsk) -> ChosenView;
        project(Id) -> ProjectView;
        people() -> People;
        person(Id) -> PersonView;
        rooms(Id) -> Vec<RoomState>;
        templates() -> TemplateList;
        read_template(FilePath) -> TemplateRow;
        template_of(Id) -> TemplateDraft;
        save_template(TemplateSave) -> Written;
        remove_template(Id) -> TemplateList;
        restore_template(Id) -> TemplateList;
        estimates(Id) -> Vec<EstimateView>;
        read_estimate(EstimateText) -> Reading;
        complete_formula(EstimateText) -> Vec<Choice>;
        estimate_details(DetailsAsk) -> EstimateDetails;
        exchange_rates(RatesAsk) -> RatesView;
        shared_costs() -> SharedCostsView;
        estimate_course(EstimatePlace) -> Option<CourseView>;
        preview_samples(SamplesAsk) -> SamplesFile;
        preview_cases(CasesAsk) -> CasesPreview;
        check_cases(CasesImport) -> CasesCheck;
        voices(VoicesAsk) -> VoicesView;
        read_voice(VoiceText) -> Reading;
        together(Id) -> TogetherView;
        value(ValueAsk) -> ValueView;
        preview_value(PreviewAsk) -> ValuePreview;
        value_more(Id) -> Option<ValueMore>;
        options(OptionsAsk) -> OptionsView;
        read_override(OverrideText) -> Reading;
        complete_override(OverrideText) -> Vec<Choice>;
        value_cash(CashAsk) -> Option<CashView>;
        value_target(TargetAsk) -> Option<TargetView>;
        value_map(MapAsk) -> Option<MapView>;
        value_studies(Id) -> Option<StudiesView>;
        value_study(StudyAsk) -> Option<StudyView>;
        reference_classes(Id) -> Vec<ReferenceRow>;
        track_record() -> Option<TrackRecordView>;
        value_effects(Id) -> Option<NumberTable>;
        value_indices(Id) -> Option<NumberTable>;
        value_views(Id) -> Option<ViewsView>;
        compare_plan(CompareAsk) -> Option<ComparisonView>;
        place_expectations(PlaceAsk) -> Option<PlacedView>;
        explain_value(ExplainAsk) -> Option<ExplanationView>;
        read_worth(WorthText) -> Reading;

        team(TeamAsk) -> TeamView;
        deliver(DeliverAsk) -> DeliverView;
        scope(Id) -> ScopeView;
        operate(OperateAsk) -> OperateView;
        metrics(MetricsOf) -> Vec<MetricRow>;
        preview_log(LogAsk) -> LogPreview;
        check_import(ImportAsk) -> ImportCheck;
        month_form(MonthOf) -> MonthForm;
    }
    changes {
        undo();
        redo();
        set_workspace(WorkspaceEdit);
        add_project(NewProject);
        begin_running(NewRunning);
        begin_from_template(NewFromTemplate);
        use_template(TemplateUse);
        set_project(FieldEdit);
        remove_project(Id);
        archive_project(Id);
        reopen_project(Id);
        set_estimate(EstimateEdit);
        set_estimate_origin(EstimateOrigin);
        set_estimate_form(EstimateForm);
        set_course(CourseEdit);
        remove_course(EstimatePlace);
        set_percentiles(PercentilesEdit);
        set_samples(SamplesEdit);
        import_samples(SamplesImport);
        add_class(Id);
        set_class(FieldEdit);
        remove_class(Id);
        measure_cases(CasesImport);
        widen_estimate(EstimatePlace);
        set_voice(VoiceEdit);
        remove_voice(Id);
        set_blind(BlindEdit);
        add_group(NewGroup);
        set_group(FieldEdit);
        set_group_member(GroupMember);
        remove_group(Id);
        add_dependence(NewPair);
        set_dependence(FieldEdit);
        remove_dependence(Id);
        set_answer(AnswerEdit);
        set_answer_origin(AnswerOrigin);
        set_check(CheckEdit);
        overrule(Overruling);
        add_dataset(NewDataset);
        set_dataset(FieldEdit);
        remove_dataset(Id);
        add_expectation(NewExpectation);
        set_expectation(FieldEdit);
        remove_expectation(Id);
        add_open_point(NewOpenPoint);
        add_study_point(StudyAsk);
        set_open_point(OpenPointEdit);
        remove_open_point(Id);
        add_model(NewModel);
        set_model(FieldEdit);
        remove_model(Id);
        add_version(NewVersion);
        set_version(FieldEdit);
        remove_version(Id);
        set_threshold(ThresholdEdit);
        log_metrics(TypedMetrics);
        import_file(ImportAsk);
        remove_import(Id);
        set_month(MonthEdit);
        add_person(NewPerson);
        set_person(FieldEdit);
        remove_person(Id);
        add_rate(NewRate);
        set_rate(FieldEdit);
        remove_rate(Id);
        add_availability(NewAvailability);
        set_availability(FieldEdit);
        remove_availability(Id);
        add_benefit(NewBenefit);
        set_benefit(FieldEdit);
        remove_benefit(Id);
        set_worth(WorthEdit);
        add_cost(NewCost);
        set_cost(FieldEdit);
        remove_cost(Id);
        add_shared_cost(NewSharedCost);
        set_shared_cost(FieldEdit);
        set_shared_part(SharedPartEdit);
        remove_shared_cost(Id);
        add_option(NewOption);
        set_option(FieldEdit);
        choose_option(OptionChoice);
        remove_option(Id);
        switch_part(PartSwitch);
        set_override(OverrideEdit);
        add_scenario(NewScenario);
        set_scenario(FieldEdit);
        remove_scenario(Id);
        add_risk(NewRisk);
        set_risk(FieldEdit);
        remove_risk(Id);
        add_lever(NewLever);
        switch_lever(LeverSwitch);
        remove_lever(Id);
        use_reference(ReferenceUse);
        approve_plan(Approval);

        set_share(ShareEdit);
        set_need(NeedEdit);
        set_gap(GapEdit);
        add_phase(PhaseAsk);
        set_phase(PhaseEdit);
        add_milestone(NewMilestone);
        set_milestone(FieldEdit);
        remove_milestone(Id);
        set_spending(SpendingEdit);
        add_decision(NewDecision);
        remove_decision(Id);
        set_lesson(FieldEdit);
    }
    window {
        choose_folder() -> Option<String>;
        choose_workspace() -> Option<Opened>;
        choose_log() -> Option<String>;
        choose_proposal(Id) -> Option<String>;
        write_proposal(ProposalAsk) -> Written;
        choose_template() -> Option<TemplateRow>;
        choose_template_place(TemplateName) -> Option<String>;
        stop_work() -> ();
        look_for(FilePath) -> Option<Opened>;
        set_full_screen(FullScreen) -> ();
        painted() -> ();
        quit() -> ();
        report_violation(Violation) -> ();
    }
}

/// Where the answer to one call goes; its type keeps verb and answer together.
pub(crate) struct Reply<R> {
    send: Box<dyn FnOnce(Answer) + Send>,
    result: PhantomData<fn(R)>,
}

impl<R: Serialize> Reply<R> {
    fn new(send: impl FnOnce(Answer) + Send + 'static) -> Self {
        Self {
            send: Box::new(send),
            result: PhantomData,
        }
    }

    /// Answers the page.
    pub(crate) fn give(self, result: Result<R, Problem>) {
        (self.send)(result.map(|result| json(&result)));
    }
}

/// What a verb gives: some can be refused, others cannot.
trait Given<R> {
    fn given(self) -> Result<R, Problem>;
}

impl<R> Given<R> for R {
    fn given(self) -> Result<R, Problem> {
        Ok(self)
    }
}

impl<R> Given<R> for Result<R, Problem> {
    fn given(self) -> Self {
        self
    }
}

/// Does the work where the session lives. The page gets an answer even when the work panics: a
/// promise that never settles would leave the window waiting.
pub(crate) fn on_desk<R: Serialize + 'static>(
    app: &AppHandle,
    reply: Reply<R>,
    work: impl FnOnce(&mut Session) -> Result<R, Problem> + Send + 'static,
) {
    app.state::<Desk>().run(move |session| {
        let done = catch_unwind(AssertUnwindSafe(|| work(session)));
        reply.give(done.unwrap_or_else(|_| Err(mistake(session, "panic"))));
    });
}

/// A mistake of Outset's own, in words.
pub(crate) fn mistake(session: &Session, detail: impl ToString) -> Problem {
    let texts = [("detail", detail.to_string())];
    let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
    Problem {
        code: Code::Internal,
        message: words::text_with(session.language(), "problem-internal", &texts),
        field: None,
        help: None,
    }
}

fn read<A: DeserializeOwned>(session: &Session, args: Value) -> Result<A, Problem> {
    serde_json::from_value(args).map_err(|error| mistake(session, error))
}

/// Every view can be written: its maps have texts as keys.
fn json(result: &impl Serialize) -> String {
    serde_json::to_string(result).unwrap_or_else(|_| "null".to_owned())
}

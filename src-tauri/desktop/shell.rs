//! Puts the parts together: session, menu, window, and the way out.

use crate::desk::Desk;
use crate::{
    arrivals, crash, events, identity, invoke, leaving, menu, outline, window, window_verbs,
};
use outset_app::Session;
use tauri::{App, AppHandle, Builder, Context, Manager, RunEvent, Wry};

/// Opens the window and returns when it is closed and the workspace is one file again.
pub(crate) fn run() -> tauri::Result<()> {
    let mut context: Context<Wry> = tauri::generate_context!();
    let identifier = identity::identifier(&context.config().identifier);
    context.config_mut().identifier = identifier;
    Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, words, folder| {
            arrivals::second_start(app, &words, &folder);
        }))
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(invoke::received)
        .on_menu_event(|app, event| menu::chosen(app, event.id().as_ref()))
        .setup(|app| Ok(set_up(app)?))
        .build(context)?
        .run(happened);
    Ok(())
}

fn set_up(app: &mut App) -> tauri::Result<()> {
    let app = app.handle();
    crash::tell_the_user(app.clone());
    app.manage(arrivals::Waiting::default());
    app.manage(menu::Shown::default());
    app.manage(leaving::Asked::default());
    let mut session = Session::for_window();
    let told = app.clone();
    session.tell_progress(Box::new(move |share| events::progress(&told, share)));
    app.manage(window_verbs::Stop(session.stop_work()));
    let place = session.window_place();
    let outline = outline::of(&session);
    menu::show(app, &outline)?;
    app.manage(Desk::start(app.clone(), session, outline)?);
    let words: Vec<String> = std::env::args().collect();
    // Asked for before the window is, so that the page finds the workspace open.
    match arrivals::named_by(&words, &std::env::current_dir()?) {
        Some(file) => arrivals::open(app, file),
        None => arrivals::begin(app),
    }
    window::open(app, place)
}

fn happened(app: &AppHandle, event: RunEvent) {
    match event {
        RunEvent::Exit => app.state::<Desk>().close(),
        #[cfg(target_os = "macos")]
        RunEvent::Opened { urls } => {
            let files: Vec<_> = urls
                .iter()
                .filter_map(|url| url.to_file_path().ok())
                .collect();
            arrivals::open_first(app, &files);
        }
        _ => {}
    }
}

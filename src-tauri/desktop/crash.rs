//! What happens when the program meets a state it did not expect: it is said, and the workspace is left alone.

use outset_app::words;
use std::io::Write;
use std::panic::PanicHookInfo;
use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};

/// Says it on the terminal and in a dialog. The change that was under way is rolled back as it
/// is left, and all before it is saved already, so nothing is written here.
pub(crate) fn tell_the_user(app: AppHandle) {
    std::panic::set_hook(Box::new(move |panic| {
        let message = describe(panic);
        // Nobody may be reading the terminal, and then the dialog is enough.
        let _ = writeln!(std::io::stderr(), "{message}");
        let language = words::language_of_system();
        app.dialog()
            .message(words::text_with(
                &language,
                "menu-crash",
                &[("message", &message)],
            ))
            .kind(MessageDialogKind::Error)
            .show(|_| {});
    }));
}

fn describe(panic: &PanicHookInfo) -> String {
    let said = panic.payload_as_str().unwrap_or("no message");
    match panic.location() {
        Some(place) => format!("{said} ({}:{})", place.file(), place.line()),
        None => said.to_owned(),
    }
}

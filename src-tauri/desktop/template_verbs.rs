//! Verbs of the window about template files: asked which one is opened, and where one goes.

use crate::calls::Reply;
use crate::desk::Desk;
use crate::dialogs;
use outset_app::{FilePath, TemplateRow};
use tauri::{AppHandle, Manager};

/// Asks for a template file, and looks at it.
pub(crate) fn choose_template(app: &AppHandle, reply: Reply<Option<TemplateRow>>) {
    let asking = app.clone();
    app.state::<Desk>().run(move |session| {
        let then = asking.clone();
        dialogs::template(&asking, session.language(), move |file| {
            let Some(file) = file else {
                return reply.give(Ok(None));
            };
            then.state::<Desk>().run(move |session| {
                let path = file.to_string_lossy().into_owned();
                reply.give(session.read_template(FilePath { path }).map(Some));
            });
        });
    });
}

/// Asks where the template of that name goes.
pub(crate) fn choose_template_place(
    app: &AppHandle,
    named: outset_app::TemplateName,
    reply: Reply<Option<String>>,
) {
    let asking = app.clone();
    app.state::<Desk>()
        .run(move |session| match session.template_place(&named.name) {
            Ok(place) => {
                dialogs::template_place(&asking, session.language(), place.as_ref(), move |file| {
                    reply.give(Ok(file.map(|file| file.to_string_lossy().into_owned())));
                });
            }
            Err(problem) => reply.give(Err(problem)),
        });
}

//! The only way in from the page: the command `call`. It queues at once, on the thread that
//! receives the messages, so that verbs are done in the order in which the page asked.

use crate::calls;
use outset_app::Problem;
use serde::Deserialize;
use serde_json::Value;
use tauri::ipc::{Invoke, InvokeBody, InvokeError, InvokeResolver, InvokeResponseBody};
use tauri::{Manager, Wry};

/// A verb with its arguments, as the page sends it.
#[derive(Deserialize)]
struct Request {
    verb: String,
    args: Value,
}

/// What is answered: JSON that is ready to be sent.
pub(crate) type Answer = Result<String, Problem>;

/// Takes a message of the page; false for a command that does not exist.
pub(crate) fn received(invoke: Invoke<Wry>) -> bool {
    let Invoke {
        message, resolver, ..
    } = invoke;
    if message.command() != "call" {
        return false;
    }
    let app = message.webview_ref().app_handle().clone();
    match request(message.payload()) {
        Ok(Request { verb, args }) => calls::call(&app, &verb, args, move |answer| {
            reply(resolver, answer);
        }),
        Err(error) => resolver.invoke_error(InvokeError::from_error(error)),
    }
    true
}

fn request(body: &InvokeBody) -> Result<Request, serde_json::Error> {
    match body {
        InvokeBody::Json(value) => Request::deserialize(value),
        InvokeBody::Raw(bytes) => serde_json::from_slice(bytes),
    }
}

fn reply(resolver: InvokeResolver<Wry>, answer: Answer) {
    match answer {
        Ok(json) => resolver.respond(Ok(InvokeResponseBody::Json(json))),
        Err(problem) => resolver.reject(problem),
    }
}

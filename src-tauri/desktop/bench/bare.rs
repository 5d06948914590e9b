//! The least window that Tauri can open: what Outset's start is measured against.

use std::io::Write;

#[tauri::command]
fn call(verb: &str) -> Result<(), String> {
    writeln!(std::io::stdout(), "{verb}").map_err(|error| error.to_string())
}

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![call])
        .setup(|app| {
            tauri::WebviewWindowBuilder::new(app, "main", tauri::WebviewUrl::default())
                .inner_size(1280.0, 800.0)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!(
            "src-tauri/desktop/bench/tauri.conf.json"
        ))
}

//! Hands the window's configuration to Tauri. The capabilities stand beside the window's sources, not where Tauri looks by default.
#![allow(
    clippy::print_stdout,
    reason = "a build script speaks to cargo by printing"
)]

use tauri_build::{AppManifest, Attributes, WindowsAttributes};

fn main() {
    // These are compiled into the program, and the compiler does not see that by itself.
    for folder in [
        "ui/dist",
        "src-tauri/desktop/capabilities",
        "src-tauri/desktop/permissions",
    ] {
        println!("cargo:rerun-if-changed={folder}");
    }
    let attributes = Attributes::new()
        .capabilities_path_pattern("./src-tauri/desktop/capabilities/**/*")
        .app_manifest(
            AppManifest::new().permissions_path_pattern("./src-tauri/desktop/permissions/*.toml"),
        )
        .windows_attributes(WindowsAttributes::new().window_icon_path("assets/icons/icon.ico"));
    if let Err(error) = tauri_build::try_build(attributes) {
        panic!("Tauri refuses the configuration: {error:#}");
    }
}

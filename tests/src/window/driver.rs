//! One WebKitWebDriver with one session: it starts the application and speaks to its page.

use std::future::Future;
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, anyhow, bail};
use fantoccini::error::CmdError;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use tokio::runtime::{Builder, Runtime};

use super::process::Group;
use super::stage::Stage;
use crate::Home;

/// A command of the driver takes milliseconds; longer means that the page hangs.
const PATIENCE: Duration = Duration::from_secs(30);

/// The connection to a started application.
pub(super) struct Driver {
    runtime: Runtime,
    client: Client,
    group: Group,
}

impl Driver {
    /// Starts the driver on a free port, and the program through it.
    pub(super) fn start(
        home: &Home,
        stage: &Stage,
        program: &Path,
        files: &[&Path],
    ) -> Result<Self> {
        let port = free_port()?;
        let mut command = Command::new("WebKitWebDriver");
        command.arg(format!("--port={port}"));
        command.envs(home.environment()).envs(stage.environment());
        // A story looks the same wherever it runs: nothing of the caller's desktop or its detours.
        for name in [
            "WAYLAND_DISPLAY",
            "WEBKIT_DISABLE_DMABUF_RENDERER",
            "WEBKIT_DISABLE_COMPOSITING_MODE",
        ] {
            command.env_remove(name);
        }
        let group = Group::start(&command)?;
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let client = runtime.block_on(connect(port, capabilities(program, files)))?;
        Ok(Self {
            runtime,
            client,
            group,
        })
    }

    /// The driver's process; the application is below it.
    pub(super) fn id(&self) -> u32 {
        self.group.id()
    }

    /// The client, for commands given to [`Driver::run`].
    pub(super) fn client(&self) -> &Client {
        &self.client
    }

    /// Waits for one command, with an end to patience.
    pub(super) fn run<T>(&self, command: impl Future<Output = Result<T, CmdError>>) -> Result<T> {
        self.runtime.block_on(async {
            match tokio::time::timeout(PATIENCE, command).await {
                Ok(result) => result.map_err(|error| match &error {
                    // Some have a code and no words.
                    CmdError::Standard(answer) => {
                        anyhow!("the page answered: {}: {error}", answer.error)
                    }
                    _ => anyhow!("the page answered: {error}"),
                }),
                Err(_) => bail!(
                    "the page did not answer within {} seconds",
                    PATIENCE.as_secs()
                ),
            }
        })
    }
}

/// Tries until the driver listens: it says nothing when it does.
async fn connect(port: u16, capabilities: Map<String, Value>) -> Result<Client> {
    let deadline = Instant::now() + PATIENCE;
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        if Instant::now() > deadline {
            bail!("WebKitWebDriver does not listen: is webkit2gtk-driver installed?");
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(capabilities);
    let address = format!("http://127.0.0.1:{port}");
    let session = builder.connect(&address);
    tokio::time::timeout(PATIENCE, session)
        .await
        .context("the window did not open in time")?
        .context("the window did not open")
}

fn capabilities(program: &Path, files: &[&Path]) -> Map<String, Value> {
    let options = json!({ "binary": program, "args": files });
    Map::from_iter([("webkitgtk:browserOptions".to_owned(), options)])
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

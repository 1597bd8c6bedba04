//! Debian's Chromium, driven over WebDriver (W3C), without a window.

use std::{
    net::SocketAddr,
    os::unix::process::CommandExt,
    process::{Child, Command, Stdio},
};

use fantoccini::{Client, ClientBuilder, wd::Capabilities};
use hyper_util::client::legacy::connect::HttpConnector;
use percole_tests::{
    ports,
    wait::{LATER, wait_until},
};
use rustix::process::{Pid, Signal, kill_process_group};
use serde_json::{Value, json};
use tokio::net::TcpStream;

/// How somebody looks at pages.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    /// Size of the page, in CSS pixels.
    pub(crate) size: (u32, u32),
    pub(crate) dark: bool,
}

/// An old phone (WCAG 2.2, 1.4.10: 320 pixels without scrolling sideways).
pub(crate) const PHONE: Look = Look { size: (320, 640), dark: false };
/// A desk, at night.
pub(crate) const DESK_AT_NIGHT: Look = Look { size: (1_280, 800), dark: true };

/// A browser with one window.
pub(crate) struct Chromium {
    pub(crate) client: Client,
    _driver: Driver,
}

impl Chromium {
    pub(crate) async fn start(look: Look) -> Chromium {
        let port = ports::free();
        let driver = Driver::start(port);
        wait_until("chromedriver (Debian: chromium-driver)", LATER, async || {
            TcpStream::connect(("127.0.0.1", port)).await.map(drop).map_err(|error| error.to_string())
        })
        .await;
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities(look));
        let client = builder.connect(&format!("http://127.0.0.1:{port}")).await.unwrap();
        let chromium = Chromium { client, _driver: driver };
        chromium.set_size(look.size).await;
        chromium
    }

    /// Windows have a smallest width of 500 pixels; what a page is given has none.
    async fn set_size(&self, (width, height): (u32, u32)) {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
    }

    async fn devtools(&self, command: &str, parameters: Value) {
        let body = json!({ "cmd": command, "params": parameters });
        self.extension("goog/cdp/execute", body).await;
    }

    /// Gives the browser a device that keeps passkeys, whose owner always says yes (WebAuthn Level 2, 11.3).
    pub(crate) async fn with_authenticator(&self) {
        let device = json!({
            "protocol": "ctap2", "transport": "internal", "hasResidentKey": true, "hasUserVerification": true,
            "isUserVerified": true, "isUserConsenting": true,
        });
        self.extension("webauthn/authenticator", device).await;
    }

    async fn extension(&self, path: &'static str, body: Value) {
        self.client.issue_cmd(Extension { path, body: body.to_string() }).await.unwrap();
    }

    pub(crate) async fn open(&self, at: SocketAddr, path: &str) {
        self.client.goto(&format!("http://{at}{path}")).await.unwrap();
    }

    /// What a script returns.
    pub(crate) async fn value(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap()
    }

    /// What a script gives to the function that is its last argument.
    pub(crate) async fn awaited(&self, script: &str) -> Value {
        self.client.execute_async(script, Vec::new()).await.unwrap()
    }

    /// Cuts the line, or mends it.
    pub(crate) async fn offline(&self, offline: bool) {
        self.devtools("Network.enable", json!({})).await;
        let line =
            json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.devtools("Network.emulateNetworkConditions", line).await;
    }

    /// Draws the whole page into the folder that `TEST_PICTURES` names; nothing without it.
    pub(crate) async fn picture(&self, name: &str) {
        let Some(folder) = std::env::var_os("TEST_PICTURES") else { return };
        let height = self.value("return document.documentElement.scrollHeight").await;
        let width = self.value("return document.documentElement.clientWidth").await;
        let clip = |side: &Value| u32::try_from(side.as_u64().unwrap()).unwrap();
        let window = self.value("return window.innerHeight").await;
        self.set_size((clip(&width), clip(&height))).await;
        let picture = self.client.screenshot().await.unwrap();
        self.set_size((clip(&width), clip(&window))).await;
        std::fs::write(std::path::Path::new(&folder).join(format!("{name}.png")), picture).unwrap();
    }

    /// Draws what the window shows into the folder that `TEST_PICTURES` names, as guides do; nothing without it.
    pub(crate) async fn screen(&self, name: &str) {
        let Some(folder) = std::env::var_os("TEST_PICTURES") else { return };
        let picture = self.client.screenshot().await.unwrap();
        std::fs::write(std::path::Path::new(&folder).join(format!("{name}.png")), picture).unwrap();
    }

    pub(crate) async fn end(self) {
        self.client.close().await.unwrap();
    }
}

fn capabilities(look: Look) -> Capabilities {
    let scheme = u8::from(!look.dark);
    let arguments = [
        "--headless=new".to_owned(),
        // The tests may run as root, for whom there is no sandbox.
        "--no-sandbox".to_owned(),
        "--disable-dev-shm-usage".to_owned(),
        "--disable-gpu".to_owned(),
        format!("--blink-settings=preferredColorScheme={scheme}"),
    ];
    let options = json!({ "args": arguments });
    Capabilities::from_iter([("goog:chromeOptions".to_owned(), options)])
}

/// chromedriver with the browser that it starts: one group of processes, which ends with the test.
struct Driver(Child);

impl Driver {
    fn start(port: u16) -> Driver {
        let mut command = Command::new("chromedriver");
        command.arg(format!("--port={port}")).process_group(0);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let child = command.spawn();
        Driver(
            child.unwrap_or_else(|error| {
                panic!("chromedriver cannot be run ({error}): tests/run installs it")
            }),
        )
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = kill_process_group(Pid::from_child(&self.0), Signal::KILL);
        let _ = self.0.wait();
    }
}

/// A command beside those of WebDriver itself.
#[derive(Debug)]
struct Extension {
    path: &'static str,
    body: String,
}

impl fantoccini::wd::WebDriverCompatibleCommand for Extension {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.clone()))
    }
}

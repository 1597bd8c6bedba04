//! One node as a process.

use std::{
    path::{Path, PathBuf},
    process::Output,
};

use percole_domain::Level;
use percole_merkle::Origin;
use percole_proto::v1::{
    self as pb, admin_service_client::AdminServiceClient, member_service_client::MemberServiceClient,
    poll_service_client::PollServiceClient, recommendation_service_client::RecommendationServiceClient,
    report_service_client::ReportServiceClient, vote_service_client::VoteServiceClient,
};
use percole_store::{Db, InstanceLock};
use percole_tls::{ConnectOptions, connect_unix};
use tempfile::TempDir;
use tonic::transport::Channel;

use crate::{
    Engine, TestDatabase, binaries, ports,
    process::{self, Running},
    wait::{SOON, wait_until},
};

/// What a test wants of a node.
#[derive(Clone, Debug)]
pub struct NodePlan {
    name: String,
    level: Level,
    engine: Engine,
    environment: Vec<(String, String)>,
    /// The clock file of the simulated time that it lives in.
    clock: Option<PathBuf>,
}

impl NodePlan {
    /// A node of a level, on SQLite.
    pub fn new(name: &str, level: Level) -> NodePlan {
        NodePlan {
            name: name.to_owned(),
            level,
            engine: Engine::Sqlite,
            // Tests do not wait for pauses that are right between countries.
            environment: vec![("PERCOLE_SYNC_RETRY_MAX_MS".to_owned(), "1000".to_owned())],
            clock: None,
        }
    }

    /// A group node on SQLite.
    pub fn group(name: &str) -> NodePlan {
        NodePlan::new(name, Level::Group)
    }

    /// A national node on SQLite.
    pub fn national(name: &str) -> NodePlan {
        NodePlan::new(name, Level::National)
    }

    /// The same on another database.
    pub fn on(mut self, engine: Engine) -> NodePlan {
        self.engine = engine;
        self
    }

    /// The same with an environment variable for `percole-node run`.
    pub fn with_env(mut self, name: &str, value: &str) -> NodePlan {
        self.environment.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The same in the simulated time of a clock file.
    pub fn by_clock(mut self, file: &Path) -> NodePlan {
        self.clock = Some(file.to_owned());
        self
    }

    /// The program, which knows simulated time where that is asked for.
    fn program(&self) -> PathBuf {
        if self.clock.is_some() { binaries::percole_node_simulated() } else { binaries::percole_node() }
    }

    /// Founds the node and starts it, in a directory of its own.
    pub async fn start(self) -> NodeProcess {
        let mut node = self.found();
        node.start().await;
        node
    }

    /// Founds the node without starting it.
    pub fn found(self) -> NodeProcess {
        let home = tempfile::Builder::new().prefix("percole-").tempdir_in("/tmp").unwrap();
        let data_dir = home.path().join("data");
        self.found_in(home, data_dir)
    }

    /// Founds the node on a given database, without starting it.
    pub fn found_on(self, database: TestDatabase) -> NodeProcess {
        let home = tempfile::Builder::new().prefix("percole-").tempdir_in("/tmp").unwrap();
        let data_dir = home.path().join("data");
        self.found_with(home, data_dir, database)
    }

    /// Founds the node in a given directory below `home`, for instance a small file system.
    pub fn found_in(self, home: TempDir, data_dir: PathBuf) -> NodeProcess {
        let database = TestDatabase::of_node(self.engine);
        self.found_with(home, data_dir, database)
    }

    fn found_with(self, home: TempDir, data_dir: PathBuf, database: TestDatabase) -> NodeProcess {
        let address = format!("127.0.0.1:{}", ports::free());
        let node = NodeProcess { plan: self, home, data_dir, database, address, running: None };
        let output = process::run(&node.plan.program(), &node.init_arguments());
        assert!(output.status.success(), "init of {}: {}", node.plan.name, process::said(&output));
        node
    }
}

/// A node that a test started. Dropping it ends it and removes all that it wrote.
pub struct NodeProcess {
    // Dropped first: it ends, and shows what it wrote, before its files go.
    running: Option<Running>,
    plan: NodePlan,
    home: TempDir,
    data_dir: PathBuf,
    database: TestDatabase,
    address: String,
}

impl NodeProcess {
    /// Name for people.
    pub fn name(&self) -> &str {
        &self.plan.name
    }

    /// A copy of its data directory, as another machine would run it: it listens elsewhere, and its database is the same bytes
    /// in another file. The node must be stopped.
    pub fn copied(&self) -> NodeProcess {
        let home = tempfile::Builder::new().prefix("percole-").tempdir_in("/tmp").unwrap();
        let data_dir = home.path().join("data");
        copy_directory(&self.data_dir, &data_dir);
        let address = format!("127.0.0.1:{}", ports::free());
        let plan = self.plan.clone().with_env("PERCOLE_LISTEN_PEERS", &address);
        let database = TestDatabase::of_node(Engine::Sqlite);
        NodeProcess { plan, home, data_dir, database, address, running: None }
    }

    /// From its next start on it listens elsewhere.
    pub fn listen_elsewhere(&mut self) {
        self.address = format!("127.0.0.1:{}", ports::free());
        let plan = self.plan.clone().with_env("PERCOLE_LISTEN_PEERS", &self.address);
        self.plan = plan.with_env("PERCOLE_LISTEN_PUBLIC_ADDRESS", &self.address);
    }

    /// Where its keys, configuration and socket are.
    pub fn data_dir(&self) -> &Path {
        &self.data_dir
    }

    /// A directory for files that a test makes.
    pub fn scratch(&self) -> &Path {
        self.home.path()
    }

    /// Where other nodes reach it.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Its database.
    pub fn database(&self) -> &TestDatabase {
        &self.database
    }

    /// Arguments of the `init` that founds it.
    pub fn init_arguments(&self) -> Vec<String> {
        let data_dir = self.data_dir.display().to_string();
        let level = self.plan.level.to_string();
        let arguments = [
            ("--data-dir", data_dir.as_str()),
            ("--name", &self.plan.name),
            ("--level", &level),
            ("--language", "fr"),
            ("--lang", "en"),
            ("--database", self.database.url()),
            ("--listen", &self.address),
            ("--public-address", &self.address),
            ("--portal", "none"),
            ("--tz", "UTC"),
        ];
        let pairs = arguments.iter().flat_map(|(name, value)| [(*name).to_owned(), (*value).to_owned()]);
        std::iter::once("init".to_owned()).chain(pairs).chain(self.clock_arguments()).collect()
    }

    /// What names the clock file of simulated time.
    fn clock_arguments(&self) -> impl Iterator<Item = String> {
        self.plan.clock.iter().flat_map(|file| ["--clock".to_owned(), file.display().to_string()])
    }

    /// Starts it without waiting.
    pub fn spawn(&mut self) {
        let mut command = process::command(&self.plan.program());
        command.arg("run").arg("--data-dir").arg(&self.data_dir).args(self.clock_arguments());
        command.envs(self.plan.environment.iter().cloned());
        let output = self.home.path().join("output.log");
        self.running = Some(Running::start(&self.plan.name, command, &output));
    }

    /// Starts it and waits until it serves.
    ///
    /// # Panics
    /// When it ends instead.
    pub async fn start(&mut self) {
        self.spawn();
        self.ready().await;
    }

    /// Waits until it answers on its socket.
    ///
    /// # Panics
    /// When it ends instead.
    pub async fn ready(&mut self) {
        let socket = self.socket();
        let running = self.running.as_mut().expect("the node was started");
        wait_until(&format!("{} to serve", self.plan.name), SOON, async || {
            if let Some(status) = running.ended() {
                panic!("{} ended with {status}:\n{}", self.plan.name, running.output());
            }
            let channel = connect(&socket).await.map_err(|error| error.to_string())?;
            let answer = AdminServiceClient::new(channel).node_status(pb::NodeStatusRequest {}).await;
            answer.map(drop).map_err(|status| status.to_string())
        })
        .await;
        // The socket serves a moment before the listener for other nodes.
        wait_until(&format!("{} to listen for nodes", self.plan.name), SOON, async || {
            let connected = tokio::net::TcpStream::connect(&self.address).await;
            connected.map(drop).map_err(|error| error.to_string())
        })
        .await;
    }

    /// The process.
    ///
    /// # Panics
    /// When it was not started.
    pub fn process(&mut self) -> &mut Running {
        self.running.as_mut().expect("the node was started")
    }

    /// What it has written since it was founded.
    pub fn output(&self) -> String {
        std::fs::read_to_string(self.home.path().join("output.log")).unwrap_or_default()
    }

    /// Ends it in the middle of whatever it does.
    pub fn kill(&mut self) {
        if let Some(mut running) = self.running.take() {
            running.kill();
        }
    }

    /// Asks it to end.
    ///
    /// # Panics
    /// When it does not end well.
    pub async fn terminate(&mut self) {
        if let Some(mut running) = self.running.take() {
            let status = running.terminate().await;
            assert!(status.success(), "{} ended with {status}:\n{}", self.plan.name, running.output());
        }
    }

    /// Ends it in order and starts it again.
    pub async fn restart(&mut self) {
        self.terminate().await;
        self.start().await;
    }

    /// Its socket.
    pub fn socket(&self) -> PathBuf {
        self.data_dir.join("percole.sock")
    }

    /// A channel through its socket.
    pub async fn channel(&self) -> Channel {
        connect(&self.socket()).await.unwrap_or_else(|error| panic!("{}: {error}", self.plan.name))
    }

    /// For its operator.
    pub async fn admin(&self) -> AdminServiceClient<Channel> {
        AdminServiceClient::new(self.channel().await)
    }

    /// For its secretary: recommendations.
    pub async fn recommendation(&self) -> RecommendationServiceClient<Channel> {
        RecommendationServiceClient::new(self.channel().await)
    }

    /// For its secretary: reports.
    pub async fn report(&self) -> ReportServiceClient<Channel> {
        ReportServiceClient::new(self.channel().await)
    }

    /// For its secretary: the register.
    pub async fn member(&self) -> MemberServiceClient<Channel> {
        MemberServiceClient::new(self.channel().await)
    }

    /// For its secretary: votes.
    pub async fn vote(&self) -> VoteServiceClient<Channel> {
        VoteServiceClient::new(self.channel().await)
    }

    /// For its secretary: its part in votes.
    pub async fn poll(&self) -> PollServiceClient<Channel> {
        PollServiceClient::new(self.channel().await)
    }

    /// What it says of itself.
    pub async fn status(&self) -> pb::NodeStatusResponse {
        self.admin().await.node_status(pb::NodeStatusRequest {}).await.unwrap().into_inner()
    }

    /// Its node id.
    pub async fn id(&self) -> String {
        self.status().await.identity.unwrap().node
    }

    /// The name of its log.
    pub async fn origin(&self) -> Origin {
        Origin::first(self.id().await.parse().unwrap())
    }

    /// Runs `percole` against its socket, with `--json`.
    pub fn cli(&self, arguments: &[&str]) -> Output {
        let mut command = process::command(&binaries::percole());
        command.arg("--socket").arg(self.socket()).arg("--json").args(arguments);
        command.stdin(std::process::Stdio::null()).output().unwrap()
    }

    /// Runs `percole` against its socket as a person does, with text for answers, at a terminal where these lines are typed.
    pub fn at_terminal(&self, arguments: &[&str], typed: &str) -> Output {
        let mut command = process::command(&binaries::percole());
        command.arg("--socket").arg(self.socket()).args(arguments);
        process::run_at_terminal(command, typed)
    }

    /// As [`NodeProcess::cli`], for a command that should succeed: what it printed, parsed.
    ///
    /// # Panics
    /// When it fails, or prints something else than JSON.
    pub fn cli_json(&self, arguments: &[&str]) -> serde_json::Value {
        let output = self.cli(arguments);
        assert!(output.status.success(), "percole {}: {}", arguments.join(" "), process::said(&output));
        serde_json::from_slice(&output.stdout).unwrap_or_else(|error| {
            panic!("percole {} prints no JSON ({error}): {}", arguments.join(" "), process::said(&output))
        })
    }

    /// Runs `percole-node fsck`; the node must be stopped.
    pub fn fsck(&self, options: &[&str]) -> Fsck {
        let mut command = process::command(&binaries::percole_node());
        command.args(["fsck", "--json", "--data-dir"]).arg(&self.data_dir).args(options);
        let output = command.output().unwrap();
        let findings = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|error| panic!("fsck prints no JSON ({error}): {}", process::said(&output)));
        Fsck { code: output.status.code().unwrap(), findings }
    }

    /// The same node as a backup brings it back, on a database of its own; not started.
    ///
    /// # Panics
    /// When it is refused.
    pub fn restored_from(&self, backup: &Path, engine: Engine, options: &[&str]) -> NodeProcess {
        let home = tempfile::Builder::new().prefix("percole-").tempdir_in("/tmp").unwrap();
        let data_dir = home.path().join("data");
        let database = TestDatabase::of_node(engine);
        let mut command = process::command(&binaries::percole_node());
        command.arg("restore").arg(backup).arg("--data-dir").arg(&data_dir);
        let output = command.args(["--database", database.url()]).args(options).output().unwrap();
        assert!(output.status.success(), "{}", process::said(&output));
        let (plan, address) = (self.plan.clone().on(engine), self.address.clone());
        NodeProcess { plan, home, data_dir, database, address, running: None }
    }

    /// Opens its database; the node must be stopped.
    pub async fn open_database(&self) -> (Db, InstanceLock) {
        Db::open(&self.database.url_in(&self.data_dir)).await.unwrap()
    }
}

/// What `percole-node fsck --json` said.
#[derive(Debug)]
pub struct Fsck {
    /// Exit code.
    pub code: i32,
    /// What it printed.
    pub findings: serde_json::Value,
}

impl Fsck {
    /// The lines that name damage.
    pub fn damage(&self) -> Vec<String> {
        let lines = self.findings["damage"].as_array().unwrap();
        lines.iter().map(|line| line.as_str().unwrap().to_owned()).collect()
    }
}

/// Copies a directory with what is in it, as `cp -a` does; sockets are left out.
pub fn copy_directory(from: &Path, to: &Path) {
    use std::os::unix::fs::DirBuilderExt;
    std::fs::DirBuilder::new().mode(0o700).create(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        let (kind, target) = (entry.file_type().unwrap(), to.join(entry.file_name()));
        if kind.is_dir() {
            copy_directory(&entry.path(), &target);
        } else if kind.is_file() {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

async fn connect(socket: &Path) -> Result<Channel, percole_tls::ConnectError> {
    connect_unix(socket, &ConnectOptions::default()).await
}

//! A PostgreSQL cluster of the tests' own, that lives exactly as long as they do.
//!
//! The server is a child of a small shell that waits for the end of its standard input. However the tests end, the
//! pipe closes, the shell stops the server and removes its files. Nothing of the machine's own PostgreSQL is touched.

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, Command, Stdio},
    sync::OnceLock,
};

/// Names the socket directory of a cluster that `tests/run` started for all test processes together.
pub const VARIABLE: &str = "TEST_POSTGRES_SOCKET_DIR";

/// A running cluster. Dropping it stops it.
pub struct PgCluster {
    sockets: PathBuf,
    keeper: Option<(ChildStdin, Child)>,
}

/// The cluster of this test process: the shared one that [`VARIABLE`] names, or one of its own.
pub fn cluster() -> &'static PgCluster {
    static CLUSTER: OnceLock<PgCluster> = OnceLock::new();
    CLUSTER.get_or_init(|| match std::env::var_os(VARIABLE) {
        Some(sockets) => PgCluster { sockets: sockets.into(), keeper: None },
        None => PgCluster::start(),
    })
}

/// Waits for the end of its input, which comes when the tests are over.
const KEEPER: &str = r#"
set -eu
umask 077
"$BIN/initdb" -D "$DIR/data" -U postgres -A trust -E UTF8 --locale=C >"$DIR/initdb.log" 2>&1 || { cat "$DIR/initdb.log"; exit 1; }
"$BIN/postgres" -D "$DIR/data" -k "$DIR" -c listen_addresses= -c max_connections=400 -c shared_buffers=32MB >"$DIR/server.log" 2>&1 &
server=$!
trap '' INT TERM HUP
tries=0
until "$BIN/pg_isready" -q -h "$DIR" -U postgres; do
  tries=$((tries + 1))
  if [ "$tries" -gt 600 ] || ! kill -0 "$server" 2>/dev/null; then cat "$DIR/server.log"; exit 1; fi
  sleep 0.05
done
echo ready
read -r _ || true
kill -QUIT "$server" 2>/dev/null || true
wait "$server" || true
rm -rf "$DIR"
"#;

impl PgCluster {
    /// Makes and starts a cluster.
    ///
    /// # Panics
    /// When PostgreSQL is not installed or does not start; `tests/run` installs it.
    pub fn start() -> PgCluster {
        let programs = programs();
        let directory = tempfile::Builder::new().prefix("percole-pg-").tempdir_in("/tmp").unwrap();
        let mut keeper = as_postgres(directory.path());
        keeper.env("BIN", &programs).env("DIR", directory.path()).current_dir("/");
        let mut child = keeper
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("a shell for the PostgreSQL cluster");
        let mut said = String::new();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        while output.read_line(&mut said).unwrap() > 0 && !said.ends_with("ready\n") {}
        assert!(said.ends_with("ready\n"), "the throw-away PostgreSQL cluster does not start:\n{said}");
        // From here on the keeper removes it.
        let sockets = directory.keep();
        PgCluster { sockets, keeper: child.stdin.take().map(|stdin| (stdin, child)) }
    }

    /// Directory of the server's Unix socket.
    pub fn sockets(&self) -> &Path {
        &self.sockets
    }

    /// Address of a database of this cluster.
    pub fn url(&self, database: &str) -> String {
        format!("postgres://postgres@localhost/{database}?host={}", self.sockets.display())
    }

    /// Stops the server of this cluster's own: `fast` in order, `immediate` as a crash does.
    ///
    /// # Panics
    /// When it does not stop.
    pub fn stop(&self, mode: &str) {
        assert!(self.control(&["stop", "-w", "-m", mode]), "the server does not stop");
    }

    /// Starts the server of this cluster's own again.
    ///
    /// # Panics
    /// When it does not start.
    pub fn start_again(&self) {
        let sockets = self.sockets.display();
        let options =
            format!("-k {sockets} -c listen_addresses= -c max_connections=400 -c shared_buffers=32MB");
        assert!(self.control(&["start", "-w", "-o", &options]), "the server does not start");
    }

    /// Takes the server of this cluster's own to another timeline, as a replica that takes over does.
    ///
    /// # Panics
    /// When the server does not do it.
    pub fn take_over(&self) {
        let data = self.sockets.join("data");
        self.stop("fast");
        let mut touch = user("touch".as_ref());
        assert!(touch.arg(data.join("standby.signal")).status().unwrap().success());
        self.start_again();
        self.sql("postgres", "SELECT pg_promote()");
    }

    fn control(&self, arguments: &[&str]) -> bool {
        let mut command = user(&programs().join("pg_ctl"));
        command.arg("-D").arg(self.sockets.join("data")).arg("-l").arg(self.sockets.join("server.log"));
        let command = command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).current_dir("/");
        command.status().is_ok_and(|status| status.success())
    }

    /// Makes an empty database.
    pub fn create(&self, database: &str) {
        self.sql("postgres", &format!("CREATE DATABASE \"{database}\""));
    }

    /// Runs a statement.
    ///
    /// # Panics
    /// When the server refuses it.
    pub fn sql(&self, database: &str, statement: &str) {
        let output = Command::new(programs().join("psql"))
            .args(["-X", "-q", "-v", "ON_ERROR_STOP=1", "-U", "postgres", "-d", database, "-c", statement])
            .arg("-h")
            .arg(&self.sockets)
            .env_remove("PGSERVICE")
            .output()
            .expect("psql");
        assert!(output.status.success(), "{statement}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

impl Drop for PgCluster {
    fn drop(&mut self) {
        if let Some((stdin, mut child)) = self.keeper.take() {
            // The keeper knows only the server that it started.
            self.control(&["stop", "-m", "immediate"]);
            drop(stdin);
            let _ = child.wait();
        }
    }
}

/// The keeper's shell, as a user whom PostgreSQL accepts: it refuses to run as root.
fn as_postgres(directory: &Path) -> Command {
    if !rustix::process::geteuid().is_root() {
        let mut shell = Command::new("sh");
        shell.args(["-c", KEEPER]);
        return shell;
    }
    let given = Command::new("chown").arg("postgres").arg(directory).status();
    assert!(given.is_ok_and(|status| status.success()), "the user postgres is needed; install PostgreSQL");
    let mut shell = Command::new("runuser");
    shell.args(["-u", "postgres", "--", "sh", "-c", KEEPER]);
    shell
}

/// A program as a user whom PostgreSQL accepts.
fn user(program: &Path) -> Command {
    if !rustix::process::geteuid().is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("runuser");
    command.args(["-u", "postgres", "--"]).arg(program);
    command
}

/// Directory of the newest PostgreSQL on this machine.
fn programs() -> PathBuf {
    let packaged = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let version = |path: &Path| path.file_name().and_then(|name| name.to_str()?.parse::<u32>().ok());
    let mut found: Vec<(u32, PathBuf)> = packaged
        .filter_map(|entry| Some((version(&entry.path())?, entry.path().join("bin"))))
        .filter(|(_, bin)| bin.join("initdb").exists())
        .collect();
    found.sort();
    if let Some((_, bin)) = found.pop() {
        return bin;
    }
    let told =
        Command::new("pg_config").arg("--bindir").output().ok().filter(|output| output.status.success());
    told.map(|output| PathBuf::from(String::from_utf8_lossy(&output.stdout).trim()))
        .filter(|bin| bin.join("initdb").exists())
        .expect("PostgreSQL's server programs are missing: apt-get install postgresql")
}

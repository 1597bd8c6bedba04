//! A program under test.

use std::{
    ffi::OsStr,
    fs::{self, File},
    os::unix::ffi::OsStrExt,
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Output, Stdio},
    time::Duration,
};

use rustix::{
    process::{Pid, Signal, kill_process},
    pty::{self, OpenptFlags},
};

use crate::wait::wait_until;

/// Longest time that a program may take to end when it is asked to.
const END: Duration = Duration::from_secs(30);
/// Lines of output that a failed test shows.
const LINES_SHOWN: usize = 60;

/// A running program whose output goes to files; a failed test shows their ends.
pub struct Running {
    name: String,
    child: Child,
    output: PathBuf,
}

/// A command with nothing of the tests' environment but what programs need to run at all.
pub fn command(program: &Path) -> Command {
    let mut command = Command::new(program);
    command.env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default());
    command
        .env("HOME", "/nonexistent")
        .env("LC_ALL", "C.UTF-8")
        .env("PERCOLE_LANG", "en")
        .env("RUST_BACKTRACE", "1");
    command
}

/// Runs a program to its end.
pub fn run(program: &Path, arguments: &[impl AsRef<OsStr>]) -> Output {
    command(program).args(arguments).stdin(Stdio::null()).output().unwrap_or_else(|error| {
        panic!("{} cannot be run: {error}", program.display());
    })
}

/// Runs a program to its end at a terminal, where these lines are typed; what it says goes to pipes all the same.
pub fn run_at_terminal(mut command: Command, typed: &str) -> Output {
    let near = pty::openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    pty::grantpt(&near).unwrap();
    pty::unlockpt(&near).unwrap();
    let far = pty::ptsname(&near, Vec::new()).unwrap();
    let far = File::options().read(true).write(true).open(OsStr::from_bytes(far.to_bytes())).unwrap();
    rustix::io::write(&near, typed.as_bytes()).unwrap();
    let output = command.stdin(far).output().unwrap();
    drop(near);
    output
}

/// Everything that a program wrote, for messages.
pub fn said(output: &Output) -> String {
    format!(
        "{}\nstdout: {}\nstderr: {}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

impl Running {
    /// Starts a program; what it writes is appended to `output`.
    pub fn start(name: &str, mut command: Command, output: &Path) -> Running {
        let file = File::options().create(true).append(true).open(output).unwrap();
        command.stdin(Stdio::null()).stdout(file.try_clone().unwrap()).stderr(file);
        let child = command.spawn().unwrap_or_else(|error| panic!("{name} cannot be started: {error}"));
        Running { name: name.to_owned(), child, output: output.to_owned() }
    }

    /// Its process id.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Bytes of memory that it has (`VmRSS`).
    pub fn resident_bytes(&self) -> u64 {
        self.bytes_of("VmRSS:")
    }

    /// The most bytes of memory that it has had (`VmHWM`).
    pub fn peak_bytes(&self) -> u64 {
        self.bytes_of("VmHWM:")
    }

    fn bytes_of(&self, figure: &str) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.pid())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix(figure)).unwrap();
        line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() * 1024
    }

    /// How it ended, when it has.
    pub fn ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().unwrap()
    }

    /// Ends it at once, in the middle of whatever it does (SIGKILL).
    pub fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// Stops it in its tracks without ending it (SIGSTOP), as a machine that swaps or a broken network would.
    pub fn freeze(&self) {
        kill_process(self.as_pid(), Signal::STOP).unwrap();
    }

    /// Lets it go on after [`Running::freeze`].
    pub fn thaw(&self) {
        kill_process(self.as_pid(), Signal::CONT).unwrap();
    }

    /// Asks it to end (SIGTERM) and waits.
    pub async fn terminate(&mut self) -> ExitStatus {
        if let Some(status) = self.ended() {
            return status;
        }
        let _ = kill_process(self.as_pid(), Signal::TERM);
        self.wait().await
    }

    /// Waits for it to end by itself.
    pub async fn wait(&mut self) -> ExitStatus {
        let what = format!("{} to end", self.name);
        wait_until(&what, END, async || self.ended().ok_or_else(|| "it runs".to_owned())).await
    }

    /// What it has written so far.
    pub fn output(&self) -> String {
        fs::read_to_string(&self.output).unwrap_or_default()
    }

    fn as_pid(&self) -> Pid {
        Pid::from_raw(i32::try_from(self.child.id()).unwrap()).unwrap()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.kill();
        if std::thread::panicking() {
            let output = self.output();
            let lines: Vec<&str> = output.lines().collect();
            let shown = &lines[lines.len().saturating_sub(LINES_SHOWN)..];
            eprintln!("--- end of what {} wrote ---\n{}\n---", self.name, shown.join("\n"));
        }
    }
}

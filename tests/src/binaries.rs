//! Where the programs under test are.

use std::{
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};

/// Names the directory of the built programs; `tests/run` sets it after it built them.
pub const VARIABLE: &str = "TEST_BIN_DIR";

/// The server.
pub fn percole_node() -> PathBuf {
    directory().join("percole-node")
}

/// The server built for simulated time, which no package holds. Beside the others when `tests/run` has built it, else it is built now.
pub fn percole_node_simulated() -> PathBuf {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT
        .get_or_init(|| {
            let program = directory().join("percole-node-simulated");
            if std::env::var_os(VARIABLE).is_none() || !program.exists() {
                let feature = ["--features", "percole-node/simulated-clock"];
                let what = ["--workspace", "--bin", "percole-node-simulated"];
                build(directory(), &[&what[..], &feature].concat());
            }
            program
        })
        .clone()
}

/// The client.
pub fn percole() -> PathBuf {
    directory().join("percole")
}

/// Root of the repository.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn directory() -> &'static Path {
    static DIRECTORY: OnceLock<PathBuf> = OnceLock::new();
    DIRECTORY.get_or_init(|| match std::env::var_os(VARIABLE) {
        Some(directory) => PathBuf::from(directory),
        None => built(),
    })
}

/// Builds the programs beside this test, so that `cargo test -p percole-tests` alone tests what the sources say.
fn built() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    // target/PROFILE/deps/TEST
    let directory = test.ancestors().nth(2).unwrap().to_owned();
    build(&directory, &["-p", "percole-node", "-p", "percole-cli"]);
    directory
}

/// Builds programs into a directory of cargo's, `target/PROFILE`.
fn build(directory: &Path, what: &[&str]) {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["build", "--quiet"]).args(what).current_dir(repository());
    cargo.arg("--target-dir").arg(directory.parent().unwrap());
    if directory.file_name().is_some_and(|name| name == "release") {
        cargo.arg("--release");
    }
    let status = cargo.status().expect("cargo is needed to build the programs under test");
    assert!(status.success(), "the programs under test do not build");
}

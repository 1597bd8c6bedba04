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
    let release = directory.file_name().is_some_and(|name| name == "release");
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["build", "--quiet", "-p", "percole-node", "-p", "percole-cli"]).current_dir(repository());
    cargo.arg("--target-dir").arg(directory.parent().unwrap());
    if release {
        cargo.arg("--release");
    }
    let status = cargo.status().expect("cargo is needed to build the programs under test");
    assert!(status.success(), "the programs under test do not build");
    directory
}

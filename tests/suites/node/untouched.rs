//! What a node did not make stays as it is, and is called what it is; what would keep it from running is said by the check.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::Path,
    process::{Output, Stdio},
};

use percole_tests::{
    NodePlan, binaries,
    process::{self, said},
};

use super::backup::backup;

fn percole_node(command: &[&str]) -> Output {
    process::run(&binaries::percole_node(), command)
}

/// It is refused in these words, none of which is a program's.
fn refused(command: &[&str], words: &str) {
    let output = percole_node(command);
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{command:?}: {}", said(&output));
    assert!(text.contains(words), "{command:?}: {text}");
    assert!(!text.contains("code:") && !text.contains("sqlx") && !text.contains("incident"), "{text}");
}

fn init<'a>(data_dir: &'a str, database: &'a str) -> [&'a str; 11] {
    let words = ["init", "--name", "Spain", "--level", "national", "--language", "es"];
    let [a, b, c, d, e, f, g] = words;
    [a, b, c, d, e, f, g, "--data-dir", data_dir, "--database", database]
}

fn content(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}

#[test]
fn a_new_node_writes_over_nothing() {
    for (file, words) in [
        ("percole.toml", "is there already, and is left as it is"),
        ("node.lock", "is no lock file of percole"),
        ("percole.db", "is not a database"),
    ] {
        let home = tempfile::Builder::new().prefix("percole-").tempdir_in("/tmp").unwrap();
        fs::set_permissions(home.path(), fs::Permissions::from_mode(0o700)).unwrap();
        let (data_dir, path) = (home.path().to_str().unwrap(), home.path().join(file));
        fs::write(&path, "my own\n").unwrap();
        refused(&init(data_dir, "sqlite:percole.db"), words);
        assert_eq!(content(&path), "my own\n", "{file}");
        fs::remove_file(&path).unwrap();
        let founded = percole_node(&init(data_dir, "sqlite:percole.db"));
        assert!(founded.status.success(), "{}", said(&founded));
    }
}

#[test]
fn a_server_that_is_not_there_is_named_as_that() {
    let home = tempfile::Builder::new().prefix("percole-").tempdir_in("/tmp").unwrap();
    fs::set_permissions(home.path(), fs::Permissions::from_mode(0o700)).unwrap();
    let data_dir = home.path().to_str().unwrap();
    refused(&init(data_dir, "postgres://percole@127.0.0.1:1/percole"), "its server cannot be reached");
    refused(&init(data_dir, "postgres://percole@nowhere.invalid/percole"), "its server cannot be reached");
}

#[tokio::test]
async fn the_check_finds_keys_and_levels_that_a_start_refuses() {
    let other = NodePlan::group("Other").found();
    let node = NodePlan::group("Group").found();
    let data_dir = node.data_dir().to_str().unwrap();
    let both = |words: &str| {
        for command in [&["config", "check", "--data-dir", data_dir][..], &["run", "--data-dir", data_dir]] {
            refused(command, words);
        }
    };
    let key = node.data_dir().join("keys/log.key");
    fs::set_permissions(&key, fs::Permissions::from_mode(0o755)).unwrap();
    both("can be read by others on this machine (mode 755)");
    fs::set_permissions(&key, fs::Permissions::from_mode(0o600)).unwrap();
    let keys = node.data_dir().join("keys");
    fs::set_permissions(&keys, fs::Permissions::from_mode(0o777)).unwrap();
    both("others on this machine may write");
    fs::set_permissions(&keys, fs::Permissions::from_mode(0o700)).unwrap();
    fs::copy(other.data_dir().join("keys/log.key"), &key).unwrap();
    both("different nodes");

    let empty = node.scratch().join("empty");
    fs::create_dir(&empty).unwrap();
    fs::set_permissions(&empty, fs::Permissions::from_mode(0o700)).unwrap();
    let checked = percole_node(&["config", "check", "--data-dir", empty.to_str().unwrap()]);
    assert_eq!(checked.status.code(), Some(2), "{}", said(&checked));
    assert_eq!(fs::read_dir(&empty).unwrap().count(), 0, "a look leaves nothing behind");
}

#[tokio::test]
async fn a_restore_takes_the_place_of_no_other_node() {
    let mut node = NodePlan::group("Group").start().await;
    let file = node.scratch().join("backup.tar");
    let made = backup(node.data_dir(), &file, &["--unencrypted"]);
    assert!(made.status.success(), "{}", said(&made));
    node.terminate().await;
    let live = node.scratch().join("live");
    fs::create_dir(&live).unwrap();
    fs::set_permissions(&live, fs::Permissions::from_mode(0o700)).unwrap();
    fs::write(live.join("percole.db"), "another node").unwrap();
    let (file, new) = (file.to_str().unwrap(), node.scratch().join("new"));
    let new = new.to_str().unwrap();
    let restore = ["restore", file, "--data-dir", new, "--database"];
    // A step back leads out of the directory, to the other node's.
    let [theirs, beside] = ["percole.db", "second.db"].map(|file| ["sqlite:..", "live", file].join("/"));
    refused(&[&restore[..], &[theirs.as_str()]].concat(), "is there already");
    assert_eq!(content(&live.join("percole.db")), "another node");
    assert!(!Path::new(new).exists(), "all of it or nothing");
    let restored = percole_node(&[&restore[..], &[beside.as_str()]].concat());
    assert!(restored.status.success(), "{}", said(&restored));
    assert!(live.join("second.db").is_file() && !Path::new(new).join("live").exists());
    let sound = percole_node(&["fsck", "--data-dir", new]);
    assert!(sound.status.success(), "{}", said(&sound));

    let folder = live.to_str().unwrap();
    for other in [folder, "/etc/hostname"] {
        let elsewhere = node.scratch().join("elsewhere");
        refused(&["restore", other, "--data-dir", elsewhere.to_str().unwrap()], "this is no backup");
    }
}

#[tokio::test]
async fn whoever_stops_reading_ends_nothing() {
    let node = NodePlan::group("Group").found();
    let mut program = process::command(&binaries::percole_node());
    program.args(["fsck", "--data-dir"]).arg(node.data_dir());
    let mut child = program.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success() && output.stderr.is_empty(), "{}", said(&output));
}

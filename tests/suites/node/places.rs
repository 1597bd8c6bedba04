//! What a node must not touch or trust on its machine, and what `config check` says before a start does.

use std::{fs, os::unix::fs::PermissionsExt, process::Output};

use percole_tests::{
    NodePlan, NodeProcess, binaries,
    process::{self, said},
};

use super::backup::backup;

fn node_with(node: &NodeProcess, command: &[&str], variable: (&str, &str)) -> Output {
    let mut program = process::command(&binaries::percole_node());
    program.args(command).arg("--data-dir").arg(node.data_dir()).env(variable.0, variable.1);
    program.output().unwrap()
}

const CHECK: &[&str] = &["config", "check"];
const RUN: &[&str] = &["run"];

/// Both say the same, in these words, and change nothing.
fn both_refuse(node: &NodeProcess, variable: (&str, &str), words: &str) {
    for command in [CHECK, RUN] {
        let output = node_with(node, command, variable);
        assert_eq!(output.status.code(), Some(2), "{command:?}: {}", said(&output));
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(text.contains(words), "{command:?}: {text}");
        assert!(!text.contains('\u{1b}'), "colours in what is no terminal: {text:?}");
    }
}

#[tokio::test]
async fn a_socket_pointed_at_the_database_deletes_nothing() {
    let mut node = NodePlan::group("Group").start().await;
    percole_tests::work::create_recommendations(&node, 0..2).await;
    let size = node.status().await.log_size;
    node.terminate().await;
    both_refuse(&node, ("PERCOLE_LISTEN_SOCKET", "percole.db"), "is not a socket");
    node.start().await;
    assert_eq!(node.status().await.log_size, size);
}

#[tokio::test]
async fn the_socket_of_another_program_is_left_to_it() {
    let other = NodePlan::group("Other").start().await;
    let node = NodePlan::group("Group").found();
    let socket = other.socket().display().to_string();
    both_refuse(&node, ("PERCOLE_LISTEN_SOCKET", &socket), "another program listens");
    assert_eq!(other.status().await.log_size, 1);
}

#[tokio::test]
async fn what_a_start_would_refuse_is_said_by_the_check() {
    let mut node = NodePlan::group("Group").found();
    both_refuse(&node, ("PERCOLE_LISTEN_SOCKET", &"x/".repeat(60)), "a socket’s path has at most 107");
    both_refuse(&node, ("PERCOLE_LISTEN_SOCKET", "nowhere/percole.sock"), "cannot listen on");
    both_refuse(
        &node,
        ("PERCOLE_LOG_LEVEL", "percole=loud"),
        "it should be error, warn, info, debug or trace",
    );
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    both_refuse(&node, ("PERCOLE_LISTEN_PEERS", &address), &address);

    let mode = |mode| fs::set_permissions(node.data_dir(), fs::Permissions::from_mode(mode)).unwrap();
    mode(0o777);
    both_refuse(&node, ("PERCOLE_LANG", "en"), "others on this machine may write");
    mode(0o700);
    node.start().await;
    let output = node_with(&node, CHECK, ("PERCOLE_LANG", "en"));
    assert!(output.status.success(), "{}", said(&output));
    assert!(String::from_utf8_lossy(&output.stdout).contains("the node runs"), "{}", said(&output));
}

/// Others could have put keys and data of theirs into it, and would read what is written there.
#[tokio::test]
async fn a_data_directory_that_exists_with_mode_0777_is_refused_and_left_as_it_is() {
    let mut node = NodePlan::group("Group").start().await;
    let file = node.scratch().join("backup.tar");
    let made = backup(node.data_dir(), &file, &["--unencrypted"]);
    assert!(made.status.success(), "{}", said(&made));
    node.terminate().await;

    let open = node.scratch().join("open");
    fs::create_dir(&open).unwrap();
    for mode in [0o777, 0o1777, 0o770, 0o702] {
        fs::set_permissions(&open, fs::Permissions::from_mode(mode)).unwrap();
        fs::set_permissions(node.data_dir(), fs::Permissions::from_mode(mode)).unwrap();
        let (new, own) = (open.to_str().unwrap(), node.data_dir().to_str().unwrap());
        let restore = ["restore", file.to_str().unwrap(), "--data-dir", new];
        for command in [
            &["init", "--name", "Spain", "--level", "national", "--language", "es", "--data-dir", new][..],
            &restore[..],
            &["run", "--data-dir", own][..],
            &["config", "check", "--data-dir", own][..],
            &["fsck", "--data-dir", own][..],
            &["fsck", "--rebuild", "--data-dir", own][..],
            &["backup", "--unencrypted", "-", "--data-dir", own][..],
        ] {
            let refused = process::run(&binaries::percole_node(), command);
            let text = String::from_utf8_lossy(&refused.stderr).into_owned();
            assert_eq!(refused.status.code(), Some(2), "{command:?}: {}", said(&refused));
            let path = command[command.len() - 1];
            let words = format!("others on this machine may write in {path} (mode {mode:o})");
            assert!(text.contains(&words), "{command:?}: {text}");
            assert!(text.contains(&format!("`chmod go-w {path}`")), "{command:?}: {text}");
        }
        // Nothing is tightened behind its owner's back, and nothing was written.
        assert_eq!(fs::read_dir(&open).unwrap().count(), 0);
        assert_eq!(fs::metadata(&open).unwrap().permissions().mode() & 0o7777, mode);
    }
}

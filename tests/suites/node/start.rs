//! Founding and starting, and what keeps a node from it.

use std::{fs, os::unix::fs::PermissionsExt};

use percole_tests::{
    Engine, NodePlan, NodeProcess, TestDatabase, binaries, on_both_engines,
    process::{self, said},
};

fn words(output: &std::process::Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn run(node: &NodeProcess) -> std::process::Output {
    let data_dir = node.data_dir().as_os_str();
    process::run(&binaries::percole_node(), &["run".as_ref(), "--data-dir".as_ref(), data_dir])
}

on_both_engines! {
    async fn a_founded_node_serves_and_stops_in_order(engine: Engine) {
        let mut node = NodePlan::group("Group").on(engine).start().await;
        let status = node.status().await;
        let identity = status.identity.unwrap();
        assert_eq!(identity.name, "Group");
        assert_eq!(identity.level, i32::from(percole_proto::event::v1::Level::Group));
        assert_eq!(identity.languages, ["fr"]);
        assert_eq!(status.database, if engine == Engine::Sqlite { "sqlite" } else { "postgres" });
        assert_eq!((status.log_size, status.degraded.as_str(), status.problems), (1, "", 0));
        assert!(!status.checkpoint.is_empty());
        node.terminate().await;
        assert!(!node.socket().exists(), "the socket is left behind");
        assert_eq!(node.fsck(&[]).damage(), Vec::<String>::new());
    }

    async fn a_restarted_node_is_the_same_node(engine: Engine) {
        let mut node = NodePlan::group("Group").on(engine).start().await;
        let before = node.status().await;
        node.restart().await;
        let after = node.status().await;
        assert_eq!((after.identity, after.log_size, after.checkpoint), (before.identity, before.log_size, before.checkpoint));
    }

    async fn founding_twice_is_refused_and_changes_nothing(engine: Engine) {
        let mut node = NodePlan::group("Group").on(engine).found();
        let key = fs::read(node.data_dir().join("keys/log.key")).unwrap();
        let output = process::run(&binaries::percole_node(), &node.init_arguments());
        assert_eq!(output.status.code(), Some(2), "{}", said(&output));
        assert!(words(&output).contains("already holds node"), "{}", said(&output));
        assert_eq!(fs::read(node.data_dir().join("keys/log.key")).unwrap(), key);
        node.start().await;
    }

    async fn founding_with_another_database_does_not_destroy_the_node(engine: Engine) {
        let mut node = NodePlan::group("Group").on(engine).start().await;
        let id = node.id().await;
        node.terminate().await;
        let kept = |path: &str| fs::read(node.data_dir().join(path)).unwrap();
        let before = (kept("keys/log.key"), kept("percole.toml"), kept("last-checkpoint"));
        let mut arguments = node.init_arguments();
        let at = arguments.iter().position(|argument| argument == "--database").unwrap() + 1;
        let other = TestDatabase::of_node(engine);
        arguments[at] = if engine == Engine::Sqlite { "sqlite:other.db".to_owned() } else { other.url().to_owned() };
        let output = process::run(&binaries::percole_node(), &arguments);
        assert_eq!(output.status.code(), Some(2), "{}", said(&output));
        assert!(words(&output).contains("whose database is another one"), "{}", said(&output));
        assert_eq!((kept("keys/log.key"), kept("percole.toml"), kept("last-checkpoint")), before);
        node.start().await;
        assert_eq!(node.id().await, id);
    }

    async fn founding_beside_a_running_node_is_refused(engine: Engine) {
        let node = NodePlan::group("Group").on(engine).start().await;
        let output = process::run(&binaries::percole_node(), &node.init_arguments());
        assert_eq!(output.status.code(), Some(2), "{}", said(&output));
        assert!(words(&output).contains("in use by another percole-node"), "{}", said(&output));
    }

    async fn a_second_node_on_one_database_is_refused_and_the_first_goes_on(engine: Engine) {
        let node = NodePlan::group("Group").on(engine).start().await;
        let output = run(&node);
        assert_eq!(output.status.code(), Some(2), "{}", said(&output));
        assert!(words(&output).contains("in use by another percole-node"), "{}", said(&output));
        // The socket that the second might have replaced is still the first's.
        assert_eq!(node.status().await.log_size, 1);
        let fsck = process::run(&binaries::percole_node(), &[
            "fsck".as_ref(), "--data-dir".as_ref(), node.data_dir().as_os_str(),
        ]);
        assert_eq!(fsck.status.code(), Some(2), "{}", said(&fsck));
    }

    async fn a_key_of_another_node_is_refused(engine: Engine) {
        let node = NodePlan::group("Group").on(engine).found();
        fs::write(node.data_dir().join("keys/log.key"), format!("{}\n", "07".repeat(32))).unwrap();
        let output = run(&node);
        assert_eq!(output.status.code(), Some(2), "{}", said(&output));
        assert!(words(&output).contains("different nodes"), "{}", said(&output));
    }
}

#[tokio::test]
async fn the_recovery_key_is_shown_once_and_stored_nowhere() {
    let node = NodePlan::group("Group").found();
    let other = tempfile::tempdir().unwrap();
    let mut arguments = node.init_arguments();
    arguments[2] = other.path().display().to_string();
    let output = process::run(&binaries::percole_node(), &arguments);
    assert!(output.status.success(), "{}", said(&output));
    let shown = String::from_utf8(output.stdout).unwrap();
    let is_key = |word: &&str| word.len() == 64 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
    let keys: Vec<&str> = shown.split_whitespace().filter(is_key).collect();
    let recovery = keys.last().expect("a key of 64 digits");
    let raw = hex::decode(recovery).unwrap();
    for file in files(other.path()) {
        let content = fs::read(&file).unwrap();
        let holds = |needle: &[u8]| content.windows(needle.len()).any(|window| window == needle);
        assert!(!holds(recovery.as_bytes()) && !holds(&raw), "{} holds the recovery key", file.display());
    }
}

fn files(directory: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

#[tokio::test]
async fn keys_and_socket_are_for_the_owner_only() {
    let node = NodePlan::group("Group").start().await;
    let mode = |path: &str| fs::metadata(node.data_dir().join(path)).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode("keys/log.key"), 0o600);
    assert_eq!(mode("keys/node.secret"), 0o600);
    assert_eq!(mode("percole.sock"), 0o600);
    assert_eq!(mode("tls/key.pem"), 0o600);
    // Members and ballots are in the database, and the address of a database may hold a password.
    assert_eq!(mode("percole.toml"), 0o600);
    for file in ["percole.db", "percole.db-wal", "percole.db-shm"] {
        assert_eq!(mode(file), 0o600, "{file}");
    }
    assert_eq!(mode("."), 0o700);
}

#[tokio::test]
async fn a_wrong_configuration_is_refused_with_the_nearest_key() {
    let node = NodePlan::group("Group").found();
    let path = node.data_dir().join("percole.toml");
    let good = fs::read_to_string(&path).unwrap();
    fs::write(&path, format!("{good}\nlisten.pears = \"127.0.0.1:1\"\nlog.format = \"yaml\"\n")).unwrap();
    for command in [vec!["run"], vec!["config", "check"], vec!["fsck"]] {
        let mut arguments: Vec<String> = command.iter().map(|word| (*word).to_owned()).collect();
        arguments.extend(["--data-dir".to_owned(), node.data_dir().display().to_string()]);
        let output = process::run(&binaries::percole_node(), &arguments);
        assert_eq!(output.status.code(), Some(2), "{command:?}: {}", said(&output));
        assert!(words(&output).contains("listen.pears"), "{}", said(&output));
        assert!(words(&output).contains("did you mean listen.peers?"), "{}", said(&output));
    }
    fs::write(&path, good).unwrap();
    let arguments = ["config".as_ref(), "check".as_ref(), "--data-dir".as_ref(), node.data_dir().as_os_str()];
    let output = process::run(&binaries::percole_node(), &arguments);
    assert!(output.status.success(), "{}", said(&output));
}

#[tokio::test]
async fn a_directory_without_a_node_says_how_to_make_one() {
    let empty = tempfile::tempdir().unwrap();
    let arguments = ["run".as_ref(), "--data-dir".as_ref(), empty.path().as_os_str()];
    let output = process::run(&binaries::percole_node(), &arguments);
    assert_eq!(output.status.code(), Some(2), "{}", said(&output));
    assert!(words(&output).contains("percole-node init"), "{}", said(&output));
}

#[tokio::test]
async fn an_address_in_use_is_named() {
    let first = NodePlan::group("First").start().await;
    let second = NodePlan::group("Second").found();
    let mut command = process::command(&binaries::percole_node());
    command.args(["run", "--data-dir"]).arg(second.data_dir());
    command.env("PERCOLE_LISTEN_PEERS", first.address());
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{}", said(&output));
    assert!(words(&output).contains(first.address()), "{}", said(&output));
}

#[tokio::test]
async fn a_socket_left_by_a_crash_is_replaced() {
    let mut node = NodePlan::group("Group").start().await;
    node.kill();
    assert!(node.socket().exists());
    node.start().await;
    assert_eq!(node.status().await.log_size, 1);
}

#[tokio::test]
async fn a_database_older_than_what_was_published_is_not_written_before_its_operator_says_so() {
    let mut node = NodePlan::group("Group").start().await;
    node.terminate().await;
    let database = node.data_dir().join("percole.db");
    let backup = fs::read(&database).unwrap();
    node.start().await;
    percole_tests::work::create_recommendations(&node, 0..5).await;
    node.terminate().await;
    fs::write(&database, backup).unwrap();
    for left in ["percole.db-wal", "percole.db-shm"] {
        let _ = fs::remove_file(node.data_dir().join(left));
    }
    for _ in 0..2 {
        node.start().await;
        assert_eq!(node.status().await.standing, "unconfirmed");
        let status = node.cli_json(&["node", "status"])["standing_words"].to_string();
        let why = "its database holds 1 event, and it published 21";
        assert!(status.contains(why), "{status}");
        let text = node.cli(&["recommendation", "list"]);
        assert!(text.status.success(), "it answers: {}", said(&text));
        let draft = percole_tests::work::draft(9);
        let refused = node.recommendation().await.create(draft).await.unwrap_err();
        assert!(refused.message().contains("neither a parent nor children"), "{refused}");
        node.terminate().await;
    }
    node.start().await;
    let confirmed = node.cli(&["node", "confirm", "Group", "--yes"]);
    assert!(confirmed.status.success(), "{}", said(&confirmed));
    percole_tests::work::create_recommendations(&node, 10..12).await;
    node.restart().await;
    let status = node.status().await;
    assert_eq!((status.standing.as_str(), status.log_size), ("sound", 10), "its word is an event of its own");
}

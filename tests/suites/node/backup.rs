//! Backups: consistent while others write, encrypted, whole or refused.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::Output,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
};

use percole_store::args;
use percole_tests::{
    NodePlan, NodeProcess, binaries, on_both_engines,
    process::{self, said},
    sync::converge,
    tree::join,
    wait::SOON,
    work,
};

const WRITERS: usize = 20;

/// Runs `percole-node backup` on a node.
pub(crate) fn backup(data_dir: &Path, to: &Path, options: &[&str]) -> Output {
    let mut command = process::command(&binaries::percole_node());
    command.arg("backup").arg(to).arg("--data-dir").arg(data_dir).args(options);
    command.output().unwrap()
}

/// Runs `percole-node restore`.
pub(crate) fn restore(from: &Path, data_dir: &Path, options: &[&str]) -> Output {
    let mut command = process::command(&binaries::percole_node());
    command.arg("restore").arg(from).arg("--data-dir").arg(data_dir).args(options);
    command.output().unwrap()
}

/// Makes a pair of keys: the file of the secret one, and the public one.
fn key_pair(directory: &Path, name: &str) -> (PathBuf, String) {
    let file = directory.join(name);
    let output = process::run(&binaries::percole_node(), &["backup-key".as_ref(), file.as_os_str()]);
    assert!(output.status.success(), "{}", said(&output));
    let public = String::from_utf8(output.stdout).unwrap().trim().to_owned();
    assert!(public.starts_with("age1"), "{public}");
    assert_eq!(mode(&file), 0o600);
    (file, public)
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[track_caller]
fn assert_refused(output: &Output, words: &str) {
    assert_eq!(output.status.code(), Some(2), "{}", said(output));
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains(words), "{words}: {}", said(output));
}

/// A stopped node with a little in it.
async fn stopped() -> NodeProcess {
    let mut node = NodePlan::group("Group").start().await;
    work::create_recommendations(&node, 0..5).await;
    node.terminate().await;
    node
}

on_both_engines! {
    async fn a_backup_made_while_twenty_write_restores_to_a_log_that_verifies(engine: Engine) {
        let mut node = NodePlan::group("Group").on(engine).start().await;
        work::create_recommendations(&node, 0..300).await;
        let before = node.status().await.log_size;
        let (stop, next) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(1_000)));
        let client = node.recommendation().await;
        let writers: Vec<_> = (0..WRITERS)
            .map(|_| {
                let (stop, next, mut client) = (stop.clone(), next.clone(), client.clone());
                tokio::spawn(async move {
                    while !stop.load(Ordering::Relaxed) {
                        client.create(work::draft(next.fetch_add(1, Ordering::Relaxed))).await.unwrap();
                    }
                })
            })
            .collect();
        let (data_dir, to) = (node.data_dir().to_owned(), node.scratch().join("backup.tar"));
        let file = to.clone();
        let output = tokio::task::spawn_blocking(move || backup(&data_dir, &file, &["--unencrypted"])).await.unwrap();
        let after = node.status().await.log_size;
        stop.store(true, Ordering::Relaxed);
        for writer in writers {
            writer.await.unwrap();
        }
        assert!(output.status.success(), "{}", said(&output));
        assert!(after > before, "nobody wrote meanwhile");
        node.terminate().await;
        assert_eq!(node.fsck(&[]).damage(), Vec::<String>::new());

        let mut back = node.restored_from(&to, engine, &[]);
        let fsck = back.fsck(&[]);
        assert_eq!((fsck.code, fsck.damage()), (0, vec![]));
        let held = fsck.findings["logs"][0]["entries"].as_u64().unwrap();
        assert!((before..=after).contains(&held), "{before} ≤ {held} ≤ {after}");
        back.start().await;
        assert_eq!(back.status().await.log_size, held);
        back.cli_json(&["log", "verify"]);
        back.cli_json(&["node", "confirm", "Group", "--yes"]);
        work::create_recommendations(&back, 100_000..100_003).await;
        back.terminate().await;
        assert_eq!(back.fsck(&[]).damage(), Vec::<String>::new());
    }

    async fn a_node_that_was_killed_has_a_backup_before_it_starts_again(engine: Engine) {
        let mut node = NodePlan::group("Group").on(engine).start().await;
        work::create_recommendations(&node, 0..20).await;
        let size = node.status().await.log_size;
        node.kill();
        let to = node.scratch().join("backup.tar");
        let output = backup(node.data_dir(), &to, &["--unencrypted"]);
        assert!(output.status.success(), "{}", said(&output));
        let back = node.restored_from(&to, engine, &[]).fsck(&[]);
        assert_eq!((back.code, back.findings["logs"][0]["entries"].as_u64()), (0, Some(size)));
        node.start().await;
        assert_eq!(node.status().await.log_size, size);
    }

    async fn a_backup_restores_into_the_other_kind_of_database(engine: Engine) {
        use percole_tests::Engine::{Postgres, Sqlite};
        let other = if engine == Sqlite { Postgres } else { Sqlite };
        let mut node = NodePlan::group("Group").on(engine).start().await;
        work::create_recommendations(&node, 0..20).await;
        let size = node.status().await.log_size;
        let to = node.scratch().join("backup.tar");
        let output = backup(node.data_dir(), &to, &["--unencrypted"]);
        assert!(output.status.success(), "{}", said(&output));
        node.terminate().await;
        let mut back = node.restored_from(&to, other, &[]);
        assert_eq!(back.fsck(&[]).damage(), Vec::<String>::new());
        back.start().await;
        assert_eq!((back.status().await.log_size, work::recommendations(&back).await.len()), (size, 20));
    }

    async fn a_backup_holds_the_logs_of_other_nodes_and_verifies_them(engine: Engine) {
        let group = NodePlan::group("Group").start().await;
        let mut france = NodePlan::national("France").on(engine).start().await;
        join(&group, &france).await;
        work::publish_recommendation(&france, 1, "federation").await;
        converge(&[&group, &france], SOON).await;
        let to = france.scratch().join("backup.tar");
        let output = backup(france.data_dir(), &to, &["--unencrypted"]);
        assert!(output.status.success(), "{}", said(&output));
        assert!(said(&output).contains("2 logs are sound"), "{}", said(&output));
        france.terminate().await;
        for other in [percole_tests::Engine::Sqlite, percole_tests::Engine::Postgres] {
            let back = france.restored_from(&to, other, &[]).fsck(&[]);
            assert_eq!((back.damage(), back.findings["logs"].as_array().map(Vec::len)), (vec![], Some(2)));
        }
    }

    async fn a_database_that_holds_something_is_left_as_it_is(engine: Engine) {
        let node = stopped().await;
        let to = node.scratch().join("backup.tar");
        assert!(backup(node.data_dir(), &to, &["--unencrypted"]).status.success());
        let held = NodePlan::national("Held").on(engine).found();
        let url = held.database().url_in(held.data_dir());
        let named = match &url {
            percole_store::DbUrl::Sqlite(path) => format!("sqlite:{}", path.display()),
            percole_store::DbUrl::Postgres(url) => url.clone(),
        };
        let place = node.scratch().join("back");
        let refused = restore(&to, &place, &["--database", &named]);
        assert_eq!(refused.status.code(), Some(2), "{}", said(&refused));
        assert!(!place.exists());
        assert_eq!(held.fsck(&[]).damage(), Vec::<String>::new());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_encrypted_backup_opens_with_its_key_only() {
    let node = stopped().await;
    let (scratch, data_dir) = (node.scratch(), node.data_dir());
    let (secret, public) = key_pair(scratch, "backup.key");
    let (other, _) = key_pair(scratch, "other.key");
    let place = scratch.join("backups");
    fs::create_dir(&place).unwrap();
    fs::write(place.join(".percole-backup-killed"), "half").unwrap();
    assert_refused(&backup(data_dir, &place, &[]), "--unencrypted");
    assert_refused(&backup(data_dir, &place, &["--recipient", "age1nonsense"]), "public key");
    assert_eq!(fs::read_dir(&place).unwrap().count(), 1);

    let output = backup(data_dir, &place, &["--recipient", &public]);
    assert!(output.status.success(), "{}", said(&output));
    let made: Vec<_> = fs::read_dir(&place).unwrap().map(|entry| entry.unwrap().path()).collect();
    let [file] = &made[..] else { panic!("{made:?}") };
    assert!(file.to_str().unwrap().ends_with("Z.tar.age") && mode(file) == 0o600, "{file:?}");
    let bytes = fs::read(file).unwrap();
    assert!(bytes.starts_with(b"age-encryption.org/v1\n"));
    let key = fs::read_to_string(data_dir.join("keys/log.key")).unwrap();
    assert!(!bytes.windows(key.trim().len()).any(|window| window == key.trim().as_bytes()));

    let back = scratch.join("back");
    assert_refused(&restore(file, &back, &[]), "--identity");
    assert_refused(&restore(file, &back, &["--identity", other.to_str().unwrap()]), "another key");
    assert!(!back.exists());
    let output = restore(file, &back, &["--identity", secret.to_str().unwrap()]);
    assert!(output.status.success(), "{}", said(&output));
    assert_eq!((mode(&back), mode(&back.join("keys"))), (0o700, 0o700));
    for name in
        ["percole.toml", "percole.db", "keys/log.key", "keys/node.secret", "last-checkpoint", "restored.json"]
    {
        assert_eq!(mode(&back.join(name)), 0o600, "{name}");
    }
    for name in ["keys/log.key", "keys/node.secret", "percole.toml", "last-checkpoint"] {
        assert_eq!(fs::read(back.join(name)).unwrap(), fs::read(data_dir.join(name)).unwrap(), "{name}");
    }
    let left = ["backup.scratch", "restore.scratch"]
        .map(|name| data_dir.join(name).exists() || back.join(name).exists());
    assert_eq!(left, [false, false]);
    let marker: serde_json::Value =
        serde_json::from_slice(&fs::read(back.join("restored.json")).unwrap()).unwrap();
    assert_eq!((&marker["format"], &marker["own_size"]), (&1.into(), &21.into()), "{marker}");
    assert!(marker["backup_taken_us"].as_i64() < marker["restored_us"].as_i64(), "{marker}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_that_is_cut_off_or_changed_restores_nothing() {
    let node = stopped().await;
    let scratch = node.scratch();
    let (secret, public) = key_pair(scratch, "backup.key");
    let identity = ["--identity", secret.to_str().unwrap()];
    for (name, options) in
        [("plain.tar", vec!["--unencrypted"]), ("sealed.age", vec!["--recipient", &*public])]
    {
        let file = scratch.join(name);
        assert!(backup(node.data_dir(), &file, &options).status.success());
        let whole = fs::read(&file).unwrap();
        let length = whole.len();
        let (broken, back) = (scratch.join("broken"), scratch.join("back"));
        let refuse = |bytes: &[u8], what: String| {
            fs::write(&broken, bytes).unwrap();
            let output = restore(&broken, &back, &identity);
            assert!(matches!(output.status.code(), Some(1 | 2)), "{name}, {what}: {}", said(&output));
            assert!(!back.exists(), "{name}, {what}");
        };
        for left in [0, 1, 100, 300, 700, 4_000, length / 2, length - 1_024, length - 512, length - 1] {
            refuse(&whole[..left], format!("{left} of {length} bytes"));
        }
        for at in [0, 60, 250, 600, 3_000, length / 2, length - 2_000, length - 1] {
            let mut changed = whole.clone();
            changed[at] ^= 1;
            refuse(&changed, format!("byte {at} of {length} changed"));
        }
        refuse(&[&whole[..], b"more"].concat(), "more behind it".to_owned());
        let output = restore(&file, &back, &identity);
        assert!(output.status.success(), "{}", said(&output));
        fs::remove_dir_all(&back).unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_there_is_left_as_it_is() {
    let node = stopped().await;
    let scratch = node.scratch();
    let file = scratch.join("backup.tar");
    fs::write(&file, "mine").unwrap();
    assert_refused(&backup(node.data_dir(), &file, &["--unencrypted"]), "is there already");
    assert_eq!(fs::read(&file).unwrap(), b"mine");
    fs::remove_file(&file).unwrap();
    assert!(backup(node.data_dir(), &file, &["--unencrypted"]).status.success());

    let back = scratch.join("back");
    fs::create_dir(&back).unwrap();
    fs::set_permissions(&back, fs::Permissions::from_mode(0o700)).unwrap();
    fs::write(back.join("mine"), "mine").unwrap();
    assert_refused(&restore(&file, &back, &[]), "is not empty (it holds mine)");
    assert_eq!(fs::read_dir(&back).unwrap().count(), 1);
    fs::remove_file(back.join("mine")).unwrap();
    // What a restore left that was killed is taken for nothing.
    fs::create_dir(back.join("restore.scratch")).unwrap();
    fs::write(back.join("restore.scratch/percole.db"), "half").unwrap();
    assert_refused(&restore(&file, &back, &[]), "restore.scratch is there already");
    fs::write(back.join("restore.scratch/lock"), "percole works here, and empties this directory\n").unwrap();
    fs::create_dir(back.join("keys")).unwrap();
    assert_refused(&restore(&file, &back, &[]), "is not empty (it holds keys)");
    // As when it had begun to move things to their place.
    fs::write(back.join("restore.scratch/percole.toml"), "").unwrap();
    let output = restore(&file, &back, &[]);
    assert!(output.status.success(), "{}", said(&output));
    assert_refused(&restore(&file, &back, &[]), "is not empty");
    assert_refused(&restore(&file, node.data_dir(), &[]), "is not empty");
    assert_refused(&restore(&scratch.join("absent"), &scratch.join("other"), &[]), "cannot be read");
    assert!(!scratch.join("other").exists());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_goes_through_pipes() {
    let node = stopped().await;
    let back = node.scratch().join("back");
    let script = r#""$1" backup - --data-dir "$2" --unencrypted | "$1" restore - --data-dir "$3""#;
    let mut bash = process::command(Path::new("bash"));
    bash.args(["-o", "pipefail", "-c", script, "bash"]).arg(binaries::percole_node());
    let output = bash.arg(node.data_dir()).arg(&back).output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
    let fsck =
        process::run(&binaries::percole_node(), &["fsck".as_ref(), "--data-dir".as_ref(), back.as_os_str()]);
    assert!(fsck.status.success(), "{}", said(&fsck));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_of_a_damaged_node_is_not_kept() {
    let node = stopped().await;
    let (db, _lock) = node.open_database().await;
    let mut tx = db.write().await.unwrap();
    tx.execute("UPDATE entry SET payload = $1 WHERE log_id = 1 AND idx = 2", args![vec![1u8]]).await.unwrap();
    tx.commit().await.unwrap();
    db.close().await;
    drop(_lock);
    let file = node.scratch().join("backup.tar");
    let output = backup(node.data_dir(), &file, &["--unencrypted"]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(String::from_utf8_lossy(&output.stderr).contains("entry 2:"), "{}", said(&output));
    assert!(!file.exists());
}

#[test]
fn a_directory_without_a_node_has_no_backup() {
    let directory = tempfile::tempdir().unwrap();
    let output = backup(directory.path(), &directory.path().join("a.tar"), &["--unencrypted"]);
    assert_refused(&output, "does not exist");
}

//! Every command shown in a guide is run: the blocks ```` ```sh ```` of a guide, from top to bottom, in an empty directory.
//!
//! The blocks of the README are run by `tests/netns/run`, on two hosts.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
};

use percole_tests::{binaries, process};

/// Founds and starts the node `$1` named `$2` of level `$3` at port `$4`, as a guide's reader has done before.
const NODE: &str = r#"
node() {
  percole-node init --data-dir "$1" --name "$2" --level "$3" --language fr --listen "127.0.0.1:$4" >/dev/null
  percole-node run --data-dir "$1" 2>>nodes.log &
  percole --socket "$1/percole.sock" --wait 30 --quiet node status >/dev/null
}
join() { percole --socket group/percole.sock --quiet node invite --level national | percole --socket "$1/percole.sock" --quiet node join - --yes >/dev/null; }
members() { echo "number;name;category"; for i in $(seq 40); do echo "M$i;Membre $i;$([ $((i % 4)) = 0 ] && echo permanent || echo sociétaire)"; done; }
ballots() { echo "number;choice"; for i in $(seq 20); do echo "M$i;$([ $((i % 3)) = 0 ] && echo non || echo oui)"; done; }
"#;

const END: &str = "\nfor job in $(jobs -p); do kill \"$job\"; done\nwait\n";

#[test]
fn the_operators_guide() {
    follow("operator.md", "", &[17_443, 17_444]);
}

/// Before the secretary's guide.
const REGISTER: &str = "node group Groupe group 17543\nnode france France national 17544\njoin france\n\
    export PERCOLE_SOCKET=$PWD/france/percole.sock\nmembers >members.csv\n";

#[test]
fn the_secretarys_guide() {
    follow("secretary.md", REGISTER, &[17_543, 17_544]);
}

#[test]
fn the_guides_in_french() {
    follow("fr/operator.md", "", &[17_443, 17_444]);
    follow("fr/secretary.md", REGISTER, &[17_543, 17_544]);
    follow("fr/administrator.md", VOTE, &[17_643, 17_644, 17_645]);
    follow("fr/member.md", VOTER, &[17_944]);
}

#[test]
fn the_members_guide() {
    follow("member.md", VOTER, &[17_944]);
}

/// Before the member's guide: a node with a vote that is open, a meeting to come, and a token of a member.
const VOTER: &str = "node france France national 17944\n\
    on() { percole --socket france/percole.sock --quiet \"$@\"; }\n\
    members >members.csv\non member import members.csv\n\
    on unit create France --level national --language fr >unit\n\
    printf 'Instance;Type\\nAssemblée générale;assemblée générale\\n' >bodies.csv\non body import bodies.csv\n\
    on meeting plan 'Assemblée générale' --start '2098-06-20 18:30' --link https://visio.example/ag --title 'Comptes' >meeting\n\
    sed 's/at_least = 2/at_least = 1/; s/of = 2/of = 1/' rule.toml >one.toml\n\
    on vote open --yes --title 'Comptes' --language fr --question 'Oui ?' --participant France --rule one.toml --closes +1h >vote\n\
    on vote join --yes \"$(cat vote)\"\n\
    on person add --member M1 >person\non person invite \"$(cat person)\" --out mine.token\n";

#[test]
fn the_guide_on_restoring() {
    let before = "percole-node init --data-dir france --name France --level national --language fr --listen 127.0.0.1:17743\n\
        percole-node run --data-dir france 2>>nodes.log &\n\
        export PERCOLE_SOCKET=$PWD/france/percole.sock\n\
        percole --wait 30 --quiet node status\nmembers >all.csv\npercole member import all.csv\ngrep -v '^M1;' all.csv >members.csv\n\
        percole operator invite Claire --role secretary --out claire.toml\n\
        percole member end --yes M1 --reason 'has left'\n";
    follow("restoring.md", before, &[17_743]);
}

#[test]
fn the_guide_on_charters() {
    let before = "node france France national 17844\nexport PERCOLE_SOCKET=$PWD/france/percole.sock\n";
    follow("charters.md", before, &[17_844]);
}

/// Before the administrator's guide.
const VOTE: &str = "node group Groupe group 17643\nnode france France national 17644\n\
    node belgium Belgique national 17645\njoin france\njoin belgium\n\
    members >members.csv\nballots >ballots.csv\n\
    percole --socket france/percole.sock member import members.csv\n\
    report=$(percole --socket france/percole.sock --quiet report import report.md)\n\
    percole --socket france/percole.sock report revise --yes \"$report\"\n\
    for group in Lyon Lille Rennes; do percole --socket france/percole.sock report adopt --yes \"$report\" --group $group --date 2026-03-12 --place $group --how consent --present sociétaire=9; done\n\
    for try in $(seq 100); do percole --socket france/percole.sock --json report show \"$report\" | grep -q '\"state\": \"adopted\"' && break; sleep 0.1; done\n\
    percole --socket france/percole.sock report transmit --yes \"$report\"\n\
    for try in $(seq 100); do percole --socket group/percole.sock --json recommendation list | grep -q '\"id\"' && break; sleep 0.1; done\n";

#[test]
fn the_administrators_guide() {
    follow("administrator.md", VOTE, &[17_643, 17_644, 17_645]);
}

/// Runs a guide's blocks after what it takes for granted. The ports that it names stand in the text; they are only
/// moved when another program has them.
fn follow(guide: &str, before: &str, ports: &[u16]) {
    let repository = binaries::repository();
    let text = fs::read_to_string(repository.join("node/docs").join(guide)).unwrap();
    let mut script = format!("set -euo pipefail\n{NODE}{before}{}{END}", blocks(&text));
    for port in ports {
        script = script.replace(&port.to_string(), &percole_tests::ports::free().to_string());
    }
    let directory = tempfile::Builder::new().prefix("percole-guide-").tempdir_in("/tmp").unwrap();
    for sample in ["report.md", "rule.toml", "tallies.json"] {
        let from = repository.join("deploy/sample").join(sample);
        fs::copy(&from, directory.path().join(sample))
            .unwrap_or_else(|error| panic!("{}: {error}", from.display()));
    }
    let output = bash(&script, directory.path());
    assert!(output.status.success(), "{guide} does not work as it stands:\n{}", process::said(&output));
}

fn bash(script: &str, directory: &Path) -> std::process::Output {
    let file = directory.join("guide.sh");
    fs::write(&file, script).unwrap();
    let programs = binaries::percole().parent().unwrap().display().to_string();
    let path = format!("{programs}:{}", std::env::var("PATH").unwrap_or_default());
    let log = fs::File::create(directory.join("output")).unwrap();
    let mut command = Command::new("timeout");
    command.args(["--kill-after=5", "120", "bash"]).arg(&file).current_dir(directory).env("PATH", path);
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("PERCOLE_")) {
        command.env_remove(name);
    }
    // Into a file: the nodes that a guide starts hold the output open.
    let status = command.stdin(Stdio::null()).stdout(log.try_clone().unwrap()).stderr(log).status().unwrap();
    let stdout = fs::read(directory.join("output")).unwrap();
    std::process::Output { status, stdout, stderr: Vec::new() }
}

fn blocks(text: &str) -> String {
    let mut script = String::new();
    let mut inside = false;
    for line in text.lines() {
        match line {
            "```sh" => inside = true,
            "```" => inside = false,
            line if inside => {
                script.push_str(line);
                script.push('\n');
            }
            _ => {}
        }
    }
    assert!(!script.is_empty(), "the guide shows no command");
    script
}

/// Bytes of a picture, at most: guides are read on bad lines.
const PICTURE_BYTES_MAX: u64 = 80_000;

/// The browser tests draw them: `TEST_PICTURES=node/docs/pictures`, test `the_pictures_of_the_guides`.
#[test]
fn every_picture_of_a_guide_is_there_and_small_and_none_is_left_over() {
    let docs = binaries::repository().join("node/docs");
    let mut shown = std::collections::BTreeSet::new();
    for guide in files_of(&docs).into_iter().chain(files_of(&docs.join("fr"))) {
        for rest in fs::read_to_string(&guide).unwrap_or_default().split("pictures/").skip(1) {
            let name = rest.split(')').next().unwrap_or_default();
            if name.ends_with(".png") {
                shown.insert(name.to_owned());
            }
        }
    }
    let held = files_of(&docs.join("pictures"));
    let name = |path: &std::path::PathBuf| path.file_name().unwrap().to_string_lossy().into_owned();
    assert_eq!(held.iter().map(name).collect::<std::collections::BTreeSet<_>>(), shown);
    for picture in held {
        let bytes = fs::metadata(&picture).unwrap().len();
        assert!((1_000..PICTURE_BYTES_MAX).contains(&bytes), "{}: {bytes} bytes", picture.display());
    }
}

/// Others on a machine see the arguments of its programs.
#[test]
fn no_guide_and_no_sentence_shows_an_invitation_as_an_argument() {
    let repository = binaries::repository();
    let mut places = vec![repository.join("README.md")];
    for folder in ["node/docs", "node/docs/fr", "deploy", "deploy/story", "deploy/systemd", "tests/netns"] {
        places.extend(files_of(&repository.join(folder)));
    }
    for lang in ["en", "fr", "nl", "de"] {
        places.extend(files_of(&repository.join("node/words/locales").join(lang)));
    }
    let (mut shown, mut wrong) = (0, Vec::new());
    for place in places {
        for line in fs::read_to_string(&place).unwrap().lines() {
            for (_, behind) in
                line.match_indices("node join").map(|(at, name)| line.split_at(at + name.len()))
            {
                shown += 1;
                let next = behind.trim_start().chars().next();
                let is_argument = behind.starts_with(' ')
                    && next.is_some_and(|sign| sign.is_alphanumeric() || "$\"'<{".contains(sign));
                if is_argument {
                    wrong.push(format!("{}: {line}", place.display()));
                }
            }
        }
    }
    assert!(shown > 20, "only {shown} places tell how to join");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn files_of(folder: &Path) -> Vec<std::path::PathBuf> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths.filter(|path| path.is_file()).collect()
}

//! Names from outside, on real processes: what is refused at the door, and what an operator sees of a peer that calls itself, and
//! nodes that it made up, whatever it likes.

use percole_core::apply::{Payload, node::edge_subject};
use percole_core::invitation::Invitation;
use percole_merkle::{LogKey, NodeId, Scope};
use percole_proto::event::v1 as ev;
use percole_tests::{
    NodeProcess, TestTree, binaries, process,
    sync::{converge, held},
    tree::invite,
    wait::{SOON, so, wait_until},
};
use prost::Message;
use tonic::Code;

use super::hostile::{Hostile, act, send};

/// Names that hide, steer or say something else than they show.
const EVIL: [&str; 9] = [
    "Group\u{202e}puorG",
    "\u{1b}[2J\u{1b}[1;1HGroup",
    "Gr\u{200b}oup",
    "Gr\u{ad}oup",
    "Belgium\u{e0041}",
    "\u{2800}\u{2800}\u{2800}",
    "B\u{435}lgium",
    "Group\n2026-01-01T00:00:00Z ERROR everything is lost",
    "Group\u{2028}\u{2066}France",
];

/// What a terminal or a reader must never get: what steers, and what is there without being seen.
fn hidden(text: &str) -> Option<char> {
    text.chars().find(|&c| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
            || matches!(c, '\u{2800}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
    })
}

/// What a command prints for people, and what it remarks.
fn printed(node: &NodeProcess, arguments: &[&str]) -> String {
    let mut command = process::command(&binaries::percole());
    command.arg("--socket").arg(node.socket()).args(arguments);
    let output = command.stdin(std::process::Stdio::null()).output().unwrap();
    process::said(&output)
}

async fn refused_at_the_door(group: &NodeProcess, seed: u8, name: &str) {
    let peer = Hostile::called(seed, name);
    let invitation: Invitation = invite(group, ev::Level::National).await.parse().unwrap();
    let mut client = peer.connect(group).await.unwrap();
    let refused = peer.join_with(group, &mut client, &invitation).await.unwrap_err();
    // One without end does not even come in.
    let expected = if name.len() > 100_000 { Code::ResourceExhausted } else { Code::InvalidArgument };
    assert_eq!(refused.code(), expected, "{refused}");
    assert_eq!(hidden(refused.message()), None, "{refused}");
}

/// Admits a node that nobody made, under a name.
fn admit(peer: &mut Hostile, number: u8, name: &str) {
    let key = LogKey::from_seed(&[number; 32]).public();
    let node = NodeId::from_first_key(&key);
    let child = ev::NodeIdentity {
        node: node.to_string(),
        name: name.to_owned(),
        level: ev::Level::Antenne.into(),
        languages: vec!["fr".to_owned()],
        log_key: key.as_bytes().to_vec(),
        recovery_key: key.as_bytes().to_vec(),
        ..ev::NodeIdentity::default()
    };
    let admitted = ev::ChildAdmitted { act: act(), child: Some(child) };
    let edge = edge_subject(peer.id(), node);
    peer.write(ev::ChildAdmitted::KIND.name, edge, Scope::Federation, admitted.encode_to_vec());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hostile_names_are_refused_at_the_door_and_harmless_wherever_they_are_shown() {
    let mut tree = TestTree::start("Group < France; Group < Belgium").await;
    converge(&tree.nodes(), SOON).await;
    for (seed, name) in (0x91..).zip(EVIL.into_iter().chain([&*"x".repeat(200_000)])) {
        refused_at_the_door(&tree["Group"], seed, name).await;
    }

    // It joins under a good name, and renames itself in its own log; and it names nodes that nobody made, some like itself and like
    // the beginnings of its own id.
    let mut peer = Hostile::renamed(0xa1, "Hostile", EVIL[1]);
    let mut client = peer.join(&tree["Group"]).await;
    let id = peer.id().to_string();
    peer.name_parent(&tree["Group"]).await;
    let long = "Belgium".repeat(30_000);
    let prefixes: Vec<&str> = (4..12).map(|digits| &id[..digits]).collect();
    for (number, name) in (1..).zip(EVIL.into_iter().chain(prefixes).chain(["Hostile", &long])) {
        admit(&mut peer, number, name);
    }
    client.add_checkpoint(peer.first_offer()).await.unwrap();
    let sent = send(&mut client, vec![peer.package(0)]).await.unwrap();
    assert_eq!(sent, peer.log.len() as u64);
    for name in ["France", "Belgium"] {
        wait_until("the siblings to hold its log", SOON, async || {
            let here = held(&tree[name], &peer.origin().to_string()).await;
            so(here == sent, || format!("{here} of {sent}"))
        })
        .await;
    }

    for name in ["Group", "France"] {
        let node = &tree[name];
        for command in
            [&["node", "peers"][..], &["sync", "status"], &["log", "problems"], &["node", "status"]]
        {
            let text = printed(node, command);
            let json = String::from_utf8(node.cli(command).stdout).unwrap();
            for shown in [&text, &json] {
                assert_eq!(hidden(shown), None, "{name}: percole {command:?}: {shown}");
                assert!(!shown.contains("\n2026-01-01T00:00:00Z ERROR"), "{shown}");
                assert!(!shown.contains(&"Belgium".repeat(20)), "a name without end");
            }
        }
        // Who can be taken for another one is told with both fingerprints.
        let warned = printed(node, &["node", "status"]);
        assert!(warned.contains("can be taken for one another"), "{warned}");
        let log = node.output();
        assert_eq!(hidden(&log), None, "{name}: its log");
        assert!(!log.lines().any(|line| line.starts_with("2026-01-01T00:00:00Z ERROR")), "{name}: its log");
    }
    // Whatever it names, a few digits of its id mean it.
    let suspended = tree["Group"].cli(&["node", "suspend", "--yes", &id[..8], "--reason", "impostor"]);
    assert!(suspended.status.success(), "{}", process::said(&suspended));
    let peers = tree["Group"].cli_json(&["node", "peers"]);
    let state =
        peers["peers"].as_array().unwrap().iter().find(|peer| peer["identity"]["node"] == id.as_str());
    assert_eq!(state.unwrap()["state"], "suspended", "{peers}");
    let log = tree["Group"].output();
    assert_eq!(hidden(&log), None, "the log says who was suspended");
    for name in ["France", "Belgium", "Group"] {
        tree[name].terminate().await;
    }
}

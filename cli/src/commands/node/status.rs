//! `percole node status`.

use percole_domain::Timestamp;
use percole_proto::v1::{NodeStatusRequest, NodeStatusResponse};
use serde_json::{Value, json};

use crate::commands::Outcome;
use crate::output::answer::Answer;
use crate::output::table::facts;
use crate::output::words::{ago, grouped, moment};
use crate::output::{json, words};
use crate::session::Session;

/// Show who this node is and how it does
#[derive(clap::Args)]
pub(crate) struct Args {}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let status = node.ask(async |node| node.admin().node_status(NodeStatusRequest {}).await).await?;
        let answer = Answer::asked(document(&status), text(&status, session.now()));
        Ok(match status.problems {
            0 => answer,
            problems => answer.note(format!(
                "{} that were mirrored are refused or wait: `percole log problems` says which and why",
                words::count(problems, "event")
            )),
        })
    }
}

fn document(status: &NodeStatusResponse) -> Value {
    let mut document = json::identity(&status.identity.clone().unwrap_or_default());
    let more = json!({
        "fingerprint": status.fingerprint,
        "version": status.version,
        "database": status.database,
        "log_size": status.log_size,
        "checkpoint": json::text(&String::from_utf8_lossy(&status.checkpoint)),
        "degraded": json::text(&status.degraded),
        "parent": json::text(&status.parent),
        "children": status.children,
        "members": status.members,
        "problems": status.problems,
        "started": json::moment(status.started_us),
    });
    if let (Value::Object(all), Value::Object(more)) = (&mut document, more) {
        all.extend(more);
    }
    document
}

fn text(status: &NodeStatusResponse, now: Timestamp) -> String {
    let identity = status.identity.clone().unwrap_or_default();
    let started = format!("{} ({})", moment(status.started_us), ago(status.started_us, now));
    let parent = if status.parent.is_empty() { "none" } else { &status.parent };
    facts([
        ("name", identity.name.clone()),
        ("level", json::level(identity.level()).to_owned()),
        ("node", identity.node.clone()),
        ("fingerprint", status.fingerprint.clone()),
        ("languages", identity.languages.join(", ")),
        ("degraded", status.degraded.clone()),
        ("parent", parent.to_owned()),
        ("children", status.children.to_string()),
        ("members", grouped(status.members)),
        ("log", words::count(status.log_size, "event")),
        ("problems", if status.problems == 0 { String::new() } else { grouped(status.problems) }),
        ("database", status.database.clone()),
        ("version", status.version.clone()),
        ("started", started),
    ])
}

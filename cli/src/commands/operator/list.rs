//! `percole operator list`.

use percole_proto::v1::{ListOperatorsRequest, Operator};
use serde_json::{Value, json};

use super::role_name;
use crate::commands::Outcome;
use crate::output::answer::Answer;
use crate::output::json;
use crate::output::table::Table;
use crate::output::words::{ago, moment, short};
use crate::session::Session;

/// List remote operators
#[derive(clap::Args)]
pub(crate) struct Args {}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let list = node.ask(async |node| node.admin().list_operators(ListOperatorsRequest {}).await).await?;
        let now = session.now();
        let mut table = Table::new(&["id", "name", "role", "state", "expires", "last used"]);
        for operator in &list.operators {
            table.row([
                short(&operator.id),
                operator.name.clone(),
                role_name(operator.role()).to_owned(),
                state(operator, now.as_us()).to_owned(),
                moment(operator.expires_us),
                ago(operator.last_used_us, now),
            ]);
        }
        let none = "No remote operators: `percole operator invite` makes a token file for one.";
        let operators: Vec<Value> =
            list.operators.iter().map(|operator| document(operator, now.as_us())).collect();
        Ok(Answer::asked(json!({ "operators": operators }), table.render(session.screen.width(), none)))
    }
}

fn state(operator: &Operator, now_us: i64) -> &'static str {
    match operator {
        Operator { revoked: true, .. } => "revoked",
        Operator { expires_us, .. } if *expires_us <= now_us => "expired",
        _ => "valid",
    }
}

fn document(operator: &Operator, now_us: i64) -> Value {
    json!({
        "id": operator.id,
        "name": operator.name,
        "role": role_name(operator.role()),
        "state": state(operator, now_us),
        "created": json::moment(operator.created_us),
        "expires": json::moment(operator.expires_us),
        "revoked": operator.revoked,
        "last_used": json::moment(operator.last_used_us),
    })
}

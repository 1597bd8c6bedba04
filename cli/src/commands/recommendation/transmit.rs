//! `percole recommendation transmit`.

use percole_merkle::Scope;
use percole_proto::v1::{RecommendationLine, TransmitRecommendationRequest};
use percole_words::{Arg, cli_acts, cli_node, cli_recommendation};
use serde_json::json;

use super::scope::{Showing, name_or_default, narrowest, showing, wide};
use super::several::{Step, Which, called, each, items};
use super::transmissions::body;
use crate::commands::Outcome;
use crate::commands::node::peers::Relation;
use crate::input::sure::Sure;
use crate::link::node::Node;
use crate::output::document;
use crate::output::failure::Failure;
use crate::output::reader::Reader;
use crate::output::words::{clean, short};
use crate::session::Session;

/// Hand adopted recommendations that stand alone to a body of another node
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    which: Which,
    /// The node that receives: id, prefix or name [default: the parent]
    #[arg(long, value_name = "NODE")]
    to: Option<String>,
    /// The body there that should answer
    #[arg(long, default_value = "board")]
    body: String,
    /// Days to answer, counted from its receipt [default: the charter's]
    #[arg(long, value_name = "DAYS")]
    answer_days: Option<u32>,
    /// Who may read it from now on; the recipient must be able to [default: parent]
    #[arg(long, value_parser = wide())]
    scope: Option<Scope>,
    #[command(flatten)]
    sure: Sure,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let recipient = Recipient::find(&node, self.to.as_deref()).await?;
        let picked = self.which.pick(&node).await?;
        self.sure.that(session, self.will(session.reader(), &picked, &recipient))?;
        each(session, &items(&picked), async |id, key| {
            let request = TransmitRecommendationRequest {
                key: Some(key.clone()),
                act: Some(session.act()),
                recommendation: id.to_owned(),
                recipient: recipient.id.clone(),
                body: self.body.clone(),
                answer_days: self.answer_days.unwrap_or(0),
                scope: name_or_default(self.scope),
            };
            let done =
                node.command(&key, async |node| node.transmission().send(request.clone()).await).await?;
            Ok(Step {
                sentence: cli_recommendation::transmitted(short(id), short(&done.transmission)),
                json: json!({
                    "recommendation": id,
                    "transmission": done.transmission,
                    "receipt": document::of(&done.receipt.unwrap_or_default()),
                }),
            })
        })
        .await
    }

    /// What will be handed over to whom, and who can read it then that could not before.
    fn will(&self, reader: Reader, picked: &[RecommendationLine], recipient: &Recipient) -> Arg {
        let body = body(reader, &self.body);
        let will = cli_acts::transmits(picked.len(), clean(&body), recipient.name.clone());
        let text = |line: &RecommendationLine| {
            Showing::new(called(line), &line.scope, self.scope_of(line, recipient))
        };
        let texts = showing(picked.iter().map(text));
        Arg::lines(std::iter::once(will.into()).chain(texts))
    }

    /// In which scope a recommendation is shown: the one asked for, else the narrowest that will do.
    fn scope_of(&self, line: &RecommendationLine, recipient: &Recipient) -> Scope {
        let before = line.scope.parse().unwrap_or(Scope::Node);
        self.scope.unwrap_or_else(|| narrowest(before, recipient.relation))
    }
}

/// The node to which something is handed.
pub(crate) struct Recipient {
    /// Empty for the parent.
    pub(crate) id: String,
    pub(crate) name: Arg,
    pub(crate) relation: Relation,
}

impl Recipient {
    pub(crate) async fn find(node: &Node, named: Option<&str>) -> Result<Recipient, Failure> {
        let found = node.find_node(named.unwrap_or_default(), false).await?;
        // One that is not known here, or a parent that is not there, is the node's to refuse.
        let name = match (found.name.as_str(), named) {
            ("", None) => cli_node::relation_parent().into(),
            ("", Some(_)) => short(&found.node).into(),
            (name, _) => clean(name).into(),
        };
        let relation = found.relation.parse().unwrap_or(Relation::Elsewhere);
        // The node sends to its parent when nobody is named.
        let id = named.map(|_| found.node).unwrap_or_default();
        Ok(Recipient { name, relation, id })
    }
}

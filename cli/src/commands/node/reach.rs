//! `percole node reach`.

use percole_proto::v1::{ReachParentRequest, ReachParentResponse};
use percole_words::cli_node;

use crate::commands::Answered;
use crate::output::answer::Answer;
use crate::output::document;
use crate::output::words::clean;
use crate::session::Session;

/// Reach the parent at another address; it must hold the key that this node knows of it
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Where the parent is now, such as group.example.org:7443
    #[arg(value_name = "HOST:PORT")]
    address: String,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let request = ReachParentRequest { address: self.address };
        // The same address twice is the same as once.
        Ok(reached(&node.ask(async |node| node.admin().reach_parent(request.clone()).await).await?))
    }
}

fn reached(reached: &ReachParentResponse) -> Answer {
    let parent = reached.parent.clone().unwrap_or_default();
    Answer::done(document::of(reached), cli_node::reached(clean(&parent.name), clean(&reached.address)))
}

#[cfg(test)]
mod tests {
    use percole_proto::event::v1::NodeIdentity;

    use super::*;
    use crate::output::specimen::in_every_language;

    #[test]
    fn the_parent_is_named_with_where_it_is_now() {
        let parent = NodeIdentity { name: "Les deux pays".into(), ..Default::default() };
        let response = ReachParentResponse {
            parent: Some(parent),
            address: "new.example.org:7443".into(),
            before: "group.example.org:7443".into(),
        };
        let shown = in_every_language(|_| reached(&response));
        // In each language, and in JSON.
        for said in ["Les deux pays", "new.example.org:7443"] {
            assert_eq!(shown.matches(said).count(), 5, "{shown}");
        }
        assert_eq!(shown.matches("group.example.org:7443").count(), 1, "{shown}");
    }
}

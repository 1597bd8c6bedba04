//! Telling the parent when nodes below this one were last heard of, and hearing of the others.

use std::{sync::Arc, time::Duration};

use percole_merkle::NodeId;
use percole_proto::v1 as pb;

use super::{
    Never, Session,
    fault::{Broken, Fault, within},
};
use crate::heard;

/// The pause between two tellings: a while, and longer the more nodes there are, so that all children together cost their
/// parent the same at any number.
const PAUSE: Duration = Duration::from_secs(5);
const PAUSE_PER_NODE: Duration = Duration::from_secs(1);
const PAUSE_MAX: Duration = Duration::from_secs(900);

/// Tells and hears as long as the connection lasts.
pub(super) async fn tell(session: Arc<Session>) -> Result<Never, Broken> {
    loop {
        let known = match exchange(&session).await {
            Ok(known) => known,
            Err(Fault::Broken(broken)) => return Err(broken),
            // A parent that cannot tell now is asked again.
            Err(_) => 0,
        };
        let nodes = u32::try_from(known).unwrap_or(u32::MAX);
        tokio::time::sleep((PAUSE + PAUSE_PER_NODE.saturating_mul(nodes)).min(PAUSE_MAX)).await;
    }
}

/// One telling; gives of how many nodes something was told.
async fn exchange(session: &Session) -> Result<usize, Fault> {
    let federation = &session.federation;
    let directory = federation.node.directory();
    let me = session.me();
    let is_below = |node: &NodeId| directory.tree().is_within(node, &me);
    let heard = heard::told(federation, |node| *node != me && is_below(node));
    let told = heard.len();
    let mut client = session.client();
    let call = client.tell_heard(pb::TellHeardRequest { heard, now_us: federation.node.ambient.now_us() });
    let answer = within(session.answer_timeout, call).await?;
    let parent = session.parent;
    heard::note(federation, parent, &answer.heard, |node| *node != parent && *node != me && !is_below(node));
    Ok(told + answer.heard.len())
}

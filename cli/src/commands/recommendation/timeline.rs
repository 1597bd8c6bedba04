//! Who did what to a recommendation, and when.

use percole_domain::{happened, vocabulary::MandateRole};
use percole_proto::v1::{RecommendationDetail, TimelineEntry};
use percole_words::{Arg, cli, cli_recommendation, organisation};

use crate::commands::transmission::list::node_name;
use crate::output::reader::{Reader, numbers, paragraphs};

/// The table of what happened to a recommendation.
pub(super) fn table(reader: Reader, detail: &RecommendationDetail) -> String {
    of_entries(reader, (&detail.timeline, detail.timeline_is_cut), |id| node(detail, id))
}

/// A table of what happened, and whether earlier events are left out; `node` gives a node's name for its id.
pub(crate) fn of_entries(
    reader: Reader,
    (entries, is_cut): (&[TimelineEntry], bool),
    node: impl Fn(&str) -> String,
) -> String {
    let titles = [
        cli_recommendation::title_when().into(),
        cli_recommendation::title_what().into(),
        cli_recommendation::title_who().into(),
        organisation::column_article().into(),
        cli_recommendation::title_node().into(),
        numbers(cli_recommendation::title_event()),
        cli::title_reason().into(),
    ];
    let row = |entry: &TimelineEntry| {
        let act = entry.act.clone().unwrap_or_default();
        [
            reader.moment(entry.at_us),
            reader.say(happened(&entry.kind).map_or_else(|| entry.kind.as_str().into(), Arg::from)),
            reader.say(who(&act.role)),
            act.article,
            node(&entry.node),
            entry.index.to_string(),
            reader.say(Arg::read(&entry.reason)),
        ]
    };
    let table = reader.table(titles, entries.iter().map(row), &cli_recommendation::nothing_happened());
    if is_cut { paragraphs([reader.say(cli_recommendation::earlier_left_out()), table]) } else { table }
}

/// In which role: of a body, or that of an operator or of the node itself.
fn who(role: &str) -> Arg {
    match role {
        "operator" => cli_recommendation::by_operator().into(),
        "node" => cli_recommendation::by_node().into(),
        role => role.parse().map_or_else(|_| role.into(), |role: MandateRole| role.label()),
    }
}

/// The name of the node, where the recommendation or one of its transmissions tells it.
fn node(detail: &RecommendationDetail, id: &str) -> String {
    let own = detail.line.iter().map(|line| (&line.node, &line.node_name));
    let others = detail.transmissions.iter().flat_map(|transmission| {
        [
            (&transmission.sender, &transmission.sender_name),
            (&transmission.recipient, &transmission.recipient_name),
        ]
    });
    let name = own.chain(others).find(|(node, _)| *node == id).map(|(_, name)| name.as_str());
    node_name(name.unwrap_or_default(), id)
}

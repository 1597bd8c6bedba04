//! Who did what to a recommendation, and when.

use percole_domain::vocabulary::MandateRole;
use percole_proto::v1::{RecommendationDetail, TimelineEntry};
use percole_words::{Arg, cli, cli_recommendation, cli_report, cli_transmission, organisation};

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
            reader.say(happened(&entry.kind)),
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

/// What an event of this kind means; a kind that is not known here is shown as it is.
fn happened(kind: &str) -> Arg {
    match kind {
        "recommendation.drafted" => cli_recommendation::happened_drafted().into(),
        "recommendation.versioned" => cli_recommendation::happened_versioned().into(),
        "recommendation.dropped" => cli_recommendation::happened_dropped().into(),
        "recommendation.placed" => cli_report::happened_placed().into(),
        "report.drafted" => cli_recommendation::happened_drafted().into(),
        "report.versioned" => cli_recommendation::happened_versioned().into(),
        "report.published" => cli_report::happened_published().into(),
        "report.revised" => cli_report::happened_revised().into(),
        "report.adopted" => cli_report::happened_adopted().into(),
        "report.reopened" => cli_report::happened_reopened().into(),
        "report.sent" => cli_report::happened_sent().into(),
        "report.quoted" => cli_report::happened_worded().into(),
        "report.sourced" => cli_report::happened_sourced().into(),
        "report.withdrawn" => cli_report::happened_withdrawn().into(),
        "adoption.given" => cli_report::happened_adoption().into(),
        "adoption.worded" => cli_report::happened_worded().into(),
        "transmission.sent" => cli_transmission::happened_transmitted().into(),
        "transmission.received" => cli_transmission::happened_received().into(),
        "transmission.recalled" => cli_transmission::happened_recalled().into(),
        "redaction.ordered" => cli_recommendation::happened_erased().into(),
        other => other.into(),
    }
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

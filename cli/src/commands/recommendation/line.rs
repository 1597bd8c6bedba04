//! One recommendation on one line.

use percole_proto::event::v1::SourceGroup;
use percole_proto::v1::RecommendationLine;
use serde_json::{Value, json};

use crate::output::json;
use crate::output::table::Table;
use crate::output::words::short;

/// A table of recommendations.
pub(crate) fn table(lines: &[RecommendationLine], width: Option<u16>, none: &str) -> String {
    let mut table = Table::new(&["id", ">no", "title", "state", ">version", ">measures", "node"]);
    for line in lines {
        table.row([
            short(&line.id),
            if line.number == 0 { "-".to_owned() } else { line.number.to_string() },
            line.title.clone(),
            line.state.clone(),
            line.version.to_string(),
            line.measures.to_string(),
            line.node_name.clone(),
        ]);
    }
    table.render(width, none)
}

/// A recommendation as a part of JSON documents.
pub(crate) fn document(line: &RecommendationLine) -> Value {
    json!({
        "id": line.id,
        "node": line.node,
        "node_name": line.node_name,
        "number": (line.number != 0).then_some(line.number),
        "title": line.title,
        "state": line.state,
        "version": line.version,
        "measures": line.measures,
        "report": json::text(&line.report),
    })
}

/// A working group, such as `Communication (Rennes, FR)`.
pub(crate) fn group_in_words(group: &SourceGroup) -> String {
    let country = if group.country.is_empty() { String::new() } else { format!(", {}", group.country) };
    match group.name.is_empty() {
        true => format!("{}{country}", group.antenne),
        false => format!("{} ({}{country})", group.name, group.antenne),
    }
}

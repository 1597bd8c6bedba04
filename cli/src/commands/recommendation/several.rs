//! One command for several recommendations that stand alone; what a report holds goes its way with it.

mod each;

use clap::Args;
use percole_proto::v1::{GetRecommendationRequest, RecommendationLine};

use super::line;
use crate::link::node::Node;
use crate::output::failure::Failure;
use crate::output::words::{clean, short};

pub(super) use each::{Item, Step, each};

/// How many are asked for at once.
pub(super) const PAGE: u32 = 500;

/// Which recommendations.
#[derive(Args)]
pub(super) struct Which {
    /// The recommendations: ids, prefixes or numbers
    #[arg(value_name = "RECOMMENDATION", required = true)]
    recommendations: Vec<String>,
}

impl Which {
    /// The recommendations that are named.
    ///
    /// # Errors
    /// As when ids are looked up.
    pub(super) async fn pick(&self, node: &Node) -> Result<Vec<RecommendationLine>, Failure> {
        let mut lines = Vec::with_capacity(self.recommendations.len());
        for text in &self.recommendations {
            lines.push(named(node, text).await?);
        }
        Ok(lines)
    }
}

/// As [`each`] takes them.
pub(super) fn items(lines: &[RecommendationLine]) -> Vec<Item> {
    lines.iter().map(|line| Item { id: line.id.clone(), name: called(line) }).collect()
}

/// A recommendation as people call it: by its number within its report, else by its id, and by its title.
pub(super) fn called(line: &RecommendationLine) -> String {
    match line::number(line).as_str() {
        "" => format!("{} {}", short(&line.id), clean(&line.title)),
        number => format!("{number}. {}", clean(&line.title)),
    }
}

/// The recommendation that is named, in a line.
pub(super) async fn named(node: &Node, text: &str) -> Result<RecommendationLine, Failure> {
    let request = GetRecommendationRequest { recommendation: text.to_owned() };
    let detail = node.ask(async |node| node.recommendation().get(request.clone()).await).await?;
    Ok(detail.line.unwrap_or_default())
}

//! Who decides on what, who gives an opinion and who is told: as the rules of the game of the open editions say it, each country's
//! beside the other's.

use percole_core::{error::Error, service::cycle};
use percole_domain::{
    Charter,
    charter::{Competence, Texts},
    folded,
    lifecycle::CycleState,
};
use percole_proto::v1 as pb;
use percole_words::{Arg, Message, portal_cycle};

use super::cycle as editions;
use crate::visit::Visit;

/// Open editions that are looked at: one a node, of a federation of a few.
const EDITIONS_MAX: u32 = 50;

/// The table of one site.
pub(crate) struct Table {
    /// Whose it is, and of which edition.
    pub(crate) title: String,
    pub(crate) href: String,
    pub(crate) rows: Vec<Row>,
}

/// A subject.
pub(crate) struct Row {
    pub(crate) subject: String,
    pub(crate) article: String,
    pub(crate) decides: Named,
    /// How others take part, who gives an opinion, who is told.
    pub(crate) others: Vec<String>,
}

/// A body as the rules call it, and where it is shown; empty for one of which nothing is known here.
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) href: String,
}

/// The tables of all open editions that say something about it.
pub(crate) async fn tables(visit: &Visit, bodies: &[pb::BodyLine]) -> Result<Vec<Table>, Error> {
    let open = open(visit).await?;
    let shown = open.iter().map(|(line, charter)| Table {
        title: visit
            .speech
            .say(portal_cycle::of_edition(line.node_name.as_str(), editions::edition(visit, line).title)),
        href: format!("/cycles/{}", line.id),
        rows: charter.competences.iter().map(|competence| row(visit, line, competence, bodies)).collect(),
    });
    Ok(shown.filter(|table: &Table| !table.rows.is_empty()).collect())
}

/// The open editions, with their rules.
async fn open(visit: &Visit) -> Result<Vec<(pb::CycleLine, Charter)>, Error> {
    let request = pb::ListCyclesRequest {
        state: CycleState::Open.as_str().to_owned(),
        limit: EDITIONS_MAX,
        ..pb::ListCyclesRequest::default()
    };
    let mut open = Vec::new();
    for line in cycle::list(visit.node(), &visit.viewer, request).await?.cycles {
        let request = pb::GetCharterRequest { cycle: line.id.clone() };
        let text = cycle::get_charter(visit.node(), &visit.viewer, request).await?;
        // What a newer version wrote is not shown by this one.
        open.extend(Charter::read(&text.toml).ok().map(|charter| (line, charter)));
    }
    Ok(open)
}

fn row(visit: &Visit, line: &pb::CycleLine, competence: &Competence, bodies: &[pb::BodyLine]) -> Row {
    let speech = &visit.speech;
    let lang = speech.lang();
    let listed = |said: fn(Arg) -> Message, named: &[Texts]| {
        let names: Vec<&str> = named.iter().map(|body| body.in_lang(lang)).collect();
        (!names.is_empty()).then(|| speech.say(said(Arg::listing(names))))
    };
    let level = speech.say(portal_cycle::means(competence.level, competence.level.meaning()));
    let others = [
        Some(level),
        listed(portal_cycle::advises, &competence.advised_by),
        listed(portal_cycle::is_informed, &competence.informed),
    ];
    Row {
        subject: competence.subject.in_lang(lang).to_owned(),
        article: speech.say(competence.article.said()),
        decides: named(&competence.body, line, competence.body.in_lang(lang), bodies),
        others: others.into_iter().flatten().collect(),
    }
}

fn named(texts: &Texts, line: &pb::CycleLine, name: &str, bodies: &[pb::BodyLine]) -> Named {
    let found = bodies.iter().find(|body| is_of(body, line) && is_called(texts, &body.name));
    let href = found.map(|body| format!("/bodies/{}", body.id)).unwrap_or_default();
    Named { name: name.to_owned(), href }
}

/// Whether a body belongs to the node of an edition.
fn is_of(body: &pb::BodyLine, line: &pb::CycleLine) -> bool {
    body.id.split(':').next() == Some(line.node.as_str())
}

/// Whether rules mean a body by its name, in any of their languages, perhaps with an article before it: `l’assemblée générale`.
fn is_called(texts: &Texts, name: &str) -> bool {
    let name = folded(name);
    texts.all().map(folded).any(|text| {
        let before = text.strip_suffix(&name).filter(|_| !name.is_empty());
        before.is_some_and(|before| before.chars().count() <= 4 && !before.ends_with(char::is_alphanumeric))
    })
}

/// What the rules of a body's node say that it does.
pub(crate) async fn of_body(visit: &Visit, body: &pb::BodyLine) -> Result<Vec<(String, String)>, Error> {
    let speech = &visit.speech;
    let mut found = Vec::new();
    for (_, charter) in open(visit).await?.iter().filter(|(line, _)| is_of(body, line)) {
        for competence in &charter.competences {
            let is_among = |bodies: &[Texts]| bodies.iter().any(|texts| is_called(texts, &body.name));
            let does = if is_called(&competence.body, &body.name) {
                portal_cycle::it_decides()
            } else if is_among(&competence.advised_by) {
                portal_cycle::it_advises()
            } else if is_among(&competence.informed) {
                portal_cycle::it_is_told()
            } else {
                continue;
            };
            found.push((competence.subject.in_lang(speech.lang()).to_owned(), speech.say(does)));
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_mean_a_body_with_an_article_too() {
        for (text, is_meant) in [
            ("Assemblée générale", true),
            ("l’assemblée générale", true),
            ("the assemblee generale", true),
            ("Préassemblée générale", false),
            ("bureau de l’assemblée générale", false),
            ("", false),
        ] {
            assert_eq!(is_called(&Texts::same(text), "Assemblée générale"), is_meant, "{text}");
        }
        assert!(!is_called(&Texts::same("Bureau"), ""));
    }
}

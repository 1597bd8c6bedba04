//! `percole body competences`.

use percole_domain::Charter;
use percole_domain::charter::{Competence, Texts};
use percole_domain::lifecycle::CycleState;
use percole_proto::v1::{CharterText, GetCharterRequest, ListCyclesRequest};
use percole_words::{Arg, cycles, directory, organisation};
use serde_json::{Value, json};

use crate::commands::Answered;
use crate::link::node::ask;
use crate::output::answer::Answer;
use crate::output::failure::Failure;
use crate::output::reader::Reader;
use crate::session::Session;

/// Say who decides on what, who gives an opinion and who is told, as the rules of the open editions have it
#[derive(clap::Args)]
pub(crate) struct Competences {
    /// Only by the rules of this edition: id or prefix
    #[arg(long, default_value = "", hide_default_value = true)]
    cycle: String,
}

/// The rules of a site.
struct Site {
    name: String,
    charter: Charter,
}

impl Competences {
    pub(super) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let of = |cycle: String| GetCharterRequest { cycle };
        let mut sites = Vec::new();
        if self.cycle.is_empty() {
            let state = CycleState::Open.as_str().to_owned();
            let request = ListCyclesRequest { state, ..ListCyclesRequest::default() };
            for line in ask!(node.cycle().list(request))?.cycles {
                let text = ask!(node.cycle().get_charter(of(line.id.clone())))?;
                sites.push(Site { name: line.node_name, charter: read(&text)? });
            }
        } else {
            let text = ask!(node.cycle().get_charter(of(self.cycle)))?;
            sites.push(Site { name: String::new(), charter: read(&text)? });
        }
        Ok(listed(session.reader(), &sites))
    }
}

fn read(text: &CharterText) -> Result<Charter, Failure> {
    Charter::read(&text.toml).map_err(|_| Failure::usage(cycles::charter_of_other_version()))
}

fn listed(reader: Reader, sites: &[Site]) -> Answer {
    let titles = [
        directory::title_host(),
        directory::competences_title_subject(),
        directory::competences_title_decides(),
        directory::competences_title_advises(),
        directory::competences_title_informed(),
        directory::competences_title_level(),
        organisation::column_article(),
    ];
    let lines = sites.iter().flat_map(|site| site.charter.competences.iter().map(move |line| (site, line)));
    let row = |(site, line): (&Site, &Competence)| {
        [
            site.name.clone(),
            line.subject.in_lang(reader.lang).to_owned(),
            line.body.in_lang(reader.lang).to_owned(),
            names(reader, &line.advised_by),
            names(reader, &line.informed),
            reader.say(line.level),
            line.article.number.clone(),
        ]
    };
    let none = directory::competences_none();
    let table = reader.table(titles, lines.clone().map(row), &none);
    let competences: Vec<Value> = lines.map(|(site, line)| document(reader, site, line)).collect();
    Answer::asked(json!({ "competences": competences }), table)
}

fn names(reader: Reader, bodies: &[Texts]) -> String {
    reader.say(Arg::listing(bodies.iter().map(|body| body.in_lang(reader.lang)).collect::<Vec<_>>()))
}

fn document(reader: Reader, site: &Site, line: &Competence) -> Value {
    let all = |bodies: &[Texts]| -> Vec<String> {
        bodies.iter().map(|body| body.in_lang(reader.lang).to_owned()).collect()
    };
    json!({
        "site": site.name,
        "subject": line.subject.in_lang(reader.lang),
        "decides": line.body.in_lang(reader.lang),
        "advises": all(&line.advised_by),
        "informed": all(&line.informed),
        "level": line.level.as_str(),
        "article": line.article.number.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::specimen::in_every_language;

    const RULES: &str = include_str!("../../../../node/domain/src/charter/sample.toml");

    #[test]
    fn who_decides_on_what_is_listed() {
        let sites = [Site { name: "France".into(), charter: Charter::read(RULES).unwrap() }];
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &sites)));
    }

    #[test]
    fn rules_that_say_nothing_of_it_are_said_to() {
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &[])));
    }
}

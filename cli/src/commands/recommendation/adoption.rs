//! How a recommendation was adopted: the record of its working group.

use percole_domain::recommendation::AdoptionHow;
use percole_domain::vocabulary::MandateRole;
use percole_proto::event::v1::Presence;
use percole_proto::v1::Adoption;
use percole_words::{Arg, cli_recommendation, offices, organisation};

use super::timeline::who;
use crate::output::reader::Reader;

/// What is recorded of it.
pub(super) fn facts(reader: Reader, adoption: &Adoption) -> String {
    let act = adoption.act.clone().unwrap_or_default();
    reader.facts([
        (cli_recommendation::title_adopted(), reader.moment(adoption.adopted_us)),
        (cli_recommendation::title_meeting(), adoption.meeting.clone()),
        (cli_recommendation::title_how(), reader.word::<AdoptionHow>(&adoption.how)),
        (cli_recommendation::title_present(), present(reader, &adoption.present)),
        (cli_recommendation::title_dissent(), adoption.dissent.clone()),
        (cli_recommendation::title_recorded_by(), reader.say(recorded_by(adoption))),
        (cli_recommendation::title_node(), adoption.node_name.clone()),
        (organisation::column_article(), act.article),
    ])
}

/// How many of each category were there: `users: 12, members: 4`.
pub(crate) fn present(reader: Reader, present: &[Presence]) -> String {
    let counted = present
        .iter()
        .map(|presence| cli_recommendation::present(presence.category.as_str(), presence.count));
    reader.say(Arg::listing(counted))
}

/// The office, who held it, and whether an operator recorded it for them.
fn recorded_by(adoption: &Adoption) -> Arg {
    let act = adoption.act.clone().unwrap_or_default();
    let role = who(&act.role);
    let office = match adoption.body_name.as_str() {
        "" => role,
        body => {
            let role = act.role.parse().map_or(role, |role: MandateRole| role.label());
            offices::office_of(role, body).into()
        }
    };
    let office = match adoption.holder.as_str() {
        "" => office,
        holder => cli_recommendation::office_of_holder(holder, office).into(),
    };
    if act.recorded_for { cli_recommendation::recorded_for(office).into() } else { office }
}

#[cfg(test)]
pub(super) mod tests {
    use percole_proto::event::v1::Act;

    use super::*;
    use crate::output::specimen::NOW_US;

    pub(in crate::commands::recommendation) fn specimen() -> Adoption {
        let count = |category: &str, count| Presence { category: category.into(), count };
        Adoption {
            act: Some(Act {
                role: "secretary".into(),
                body: format!("{}:{}", "ab".repeat(32), "4567".repeat(8)),
                article: "R5".into(),
                recorded_for: true,
                ..Default::default()
            }),
            version: 2,
            meeting: "Réunion du 14 avril".into(),
            how: "consent".into(),
            present: vec![count("usagers", 12), count("sociétaires", 4)],
            dissent: "Deux personnes craignent le coût.".into(),
            adopted_us: NOW_US,
            node: "ab".repeat(32),
            node_name: "France".into(),
            body_name: "Communication".into(),
            holder: "Zoé Lambert".into(),
        }
    }

    #[test]
    fn who_recorded_it_is_an_office_with_its_holder_or_the_operator() {
        let said = recorded_by(&specimen()).to_string();
        assert!(said.contains("Zoé Lambert") && said.contains("Communication"), "{said}");
        assert!(said.contains("operator"), "{said}");
        let operator = Adoption {
            act: Some(Act { role: "operator".into(), ..Default::default() }),
            ..Default::default()
        };
        assert_eq!(recorded_by(&operator).to_string(), "operator");
    }
}

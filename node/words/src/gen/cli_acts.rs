// Generated from locales/en/cli_acts.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// do it? Write yes or no
pub fn question() -> Message {
    Message::new("cli-acts-question", vec![])
}

/// nothing was done, as you chose
pub fn not_done() -> Message {
    Message::new("cli-acts-not-done", vec![])
}

/// give --yes to do it without being asked; or give the command in a terminal
pub fn give_yes() -> Message {
    Message::new("cli-acts-give-yes", vec![])
}

/// from now on visible to: {readers}; what was shown once cannot be hidden again
pub fn visible(readers: impl Into<Arg>) -> Message {
    Message::new("cli-acts-visible", vec![("readers", readers.into())])
}

/// {what} (so far visible to: {readers})
pub fn so_far(what: impl Into<Arg>, readers: impl Into<Arg>) -> Message {
    Message::new("cli-acts-so-far", vec![("what", what.into()), ("readers", readers.into())])
}

/// this takes transmission {transmission} back for good: nobody is to answer it, and whoever has read the text has read it
pub fn recalls(transmission: impl Into<Arg>) -> Message {
    Message::new("cli-acts-recalls", vec![("transmission", transmission.into())])
}

/// this takes the recommendation “{title}” out of its report; whoever was shown it is told with the next version
pub fn drops(title: impl Into<Arg>) -> Message {
    Message::new("cli-acts-drops", vec![("title", title.into())])
}

/// this opens the vote “{title}”, with ballots until {closes}; question, rule and times cannot be changed afterwards
pub fn opens_vote(title: impl Into<Arg>, closes: impl Into<Arg>) -> Message {
    Message::new("cli-acts-opens-vote", vec![("title", title.into()), ("closes", closes.into())])
}

/// asked to take part: {nodes}
pub fn asks(nodes: impl Into<Arg>) -> Message {
    Message::new("cli-acts-asks", vec![("nodes", nodes.into())])
}

/// asked to take part: every active child of this node
pub fn asks_children() -> Message {
    Message::new("cli-acts-asks-children", vec![])
}

/// with the vote, the text of the recommendation “{title}” is shown to everybody below this node
pub fn quotes(title: impl Into<Arg>) -> Message {
    Message::new("cli-acts-quotes", vec![("title", title.into())])
}

/// this calls the vote “{title}” off for good: no ballot of it is counted, and everybody can read the reason
pub fn cancels_vote(title: impl Into<Arg>) -> Message {
    Message::new("cli-acts-cancels-vote", vec![("title", title.into())])
}

/// this lets the vote “{title}” take ballots until {closes}: everybody can read the reason, and nodes that hear of it in time follow
pub fn extends_vote(title: impl Into<Arg>, closes: impl Into<Arg>) -> Message {
    Message::new("cli-acts-extends-vote", vec![("title", title.into()), ("closes", closes.into())])
}

/// node “{node}” then takes no part in the vote “{title}” for good: those below it vote on their own, what it says later counts for nothing, and everybody can read the reason
pub fn passes_over(node: impl Into<Arg>, title: impl Into<Arg>) -> Message {
    Message::new("cli-acts-passes-over", vec![("node", node.into()), ("title", title.into())])
}

/// this node takes part in the vote “{title}” of {opener}: its roll is frozen with the members of this moment, and it can no longer stay out
pub fn joins_vote(title: impl Into<Arg>, opener: impl Into<Arg>) -> Message {
    Message::new("cli-acts-joins-vote", vec![("title", title.into()), ("opener", opener.into())])
}

/// this node stays out of the vote “{title}” of {opener} for good: its members cannot vote in it, and everybody can read the reason
pub fn declines_vote(title: impl Into<Arg>, opener: impl Into<Arg>) -> Message {
    Message::new("cli-acts-declines-vote", vec![("title", title.into()), ("opener", opener.into())])
}

/// this takes the ballot of member {member} in the vote “{title}” out of the box; until the closing the member can cast another one
pub fn withdraws_ballot(member: impl Into<Arg>, title: impl Into<Arg>) -> Message {
    Message::new("cli-acts-withdraws-ballot", vec![("member", member.into()), ("title", title.into())])
}

/// this counts {papers} paper | {papers} papers in the vote “{title}” and certifies this node’s figures with them; only two people together can correct what is certified
pub fn certifies_paper(papers: impl Into<Arg>, title: impl Into<Arg>) -> Message {
    Message::new("cli-acts-certifies-paper", vec![("papers", papers.into()), ("title", title.into())])
}

/// a count of {papers} paper | {papers} papers takes the place of what this node certified in the vote “{title}”; everybody sees both figures, and the reason
pub fn corrects_paper(papers: impl Into<Arg>, title: impl Into<Arg>) -> Message {
    Message::new("cli-acts-corrects-paper", vec![("papers", papers.into()), ("title", title.into())])
}

/// member {number}, {name}, is on no roll that is frozen from {day} on; rolls that are frozen already stay as they are. `percole member add` takes the member back
pub fn ends_member(number: impl Into<Arg>, name: impl Into<Arg>, day: impl Into<Arg>) -> Message {
    Message::new("cli-acts-ends-member", vec![("number", number.into()), ("name", name.into()), ("day", day.into())])
}

/// the mandate of {holder} ({office}) ends with {day} for good: nothing is signed by it after that day
pub fn ends_mandate(holder: impl Into<Arg>, office: impl Into<Arg>, day: impl Into<Arg>) -> Message {
    Message::new("cli-acts-ends-mandate", vec![("holder", holder.into()), ("office", office.into()), ("day", day.into())])
}

/// {body} is dissolved for good, its last day is {day}: nobody acts for it after that day
pub fn dissolves_body(body: impl Into<Arg>, day: impl Into<Arg>) -> Message {
    Message::new("cli-acts-dissolves-body", vec![("body", body.into()), ("day", day.into())])
}

/// this cancels the meeting “{title}” for good: everybody can read the reason
pub fn cancels_meeting(title: impl Into<Arg>) -> Message {
    Message::new("cli-acts-cancels-meeting", vec![("title", title.into())])
}

/// the unit {unit} is handed over to {node} for good: this node hosts it no more
pub fn moves_unit(unit: impl Into<Arg>, node: impl Into<Arg>) -> Message {
    Message::new("cli-acts-moves-unit", vec![("unit", unit.into()), ("node", node.into())])
}

/// the members of {unit} are counted, and the figures are published for good
pub fn counts_unit(unit: impl Into<Arg>) -> Message {
    Message::new("cli-acts-counts-unit", vec![("unit", unit.into())])
}

/// person {person} may do nothing here any more, and their tokens end for good
pub fn ends_person(person: impl Into<Arg>) -> Message {
    Message::new("cli-acts-ends-person", vec![("person", person.into())])
}

/// the token of {name} ends for good; only a new token file lets them in again
pub fn revokes_token(name: impl Into<Arg>) -> Message {
    Message::new("cli-acts-revokes-token", vec![("name", name.into())])
}

/// today
pub fn today() -> Message {
    Message::new("cli-acts-today", vec![])
}

/// this node leaves {parent}: the two exchange nothing any more, and only a new invitation leads back; what each holds, both keep
pub fn leaves(parent: impl Into<Arg>) -> Message {
    Message::new("cli-acts-leaves", vec![("parent", parent.into())])
}

/// {child} is cut off at once, also where it is connected, and everybody can read the reason; `percole node resume` lets it in again
pub fn suspends(child: impl Into<Arg>) -> Message {
    Message::new("cli-acts-suspends", vec![("child", child.into())])
}

/// this closes the ballot box in {file} for good: no ballot is taken any more
pub fn closes_box(file: impl Into<Arg>) -> Message {
    Message::new("cli-acts-closes-box", vec![("file", file.into())])
}

/// this adds your decryption to {file}; your key decrypts no other tally of this election, ever
pub fn decrypts(file: impl Into<Arg>) -> Message {
    Message::new("cli-acts-decrypts", vec![("file", file.into())])
}

/// this opens the report “{title}” with all it holds for comment until {until}; its texts are frozen as a version
pub fn opens_report(title: impl Into<Arg>, until: impl Into<Arg>) -> Message {
    Message::new("cli-acts-opens-report", vec![("title", title.into()), ("until", until.into())])
}

/// this freezes the report “{title}” as a version and asks its groups to adopt it; what they said of an earlier version counts no more
pub fn asks_groups(title: impl Into<Arg>) -> Message {
    Message::new("cli-acts-asks-groups", vec![("title", title.into())])
}

/// this records what the group says of version {version} of the report “{title}”: {position}; the record stays in the log
pub fn gives_adoption(version: impl Into<Arg>, title: impl Into<Arg>, position: impl Into<Arg>) -> Message {
    Message::new("cli-acts-gives-adoption", vec![("version", version.into()), ("title", title.into()), ("position", position.into())])
}

/// this withdraws the report “{title}” with all it holds for good: it can be neither adopted nor handed over any more, and whoever was shown it is told
pub fn withdraws_report(title: impl Into<Arg>) -> Message {
    Message::new("cli-acts-withdraws-report", vec![("title", title.into())])
}

/// this hands the whole report “{title}” over to:
pub fn transmits_report(title: impl Into<Arg>) -> Message {
    Message::new("cli-acts-transmits-report", vec![("title", title.into())])
}

/// {body} of {node}, {purpose}
pub fn to_body(body: impl Into<Arg>, node: impl Into<Arg>, purpose: impl Into<Arg>) -> Message {
    Message::new("cli-acts-to-body", vec![("body", body.into()), ("node", node.into()), ("purpose", purpose.into())])
}

/// this hands on a copy of the report “{title}” of {node}, with its whole history, to:
pub fn passes_on(title: impl Into<Arg>, node: impl Into<Arg>) -> Message {
    Message::new("cli-acts-passes-on", vec![("title", title.into()), ("node", node.into())])
}

/// this takes the request “{title}” back for good: the body answers it no more, and everybody who reads it reads the reason
pub fn withdraws_request(title: impl Into<Arg>) -> Message {
    Message::new("cli-acts-withdraws-request", vec![("title", title.into())])
}

/// the document `{document}` is erased here and at every node that holds it; this cannot be taken back
pub fn detaches_document(document: impl Into<Arg>) -> Message {
    Message::new("cli-acts-detaches-document", vec![("document", document.into())])
}

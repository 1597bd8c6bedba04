// Generated from locales/en/rules.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// {problem} ({article})
pub fn rule_under_article(problem: impl Into<Arg>, article: impl Into<Arg>) -> Message {
    Message::new("rule-under-article", vec![("problem", problem.into()), ("article", article.into())])
}

/// a rule has at most {max} bytes, this one has {bytes}
pub fn rule_too_long(max: impl Into<Arg>, bytes: impl Into<Arg>) -> Message {
    Message::new("rule-too-long", vec![("max", max.into()), ("bytes", bytes.into())])
}

/// unknown key: known are {known}
pub fn rule_key_unknown(known: impl Into<Arg>) -> Message {
    Message::new("rule-key-unknown", vec![("known", known.into())])
}

/// unknown key: did you mean `{near}`? Known are {known}
pub fn rule_key_unknown_near(near: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("rule-key-unknown-near", vec![("near", near.into()), ("known", known.into())])
}

/// missing: write `format = "{format}"`
pub fn rule_format_missing(format: impl Into<Arg>) -> Message {
    Message::new("rule-format-missing", vec![("format", format.into())])
}

/// this version reads `{format}`
pub fn rule_format_other(format: impl Into<Arg>) -> Message {
    Message::new("rule-format-other", vec![("format", format.into())])
}

/// missing: write one of {known}
pub fn rule_choice_missing(known: impl Into<Arg>) -> Message {
    Message::new("rule-choice-missing", vec![("known", known.into())])
}

/// missing: write a value such as `"{example}"`
pub fn rule_value_missing(example: impl Into<Arg>) -> Message {
    Message::new("rule-value-missing", vec![("example", example.into())])
}

/// missing: write an id of lower-case letters, digits and hyphens
pub fn rule_id_missing() -> Message {
    Message::new("rule-id-missing", vec![])
}

/// an id has 1 to {max} lower-case letters, digits and hyphens
pub fn rule_id_form(max: impl Into<Arg>) -> Message {
    Message::new("rule-id-form", vec![("max", max.into())])
}

/// at most {max} entries are allowed
pub fn rule_list_too_long(max: impl Into<Arg>) -> Message {
    Message::new("rule-list-too-long", vec![("max", max.into())])
}

/// a text has at most {max} bytes
pub fn rule_text_too_long(max: impl Into<Arg>) -> Message {
    Message::new("rule-text-too-long", vec![("max", max.into())])
}

/// a text between quotation marks, not empty, is expected here
pub fn rule_text_needed() -> Message {
    Message::new("rule-text-needed", vec![])
}

/// a whole number from 0 to {max} is expected here
pub fn rule_whole_number(max: impl Into<Arg>) -> Message {
    Message::new("rule-whole-number", vec![("max", max.into())])
}

/// `{text}` is not a fraction: write it like `2/3`, `35%` or `12.5%`
pub fn rule_not_a_fraction(text: impl Into<Arg>) -> Message {
    Message::new("rule-not-a-fraction", vec![("text", text.into())])
}

/// `{text}` is not a threshold: write `simple`, `absolute`, `2/3`, `60%` or `more than 1/2`
pub fn rule_not_a_threshold(text: impl Into<Arg>) -> Message {
    Message::new("rule-not-a-threshold", vec![("text", text.into())])
}

/// must be more than nothing and at most the whole (1/1)
pub fn rule_part_bounds() -> Message {
    Message::new("rule-part-bounds", vec![])
}

/// `{text}` is there twice: keep one
pub fn rule_twice(text: impl Into<Arg>) -> Message {
    Message::new("rule-twice", vec![("text", text.into())])
}

/// missing: write `[majority]` with a threshold
pub fn rule_majority_missing() -> Message {
    Message::new("rule-majority-missing", vec![])
}

/// a simple majority compares yes with no: leave out `base` and `abstention`, or take `"absolute"`
pub fn rule_simple_alone() -> Message {
    Message::new("rule-simple-alone", vec![])
}

/// matters only with `base = "expressed"`: leave it out
pub fn rule_only_expressed() -> Message {
    Message::new("rule-only-expressed", vec![])
}

/// at least one node must approve
pub fn rule_one_node() -> Message {
    Message::new("rule-one-node", vec![])
}

/// {needed} of {nodes} node | {nodes} nodes can never approve: take at most {nodes}
pub fn rule_never_approve(needed: impl Into<Arg>, nodes: impl Into<Arg>) -> Message {
    Message::new("rule-never-approve", vec![("needed", needed.into()), ("nodes", nodes.into())])
}

/// missing: write one `[[colleges.list]]` for each college
pub fn rule_colleges_empty() -> Message {
    Message::new("rule-colleges-empty", vec![])
}

/// the weights need too large a common denominator: use whole percentages
pub fn rule_weights_denominator() -> Message {
    Message::new("rule-weights-denominator", vec![])
}

/// `{category}` is in two colleges: leave it in one
pub fn rule_category_twice(category: impl Into<Arg>) -> Message {
    Message::new("rule-category-twice", vec![("category", category.into())])
}

/// name at least one category
pub fn rule_category_missing() -> Message {
    Message::new("rule-category-missing", vec![])
}

/// the whole is no ceiling: leave it out
pub fn rule_ceiling_whole() -> Message {
    Message::new("rule-ceiling-whole", vec![])
}

/// missing: name a neighbour for each part
pub fn rule_merge_missing() -> Message {
    Message::new("rule-merge-missing", vec![])
}

/// goes with `then = "merge"`: leave it out
pub fn rule_merge_only() -> Message {
    Message::new("rule-merge-only", vec![])
}

/// a part is not its own neighbour: name another
pub fn rule_own_neighbour() -> Message {
    Message::new("rule-own-neighbour", vec![])
}

/// yes and no can be equal only in a simple majority: leave `tie` out, or set `threshold = "simple"`
pub fn rule_tie_only_simple() -> Message {
    Message::new("rule-tie-only-simple", vec![])
}

/// missing: a rule that needs nodes or colleges one by one says beforehand what becomes of a part with very few votes: `then = "publish"`, `"merge"` or `"not-evaluable"`
pub fn rule_small_numbers_missing() -> Message {
    Message::new("rule-small-numbers-missing", vec![])
}

/// those present are always all of those present: write `who = "voting"`
pub fn rule_present_of_present() -> Message {
    Message::new("rule-present-of-present", vec![])
}

/// those who voted are known only in the unit of votes: set `basis` and `votes` alike
pub fn rule_voting_basis() -> Message {
    Message::new("rule-voting-basis", vec![])
}

/// goes with `level = "node"`: leave it out
pub fn rule_goes_with_node() -> Message {
    Message::new("rule-goes-with-node", vec![])
}

/// goes with `level = "node"` or `"college"`: leave it out
pub fn rule_goes_with_node_or_college() -> Message {
    Message::new("rule-goes-with-node-or-college", vec![])
}

/// no node approves or not in this rule: add `[nodes]`, or take `"no-quorum"` or `"out"`
pub fn rule_no_approval() -> Message {
    Message::new("rule-no-approval", vec![])
}

/// there are no colleges in this rule: add `[colleges]`, or take `"overall"`
pub fn rule_no_colleges() -> Message {
    Message::new("rule-no-colleges", vec![])
}

/// `{college}` is no college of this rule
pub fn rule_unknown_college(college: impl Into<Arg>) -> Message {
    Message::new("rule-unknown-college", vec![("college", college.into())])
}

/// the weights sum to {percent} %: they must sum to 100 %
pub fn law_weights_sum(percent: impl Into<Arg>) -> Message {
    Message::new("law-weights-sum", vec![("percent", percent.into())])
}

/// each associate has one vote: write `votes = "members"`
pub fn law_one_vote() -> Message {
    Message::new("law-one-vote", vec![])
}

/// missing: the law asks for a quorum of {part} of the members on first call | missing: the law asks for a quorum of {part} of the shares issued on first call | missing: the law asks for a quorum of {part} on first call
pub fn law_quorum_missing(basis: impl Into<Arg>, part: impl Into<Arg>) -> Message {
    Message::new("law-quorum-missing", vec![("basis", basis.into()), ("part", part.into())])
}

/// {given} is less than the {part} of the members that the law asks for | {given} is less than the {part} of the shares issued that the law asks for | {given} is less than the {part} that the law asks for
pub fn law_quorum_low(basis: impl Into<Arg>, given: impl Into<Arg>, part: impl Into<Arg>) -> Message {
    Message::new("law-quorum-low", vec![("basis", basis.into()), ("given", given.into()), ("part", part.into())])
}

/// on second call the law still asks for {part}
pub fn law_second_call(part: impl Into<Arg>) -> Message {
    Message::new("law-second-call", vec![("part", part.into())])
}

/// a tie is no majority: write `tie = "fails"` or `"casting-vote"`
pub fn law_tie() -> Message {
    Message::new("law-tie", vec![])
}

/// `{given}` is too little: the law asks for more than {part} of the votes expressed
pub fn law_more_than(given: impl Into<Arg>, part: impl Into<Arg>) -> Message {
    Message::new("law-more-than", vec![("given", given.into()), ("part", part.into())])
}

/// `{given}` is too little: the law asks for at least {part} of the votes expressed
pub fn law_at_least(given: impl Into<Arg>, part: impl Into<Arg>) -> Message {
    Message::new("law-at-least", vec![("given", given.into()), ("part", part.into())])
}

/// missing: without colleges leave `"fr-scic-colleges"` out of `laws`
pub fn law_colleges_missing() -> Message {
    Message::new("law-colleges-missing", vec![])
}

/// an SCIC has at least three colleges, here are {count}
pub fn law_three_colleges(count: impl Into<Arg>) -> Message {
    Message::new("law-three-colleges", vec![("count", count.into())])
}

/// college `{college}` has {percent} %, less than {limit} %: take {limit} % to {most} %
pub fn law_weight_low(college: impl Into<Arg>, percent: impl Into<Arg>, limit: impl Into<Arg>, most: impl Into<Arg>) -> Message {
    Message::new("law-weight-low", vec![("college", college.into()), ("percent", percent.into()), ("limit", limit.into()), ("most", most.into())])
}

/// college `{college}` has {percent} %, more than {limit} %: take {least} % to {limit} %
pub fn law_weight_high(college: impl Into<Arg>, percent: impl Into<Arg>, limit: impl Into<Arg>, least: impl Into<Arg>) -> Message {
    Message::new("law-weight-high", vec![("college", college.into()), ("percent", percent.into()), ("limit", limit.into()), ("least", least.into())])
}

/// missing: non-cooperating associates together hold at most 35 % (49 % with cooperatives among them)
pub fn law_ceiling_missing() -> Message {
    Message::new("law-ceiling-missing", vec![])
}

/// {given} is above 49/100 (35/100 for those that are no cooperatives)
pub fn law_ceiling_high(given: impl Into<Arg>) -> Message {
    Message::new("law-ceiling-high", vec![("given", given.into())])
}

/// one ceiling must be 35 % or less, for those that are no cooperatives
pub fn law_ceiling_one() -> Message {
    Message::new("law-ceiling-one", vec![])
}

/// votes by shares need a cap: nobody votes, own and proxies together, with more than 1/10 of the votes attached to the shares represented; add `[cap]`, or write `votes = "members"`
pub fn law_cap_missing() -> Message {
    Message::new("law-cap-missing", vec![])
}

/// {given} is more than 1/10 of the votes attached to the shares represented
pub fn law_cap_high(given: impl Into<Arg>) -> Message {
    Message::new("law-cap-high", vec![("given", given.into())])
}

/// the tenth is taken of the votes represented: write `base = "represented"`
pub fn law_cap_base() -> Message {
    Message::new("law-cap-base", vec![])
}

/// rounding up could exceed the tenth: write `rounding = "down"` or `"exact"`
pub fn law_cap_rounding() -> Message {
    Message::new("law-cap-rounding", vec![])
}

/// members are counted on the day on which the meeting is convened: write `of = "convening"`
pub fn law_convening() -> Message {
    Message::new("law-convening", vec![])
}

/// French Act 47-1775 of 10 September 1947, art. {article}
pub fn law_of_1947(article: impl Into<Arg>) -> Message {
    Message::new("law-of-1947", vec![("article", article.into())])
}

/// French Commercial Code, art. {article}
pub fn law_of_commerce(article: impl Into<Arg>) -> Message {
    Message::new("law-of-commerce", vec![("article", article.into())])
}

/// Belgian Royal Decree of 8 January 1962, art. 1
pub fn law_of_approval() -> Message {
    Message::new("law-of-approval", vec![])
}

/// Belgian Code of Companies and Associations, art. {article}
pub fn law_of_companies(article: impl Into<Arg>) -> Message {
    Message::new("law-of-companies", vec![("article", article.into())])
}

/// Regulation (EC) No 1435/2003, art. {article}
pub fn law_of_europe(article: impl Into<Arg>) -> Message {
    Message::new("law-of-europe", vec![("article", article.into())])
}

/// a tallies file has at most {max} bytes, this one {bytes}
pub fn tallies_too_long(max: impl Into<Arg>, bytes: impl Into<Arg>) -> Message {
    Message::new("tallies-too-long", vec![("max", max.into()), ("bytes", bytes.into())])
}

/// {counts} nodes times questions: at most {max} are allowed; put fewer questions to one vote
pub fn tallies_too_many(counts: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("tallies-too-many", vec![("counts", counts.into()), ("max", max.into())])
}

/// {count} entries: at most {max} are allowed
pub fn tallies_entries(count: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("tallies-entries", vec![("count", count.into()), ("max", max.into())])
}

/// an id has 1 to {max} bytes and no control characters
pub fn tallies_id(max: impl Into<Arg>) -> Message {
    Message::new("tallies-id", vec![("max", max.into())])
}

/// name at least one question
pub fn tallies_no_question() -> Message {
    Message::new("tallies-no-question", vec![])
}

/// is not among the questions
pub fn tallies_not_a_question() -> Message {
    Message::new("tallies-not-a-question", vec![])
}

/// a question is counted either by a method, or by yes, no and abstentions
pub fn tallies_two_ways() -> Message {
    Message::new("tallies-two-ways", vec![])
}

/// a reason has at most {max} bytes
pub fn tallies_reason_long(max: impl Into<Arg>) -> Message {
    Message::new("tallies-reason-long", vec![("max", max.into())])
}

/// missing: an exclusion is published with its reason
pub fn tallies_reason_missing() -> Message {
    Message::new("tallies-reason-missing", vec![])
}

/// a correction needs the status `counted` or `late`, and a reason
pub fn tallies_correction() -> Message {
    Message::new("tallies-correction", vec![])
}

/// missing: a node without a certificate is `silent` or `declined`
pub fn tallies_certificate_missing() -> Message {
    Message::new("tallies-certificate-missing", vec![])
}

/// `{node}` is no other node here that counts as itself
pub fn tallies_within(node: impl Into<Arg>) -> Message {
    Message::new("tallies-within", vec![("node", node.into())])
}

/// name at least one part, such as `"all"`
pub fn tallies_no_part() -> Message {
    Message::new("tallies-no-part", vec![])
}

/// withheld votes are not listed: leave one of the two out
pub fn tallies_withheld_listed() -> Message {
    Message::new("tallies-withheld-listed", vec![])
}

/// is the number below which votes are withheld: 2 or more
pub fn tallies_withheld_low() -> Message {
    Message::new("tallies-withheld-low", vec![])
}

/// `{question}` is missing
pub fn tallies_question_missing(question: impl Into<Arg>) -> Message {
    Message::new("tallies-question-missing", vec![("question", question.into())])
}

/// a node that is not counted has no votes here, only its roll
pub fn tallies_votes_uncounted() -> Message {
    Message::new("tallies-votes-uncounted", vec![])
}

/// a figure is at most {max}
pub fn tallies_figure_large(max: impl Into<Arg>) -> Message {
    Message::new("tallies-figure-large", vec![("max", max.into())])
}

/// {attending} member | {attending} members present or represented, but only {roll} on the roll
pub fn tallies_more_members(attending: impl Into<Arg>, roll: impl Into<Arg>) -> Message {
    Message::new("tallies-more-members", vec![("attending", attending.into()), ("roll", roll.into())])
}

/// {attending} share | {attending} shares present or represented, but only {roll} on the roll
pub fn tallies_more_shares(attending: impl Into<Arg>, roll: impl Into<Arg>) -> Message {
    Message::new("tallies-more-shares", vec![("attending", attending.into()), ("roll", roll.into())])
}

/// {votes} vote | {votes} votes, but only {attending} present or represented
pub fn tallies_more_votes(votes: impl Into<Arg>, attending: impl Into<Arg>) -> Message {
    Message::new("tallies-more-votes", vec![("votes", votes.into()), ("attending", attending.into())])
}

/// `{part}` is no part here
pub fn tallies_not_a_part(part: impl Into<Arg>) -> Message {
    Message::new("tallies-not-a-part", vec![("part", part.into())])
}

/// {votes} vote | {votes} votes cast, but {held} held
pub fn tallies_more_than_held(votes: impl Into<Arg>, held: impl Into<Arg>) -> Message {
    Message::new("tallies-more-than-held", vec![("votes", votes.into()), ("held", held.into())])
}

/// more votes on `{question}` than part `{part}` counts
pub fn tallies_more_than_part(question: impl Into<Arg>, part: impl Into<Arg>) -> Message {
    Message::new("tallies-more-than-part", vec![("question", question.into()), ("part", part.into())])
}

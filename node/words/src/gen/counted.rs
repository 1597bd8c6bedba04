// Generated from locales/en/counted.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// Choosing k of n | Approval | Score | Majority judgement | Schulze (winning votes) | Instant runoff | STV, SSI 2007/42 rules 45–52 (five decimals) | STV, SSI 2007/42 rules 45–52 with exact fractions | Method of equal shares (cost utility) | Method of equal shares (points as utility) | Greedy by votes
pub fn method_title(method: impl Into<Arg>) -> Message {
    Message::new("method-title", vec![("method", method.into())])
}

/// Method: {method}
pub fn method_used(method: impl Into<Arg>) -> Message {
    Message::new("method-used", vec![("method", method.into())])
}

/// Withdrawn: {names}
pub fn withdrawn(names: impl Into<Arg>) -> Message {
    Message::new("withdrawn", vec![("names", names.into())])
}

/// Ties: the count stops and says who is tied
pub fn ties_stop() -> Message {
    Message::new("ties-stop", vec![])
}

/// Ties: by the order named: {names}
pub fn ties_by_order(names: impl Into<Arg>) -> Message {
    Message::new("ties-by-order", vec![("names", names.into())])
}

/// Ties: drawn with the seed “{seed}”: {names}
pub fn ties_by_draw(seed: impl Into<Arg>, names: impl Into<Arg>) -> Message {
    Message::new("ties-by-draw", vec![("seed", seed.into()), ("names", names.into())])
}

/// {names} and {count} more
pub fn names_and_more(names: impl Into<Arg>, count: impl Into<Arg>) -> Message {
    Message::new("names-and-more", vec![("names", names.into()), ("count", count.into())])
}

/// Elected: nobody yet
pub fn nobody_elected() -> Message {
    Message::new("nobody-elected", vec![])
}

/// Funded: nothing yet
pub fn nothing_funded() -> Message {
    Message::new("nothing-funded", vec![])
}

/// Elected: {names}
pub fn elected_are(names: impl Into<Arg>) -> Message {
    Message::new("elected-are", vec![("names", names.into())])
}

/// Funded: {names}
pub fn funded_are(names: impl Into<Arg>) -> Message {
    Message::new("funded-are", vec![("names", names.into())])
}

/// TIE, for 1 place | {places} places: {names}
pub fn open_tie_for_places(places: impl Into<Arg>, names: impl Into<Arg>) -> Message {
    Message::new("open-tie-for-places", vec![("places", places.into()), ("names", names.into())])
}

/// TIE, who is to be excluded: {names}
pub fn open_tie_of_exclusion(names: impl Into<Arg>) -> Message {
    Message::new("open-tie-of-exclusion", vec![("names", names.into())])
}

/// TIE, whose surplus is transferred first: {names}
pub fn open_tie_of_surplus(names: impl Into<Arg>) -> Message {
    Message::new("open-tie-of-surplus", vec![("names", names.into())])
}

/// TIE, which project is funded first: {names}
pub fn open_tie_of_funding(names: impl Into<Arg>) -> Message {
    Message::new("open-tie-of-funding", vec![("names", names.into())])
}

/// The question names no tie-break, so the count stops here
pub fn no_tie_break() -> Message {
    Message::new("no-tie-break", vec![])
}

/// Tie of {among}: {chosen} gets the place, {by}
pub fn tie_of_place(among: impl Into<Arg>, chosen: impl Into<Arg>, by: impl Into<Arg>) -> Message {
    Message::new("tie-of-place", vec![("among", among.into()), ("chosen", chosen.into()), ("by", by.into())])
}

/// Tie of {among}: {chosen} is excluded, {by}
pub fn tie_of_exclusion(among: impl Into<Arg>, chosen: impl Into<Arg>, by: impl Into<Arg>) -> Message {
    Message::new("tie-of-exclusion", vec![("among", among.into()), ("chosen", chosen.into()), ("by", by.into())])
}

/// Tie of {among}: {chosen} is transferred first, {by}
pub fn tie_of_surplus(among: impl Into<Arg>, chosen: impl Into<Arg>, by: impl Into<Arg>) -> Message {
    Message::new("tie-of-surplus", vec![("among", among.into()), ("chosen", chosen.into()), ("by", by.into())])
}

/// Tie of {among}: {chosen} is funded first, {by}
pub fn tie_of_funding(among: impl Into<Arg>, chosen: impl Into<Arg>, by: impl Into<Arg>) -> Message {
    Message::new("tie-of-funding", vec![("among", among.into()), ("chosen", chosen.into()), ("by", by.into())])
}

/// by the votes at stage {stage}
pub fn by_earlier_stage(stage: impl Into<Arg>) -> Message {
    Message::new("by-earlier-stage", vec![("stage", stage.into())])
}

/// by the order named
pub fn by_order() -> Message {
    Message::new("by-order", vec![])
}

/// by the draw
pub fn by_draw() -> Message {
    Message::new("by-draw", vec![])
}

/// by nobody
pub fn by_nobody() -> Message {
    Message::new("by-nobody", vec![])
}

/// Papers: {total} ({parts})
pub fn papers_in_all(total: impl Into<Arg>, parts: impl Into<Arg>) -> Message {
    Message::new("papers-in-all", vec![("total", total.into()), ("parts", parts.into())])
}

/// {count} counted
pub fn papers_counted(count: impl Into<Arg>) -> Message {
    Message::new("papers-counted", vec![("count", count.into())])
}

/// {count} blank
pub fn papers_blank(count: impl Into<Arg>) -> Message {
    Message::new("papers-blank", vec![("count", count.into())])
}

/// {count} spoiled
pub fn papers_spoiled(count: impl Into<Arg>) -> Message {
    Message::new("papers-spoiled", vec![("count", count.into())])
}

/// Places: {seats}
pub fn places(seats: impl Into<Arg>) -> Message {
    Message::new("places", vec![("seats", seats.into())])
}

/// A paper may have up to one cross | {count} crosses
pub fn crosses_max(count: impl Into<Arg>) -> Message {
    Message::new("crosses-max", vec![("count", count.into())])
}

/// Votes
pub fn column_votes() -> Message {
    Message::new("column-votes", vec![])
}

/// Points
pub fn column_points() -> Message {
    Message::new("column-points", vec![])
}

/// Cost
pub fn column_cost() -> Message {
    Message::new("column-cost", vec![])
}

/// Left
pub fn column_left() -> Message {
    Message::new("column-left", vec![])
}

/// Each pays
pub fn column_each_pays() -> Message {
    Message::new("column-each-pays", vec![])
}

/// Per point
pub fn column_per_point() -> Message {
    Message::new("column-per-point", vec![])
}

/// Payers
pub fn column_payers() -> Message {
    Message::new("column-payers", vec![])
}

/// Give all
pub fn column_give_all() -> Message {
    Message::new("column-give-all", vec![])
}

/// Spent
pub fn column_spent() -> Message {
    Message::new("column-spent", vec![])
}

/// Papers
pub fn column_papers() -> Message {
    Message::new("column-papers", vec![])
}

/// Change
pub fn column_change() -> Message {
    Message::new("column-change", vec![])
}

/// majority grade
pub fn column_majority_grade() -> Message {
    Message::new("column-majority-grade", vec![])
}

/// next middle grade
pub fn column_next_grade() -> Message {
    Message::new("column-next-grade", vec![])
}

/// elected
pub fn mark_elected() -> Message {
    Message::new("mark-elected", vec![])
}

/// tied
pub fn mark_tied() -> Message {
    Message::new("mark-tied", vec![])
}

/// excluded
pub fn mark_excluded() -> Message {
    Message::new("mark-excluded", vec![])
}

/// funded
pub fn mark_funded() -> Message {
    Message::new("mark-funded", vec![])
}

/// too dear
pub fn mark_too_dear() -> Message {
    Message::new("mark-too-dear", vec![])
}

/// A paper without a grade for a candidate gives the worst grade
pub fn grade_missing() -> Message {
    Message::new("grade-missing", vec![])
}

/// Equal so far; after removing one middle paper | {count} middle papers each:
pub fn equal_so_far(count: impl Into<Arg>) -> Message {
    Message::new("equal-so-far", vec![("count", count.into())])
}

/// Ranking:
pub fn ranking() -> Message {
    Message::new("ranking", vec![])
}

/// How many papers prefer the one on the left to the one above (\* marks a victory):
pub fn matrix_preferred() -> Message {
    Message::new("matrix-preferred", vec![])
}

/// The weakest victory of the strongest path (\* where it is stronger than the way back):
pub fn matrix_paths() -> Message {
    Message::new("matrix-paths", vec![])
}

/// Round {number}: one paper counts | {papers} papers count, majority {majority}
pub fn runoff_round(number: impl Into<Arg>, papers: impl Into<Arg>, majority: impl Into<Arg>) -> Message {
    Message::new("runoff-round", vec![("number", number.into()), ("papers", papers.into()), ("majority", majority.into())])
}

/// (no further preference)
pub fn row_no_further() -> Message {
    Message::new("row-no-further", vec![])
}

/// (cut off)
pub fn row_cut_off() -> Message {
    Message::new("row-cut-off", vec![])
}

/// Papers of {name}: {moves}
pub fn papers_move(name: impl Into<Arg>, moves: impl Into<Arg>) -> Message {
    Message::new("papers-move", vec![("name", name.into()), ("moves", moves.into())])
}

/// {papers} to {name}
pub fn papers_to(papers: impl Into<Arg>, name: impl Into<Arg>) -> Message {
    Message::new("papers-to", vec![("papers", papers.into()), ("name", name.into())])
}

/// {papers} without a further preference
pub fn papers_to_nobody(papers: impl Into<Arg>) -> Message {
    Message::new("papers-to-nobody", vec![("papers", papers.into())])
}

/// no papers
pub fn no_papers_move() -> Message {
    Message::new("no-papers-move", vec![])
}

/// Quota: {papers} ÷ ({seats} + 1), rounded down, + 1 = {quota}
pub fn quota(papers: impl Into<Arg>, seats: impl Into<Arg>, quota: impl Into<Arg>) -> Message {
    Message::new("quota", vec![("papers", papers.into()), ("seats", seats.into()), ("quota", quota.into())])
}

/// Fractions are counted exactly; ≈ marks those that this table rounds down
pub fn fractions_exact() -> Message {
    Message::new("fractions-exact", vec![])
}

/// Stage {number}: {action}
pub fn stage(number: impl Into<Arg>, action: impl Into<Arg>) -> Message {
    Message::new("stage", vec![("number", number.into()), ("action", action.into())])
}

/// first preferences
pub fn first_preferences() -> Message {
    Message::new("first-preferences", vec![])
}

/// {name} has {total} votes, {surplus} above the quota, which move on
pub fn surplus_moves(name: impl Into<Arg>, total: impl Into<Arg>, surplus: impl Into<Arg>) -> Message {
    Message::new("surplus-moves", vec![("name", name.into()), ("total", total.into()), ("surplus", surplus.into())])
}

/// one paper | {papers} papers received at {received} move at {passed}
pub fn papers_move_at(papers: impl Into<Arg>, received: impl Into<Arg>, passed: impl Into<Arg>) -> Message {
    Message::new("papers-move-at", vec![("papers", papers.into()), ("received", received.into()), ("passed", passed.into())])
}

/// {name} has fewest votes, {total}, and is excluded
pub fn fewest_excluded(name: impl Into<Arg>, total: impl Into<Arg>) -> Message {
    Message::new("fewest-excluded", vec![("name", name.into()), ("total", total.into())])
}

/// Elected: {names} (the last vacancies, rule 52)
pub fn elected_last(names: impl Into<Arg>) -> Message {
    Message::new("elected-last", vec![("names", names.into())])
}

/// Budget: {limit}
pub fn budget(limit: impl Into<Arg>) -> Message {
    Message::new("budget", vec![("limit", limit.into())])
}

/// Spent: {spent} of {limit}
pub fn spent_of(spent: impl Into<Arg>, limit: impl Into<Arg>) -> Message {
    Message::new("spent-of", vec![("spent", spent.into()), ("limit", limit.into())])
}

/// Each voter has {share}
pub fn each_voter_has(share: impl Into<Arg>) -> Message {
    Message::new("each-voter-has", vec![("share", share.into())])
}

/// With what is left, by votes:
pub fn then_by_votes() -> Message {
    Message::new("then-by-votes", vec![])
}

/// With what is left, by points:
pub fn then_by_points() -> Message {
    Message::new("then-by-points", vec![])
}

/// Nothing more fits without adding money
pub fn nothing_more_fits() -> Message {
    Message::new("nothing-more-fits", vec![])
}

/// With {added} × {unit} added for each voter nothing more fits; that result is kept
pub fn add_one_fits(added: impl Into<Arg>, unit: impl Into<Arg>) -> Message {
    Message::new("add-one-fits", vec![("added", added.into()), ("unit", unit.into())])
}

/// With {added} × {unit} added for each voter the budget would be exceeded; the result before is kept
pub fn add_one_over(added: impl Into<Arg>, unit: impl Into<Arg>) -> Message {
    Message::new("add-one-over", vec![("added", added.into()), ("unit", unit.into())])
}

/// ranked ballots
pub fn ballots_ranked() -> Message {
    Message::new("ballots-ranked", vec![])
}

/// ballots with crosses
pub fn ballots_marked() -> Message {
    Message::new("ballots-marked", vec![])
}

/// ballots with points
pub fn ballots_scored() -> Message {
    Message::new("ballots-scored", vec![])
}

/// ballots with grades
pub fn ballots_graded() -> Message {
    Message::new("ballots-graded", vec![])
}

/// crosses, or whole points from 0 on
pub fn ballots_whole_points() -> Message {
    Message::new("ballots-whole-points", vec![])
}

/// other points
pub fn ballots_other_points() -> Message {
    Message::new("ballots-other-points", vec![])
}

/// `{method}` needs {needs}, but there are {found}
pub fn other_ballots(method: impl Into<Arg>, needs: impl Into<Arg>, found: impl Into<Arg>) -> Message {
    Message::new("other-ballots", vec![("method", method.into()), ("needs", needs.into()), ("found", found.into())])
}

/// `{method}` spends a budget, so a number of places means nothing: leave it out
pub fn seats_of_budget(method: impl Into<Arg>) -> Message {
    Message::new("seats-of-budget", vec![("method", method.into())])
}

/// instant runoff elects one, not {seats}; for several places use `stv`
pub fn seats_one(seats: impl Into<Arg>) -> Message {
    Message::new("seats-one", vec![("seats", seats.into())])
}

/// at least one place must be filled, not 0
pub fn seats_none() -> Message {
    Message::new("seats-none", vec![])
}

/// `{name}` is named twice
pub fn order_names_twice(name: impl Into<Arg>) -> Message {
    Message::new("order-names-twice", vec![("name", name.into())])
}

/// `{name}` is missing
pub fn order_lacks(name: impl Into<Arg>) -> Message {
    Message::new("order-lacks", vec![("name", name.into())])
}

/// `{name}` is not a candidate
pub fn order_unknown(name: impl Into<Arg>) -> Message {
    Message::new("order-unknown", vec![("name", name.into())])
}

/// `{name}` may be more than one candidate
pub fn order_ambiguous(name: impl Into<Arg>) -> Message {
    Message::new("order-ambiguous", vec![("name", name.into())])
}

/// `{text}` is not a method: write one of {known}
pub fn method_unknown(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("method-unknown", vec![("text", text.into()), ("known", known.into())])
}

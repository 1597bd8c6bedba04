//! What laws refuse in a rule, with the article. Data for counsel to confirm; each check names its source.

use percole_words::{Arg, Message, rules};

use super::terms::*;
use crate::decide::exact::Fraction;
use crate::decide::problem::Problem;

named! {
    /// A law, or the part of one, that a rule says it respects.
    Law {
        /// France: one associate, one vote (loi n° 47-1775 du 10 septembre 1947, art. 1 and 9).
        FrOneMemberOneVote = "fr-one-member-one-vote",
        /// France: ordinary assembly of a company with shares (code de commerce, art. L225-98).
        FrOrdinaryAssembly = "fr-ordinary-assembly",
        /// France: extraordinary assembly of a company with shares (code de commerce, art. L225-96).
        FrExtraordinaryAssembly = "fr-extraordinary-assembly",
        /// France: colleges of an SCIC (loi n° 47-1775, art. 19 octies).
        FrScicColleges = "fr-scic-colleges",
        /// France: non-cooperating associates (loi n° 47-1775, art. 3 bis).
        FrNonCooperators = "fr-non-cooperators",
        /// Belgium: approved cooperative (arrêté royal du 8 janvier 1962, art. 1).
        BeApprovedCooperative = "be-approved-cooperative",
        /// Belgium: change of the statutes of a cooperative (CSA/WVV, art. 6:85).
        BeStatutes = "be-statutes",
        /// Belgium: change of the object of a cooperative (CSA/WVV, art. 6:86).
        BeObject = "be-object",
        /// European Cooperative Society: ordinary decisions (Regulation (EC) 1435/2003, art. 61(2)).
        EuSceOrdinary = "eu-sce-ordinary",
        /// European Cooperative Society: change of the statutes (Regulation (EC) 1435/2003, art. 61(4)).
        EuSceStatutes = "eu-sce-statutes",
    }
}

/// An article, as people cite it.
type Article = fn() -> Message;

const ONE_VOTE: Article = || rules::law_of_1947(Arg::all_of(["1", "9"]));
const L225_98: Article = || rules::law_of_commerce("L225-98");
const L225_96: Article = || rules::law_of_commerce("L225-96");
const SCIC: Article = || rules::law_of_1947("19 octies");
const NON_COOPERATORS: Article = || rules::law_of_1947("3 bis");
const APPROVED: Article = rules::law_of_approval;
const BE_STATUTES: Article = || rules::law_of_companies("6:85");
const BE_OBJECT: Article = || rules::law_of_companies("6:86");
const SCE_ORDINARY: Article = || rules::law_of_europe("61(2)");
const SCE_STATUTES: Article = || rules::law_of_europe("61(4)");

/// What a college of an SCIC weighs at least and at most, in percent.
const SCIC_PERCENT: (u64, u64) = (10, 50);

const fn fraction(numerator: u64, denominator: u64) -> Fraction {
    match Fraction::new(numerator, denominator) {
        Some(fraction) => fraction,
        None => Fraction::ONE,
    }
}

/// What the laws that the rule names refuse in it, and weights that do not make a whole, which none allows.
pub(super) fn refusals(terms: &Terms) -> Vec<Problem> {
    let mut found: Vec<Problem> = weights_make_a_whole(terms).into_iter().collect();
    for law in &terms.laws {
        match law {
            Law::FrOneMemberOneVote => found.extend(one_member_one_vote(terms)),
            Law::FrOrdinaryAssembly => {
                found.extend(quorum_at_least(terms, None, fraction(1, 5), None, L225_98));
                found.extend(majority_at_least(terms, Threshold::MoreThan(Fraction::HALF), L225_98));
            }
            Law::FrExtraordinaryAssembly => {
                found.extend(quorum_at_least(terms, None, fraction(1, 4), Some(fraction(1, 5)), L225_96));
                found.extend(majority_at_least(terms, Threshold::AtLeast(fraction(2, 3)), L225_96));
            }
            Law::FrScicColleges => found.extend(scic_colleges(terms)),
            Law::FrNonCooperators => found.extend(non_cooperators(terms)),
            Law::BeApprovedCooperative => found.extend(approved_cooperative(terms)),
            Law::BeStatutes => {
                found.extend(quorum_at_least(terms, Some(Unit::Shares), Fraction::HALF, None, BE_STATUTES));
                found.extend(majority_at_least(terms, Threshold::AtLeast(fraction(3, 4)), BE_STATUTES));
            }
            Law::BeObject => {
                found.extend(quorum_at_least(terms, Some(Unit::Shares), Fraction::HALF, None, BE_OBJECT));
                found.extend(majority_at_least(terms, Threshold::AtLeast(fraction(4, 5)), BE_OBJECT));
            }
            Law::EuSceOrdinary => {
                found.extend(majority_at_least(terms, Threshold::MoreThan(Fraction::HALF), SCE_ORDINARY));
            }
            Law::EuSceStatutes => {
                found.extend(quorum_at_least(terms, Some(Unit::Members), Fraction::HALF, None, SCE_STATUTES));
                found.extend(convening_date(terms));
                found.extend(majority_at_least(terms, Threshold::AtLeast(fraction(2, 3)), SCE_STATUTES));
            }
        }
    }
    found
}

fn weights_make_a_whole(terms: &Terms) -> Option<Problem> {
    let colleges = terms.colleges.as_ref()?;
    let sum: num_rational::Ratio<u128> = colleges.list.iter().map(|college| ratio(college.weight)).sum();
    let whole = num_rational::Ratio::from_integer(1u128);
    if sum == whole {
        return None;
    }
    let percent = (sum * 100u128).to_string();
    let problem = Problem::new("colleges.list", rules::law_weights_sum(percent));
    let scic = terms.laws.contains(&Law::FrScicColleges);
    Some(if scic { problem.under(SCIC()) } else { problem })
}

fn ratio(fraction: Fraction) -> num_rational::Ratio<u128> {
    num_rational::Ratio::new(fraction.numerator().into(), fraction.denominator().into())
}

fn one_member_one_vote(terms: &Terms) -> Option<Problem> {
    (terms.votes == Unit::Shares).then(|| Problem::new("votes", rules::law_one_vote()).under(ONE_VOTE()))
}

/// The quorum that covers the whole assembly: overall, or in every node.
fn general_quorums(terms: &Terms) -> impl Iterator<Item = (usize, &Quorum)> {
    let general = |quorum: &&Quorum| quorum.level != QuorumLevel::College && quorum.only.is_empty();
    let own_node =
        |quorum: &&Quorum| quorum.level == QuorumLevel::Overall || quorum.if_missed == MissedQuorum::NoQuorum;
    let matching = move |(_, quorum): &(usize, &Quorum)| general(quorum) && own_node(quorum);
    terms.quorums.iter().enumerate().filter(matching)
}

fn quorum_at_least(
    terms: &Terms,
    basis: Option<Unit>,
    first: Fraction,
    second: Option<Fraction>,
    article: Article,
) -> Vec<Problem> {
    let of_roll = |quorum: &Quorum| quorum.of != OnDate::Present && basis.is_none_or(|b| quorum.basis == b);
    let best = general_quorums(terms).filter(|(_, quorum)| of_roll(quorum)).max_by_key(|(_, q)| q.first_call);
    let counted = match basis {
        Some(Unit::Shares) => "shares",
        Some(Unit::Members) => "members",
        None => "any",
    };
    let Some((index, quorum)) = best else {
        let message = rules::law_quorum_missing(counted, first.to_string());
        return vec![Problem::new("quorum", message).under(article())];
    };
    let mut found = Vec::new();
    if quorum.first_call < first {
        let message = rules::law_quorum_low(counted, quorum.first_call.to_string(), first.to_string());
        found.push(Problem::new(format!("quorum[{index}].first_call"), message).under(article()));
    }
    if let (Some(needed), Some(given)) = (second, quorum.second_call)
        && second_is_below(given, needed)
    {
        let message = rules::law_second_call(needed.to_string());
        found.push(Problem::new(format!("quorum[{index}].second_call"), message).under(article()));
    }
    found
}

fn second_is_below(given: SecondCallQuorum, needed: Fraction) -> bool {
    match given {
        SecondCallQuorum::None => true,
        SecondCallQuorum::AtLeast(fraction) => fraction < needed,
    }
}

/// The majority must be at least as strict as `needed`, of the votes expressed or of a wider base.
fn majority_at_least(terms: &Terms, needed: Threshold, article: Article) -> Option<Problem> {
    let given = terms.majority.threshold;
    let stricter = given.fraction() > needed.fraction();
    let same = given.fraction() == needed.fraction() && given.must_exceed() >= needed.must_exceed();
    if stricter || same {
        return (terms.tie == CastingRule::Passes && needed.must_exceed())
            .then(|| Problem::new("majority.tie", rules::law_tie()).under(article()));
    }
    let (given, part) = (given.to_string(), needed.fraction().to_string());
    let message = if needed.must_exceed() {
        rules::law_more_than(given, part)
    } else {
        rules::law_at_least(given, part)
    };
    Some(Problem::new("majority.threshold", message).under(article()))
}

fn scic_colleges(terms: &Terms) -> Vec<Problem> {
    let Some(colleges) = &terms.colleges else {
        return vec![Problem::new("colleges", rules::law_colleges_missing()).under(SCIC())];
    };
    let mut found = Vec::new();
    if colleges.list.len() < 3 {
        let message = rules::law_three_colleges(colleges.list.len());
        found.push(Problem::new("colleges.list", message).under(SCIC()));
    }
    for (index, college) in colleges.list.iter().enumerate() {
        let percent = (ratio(college.weight) * 100u128).to_string();
        let (least, most) = SCIC_PERCENT;
        let message = if college.weight < fraction(least, 100) {
            rules::law_weight_low(&college.id, percent, least, most)
        } else if college.weight > fraction(most, 100) {
            rules::law_weight_high(&college.id, percent, most, least)
        } else {
            continue;
        };
        found.push(Problem::new(format!("colleges.list[{index}].weight"), message).under(SCIC()));
    }
    found
}

fn non_cooperators(terms: &Terms) -> Vec<Problem> {
    if terms.ceilings.is_empty() {
        return vec![Problem::new("ceiling", rules::law_ceiling_missing()).under(NON_COOPERATORS())];
    }
    let over = |(_, ceiling): &(usize, &Ceiling)| ceiling.max > fraction(49, 100);
    let refuse = |(index, ceiling): (usize, &Ceiling)| {
        let message = rules::law_ceiling_high(ceiling.max.to_string());
        Problem::new(format!("ceiling[{index}].max"), message).under(NON_COOPERATORS())
    };
    let mut found: Vec<Problem> = terms.ceilings.iter().enumerate().filter(over).map(refuse).collect();
    if terms.ceilings.iter().all(|ceiling| ceiling.max > fraction(35, 100)) {
        found.push(Problem::new("ceiling", rules::law_ceiling_one()).under(NON_COOPERATORS()));
    }
    found
}

fn approved_cooperative(terms: &Terms) -> Option<Problem> {
    if terms.votes == Unit::Members {
        return None;
    }
    let message = match &terms.cap {
        None => rules::law_cap_missing(),
        Some(cap) if cap.max > fraction(1, 10) => rules::law_cap_high(cap.max.to_string()),
        Some(cap) if cap.base != RightsBase::Represented => rules::law_cap_base(),
        Some(_) if terms.rounding == Rounding::Nearest => rules::law_cap_rounding(),
        Some(_) => return None,
    };
    Some(Problem::new("cap", message).under(APPROVED()))
}

fn convening_date(terms: &Terms) -> Option<Problem> {
    let (index, _) = general_quorums(terms).find(|(_, quorum)| quorum.of != OnDate::Convening)?;
    Some(Problem::new(format!("quorum[{index}].of"), rules::law_convening()).under(SCE_STATUTES()))
}

//! What laws refuse in a rule, with the article. Data for counsel to confirm; each check names its source.

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

const ONE_VOTE: &str = "loi n° 47-1775 du 10 septembre 1947, art. 1 et 9";
const L225_98: &str = "code de commerce, art. L225-98";
const L225_96: &str = "code de commerce, art. L225-96";
const SCIC: &str = "loi n° 47-1775 du 10 septembre 1947, art. 19 octies";
const NON_COOPERATORS: &str = "loi n° 47-1775 du 10 septembre 1947, art. 3 bis";
const APPROVED: &str = "arrêté royal du 8 janvier 1962, art. 1er";
const BE_STATUTES: &str = "CSA/WVV, art. 6:85";
const BE_OBJECT: &str = "CSA/WVV, art. 6:86";
const SCE_ORDINARY: &str = "Regulation (EC) No 1435/2003, art. 61(2)";
const SCE_STATUTES: &str = "Regulation (EC) No 1435/2003, art. 61(4)";

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
    let message = format!("the weights sum to {percent} %; they must sum to 100 %");
    let problem = Problem::new("colleges.list", message);
    let scic = terms.laws.contains(&Law::FrScicColleges);
    Some(if scic { problem.under(SCIC) } else { problem })
}

fn ratio(fraction: Fraction) -> num_rational::Ratio<u128> {
    num_rational::Ratio::new(fraction.numerator().into(), fraction.denominator().into())
}

fn one_member_one_vote(terms: &Terms) -> Option<Problem> {
    (terms.votes == Unit::Shares).then(|| {
        Problem::new("votes", "each associate has one vote; write votes = \"members\"").under(ONE_VOTE)
    })
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
    article: &'static str,
) -> Vec<Problem> {
    let of_roll = |quorum: &Quorum| quorum.of != OnDate::Present && basis.is_none_or(|b| quorum.basis == b);
    let best = general_quorums(terms).filter(|(_, quorum)| of_roll(quorum)).max_by_key(|(_, q)| q.first_call);
    let counted = match basis {
        Some(Unit::Shares) => " of the shares issued",
        Some(Unit::Members) => " of the members",
        None => "",
    };
    let Some((index, quorum)) = best else {
        let message = format!("missing; the law asks for a quorum of {first}{counted} on first call");
        return vec![Problem::new("quorum", message).under(article)];
    };
    let mut found = Vec::new();
    if quorum.first_call < first {
        let message =
            format!("{} is less than the {first}{counted} that the law asks for", quorum.first_call);
        found.push(Problem::new(format!("quorum[{index}].first_call"), message).under(article));
    }
    if let (Some(needed), Some(given)) = (second, quorum.second_call)
        && second_is_below(given, needed)
    {
        let message = format!("on second call the law still asks for {needed}");
        found.push(Problem::new(format!("quorum[{index}].second_call"), message).under(article));
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
fn majority_at_least(terms: &Terms, needed: Threshold, article: &'static str) -> Option<Problem> {
    let given = terms.majority.threshold;
    let stricter = given.fraction() > needed.fraction();
    let same = given.fraction() == needed.fraction() && given.must_exceed() >= needed.must_exceed();
    if stricter || same {
        return (terms.tie == CastingRule::Passes && needed.must_exceed()).then(|| {
            let message = "a tie is no majority; write tie = \"fails\" or \"casting-vote\"";
            Problem::new("majority.tie", message).under(article)
        });
    }
    let part = needed.fraction();
    let words = if needed.must_exceed() { "more than" } else { "at least" };
    let message = format!("`{given}` is too little; the law asks for {words} {part} of the votes expressed");
    Some(Problem::new("majority.threshold", message).under(article))
}

fn scic_colleges(terms: &Terms) -> Vec<Problem> {
    let Some(colleges) = &terms.colleges else {
        let message = "missing; without colleges leave \"fr-scic-colleges\" out of laws";
        return vec![Problem::new("colleges", message).under(SCIC)];
    };
    let mut found = Vec::new();
    if colleges.list.len() < 3 {
        let message = format!("an SCIC has at least three colleges, here are {}", colleges.list.len());
        found.push(Problem::new("colleges.list", message).under(SCIC));
    }
    for (index, college) in colleges.list.iter().enumerate() {
        let percent = ratio(college.weight) * 100u128;
        let refused = |side: &str, limit: u64| {
            let message =
                format!("college `{}` has {percent} %, {side} than {limit} %; take 10 % to 50 %", college.id);
            Problem::new(format!("colleges.list[{index}].weight"), message).under(SCIC)
        };
        if college.weight < fraction(1, 10) {
            found.push(refused("less", 10));
        }
        if college.weight > Fraction::HALF {
            found.push(refused("more", 50));
        }
    }
    found
}

fn non_cooperators(terms: &Terms) -> Vec<Problem> {
    if terms.ceilings.is_empty() {
        let message = "missing; non-cooperating associates together hold at most 35 % (49 % with cooperatives among them)";
        return vec![Problem::new("ceiling", message).under(NON_COOPERATORS)];
    }
    let over = |(_, ceiling): &(usize, &Ceiling)| ceiling.max > fraction(49, 100);
    let refuse = |(index, ceiling): (usize, &Ceiling)| {
        let message = format!("{} is above 49/100 (35/100 for those that are no cooperatives)", ceiling.max);
        Problem::new(format!("ceiling[{index}].max"), message).under(NON_COOPERATORS)
    };
    let mut found: Vec<Problem> = terms.ceilings.iter().enumerate().filter(over).map(refuse).collect();
    if terms.ceilings.iter().all(|ceiling| ceiling.max > fraction(35, 100)) {
        let message = "one ceiling must be 35 % or less, for those that are no cooperatives";
        found.push(Problem::new("ceiling", message).under(NON_COOPERATORS));
    }
    found
}

fn approved_cooperative(terms: &Terms) -> Option<Problem> {
    if terms.votes == Unit::Members {
        return None;
    }
    let message = match &terms.cap {
        None => "votes by shares need a cap: nobody votes, own and proxies together, with more than 1/10 of the votes \
                 attached to the shares represented; add [cap] or write votes = \"members\""
            .to_owned(),
        Some(cap) if cap.max > fraction(1, 10) => {
            format!("{} is more than 1/10 of the votes attached to the shares represented", cap.max)
        }
        Some(cap) if cap.base != RightsBase::Represented => {
            "the tenth is taken of the votes represented; write base = \"represented\"".to_owned()
        }
        Some(_) if terms.rounding == Rounding::Nearest => {
            "rounding up could exceed the tenth; write rounding = \"down\" or \"exact\"".to_owned()
        }
        Some(_) => return None,
    };
    Some(Problem::new("cap", message).under(APPROVED))
}

fn convening_date(terms: &Terms) -> Option<Problem> {
    let (index, _) = general_quorums(terms).find(|(_, quorum)| quorum.of != OnDate::Convening)?;
    let message = "members are counted on the date the meeting is convened; write of = \"convening\"";
    Some(Problem::new(format!("quorum[{index}].of"), message).under(SCE_STATUTES))
}

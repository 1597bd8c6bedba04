//! Who must be there.

use super::*;

/// Nodes that missed a quorum of their own.
#[derive(Default)]
pub(super) struct Missed<'a> {
    /// These do not approve.
    pub(super) unapproving: BTreeSet<&'a str>,
    /// These are left out of the whole.
    pub(super) removed: BTreeSet<&'a str>,
}

impl<'a> Case<'a> {
    pub(super) fn quorums(&self, book: &mut Book) -> Missed<'a> {
        let mut missed = Missed::default();
        for quorum in &self.terms.quorums {
            let needed = match (self.tallies.call, quorum.second_call) {
                (Call::Second, Some(SecondCallQuorum::None)) => continue,
                (Call::Second, Some(SecondCallQuorum::AtLeast(second))) => second,
                _ => quorum.first_call,
            };
            self.quorum(quorum, needed, book, &mut missed);
        }
        for (id, _) in self.stand.iter().filter(|(_, stand)| **stand == Stand::In) {
            self.own_quorums(id, book, &mut missed);
        }
        missed
    }

    fn quorum(&self, quorum: &Quorum, needed: Fraction, book: &mut Book, missed: &mut Missed<'a>) {
        let (basis, of, who) = (quorum.basis, quorum.of, quorum.who);
        let kind = ConditionKind::Quorum { basis, of, who };
        let among = |nodes: &[&str], college| self.attendance(nodes, college, basis, of, who);
        match quorum.level {
            QuorumLevel::Overall => {
                let figures = among(&self.within(), None);
                book.part(kind, Place::Overall, Role::Decides, figures, needed, false);
            }
            QuorumLevel::College => {
                for college in self.terms.colleges.iter().flat_map(|colleges| &colleges.list) {
                    if quorum.only.is_empty() || quorum.only.contains(&college.id) {
                        let figures = among(&self.within(), Some(&college.id));
                        let place = Place::College(college.id.clone());
                        book.part(kind, place, Role::Decides, figures, needed, false);
                    }
                }
            }
            QuorumLevel::Node => {
                let ends = quorum.if_missed == MissedQuorum::NoQuorum;
                let role = if ends { Role::Decides } else { Role::Feeds };
                let asked = |id: &&str| quorum.only.is_empty() || quorum.only.iter().any(|only| only == id);
                for (id, nodes) in self.countries().into_iter().filter(|(id, _)| asked(id)) {
                    let place = Place::Node(id.to_owned());
                    if !book.part(kind, place, role, among(&nodes, None), needed, false) {
                        missed.unapproving.extend(&nodes);
                        if quorum.if_missed == MissedQuorum::Out {
                            missed.removed.extend(&nodes);
                        }
                    }
                }
                let known = |id: &str| self.stand.keys().any(|node| self.country(node) == id);
                for id in quorum.only.iter().filter(|id| !known(id)) {
                    book.note(kind, Place::Node(id.clone()), role, None, None);
                }
            }
        }
    }

    /// What a node asks for by itself.
    fn own_quorums(&self, id: &'a str, book: &mut Book, missed: &mut Missed<'a>) {
        for condition in self.own_conditions(id) {
            let LocalCondition::Quorum { basis, of, at_least } = *condition else { continue };
            let who = if of == OnDate::Present { Who::Voting } else { Who::Attending };
            let figures = self.attendance(&[id], None, basis, of, who);
            let kind = ConditionKind::LocalQuorum { basis, of };
            if !book.part(kind, Place::Node(id.to_owned()), Role::Feeds, figures, at_least, false) {
                missed.unapproving.insert(id);
                if self.terms.nodes.is_none() {
                    missed.removed.insert(id);
                }
            }
        }
    }

    fn attendance(
        &self,
        nodes: &[&str],
        college: Option<&str>,
        basis: Unit,
        of: OnDate,
        who: Who,
    ) -> Option<(Q, Q)> {
        let (mut there, mut all) = (Q::zero(), Q::zero());
        for node in nodes {
            let counts = self.stand[node] == Stand::In;
            let rows: Vec<&Row<'_>> = self.rows.iter().filter(|row| row.node == *node).collect();
            if rows.is_empty() && of != OnDate::Present {
                return None;
            }
            for row in rows {
                if let Some(college) = college
                    && row.college? != college
                {
                    continue;
                }
                if counts {
                    there += match who {
                        Who::Attending => came(row.part, basis)?,
                        Who::Voting if row.part.withheld.is_some() => return None,
                        Who::Voting => total(&raw(row.part, self.question)),
                    };
                }
                if of != OnDate::Present || counts {
                    all += match of {
                        OnDate::Present => came(row.part, basis)?,
                        OnDate::Record => unit(row.part.roll.record, basis)?,
                        OnDate::Convening => unit(row.part.roll.convening?, basis)?,
                    };
                }
            }
        }
        (!all.is_zero()).then_some((there, all))
    }
}

//! What the papers of a file may cost in memory once they are read: a line of two bytes may say nothing of a thousand candidates.

use super::MEMORY_BYTES_MAX;
use crate::count::profile::{GradedBallot, MarkedBallot, RankedBallot, ScoredBallot};
use percole_words::{Message, counting};

/// A block of the heap, beside what is in it.
const BLOCK: usize = 16;
/// Two numbers of any length, each with a block of its own.
const EXACT_HEAP: usize = 2 * (8 + BLOCK);

/// What is left for the papers of a file.
pub(super) struct Memory {
    left: usize,
}

impl Default for Memory {
    fn default() -> Memory {
        Memory { left: MEMORY_BYTES_MAX }
    }
}

impl Memory {
    /// Takes what something costs.
    ///
    /// # Errors
    /// What would be right, when there is no more.
    pub(super) fn take(&mut self, something: &(impl Costs + ?Sized)) -> Result<(), Message> {
        let left = self.left.checked_sub(something.bytes());
        self.left = left.ok_or_else(|| counting::at_most_memory(MEMORY_BYTES_MAX >> 20))?;
        Ok(())
    }
}

/// Something that stays in memory.
pub(super) trait Costs {
    /// How many bytes it takes, about.
    fn bytes(&self) -> usize;
}

/// A list that grows has room for twice as many.
fn in_a_list<T>() -> usize {
    2 * size_of::<T>()
}

fn heap<T>(list: &Vec<T>) -> usize {
    list.capacity() * size_of::<T>()
}

impl Costs for RankedBallot {
    fn bytes(&self) -> usize {
        in_a_list::<Self>() + BLOCK + self.ranks.heap_bytes()
    }
}

impl Costs for MarkedBallot {
    fn bytes(&self) -> usize {
        in_a_list::<Self>() + BLOCK + heap(&self.marks)
    }
}

impl Costs for ScoredBallot {
    fn bytes(&self) -> usize {
        in_a_list::<Self>() + BLOCK + heap(&self.points) + EXACT_HEAP * self.points.len()
    }
}

impl Costs for GradedBallot {
    fn bytes(&self) -> usize {
        in_a_list::<Self>() + BLOCK + heap(&self.grades)
    }
}

/// A name by which somebody is found again, and its key.
impl Costs for str {
    fn bytes(&self) -> usize {
        2 * (size_of::<String>() + BLOCK + self.len()) + BLOCK
    }
}

//! The rules of the game that transitions read.

/// Whether a recommendation must have been open for comment before its group adopts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommentPhase {
    /// A group may adopt a draft directly.
    Optional,
    /// A draft is published, commented and revised first (R5).
    Required,
}

/// The part of a cycle's charter that the first lifecycles depend on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Charter {
    /// Whether R5 may leave `draft`.
    pub comment_phase: CommentPhase,
    /// Shortest comment window in days of 24 hours (R2, R4).
    pub comment_days_min: u32,
    /// Days that a recipient has to answer, from its receipt, when the sender names none (T1).
    pub answer_days: u32,
}

impl Default for Charter {
    /// No comment phase required, no shortest window, 90 days to answer.
    fn default() -> Charter {
        Charter { comment_phase: CommentPhase::Optional, comment_days_min: 0, answer_days: 90 }
    }
}

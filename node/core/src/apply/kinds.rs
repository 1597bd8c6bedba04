//! Kinds of events, declared once for each subject.

use percole_domain::Refusal;

/// A kind of event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    /// Its name: the family of its subject, a dot, and what happened, e.g. `recommendation.adopted`.
    pub name: &'static str,
    /// Version of the payload's schema that this program writes and reads. Added fields keep it, a break raises it.
    pub(crate) schema: u16,
    /// Whether its payload can be erased. What a lifecycle, a count or another event needs is never in such a payload.
    pub(crate) redactable: bool,
    /// Who may write it.
    pub(crate) author: Author,
}

/// Who may write an event. All kinds together are the table of authority; whatever else is in a log counts for nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Author {
    /// The node whose subject it is.
    Owner,
    /// The node that the subject's first event is addressed to; the fold knows which.
    Addressee,
    /// Whoever wrote what it names: an order to erase stands in the log of what it erases.
    Itself,
}

/// The payload of one kind of event.
pub trait Payload: prost::Message + Default {
    /// The kind.
    const KIND: Kind;
}

/// The payloads of a subject's events, one variant a kind.
pub trait Change: Sized {
    /// The kinds, in the order of the declaration.
    const KINDS: &'static [Kind];

    /// Decodes the payload of a kind of this subject; `None` for a kind of another.
    ///
    /// # Errors
    /// When the author wrote something else than the kind promises.
    fn decode(kind: &str, payload: &[u8]) -> Option<Result<Self, Refusal>>;
}

/// What an author wrote cannot be read.
pub(super) fn unreadable(kind: &str) -> Refusal {
    Refusal::precondition(percole_words::events::event_unreadable(kind))
}

/// Declares the events of a subject: from it come the enum of their payloads, the kinds by name with whoever may write them
/// (the owner of the subject, unless it says `by`), and how each payload is read and written.
macro_rules! events {
    (
        $(#[$meta:meta])*
        $vis:vis enum $change:ident {
            $( $(#[$kind_meta:meta])* $variant:ident($payload:ty) = $name:literal $(by $author:ident)? $(, $redactable:ident)?; )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug)]
        #[allow(dead_code, reason = "a payload may say nothing that its fold reads")]
        #[allow(clippy::large_enum_variant, reason = "it lives from its decoding to its fold, one at a time")]
        $vis enum $change {
            $( $(#[$kind_meta])* $variant($payload), )+
        }

        impl $crate::apply::Change for $change {
            const KINDS: &'static [$crate::apply::Kind] =
                &[ $( <$payload as $crate::apply::Payload>::KIND, )+ ];

            fn decode(kind: &str, payload: &[u8]) -> Option<Result<$change, percole_domain::Refusal>> {
                match kind {
                    $( $name => Some(
                        <$payload as prost::Message>::decode(payload)
                            .map($change::$variant)
                            .map_err(|_| $crate::apply::kinds::unreadable(kind)),
                    ), )+
                    _ => None,
                }
            }
        }

        $( impl $crate::apply::Payload for $payload {
            const KIND: $crate::apply::Kind = $crate::apply::Kind {
                name: $name,
                schema: 1,
                redactable: $crate::apply::kinds::events!(@redactable $($redactable)?),
                author: $crate::apply::kinds::events!(@author $($author)?),
            };
        } )+
    };
    (@redactable redactable) => { true };
    (@redactable) => { false };
    (@author $author:ident) => { $crate::apply::Author::$author };
    (@author) => { $crate::apply::Author::Owner };
}
pub(crate) use events;

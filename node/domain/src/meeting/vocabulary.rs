//! Words of closed lists, and those that an organisation may add its own to.

use percole_words::{Arg, meeting};

use crate::vocabulary::{Term, Vocabulary};
use crate::words;

words! {
    /// How somebody took part.
    pub enum Mode: "mode", meeting::meeting_unknown_mode {
        /// In the room.
        Room = "room" | "salle" | "en salle" | "zaal" | "in de zaal" | "saal" | "im Saal" => meeting::meeting_mode_room,
        /// From afar.
        Online = "online" | "en ligne" | "visio" | "à distance" | "video" | "op afstand" => meeting::meeting_mode_online,
        /// Through somebody who held their vote.
        Proxy = "proxy" | "procuration" | "pouvoir" | "volmacht" | "Vollmacht" | "mit Vollmacht" | "by proxy" | "par procuration" | "bij volmacht" => meeting::meeting_mode_proxy,
    }
}

words! {
    /// What somebody says beforehand about a meeting.
    pub enum Coming: "answer", meeting::meeting_unknown_answer {
        /// They come to the room.
        Room = "room" | "salle" | "en salle" | "zaal" | "saal" => meeting::meeting_coming_room,
        /// They take part from afar.
        Online = "online" | "en ligne" | "visio" | "op afstand" => meeting::meeting_coming_online,
        /// They do not come.
        No = "no" | "non" | "nee" | "nein" => meeting::meeting_coming_no,
    }
}

words! {
    /// How far minutes are.
    pub enum Stage: "stage", meeting::meeting_unknown_stage {
        /// Still to be approved.
        Draft = "draft" | "projet" | "ontwerp" | "Entwurf" => meeting::meeting_stage_draft,
        /// Approved.
        Final = "final" | "approuvé" | "goedgekeurd" | "genehmigt" | "approved" => meeting::meeting_stage_final,
    }
}

words! {
    /// Ways by which a notice is sent that are known everywhere.
    pub enum KnownChannel: "channel", meeting::meeting_unknown_channel {
        /// On paper.
        Letter = "letter" | "lettre" | "brief" | "Brief" | "courrier" | "post" => meeting::meeting_channel_letter,
        /// To the address of each.
        Mail = "mail" | "courriel" | "e-mail" | "E-Mail" | "email" => meeting::meeting_channel_mail,
        /// On the organisation's pages.
        Site = "site" | "site web" | "website" | "Website" | "web" => meeting::meeting_channel_site,
        /// Where people pass.
        Poster = "poster" | "affiche" | "Aushang" => meeting::meeting_channel_poster,
        /// With the news.
        Newsletter = "newsletter" | "lettre d’information" | "nieuwsbrief" | "Rundbrief" | "infolettre" => meeting::meeting_channel_newsletter,
    }
}

/// By which way a notice was sent.
pub type Channel = Term<KnownChannel>;

impl Vocabulary for KnownChannel {
    const FIELD: &'static str = "channels";

    fn all() -> &'static [KnownChannel] {
        KnownChannel::ALL
    }

    fn of_name(text: &str) -> Option<KnownChannel> {
        KnownChannel::named(text).ok()
    }

    fn said(self) -> Arg {
        self.label()
    }
}

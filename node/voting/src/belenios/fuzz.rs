//! Every decoder of outside bytes, as functions that a fuzz harness can call by name.

use super::election::{Election, group_of};
use super::group::{Belenios2048, Ed25519, Group, GroupName};
use super::tally::EncryptedTally;
use super::trustees::Trustees;

/// A fuzz target: it returns for any bytes, and panics when an invariant of the decoder is broken.
pub type Target = fn(&[u8]);

/// A target that also says whether the bytes are accepted.
pub type Decoder = fn(&[u8]) -> bool;

/// Makes both tables from one list.
macro_rules! decoders {
    ($($name:literal => $decoder:expr,)*) => {
        /// All decoders by name.
        pub const DECODERS: &[(&str, Decoder)] = &[$(($name, $decoder)),*];

        /// All targets by name: the same decoders, for a harness that only looks for panics.
        pub const TARGETS: &[(&str, Target)] = &[$(($name, |data| {
            let _ = $decoder(data);
        })),*];
    };
}

decoders! {
    "belenios_group" => super::group::fuzz_decode,
    "belenios_election" => super::election::fuzz_decode,
    "belenios_credential" => super::credential::fuzz_parse,
    "belenios_public_credentials" => super::verify::fuzz_credentials,
    "belenios_trustees" => super::trustees::fuzz_decode,
    "belenios_ballot" => ballot,
    "belenios_tally" => tally,
    "belenios_partial_decryption" => partial_decryption,
    "belenios_record_header" => super::archive::record::fuzz_header,
    "belenios_event" => super::archive::event::fuzz_event,
    "belenios_records" => super::archive::reader::fuzz_records,
    "belenios_archive" => super::verify::fuzz_verify,
    "belenios_closing" => super::closing::fuzz_decode,
    "belenios_key_generation_message" => super::dkg::fuzz_decode,
    "belenios_sealed_file" => super::keyfile::fuzz_open,
}

/// A record is read in the light of others, which stand before it, one a line: no record holds a line feed.
fn lines<const N: usize>(data: &[u8]) -> Option<[&[u8]; N]> {
    let lines: Vec<&[u8]> = data.splitn(N, |byte| *byte == b'\n').collect();
    lines.try_into().ok()
}

/// Calls a function in the group of the election in the first line.
macro_rules! in_group_of {
    ($election:expr, $decoder:ident, $lines:expr) => {
        match group_of($election) {
            Ok(GroupName::Ed25519) => $decoder::<Ed25519>($lines),
            Ok(GroupName::Belenios2048) => $decoder::<Belenios2048>($lines),
            Err(_) => false,
        }
    };
}

/// Lines: election, ballot.
fn ballot(data: &[u8]) -> bool {
    fn read<G: Group>([election, ballot]: [&[u8]; 2]) -> bool {
        Election::<G>::decode(election).is_ok_and(|election| super::ballot::fuzz_verify(&election, ballot))
    }
    lines(data).is_some_and(|lines| in_group_of!(lines[0], read, lines))
}

/// Lines: election, encrypted tally.
fn tally(data: &[u8]) -> bool {
    fn read<G: Group>([election, tally]: [&[u8]; 2]) -> bool {
        Election::<G>::decode(election)
            .is_ok_and(|election| super::tally::fuzz_decode::<G>(election.questions(), tally))
    }
    lines(data).is_some_and(|lines| in_group_of!(lines[0], read, lines))
}

/// Lines: election, encrypted tally, trustees, partial decryption of any of them.
fn partial_decryption(data: &[u8]) -> bool {
    fn read<G: Group>([election, tally, trustees, partial]: [&[u8]; 4]) -> bool {
        let (Ok(election), Ok(trustees)) = (Election::<G>::decode(election), Trustees::<G>::decode(trustees))
        else {
            return false;
        };
        let Ok(tally) = EncryptedTally::<G>::decode(election.questions(), tally) else { return false };
        let of = |key| super::decryption::fuzz_verify(&election.fingerprint, &tally, key, partial);
        trustees.keys().any(of)
    }
    lines(data).is_some_and(|lines| in_group_of!(lines[0], read, lines))
}

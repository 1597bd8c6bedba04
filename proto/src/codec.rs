//! Protobuf over gRPC, with a bound on what a message costs to decode.
//!
//! An empty part of a message is two bytes on the wire and a hundred in memory: a message of a few megabytes could take
//! hundreds of them. So its parts are counted before it is decoded.

use std::marker::PhantomData;

use prost::{
    Message,
    bytes::Buf,
    encoding::{DecodeContext, decode_key, skip_field},
};
use tonic::{
    Status,
    codec::{Codec, DecodeBuf, Decoder},
};
use tonic_prost::{ProstDecoder, ProstEncoder};

/// Parts of a message, more than any that this program sends has.
const PARTS_MAX: usize = 100_000;

/// As `tonic_prost::ProstCodec`, but it refuses a message of too many parts.
#[derive(Clone, Debug)]
pub struct BoundedCodec<T, U>(PhantomData<(T, U)>);

impl<T, U> Default for BoundedCodec<T, U> {
    fn default() -> BoundedCodec<T, U> {
        BoundedCodec(PhantomData)
    }
}

impl<T, U> Codec for BoundedCodec<T, U>
where
    T: Message + Send + 'static,
    U: Message + Default + Send + 'static,
{
    type Encode = T;
    type Decode = U;
    type Encoder = ProstEncoder<T>;
    type Decoder = BoundedDecoder<U>;

    fn encoder(&mut self) -> ProstEncoder<T> {
        ProstEncoder::default()
    }

    fn decoder(&mut self) -> BoundedDecoder<U> {
        BoundedDecoder(ProstDecoder::default())
    }
}

/// Decodes messages of a bounded number of parts.
#[derive(Clone, Debug)]
pub struct BoundedDecoder<U>(ProstDecoder<U>);

impl<U: Message + Default> Decoder for BoundedDecoder<U> {
    type Item = U;
    type Error = Status;

    fn decode(&mut self, message: &mut DecodeBuf<'_>) -> Result<Option<U>, Status> {
        // The whole message is one piece.
        if has_too_many_parts(message.chunk()) {
            return Err(Status::resource_exhausted(format!("a message has at most {PARTS_MAX} parts")));
        }
        self.0.decode(message)
    }
}

/// Whether a message has more parts than any has. What is no message is left to whoever decodes it.
fn has_too_many_parts(mut message: &[u8]) -> bool {
    let mut parts = 0;
    while message.has_remaining() {
        let Ok((tag, wire_type)) = decode_key(&mut message) else { return false };
        if skip_field(wire_type, tag, &mut message, DecodeContext::default()).is_err() {
            return false;
        }
        parts += 1;
        if parts > PARTS_MAX {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::v1::{Entry, Package};

    #[test]
    fn a_message_of_more_parts_than_any_has_is_not_decoded() {
        let package = |entries| Package { entries: vec![Entry::default(); entries], ..Package::default() };
        assert!(!has_too_many_parts(&package(PARTS_MAX).encode_to_vec()));
        let large = package(PARTS_MAX + 1).encode_to_vec();
        assert!(has_too_many_parts(&large));
        assert!(!has_too_many_parts(&[0xff; 20]), "what cannot be read is not counted");
        assert!(!has_too_many_parts(&[]));
    }
}

//! The key of a command.

use std::str::FromStr;

use percole_words::{Message, cli};

/// 16 bytes under which a command is carried out once; written as 32 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Key16(pub(crate) [u8; 16]);

impl FromStr for Key16 {
    type Err = Message;

    fn from_str(text: &str) -> Result<Key16, Message> {
        let mut bytes = [0; 16];
        match hex::decode_to_slice(text, &mut bytes) {
            Ok(()) => Ok(Key16(bytes)),
            Err(_) => Err(cli::not_a_command_key()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_has_32_digits() {
        assert_eq!("0a".repeat(16).parse(), Ok(Key16([10; 16])));
        for wrong in ["", "0a", "zz", &"0a".repeat(17)] {
            assert!(wrong.parse::<Key16>().is_err(), "{wrong}");
        }
    }
}

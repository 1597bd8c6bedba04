//! Reading and writing the few binary layouts of this crate: big-endian numbers, length prefixes.

/// The bytes end before the value does, or something follows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct WrongLength;

/// Takes values off the front of a byte string.
pub(crate) struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Reader<'a> {
        Reader { rest: bytes }
    }

    pub(crate) fn take(&mut self, count: usize) -> Result<&'a [u8], WrongLength> {
        let (head, rest) = self.rest.split_at_checked(count).ok_or(WrongLength)?;
        self.rest = rest;
        Ok(head)
    }

    pub(crate) fn array<const N: usize>(&mut self) -> Result<[u8; N], WrongLength> {
        self.take(N)?.try_into().map_err(|_| WrongLength)
    }

    pub(crate) fn u8(&mut self) -> Result<u8, WrongLength> {
        self.array().map(u8::from_be_bytes)
    }

    pub(crate) fn u16(&mut self) -> Result<u16, WrongLength> {
        self.array().map(u16::from_be_bytes)
    }

    pub(crate) fn u32(&mut self) -> Result<u32, WrongLength> {
        self.array().map(u32::from_be_bytes)
    }

    pub(crate) fn u64(&mut self) -> Result<u64, WrongLength> {
        self.array().map(u64::from_be_bytes)
    }

    pub(crate) fn i64(&mut self) -> Result<i64, WrongLength> {
        self.array().map(i64::from_be_bytes)
    }

    /// Ends the reading: nothing may follow.
    pub(crate) fn finish(self) -> Result<(), WrongLength> {
        if self.rest.is_empty() { Ok(()) } else { Err(WrongLength) }
    }
}

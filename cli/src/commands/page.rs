//! Lists that come page by page.

use crate::output::failure::Failure;

/// Which page of a list.
#[derive(clap::Args)]
pub(crate) struct Page {
    /// How many at most, up to 500 [default: 50]
    #[arg(long, value_name = "N", default_value = "0", hide_default_value = true)]
    pub(crate) limit: u32,
    /// Go on where the page before ended
    #[arg(long, default_value = "", hide_default_value = true)]
    pub(crate) cursor: String,
}

/// Rows of a list that is shown as a whole. What has more is looked at part by part.
const ROWS_MAX: usize = 10_000;
/// Rows that are asked for at once.
const ROWS_PER_PAGE: u32 = 500;

/// Which part of a list that is shown as a whole.
#[derive(clap::Args)]
pub(crate) struct Part {
    /// How many at most [default: all of them, up to 10000]
    #[arg(long, value_name = "N", default_value = "0", hide_default_value = true)]
    limit: u32,
    /// Go on where the part before ended
    #[arg(long, default_value = "", hide_default_value = true)]
    cursor: String,
}

/// A list that comes in pages.
pub(crate) trait Paged: Sized {
    /// Rows that it has so far.
    fn rows(&self) -> usize;
    /// Where it goes on; empty on the last page.
    fn next_cursor(&self) -> &str;
    /// Adds the next page.
    fn append(&mut self, next: Self);
}

/// Makes a list of the node's one that comes in pages: of which rows it has more on each, and what each page says anew.
macro_rules! paged {
    ($list:ident: $($rows:ident)+ $(, newest $newest:ident)?) => {
        impl $crate::commands::page::Paged for $list {
            fn rows(&self) -> usize {
                0 $(+ self.$rows.len())+
            }

            fn next_cursor(&self) -> &str {
                &self.next_cursor
            }

            fn append(&mut self, next: $list) {
                $(self.$rows.extend(next.$rows);)+
                $(self.$newest = next.$newest;)?
                self.next_cursor = next.next_cursor;
            }
        }
    };
}

pub(crate) use paged;

impl Part {
    /// The whole list from its beginning.
    pub(crate) fn whole() -> Part {
        Part { limit: 0, cursor: String::new() }
    }

    /// Whether it goes on where another part ended.
    pub(crate) fn goes_on(&self) -> bool {
        !self.cursor.is_empty()
    }

    /// Asks for page after page; `ask` takes how many rows there may be, and the cursor.
    ///
    /// # Errors
    /// The first failure.
    pub(crate) async fn read<L: Paged>(
        self,
        ask: impl AsyncFn(u32, String) -> Result<L, Failure>,
    ) -> Result<L, Failure> {
        let most = if self.limit == 0 { ROWS_MAX } else { self.limit as usize };
        let room = |rows: usize| u32::try_from(most - rows).unwrap_or(u32::MAX).min(ROWS_PER_PAGE);
        let mut list = ask(room(0), self.cursor).await?;
        while !list.next_cursor().is_empty() && list.rows() < most {
            let next = ask(room(list.rows()), list.next_cursor().to_owned()).await?;
            list.append(next);
        }
        Ok(list)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The numbers from 0 to 1,233, of which a node gives at most 500 at once.
    #[derive(Debug, PartialEq)]
    struct Numbers {
        rows: Vec<usize>,
        next_cursor: String,
    }

    paged!(Numbers: rows);

    async fn page(limit: u32, cursor: String) -> Result<Numbers, Failure> {
        let from = if cursor.is_empty() { 0 } else { cursor.parse().unwrap() };
        let end = 1_234.min(from + limit.min(500) as usize);
        let next = if end < 1_234 { end.to_string() } else { String::new() };
        Ok(Numbers { rows: (from..end).collect(), next_cursor: next })
    }

    #[tokio::test]
    async fn page_after_page_is_asked_for_until_there_is_enough() {
        let read = async |limit, cursor: &str| {
            let part = Part { limit, cursor: cursor.to_owned() };
            part.read(page).await.ok().unwrap()
        };
        let whole = read(0, "").await;
        assert_eq!(whole, Numbers { rows: (0..1_234).collect(), next_cursor: String::new() });
        assert_eq!(read(700, "").await, Numbers { rows: (0..700).collect(), next_cursor: "700".into() });
        assert_eq!(
            read(700, "700").await,
            Numbers { rows: (700..1_234).collect(), next_cursor: String::new() }
        );
    }
}

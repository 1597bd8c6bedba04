//! Lists that come page by page.

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

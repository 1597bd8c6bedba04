//! Markdown as the few kinds of blocks that a report is made of; anything else is refused with its line.

use std::iter::Peekable;
use std::ops::Range;

use percole_words::documents;
use pulldown_cmark::{Event, HeadingLevel, LinkType, OffsetIter, Options, Parser, Tag, TagEnd};

use super::ReportError;

/// A block of the body.
#[derive(Debug)]
pub(super) struct Block {
    /// Line of the file, from 1.
    pub(super) line: u64,
    pub(super) kind: BlockKind,
}

#[derive(Debug)]
pub(super) enum BlockKind {
    Heading { depth: u8, text: String },
    Paragraph(String),
    List(Vec<Item>),
}

/// An item of a list.
#[derive(Debug)]
pub(super) struct Item {
    /// What it begins with in bold, if it does.
    pub(super) bold: Option<String>,
    /// The rest.
    pub(super) text: String,
}

/// Reads the blocks of `body`, which begins on line `first_line` of its file.
pub(super) fn blocks(body: &str, first_line: u64) -> Result<Vec<Block>, ReportError> {
    let events = Parser::new_ext(body, Options::empty()).into_offset_iter().peekable();
    let mut reader = Reader { events, lines: Lines::new(body, first_line) };
    let mut blocks = Vec::new();
    while let Some((event, range)) = reader.events.next() {
        let line = reader.lines.at(range.start);
        let kind = match event {
            Event::Start(Tag::Heading { level, .. }) => BlockKind::Heading {
                depth: depth(level),
                text: reader.inline(|end| matches!(end, TagEnd::Heading(_)))?,
            },
            Event::Start(Tag::Paragraph) => {
                BlockKind::Paragraph(reader.inline(|end| end == TagEnd::Paragraph)?)
            }
            Event::Start(Tag::List(_)) => BlockKind::List(reader.items()?),
            // A line across the page carries nothing.
            Event::Rule => continue,
            other => return Err(refused(&other, line)),
        };
        blocks.push(Block { line, kind });
    }
    Ok(blocks)
}

struct Reader<'a> {
    events: Peekable<OffsetIter<'a>>,
    lines: Lines,
}

impl Reader<'_> {
    /// The plain text up to the end of the block.
    fn inline(&mut self, is_end: impl Fn(TagEnd) -> bool) -> Result<String, ReportError> {
        let mut text = String::new();
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::End(end) if is_end(end) => break,
                event => self.piece(event, range, &mut text)?,
            }
        }
        Ok(text)
    }

    /// One piece of running text: marks go, what they enclose stays.
    fn piece(&mut self, event: Event<'_>, range: Range<usize>, text: &mut String) -> Result<(), ReportError> {
        match event {
            Event::Text(piece) | Event::Code(piece) => text.push_str(&piece),
            Event::SoftBreak => text.push(' '),
            Event::HardBreak => text.push('\n'),
            Event::Start(Tag::Emphasis | Tag::Strong) | Event::End(TagEnd::Emphasis | TagEnd::Strong) => {}
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                let label = self.inline(|end| end == TagEnd::Link)?;
                text.push_str(&label);
                if !matches!(link_type, LinkType::Autolink | LinkType::Email) && label != *dest_url {
                    text.push_str(&format!(" ({dest_url})"));
                }
            }
            other => return Err(refused(&other, self.lines.at(range.start))),
        }
        Ok(())
    }

    fn items(&mut self) -> Result<Vec<Item>, ReportError> {
        let mut items = Vec::new();
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::End(TagEnd::List(_)) => break,
                Event::Start(Tag::Item) => items.push(self.item()?),
                other => return Err(refused(&other, self.lines.at(range.start))),
            }
        }
        Ok(items)
    }

    /// An item; its paragraphs, when it has several, become lines of its text.
    fn item(&mut self) -> Result<Item, ReportError> {
        let mut item = Item { bold: None, text: String::new() };
        let mut at_start = true;
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::End(TagEnd::Item) => break,
                Event::Start(Tag::Paragraph) => item.text.push('\n'),
                Event::End(TagEnd::Paragraph) => {}
                Event::Start(Tag::Strong) if at_start => {
                    item.bold = Some(self.inline(|end| end == TagEnd::Strong)?);
                    at_start = false;
                }
                Event::Start(Tag::List(_)) => {
                    let line = self.lines.at(range.start);
                    return Err(ReportError::at_line(line, documents::list_within_list()));
                }
                event => {
                    self.piece(event, range, &mut item.text)?;
                    at_start = false;
                }
            }
        }
        Ok(item)
    }
}

fn depth(level: HeadingLevel) -> u8 {
    level as u8
}

fn refused(event: &Event<'_>, line: u64) -> ReportError {
    let message = match event {
        Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::HtmlBlock) => documents::html_in_report(),
        Event::Start(Tag::CodeBlock(_)) => documents::code_block_in_report(),
        Event::Start(Tag::BlockQuote(_)) => documents::block_quote_in_report(),
        Event::Start(Tag::Image { .. }) => documents::image_in_report(),
        _ => documents::other_markdown_in_report(),
    };
    ReportError::at_line(line, message)
}

/// Finds the line of a byte.
struct Lines {
    first: u64,
    starts: Vec<usize>,
}

impl Lines {
    fn new(body: &str, first: u64) -> Lines {
        let breaks = body.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Lines { first, starts: std::iter::once(0).chain(breaks).collect() }
    }

    fn at(&self, byte: usize) -> u64 {
        let before = self.starts.partition_point(|start| *start <= byte) as u64;
        self.first + before - 1
    }
}

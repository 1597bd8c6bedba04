//! One member as somebody writes it down, without a file.

use percole_tables::Given;
use percole_tables::text::{identifier, label, tidy};

use super::{LABEL_CHARS_MAX, MEMBER_NUMBER_CHARS_MAX, NewMember, Status, email, line_of};
use crate::names::NAME_CHARS_MAX;
use crate::{Date, Language, Refusal};

/// What is written of a member; an empty text is none.
#[derive(Clone, Copy, Debug, Default)]
pub struct Written<'t> {
    /// Number on the register.
    pub number: &'t str,
    /// A person, or an organisation.
    pub name: &'t str,
    /// What the member is.
    pub category: &'t str,
    /// Local branch.
    pub antenne: &'t str,
    /// BCP 47 tag.
    pub language: &'t str,
    /// Address to write to.
    pub email: &'t str,
    /// Day on which the membership began.
    pub since: &'t str,
    /// Member or user.
    pub status: &'t str,
}

/// A member in its normal form, as a file would have brought it.
///
/// # Errors
/// `invalid_argument` on the field that is wrong.
pub fn entry(written: Written<'_>) -> Result<NewMember, Refusal> {
    let number = identifier(written.number).map_err(|message| Refusal::invalid("number", message))?;
    let line = |field: &str, text: &str, chars_max| {
        line_of(chars_max)(&tidy(text).text).map_err(|refusal| refusal.within(field))
    };
    let optional = |text: &str| Some(tidy(text).text).filter(|text| !text.is_empty());
    let antenne =
        optional(written.antenne).map(|text| line("antenne", &text, LABEL_CHARS_MAX)).transpose()?;
    let language = optional(written.language).map(|text| Language::from_any_case(&text)).transpose();
    let email = optional(written.email).map(|text| email(&text)).transpose()?;
    let since = optional(written.since).map(|text| Date::from_any_form(&text)).transpose();
    let status = optional(written.status).map(|text| Status::named(&text)).transpose()?;
    Ok(NewMember {
        line: 0,
        number: line("number", &number, MEMBER_NUMBER_CHARS_MAX)?,
        name: line("name", written.name, NAME_CHARS_MAX)?,
        category: label(&line("category", written.category, LABEL_CHARS_MAX)?),
        antenne: Given::Said(antenne),
        language: Given::Said(language.map_err(|refusal| refusal.within("language"))?),
        email: Given::Said(email),
        since: Given::Said(since.map_err(|refusal| refusal.within("since"))?),
        status: Given::Said(status),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_has_the_form_that_a_file_would_give() {
        let written = Written {
            number: " 42 ",
            name: "Zoe\u{301} \u{200b}Lambert",
            category: "Staff",
            ..Written::default()
        };
        let member = entry(written).unwrap();
        assert_eq!(
            (member.number.as_str(), member.name.as_str(), member.category.as_str()),
            ("42", "Zoé Lambert", "staff")
        );
        for (number, field) in [("", "number"), ("5\u{200b}", "number"), ("#N/A", "number")] {
            assert_eq!(entry(Written { number, ..written }).unwrap_err().field(), Some(field), "{number:?}");
        }
        assert_eq!(entry(Written { status: "actif", ..written }).unwrap_err().field(), Some("status"));
        let usager = entry(Written { status: " Usager", ..written }).unwrap();
        assert_eq!(usager.status, Given::Said(Some(Status::User)));
        assert_eq!(entry(Written { email: "x", ..written }).unwrap_err().field(), Some("email"));
        assert_eq!(entry(Written { name: "", ..written }).unwrap_err().field(), Some("name"));
    }
}

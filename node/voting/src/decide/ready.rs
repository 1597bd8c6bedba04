//! Ready rules, as TOML texts with their sources; counsel confirms before use.

/// Name and TOML text of every ready rule, sorted by name.
pub const ALL: &[(&str, &str)] = &[
    ("belgian-cooperative-object", include_str!("../../rules/belgian-cooperative-object.toml")),
    ("belgian-cooperative-ordinary", include_str!("../../rules/belgian-cooperative-ordinary.toml")),
    ("belgian-cooperative-statutes", include_str!("../../rules/belgian-cooperative-statutes.toml")),
    ("european-cooperative-ordinary", include_str!("../../rules/european-cooperative-ordinary.toml")),
    ("european-cooperative-statutes", include_str!("../../rules/european-cooperative-statutes.toml")),
    ("franco-belgian-double-majority", include_str!("../../rules/franco-belgian-double-majority.toml")),
    ("french-extraordinary-assembly", include_str!("../../rules/french-extraordinary-assembly.toml")),
    ("french-ordinary-assembly", include_str!("../../rules/french-ordinary-assembly.toml")),
    ("scic-colleges", include_str!("../../rules/scic-colleges.toml")),
];

/// The text of one ready rule.
pub fn text(name: &str) -> Option<&'static str> {
    ALL.iter().find(|(known, _)| *known == name).map(|(_, text)| *text)
}

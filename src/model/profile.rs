//! The standard sections of an explanation, as data.

/// One section of a profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileSection {
    pub id: String,
    /// The layer it belongs to, by id; titles and questions are theme strings.
    pub layer: String,
    /// Ids of sub-questions the text should cover.
    pub covers: Vec<String>,
    /// Indicators shown on the page.
    pub indicators: Vec<String>,
    /// Kinds of record the text must refer to.
    pub evidence: Vec<String>,
    pub max_words: usize,
}

/// An explanation profile: ordered sections and the investor questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    pub id: String,
    pub sections: Vec<ProfileSection>,
    /// Ids of the investor questions, each with the section that goes deeper.
    pub questions: Vec<(String, String)>,
    /// Indicators of the label card on the overview.
    pub headline: Vec<String>,
}

//! The codes of diagnostics: kebab-case names, each with its page for `explain`.
//!
//! Faults are listed here; lints live one per file in `lint/rules` and bring
//! their own page. Both meet in `Code`, which is only a name.

use std::fmt;

/// The kebab-case name of a fault or a lint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(pub &'static str);

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// What `explain` says of a code.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    pub code: Code,
    /// One line: what is wrong.
    pub what: &'static str,
    /// Why it matters to the reader of the site, or to the author.
    pub why: &'static str,
    /// What is wrong, as an author would type it.
    pub example: &'static str,
    /// The same, right.
    pub instead: &'static str,
}

macro_rules! faults {
    ($($name:ident $code:literal: $what:literal, $why:literal, $example:literal => $instead:literal;)*) => {
        $(#[doc = $what] pub const $name: Code = Code($code);)*

        /// The pages of all faults, by code.
        pub const FAULTS: &[Page] = &[$(Page { code: $name, what: $what, why: $why, example: $example, instead: $instead }),*];
    };
}

faults! {
    AMBIGUOUS_ID "ambiguous-id": "an old id is claimed by several records", "After a split nobody can tell which successor an old reference means.", "stages = [\"packaging\"]" => "stages = [\"advanced-packaging\"]";
    BAD_CSV "bad-csv": "a CSV file cannot be read as a table", "A row that does not fit its header would put values under the wrong names.", "id,name\nacme,Acme,Ltd" => "id,name\nacme,\"Acme, Ltd\"";
    BAD_DATE "bad-date": "a date that does not exist or is not written as EDTF", "Dates are compared, sorted and drawn; a date nobody can read is not shown at all.", "since = \"Aug-72\"" => "since = \"1972-08\"";
    BAD_FIGURE "bad-figure": "a figure would show nothing, or what cannot stand on one axis", "An empty axis says that nothing happened, and two units on one axis invite a comparison that means nothing.", "![Exports](timeline:2090/2100)" => "![Exports](timeline:1990/2020)";
    BAD_FILE_NAME "bad-file-name": "a file name that not every system can hold", "A site is built on one system and copied to others: a file they cannot hold is missing there, or takes the place of another.", "static/con.txt" => "static/contact.txt";
    BAD_ID "bad-id": "an id is not made of small letters, digits and hyphens", "Ids are file names and page addresses on every system.", "[actor.Acme_Ltd]" => "[actor.acme-ltd]";
    BAD_LANGUAGE "bad-language": "a language tag is not known", "Readers and crawlers choose a language by its tag.", "languages = [\"en\", \"zh-CHS\"]" => "languages = [\"en\", \"zh-Hans\"]";
    BAD_MARKDOWN "bad-markdown": "Markdown that cannot be placed", "Front matter that is never closed swallows the whole text.", "+++\ntitle = \"Structure\"\n\nText" => "+++\ntitle = \"Structure\"\n+++\n\nText";
    BAD_PLACE "bad-place": "a place that is neither a record nor an ISO code", "The place decides whether an actor is inside the cluster.", "place = \"Penang\"" => "place = \"MY-07\"";
    BAD_TEXT "bad-text": "a file is not plain UTF-8 text", "A file in another encoding would show wrong letters, and a control character nothing at all.", "(a file saved as Windows-1252)" => "(the same file saved as UTF-8)";
    BAD_TOML "bad-toml": "a TOML file cannot be read", "What stands after the mistake may belong to the wrong record.", "name = \"Acme" => "name = \"Acme\"";
    BAD_VALUE "bad-value": "a value is not of the type the field takes", "A number, share or unit that was guessed would be shown to an investor as a fact.", "share = 35" => "share = \"35%\"";
    BIDI_CONTROL "bidi-control": "a text holds an invisible control for text direction", "Such characters can make a text read differently from what it says.", "name = \"abc\\u202Edef\"" => "name = \"abcdef\"";
    BAD_SLUG "bad-slug": "a slug that cannot stand in an address", "It is the name of a file, which every system must hold, and of an address that people copy and type.", "slug = \"Daya Tahan\"" => "slug = \"daya-tahan\"";
    CYCLE "cycle": "stages, causes or owners feed back into themselves", "A value chain is drawn in tiers; a circle has no first tier.", "[stage.a]\nfeeds = [\"b\"]\n[stage.b]\nfeeds = [\"a\"]" => "[stage.a]\nfeeds = [\"b\"]\n[stage.b]";
    DANGLING_REFERENCE "dangling-reference": "a reference leads to a record that does not exist", "The reader would click on nothing, and the graph would lose a tie silently.", "place = \"bayan-lepaz\"" => "place = \"bayan-lepas\"";
    DUPLICATE_ID "duplicate-id": "one id is defined twice", "Fields are never merged from two places: one record has one home.", "[actor.acme]\n…\n[actor.acme]" => "[actor.acme]";
    EMPTY_SITE "empty-site": "the folder holds no site", "There is nothing to build.", "(a folder without site.toml)" => "narrarium init my-site";
    FORMER_ID_LIVE "former-id-live": "a former id is also a live id", "A reference to it could mean either record.", "former_ids = [\"acme\"]\n[actor.acme]" => "former_ids = [\"old-acme\"]";
    IMAGE_ALT "image-alt": "an image or figure has no alt text", "A reader who cannot see the picture gets nothing.", "![](graph:all)" => "![Ties of the cluster](graph:all)";
    INCONSISTENT "inconsistent": "two fields of a record contradict each other", "The tool cannot know which of the two is meant.", "since = 1972 (event: 1974)" => "(write one of them)";
    MERGE_CONFLICT "merge-conflict": "a file holds the marks of an unfinished merge", "Both sides would be published, with the marks between them.", "<<<<<<< HEAD\nname = \"Acme\"\n=======\nname = \"ACME\"\n>>>>>>> translations" => "name = \"Acme\"";
    MISSING_FIELD "missing-field": "a required field is missing", "A record without it cannot be shown.", "[actor.acme]\nname = \"Acme\"" => "[actor.acme]\nname = \"Acme\"\nkind = \"enterprise\"\nplace = \"MY-07\"";
    MISSING_FILE "missing-file": "a file that a text or a field names does not exist", "The page would show a broken picture or a dead link.", "![Map](media/mpa.png)" => "![Map](media/map.png)";
    SCATTERED_RECORD "not-keyed": "records are keyed tables, not lists", "The key is the id; it is the same in originals, translations and exports.", "[[actor]]\nid = \"acme\"" => "[actor.acme]";
    SLUG_TAKEN "slug-taken": "a slug is the address of another page", "Two pages cannot stand at one address, and an old link would lead to the wrong one.", "+++\nslug = \"network\"\n+++" => "+++\nslug = \"rangkaian-firma\"\n+++";
    SPREADSHEET_DAMAGE "spreadsheet-damage": "a spreadsheet has changed a cell", "What was typed is gone; guessing would put a wrong date or number before an investor.", "########" => "1972-08";
    TEMPLATE "template": "a template of the theme cannot be rendered", "The page would be missing or half written.", "{{ page.titel }}" => "{{ page.title }}";
    TRANSLATION "translation": "a translation does not fit its original", "An overlay holds texts only, of records that exist.", "actor.acme.place = \"槟城\"" => "actor.acme.name = \"…\"";
    UNKNOWN_FIELD "unknown-field": "a field, table or column that does not exist", "A misspelt field is a statement that silently goes missing.", "nmae = \"Acme\"" => "name = \"Acme\"";
    UNKNOWN_WORD "unknown-word": "a word that is not one of the listed ones", "Kinds decide shapes, colours and indicators.", "kind = \"company\"" => "kind = \"enterprise\"";
    UNREADABLE "unreadable": "a file cannot be read", "What it says would be missing without notice.", "(a file without read permission)" => "chmod u+r FILE";
    UNSAFE_ADDRESS "unsafe-address": "a link or path that is not allowed", "A link may run code, and a path may lead out of the site.", "[click](javascript:alert(1))" => "[click](https://example.org/)";
    WRONG_NUMBER "wrong-number": "the words of a link to a fact hold another number", "Reader and record would disagree.", "[RM78 billion](fact:exports@2021)" => "[=RM76.2 billion](fact:exports@2021)";
    WRONG_TYPE "wrong-type": "a value of the wrong TOML type", "A list is not a text and a text is not a table.", "stages = \"assembly\"" => "stages = [\"assembly\"]";
}

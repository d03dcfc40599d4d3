//! A translation that is built differently from its original.

use std::collections::BTreeSet;

use crate::base::locale::Lang;
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::{Ground, several};
use crate::lint::{Look, Rule};
use crate::model::kind::{Kind, TargetKind};
use crate::model::page::Document;
use crate::model::prose::{Block, Inline, Resolved};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("structure-drift"),
        what: "a translation has other headings, figures or evidence",
        why: "If one language has a figure, a source or a limit that another lacks, readers are told different things.",
        example: "(three headings in English, two in Chinese)",
        instead: "(the same headings, with the same ids)",
    },
    level: Level::Warning,
    numbers: &[],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    for section in ground.texts() {
        let Some(original) = section.body.get(Lang::DEFAULT).map(Frame::of) else { continue };
        // A language that is not promised may tell less.
        let promised = |lang: Lang| lang != Lang::DEFAULT && ground.cluster().languages.contains(&lang);
        for (lang, document) in section.body.iter().filter(|(lang, _)| promised(*lang)) {
            let tag = ground.scope.languages().locale(lang).as_str();
            let frame = Frame::of(document);
            let mut drift = Vec::new();
            for heading in original.headings.iter().filter(|heading| !frame.headings.contains(heading)) {
                drift.push(format!("no heading `{heading}`"));
            }
            for heading in frame.headings.iter().filter(|heading| !original.headings.contains(heading)) {
                drift.push(format!("an extra heading `{heading}`"));
            }
            if frame.figures != original.figures {
                drift.push(format!("{} instead of {}", several(frame.figures, "figure", "figures"), original.figures));
            }
            for source in original.sources.difference(&frame.sources) {
                drift.push(format!("no `{source}` among its sources"));
            }
            for source in frame.sources.difference(&original.sources) {
                drift.push(format!("an extra source `{source}`"));
            }
            if frame.sources == original.sources && frame.citations != original.citations {
                drift.push(format!("{} instead of {}", several(frame.citations, "citation", "citations"), original.citations));
            }
            if !drift.is_empty() {
                found.passage(section, tag, "", format!("`{}` in {tag} has {}", section.id, drift.join(", ")));
            }
        }
    }
}

/// What must be the same in every language.
struct Frame {
    headings: Vec<String>,
    figures: usize,
    citations: usize,
    sources: BTreeSet<String>,
}

impl Frame {
    fn of(document: &Document) -> Self {
        let mut frame = Self { headings: Vec::new(), figures: 0, citations: 0, sources: BTreeSet::new() };
        frame.count(&document.blocks);
        document.each_inline(&mut |inline| {
            let target = inline.target().filter(|target| target.kind == TargetKind::Record(Kind::Source));
            let source = target
                .map(|target| target.id.clone())
                .or_else(|| if let Inline::Citation { source, .. } = inline { Some(source.as_str().to_owned()) } else { None });
            frame.citations += usize::from(source.is_some());
            frame.sources.extend(source);
        });
        frame
    }

    fn count(&mut self, blocks: &[Resolved]) {
        for block in blocks {
            match block {
                Block::Heading { id, .. } => self.headings.push(id.clone()),
                Block::Figure { .. } => self.figures += 1,
                Block::Quote(blocks) | Block::Alert { blocks, .. } => self.count(blocks),
                _ => {}
            }
        }
    }
}

use super::*;
use crate::model::prose::Figure as _Figure;

fn parsed(text: &str) -> (Tree, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let page = page(FileId(0), text.into(), &mut diagnostics);
    (page.text.read(FileId(0), text, &mut diagnostics), diagnostics)
}

#[test]
fn a_section_keeps_claim_references_figures_and_headings() {
    let _ = std::any::type_name::<_Figure>();
    let text = "+++\nowner = \"x\"\n+++\nClaim [=Intel](actor:intel) and [words](fact:exports@2021)[^wb#p3].\n\n![Ties](graph:all)\n\n## Limits {#limits}\n- one\n- [two](page:about)\n";
    assert_eq!(page(FileId(0), text.into(), &mut Diagnostics::default()).front.len(), 1);
    let (page, diagnostics) = parsed(text);
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    assert_eq!(page.headings[0].value, "limits");
    assert_eq!(page.blocks.len(), 4, "{:?}", page.blocks);
    let Block::Paragraph(words) = &page.blocks[0] else { panic!("{:?}", page.blocks) };
    let Inline::OwnWords { of } = &words[1] else { panic!("{words:?}") };
    assert_eq!(&text[of.address.span.range()], "actor:intel");
    assert!(words.iter().any(|word| matches!(word, Inline::Citation { .. })));
}

#[test]
fn faults_of_markdown_are_named() {
    for (text, code) in [
        ("+++\ntitle = 1\n", "bad-markdown"),
        ("+++ title = \"x\" +++\ntext", "bad-markdown"),
        ("---\ntitle: x\n---\n", "bad-markdown"),
        ("![](graph:all)", "image-alt"),
        ("a\u{202E}b", "bidi-control"),
        ("<!-- allow static-display -->\n\ntext", "bad-markdown"),
    ] {
        let (_, diagnostics) = parsed(text);
        assert!(diagnostics.iter().any(|diagnostic| diagnostic.code.0 == code), "{text}: {diagnostics:?}");
    }
}

#[test]
fn raw_html_is_text_and_cjk_lines_join() {
    let (page, diagnostics) = parsed("<b>bold</b> text\n\n槟城\n半导体");
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    assert_eq!(page.blocks[0], Block::Paragraph(vec![Inline::Text("<b>bold</b> text".into())]));
    let Block::Paragraph(words) = &page.blocks[1] else { panic!() };
    assert!(!words.contains(&Inline::SoftBreak), "{words:?}");
}

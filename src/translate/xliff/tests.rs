//! What is written is read, and what programs break is told.

use super::{Edition, read, spelled};
use crate::translate::exchange::{Mark, Parcel, Unit};

fn unit(id: &str, source: &str, target: &str, mark: Mark) -> Unit {
    Unit {
        id: id.into(),
        source: source.into(),
        target: target.into(),
        mark,
        was: None,
        notes: vec!["a & b".into()],
        limit: Some(40),
        place: "content/a.toml:1".into(),
        has_marks: true,
    }
}

fn parcel() -> Parcel {
    let units = vec![
        unit("a/x#y:1", "See [A & <b>](actor:a) and [=RM1](fact:b)[^s].", "[=一](fact:b)[^s] 见 [甲](actor:a)。", Mark::Translated),
        unit("b", "Only \"words\"", "词", Mark::Final),
        unit("c", "Nothing yet", "", Mark::Open),
        unit("d", "Older", "旧", Mark::Open),
        unit("e", "Same [A](actor:a) [B](actor:a)", "[B](actor:a) [A](actor:a) [C](actor:c)", Mark::Translated),
    ];
    Parcel { site: "S".into(), source_tag: "en".into(), target_tag: "zh-Hans".into(), units }
}

#[test]
fn what_is_written_is_read() {
    for edition in [Edition::V12, Edition::V20] {
        let text = spelled(&parcel(), edition);
        let back = read(&text);
        assert_eq!(back.faults, [], "{text}");
        assert_eq!(back.tag.map(|(tag, _)| tag).as_deref(), Some("zh-Hans"));
        assert_eq!(back.units.len(), 5);
        for (unit, arrival) in parcel().units.iter().zip(&back.units) {
            assert_eq!((Some(&unit.id), &unit.source, &unit.target), (arrival.id.as_ref(), &arrival.source, &arrival.target));
            assert!(unit.target.is_empty() || unit.mark == arrival.mark, "{} {edition:?}", unit.id);
        }
    }
}

#[test]
fn what_programs_break_is_told() {
    let good = spelled(&parcel(), Edition::V12);
    let swapped = good.replacen("<ept id=\"1\">", "<ept id=\"7\">", 2);
    for (text, words) in [
        (swapped.as_str(), "ends before it begins"),
        (&good.replace("version=\"1.2\"", "version=\"3.0\""), "3.0 is not known"),
        (&good.replace("<ph id=\"2\">[=一](fact:b)</ph>", "<g id=\"2\"/>"), "not in the file"),
        ("<html/>", "not XLIFF"),
        ("<xliff", "no XML"),
        (&good[..good.len() / 2], "X"),
    ] {
        let faults = read(text).faults;
        assert!(faults.iter().any(|fault| words == "X" || fault.message.contains(words)), "{words}: {faults:?}");
    }
    // A code that was emptied is filled from the source.
    let emptied = good.replace("<ph id=\"2\">[=一](fact:b)</ph>", "<ph id=\"2\"/>");
    assert!(read(&emptied).units[0].target.starts_with("[=RM1](fact:b)"));
    let parts = spelled(&parcel(), Edition::V20).replace("<target xml:space=\"preserve\">词", "<target order=\"2\">词");
    assert!(read(&parts).faults.iter().any(|fault| fault.message.contains("another order")));
}

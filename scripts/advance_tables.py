#!/usr/bin/env python3
"""Write src/layout/advance/table.rs: how wide letters are, in thousandths of an em.

    pip install fonttools
    apt-get install fonts-noto-core fonts-noto-extra
    python3 scripts/advance_tables.py [folder with NotoSans*.ttf] > src/layout/advance/table.rs

The fonts are Noto Sans and its sisters (SIL Open Font Licence); only advance widths are
copied, no outline.  Scripts that join (Arabic and its family) get the mean of the widths a
letter has inside, at the start and at the end of a word, because the isolated form is wider
than nearly every use.  A letter that the font lacks gets the mean of its block.
"""
import sys
from fontTools.ttLib import TTFont

FOLDER = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/truetype/noto"
BLOCKS = [
    (0x0020, 0x024F, "NotoSans", "Latin"),
    (0x0250, 0x02FF, "NotoSans", "phonetic letters, modifiers"),
    (0x0370, 0x03FF, "NotoSans", "Greek"),
    (0x0400, 0x052F, "NotoSans", "Cyrillic"),
    (0x0530, 0x058F, "NotoSansArmenian", "Armenian"),
    (0x0590, 0x05FF, "NotoSansHebrew", "Hebrew"),
    (0x0600, 0x06FF, "NotoSansArabic", "Arabic, joined"),
    (0x0750, 0x077F, "NotoSansArabic", "Arabic supplement, joined"),
    (0x0900, 0x097F, "NotoSansDevanagari", "Devanagari"),
    (0x0980, 0x09FF, "NotoSansBengali", "Bengali"),
    (0x0A00, 0x0A7F, "NotoSansGurmukhi", "Gurmukhi"),
    (0x0A80, 0x0AFF, "NotoSansGujarati", "Gujarati"),
    (0x0B00, 0x0B7F, "NotoSansOriya", "Odia"),
    (0x0B80, 0x0BFF, "NotoSansTamil", "Tamil"),
    (0x0C00, 0x0C7F, "NotoSansTelugu", "Telugu"),
    (0x0C80, 0x0CFF, "NotoSansKannada", "Kannada"),
    (0x0D00, 0x0D7F, "NotoSansMalayalam", "Malayalam"),
    (0x0D80, 0x0DFF, "NotoSansSinhala", "Sinhala"),
    (0x0E00, 0x0E7F, "NotoSansThai", "Thai"),
    (0x0E80, 0x0EFF, "NotoSansLao", "Lao"),
    (0x1000, 0x109F, "NotoSansMyanmar", "Myanmar"),
    (0x10A0, 0x10FF, "NotoSansGeorgian", "Georgian"),
    (0x1780, 0x17FF, "NotoSansKhmer", "Khmer"),
    (0x1E00, 0x1EFF, "NotoSans", "Latin additional (Vietnamese)"),
    (0x1F00, 0x1FFF, "NotoSans", "Greek extended"),
    (0x2000, 0x20CF, "NotoSans", "punctuation, superscripts, currency"),
    (0x2100, 0x214F, "NotoSans", "letter-like signs"),
]
INVISIBLE = set(range(0x200B, 0x2010)) | set(range(0x202A, 0x202F)) | set(range(0x2060, 0x2070)) | {0x00AD, 0x061C}


def joined(font):
    """glyph name -> names of its initial, medial and final forms"""
    gsub, forms = font["GSUB"].table, {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag not in ("init", "medi", "fina"):
            continue
        for index in record.Feature.LookupListIndex:
            for sub in gsub.LookupList.Lookup[index].SubTable:
                sub = getattr(sub, "ExtSubTable", sub)
                for a, b in getattr(sub, "mapping", {}).items():
                    forms.setdefault(a, {})[record.FeatureTag] = b
    return forms


def advances(path, first, last, joins):
    font = TTFont(path)
    em, cmap, hmtx = font["head"].unitsPerEm, font.getBestCmap(), font["hmtx"].metrics
    forms = joined(font) if joins else {}
    gdef = font["GDEF"].table if "GDEF" in font else None
    classes = gdef.GlyphClassDef.classDefs if gdef is not None and gdef.GlyphClassDef else {}
    out = {}
    for code in range(first, last + 1):
        name = cmap.get(code)
        if name is None:
            continue
        widths = [hmtx[name][0]]
        if name in forms:
            own = forms[name]
            # A letter that joins both ways is mostly medial; the isolated form stays out.
            widths = [hmtx[own[t]][0] for t in ("init", "medi", "medi", "fina") if t in own]
        width = 0 if classes.get(name) == 3 else sum(widths) / len(widths)
        out[code] = round(width * 1000 / em)
    seen = [w for w in out.values() if w > 0]
    mean = round(sum(seen) / len(seen)) if seen else 600
    return [0 if c in INVISIBLE else out.get(c, mean) for c in range(first, last + 1)]


def rows(values):
    for i in range(0, len(values), 20):
        yield "            " + " ".join(f"{v}," for v in values[i:i + 20])


print("""//! Advance widths of Noto Sans and its sisters in thousandths of an em. Written by
//! `scripts/advance_tables.py`; do not edit by hand. A plain table, exempt from the size rule.

/// One run of code points without a gap.
pub(super) struct Block {
    pub(super) first: u32,
    pub(super) regular: &'static [u16],
    pub(super) bold: &'static [u16],
}

/// Sorted by `first`.
#[rustfmt::skip]
pub(super) const BLOCKS: &[Block] = &[""")
for first, last, family, name in BLOCKS:
    print(f"    // {name}\n    Block {{\n        first: 0x{first:04X},")
    for field, weight in (("regular", "Regular"), ("bold", "Bold")):
        print(f"        {field}: &[")
        print("\n".join(rows(advances(f"{FOLDER}/{family}-{weight}.ttf", first, last, "Arabic" in family))))
        print("        ],")
    print("    },")
print("];")

//! From the bytes of one file to what the core takes in.

use std::fs;
use std::io::Read as _;
use std::path::Path;

use crate::base::path::SitePath;
use crate::sources::{Content, lines};

/// Larger files are refused: a film does not belong into a repository of texts.
const LARGEST: u64 = 64 * 1024 * 1024;

/// Larger texts are refused: no person wrote them.
const LARGEST_TEXT: u64 = 16 * 1024 * 1024;

/// Reads a file of about this length as what its name promises; `buffer` is room for it.
pub(super) fn read(path: &Path, name: &SitePath, length: u64, buffer: &mut Vec<u8>) -> std::io::Result<Content> {
    let limit = if is_text(name) { LARGEST_TEXT } else { LARGEST };
    let too_large = || Content::Refused {
        code: "unreadable",
        reason: format!("this file is larger than {} MiB", limit / 1024 / 1024),
        help: "put it on another host and link to it, or split it".to_owned(),
    };
    if length > limit {
        return Ok(too_large());
    }
    buffer.clear();
    // One byte more than is expected: the end shows without another look.
    buffer.reserve(usize::try_from(length).unwrap_or(0) + 1);
    let read = fs::File::open(path)?.take(limit + 1).read_to_end(buffer)?;
    if read as u64 > limit {
        // It has grown meanwhile.
        return Ok(too_large());
    }
    Ok(if is_text(name) { text(buffer) } else { Content::Bytes(buffer.as_slice().into()) })
}

/// Files of `static/` are copied as they are, whatever they hold.
fn is_text(name: &SitePath) -> bool {
    name.below("static").is_none() && matches!(name.extension(), Some("toml" | "csv" | "md" | "html" | "css" | "js" | "ftl" | "tsv" | "lock" | "xml" | "txt"))
}

/// UTF-8 without its byte order mark. Line ends stay as they are: positions
/// must be those the author's editor shows.
fn text(bytes: &[u8]) -> Content {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Content::Refused {
            code: "bad-text",
            reason: "this file is saved as UTF-16".to_owned(),
            help: "save it as UTF-8; in a spreadsheet choose \"CSV UTF-8\"".to_owned(),
        };
    }
    match simdutf8::compat::from_utf8(bytes) {
        Ok(text) => Content::Text(text.strip_prefix('\u{FEFF}').unwrap_or(text).into()),
        Err(error) => {
            let offset = error.valid_up_to();
            let (line, column) = lines::position(&String::from_utf8_lossy(&bytes[..offset]), offset);
            let byte = bytes.get(offset).copied().unwrap_or_default();
            Content::Refused {
                code: "bad-text",
                reason: format!("this file is not UTF-8 text: line {line}, column {column} holds the byte 0x{byte:02X}"),
                help: "save it as UTF-8; in a spreadsheet choose \"CSV UTF-8\"".to_owned(),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts() {
        assert_eq!(text(b"\xEF\xBB\xBFa\r\n"), Content::Text("a\r\n".into()));
        for (bytes, expected) in [(&b"ab\nc\xE9d"[..], "line 2, column 2 holds the byte 0xE9"), (b"\xFF\xFEa\0", "UTF-16")] {
            let Content::Refused { code, reason, .. } = text(bytes) else { panic!("{expected}") };
            assert_eq!(code, "bad-text");
            assert!(reason.contains(expected), "{reason}");
        }
    }
}

//! From byte offsets to lines and columns, as editors count them.

/// Line and column of an offset, both from 1; the column counts characters.
pub fn position(text: &str, offset: usize) -> (usize, usize) {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    let before = &text[..offset];
    let line = before.bytes().filter(|&byte| byte == b'\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    (line, column)
}

#[cfg(test)]
mod tests {
    use super::position;

    #[test]
    fn counts_characters() {
        assert_eq!(position("a\n槟城x", 8), (2, 3));
        assert_eq!(position("", 5), (1, 1));
    }
}

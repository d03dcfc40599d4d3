//! The built-in templates without the white space that only who reads them needs: what is not in
//! a template need not be looked for in every page it makes.
//!
//! In: a template. Out: one that makes the same pages. Never for templates of a site: their faults
//! are told with line and column.

use super::finish::finish;

/// Stand for what the engine reads, one letter each, in planes no text uses.
const FIRST: u32 = 0xF_0000;

/// The template, shortened as a page would be; what the engine reads stays letter for letter.
pub(super) fn slim(template: &str) -> String {
    let mut held: Vec<&str> = Vec::new();
    let mut page = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((at, end)) = construct(rest) {
        page.push_str(&rest[..at]);
        let construct = &rest[at..end];
        // Remarks are read by nobody; a name that hides one would be a second sort of remark.
        if !construct.starts_with("{#") {
            page.extend(u32::try_from(held.len()).ok().and_then(|index| char::from_u32(FIRST + index)));
            held.push(construct);
        }
        rest = &rest[end..];
    }
    page.push_str(rest);
    let page = String::from_utf8_lossy(&finish(page.as_bytes())).into_owned();
    let mut out = String::with_capacity(template.len());
    for letter in page.chars() {
        match u32::from(letter).checked_sub(FIRST).and_then(|index| held.get(index as usize)) {
            Some(construct) => out.push_str(construct),
            None => out.push(letter),
        }
    }
    out
}

/// Where the first construct of the engine begins and ends.
fn construct(text: &str) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let at = memchr::memchr_iter(b'{', bytes).find(|at| matches!(bytes.get(at + 1), Some(b'{' | b'%' | b'#')))?;
    let close = match bytes[at + 1] {
        b'{' => "}}",
        b'%' => "%}",
        _ => "#}",
    };
    Some((at, at + text[at..].find(close)? + close.len()))
}

#[cfg(test)]
mod tests {
    use super::slim;

    #[test]
    fn what_the_engine_reads_stays() {
        for (template, expected) in [
            ("<ul>\n  {% for a in b %}\n  <li>{{ a }}</li>\n  {% endfor %}\n</ul>\n", "<ul>{% for a in b %}<li>{{ a }}</li>{% endfor %}</ul>"),
            (
                "<a href=\"{{ t(key=\"x > y\") }}\"{% if a  > b %} aria-current=\"page\"{% endif %}>x</a>",
                "<a href=\"{{ t(key=\"x > y\") }}\"{% if a  > b %} aria-current=\"page\"{% endif %}>x</a>",
            ),
            ("{{ a }}\n{{ b }} <b>c</b> {# why #}\n<p>", "{{ a }} {{ b }} <b>c</b><p>"),
        ] {
            assert_eq!(slim(template), expected);
        }
    }
}

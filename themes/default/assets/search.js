// The list of everything with a name, narrowed to what is typed. Nothing is fetched: the page is
// its own index, so it works from a folder, and without this script the list is whole.
(function () {
  'use strict';
  const form = document.querySelector('form.seek');
  const field = form.querySelector('input');
  const told = form.querySelector('output');
  const language = document.documentElement.lang || undefined;
  const number = new Intl.NumberFormat(language);
  const fill = (words, values) => words.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  // Letters as people type them: without capitals, accents, vowel points and the spellings that
  // keyboards of one script differ in. Signs of Indic scripts and Thai are vowels and stay.
  const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]/g;
  const SAME = { ß: 'ss', ø: 'o', đ: 'd', ł: 'l', ı: 'i', æ: 'ae', œ: 'oe', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك' };
  const fold = (text) => text.normalize('NFKD').replace(ACCENTS, '').toLowerCase().normalize('NFC').replace(ACCENTS, '')
    .replace(/[ßøđłıæœىیةک]/g, (letter) => SAME[letter]);

  // Chinese, Japanese and Thai write no blanks: what is typed is taken apart by the browser's
  // dictionary, so that two words are found where another one stands between them.
  const segmenter = window.Intl && Intl.Segmenter ? new Intl.Segmenter(language, { granularity: 'word' }) : null;
  const terms = (text) => {
    const folded = fold(text);
    if (!segmenter) return folded.split(/\s+/).filter(Boolean);
    return [...segmenter.segment(folded)].filter((part) => part.isWordLike).map((part) => part.segment);
  };
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
  const isLetter = /[\p{L}\p{N}]/u;
  // One or two letters are looked for where words begin: `or` is no part of "factory" to a reader.
  const holds = (text, term) => {
    if (term.length > 2 || unspaced.test(term)) return text.includes(term);
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
      if (!at || !isLetter.test(text[at - 1])) return true;
    }
    return false;
  };

  const groups = [...document.querySelectorAll('main > section')].flatMap((section) => {
    const list = section.querySelector('.names');
    if (!list) return [];
    const entries = [...list.children].map((item) => {
      const name = fold(item.querySelector('a').textContent);
      const also = fold(item.dataset.also || '');
      return { item, name, names: `${name}\n${also}`, note: fold(item.querySelector('.note')?.textContent || '') };
    });
    return [{ section, list, entries }];
  });
  const total = groups.reduce((sum, group) => sum + group.entries.length, 0);

  const apply = () => {
    const sought = terms(field.value);
    const whole = fold(field.value.trim());
    // What begins with the words as typed stands first, then what holds them in its name.
    // The note alone is no find: the name of a cluster stands with everything that is in it.
    const rank = (entry) => {
      const named = sought.filter((term) => holds(entry.names, term));
      if (sought.length && (!named.length || !sought.every((term) => named.includes(term) || holds(entry.note, term)))) return -1;
      if (entry.name.startsWith(whole)) return 0;
      return sought.every((term) => holds(entry.name, term)) ? 1 : 2;
    };
    let n = 0;
    groups.forEach(({ section, list, entries }) => {
      const found = entries.map((entry, place) => ({ entry, place, rank: rank(entry) }));
      found.forEach(({ entry, rank: at }) => { entry.item.hidden = at < 0; });
      // Moving what stands right already would cost a long list dearly.
      const order = found.sort((a, b) => a.rank - b.rank || a.place - b.place).map(({ entry }) => entry.item);
      if (order.some((item, place) => list.children[place] !== item)) list.append(...order);
      const here = found.filter((one) => one.rank >= 0).length;
      section.hidden = !here;
      n += here;
    });
    told.textContent = n ? fill(form.dataset.shown, { n: number.format(n), total: number.format(total) }) : form.dataset.none;
    const hash = field.value.trim() ? `#${new URLSearchParams({ q: field.value.trim() })}` : '';
    if (hash !== location.hash && (hash || new URLSearchParams(location.hash.slice(1)).has('q'))) {
      // Some browsers refuse after a hundred changes in a while: the address is a courtesy.
      try { history.replaceState(null, '', hash || location.pathname + location.search); } catch { /* The list is right. */ }
    }
  };
  const read = () => {
    field.value = new URLSearchParams(location.hash.slice(1)).get('q') || '';
    apply();
  };
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  // What was found begins at the top of the list, wherever the reader had got to.
  const top = () => form.previousElementSibling.getBoundingClientRect().bottom + window.scrollY;
  let waiting = 0;
  field.addEventListener('input', () => {
    window.cancelAnimationFrame(waiting);
    waiting = window.requestAnimationFrame(() => {
      apply();
      if (window.scrollY > top()) window.scrollTo(0, top());
    });
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing || !field.value) return;
    event.preventDefault();
    field.value = '';
    apply();
  });
  window.addEventListener('hashchange', read);
  read();
}());

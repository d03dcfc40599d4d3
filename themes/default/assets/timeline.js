// The timeline in the browser: a filter by kind, main events or all, the mark and
// the line of an event kept in step. The page is whole without it.
(function () {
  'use strict';
  const source = document.getElementById('timeline-words');
  const key = document.getElementById('timeline-key');
  const items = [...document.querySelectorAll('.chronicle > li')];
  if (!source || !key || !items.length) return;
  const words = JSON.parse(source.textContent);
  const lang = document.documentElement.lang || undefined;
  const off = new Set();
  let main = false;

  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    Object.entries(attributes || {}).forEach(([name, value]) => element.setAttribute(name, value));
    element.append(...children);
    return element;
  };
  const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (_, name) => Number(values[name]).toLocaleString(lang));

  const views = [...document.querySelectorAll('.axis svg.tl')].map((svg) => ({
    svg,
    marks: [...svg.querySelectorAll('.tm')],
    curves: [...svg.querySelectorAll('.cause > g')],
  }));
  const idOf = (mark) => mark.getAttribute('href').slice('#event-'.length);
  const byId = new Map(items.map((item) => [item.id.slice('event-'.length), item]));

  // A mark without a name says on pointing what it is.
  views.forEach(({ marks }) => marks.forEach((mark) => {
    const item = byId.get(idOf(mark));
    if (!item || mark.querySelector('text')) return;
    const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    title.textContent = item.firstElementChild.textContent + ': ' + item.querySelector('h3 > span').textContent;
    mark.append(title);
  }));

  // ---- controls: the signs of the key become the filter ----

  const live = make('p', { role: 'status', class: 'count' });
  const boxes = [...key.querySelectorAll('li[data-kind]')].map((item) => {
    const box = make('input', { type: 'checkbox' });
    box.checked = true;
    box.value = item.dataset.kind;
    const label = make('label');
    label.append(box, ...item.childNodes);
    item.append(label);
    box.addEventListener('change', () => {
      if (box.checked) off.delete(box.value); else off.add(box.value);
      apply();
      remember();
    });
    return box;
  });
  const choices = [[false, words.all], [true, words.main]].map(([value, name]) => {
    const radio = make('input', { type: 'radio', name: 'timeline-importance' });
    radio.checked = value === main;
    radio.addEventListener('change', () => { main = value; apply(); remember(); });
    return { radio, value, label: make('label', {}, radio, ' ' + name) };
  });
  const button = (name, act) => {
    const made = make('button', { type: 'button' }, name);
    made.addEventListener('click', () => { act(); sync(); apply(); remember(); });
    return made;
  };
  const hasMain = items.some((item) => item.dataset.importance === '1') && items.some((item) => item.dataset.importance !== '1');
  const show = make('fieldset', {}, make('legend', {}, words.show), ...(hasMain ? choices.map((choice) => choice.label) : []),
    button(words.every, () => off.clear()), button(words.none, () => boxes.forEach((box) => off.add(box.value))));
  key.prepend(make('div', { class: 'timeline-tools' }, show, live));
  key.classList.add('on');

  // ---- the filter ----

  const passes = (item) => !off.has(item.dataset.kind) && (!main || item.dataset.importance === '1');

  function apply() {
    let n = 0;
    items.forEach((item) => {
      const is = passes(item);
      item.hidden = !is;
      if (is) n += 1;
    });
    views.forEach(({ marks, curves }) => {
      const gone = new Set();
      marks.forEach((mark) => {
        const item = byId.get(idOf(mark));
        const is = !item || passes(item);
        mark.classList.toggle('off', !is);
        if (!is) gone.add(idOf(mark));
      });
      curves.forEach((curve) => curve.classList.toggle('off', gone.has(curve.dataset.a) || gone.has(curve.dataset.b)));
    });
    document.querySelectorAll('.story > section').forEach((section) => {
      const own = section.querySelectorAll('.chronicle > li');
      section.classList.toggle('emptied', own.length > 0 && [...own].every((item) => item.hidden));
    });
    live.textContent = n ? fill(words.shown, { n, total: items.length }) : words.empty;
    // The mark that Tab stops at may be gone.
  }

  function sync() {
    boxes.forEach((box) => { box.checked = !off.has(box.value); });
    choices.forEach((choice) => { choice.radio.checked = choice.value === main; });
  }

  // ---- mark and line in step ----

  let lit = '';
  function light(id) {
    if (id === lit) return;
    lit = id;
    views.forEach(({ marks, curves }) => {
      marks.forEach((mark) => mark.classList.toggle('lit', idOf(mark) === id));
      curves.forEach((curve) => curve.classList.toggle('lit', curve.dataset.a === id || curve.dataset.b === id));
    });
    byId.forEach((item, own) => item.classList.toggle('lit', own === id));
  }
  const of = (target) => {
    const mark = target.closest && target.closest('.tm');
    const line = target.closest && target.closest('.chronicle > li');
    return mark ? idOf(mark) : line ? line.id.slice('event-'.length) : '';
  };
  ['pointerover', 'focusin'].forEach((name) => document.addEventListener(name, (event) => light(of(event.target))));

  // ---- state in the fragment: #kinds=entry,exit&main, beside plain anchors ----

  function remember() {
    const parts = [];
    if (off.size) parts.push('hide=' + [...off].sort().join(','));
    if (main) parts.push('main=1');
    const next = parts.length ? '#?' + parts.join('&') : location.pathname.split('/').pop() || '#';
    try { history.replaceState(null, '', next); } catch (_) { /* some viewers of files refuse */ }
  }
  function recall() {
    const hash = decodeURIComponent(location.hash);
    if (hash.startsWith('#?')) {
      const state = new URLSearchParams(hash.slice(2));
      off.clear();
      (state.get('hide') || '').split(',').filter((kind) => boxes.some((box) => box.value === kind)).forEach((kind) => off.add(kind));
      main = hasMain && state.get('main') === '1';
      sync();
      apply();
      return;
    }
    // An anchor to an event that the filter hides brings it back.
    const item = hash.length > 1 && document.getElementById(hash.slice(1));
    if (item && item.hidden) {
      off.delete(item.dataset.kind);
      if (item.dataset.importance !== '1') main = false;
      sync();
      apply();
      item.scrollIntoView();
    }
    if (item && byId.has(hash.slice('#event-'.length))) light(hash.slice('#event-'.length));
  }
  addEventListener('hashchange', recall);
  apply();
  recall();
}());

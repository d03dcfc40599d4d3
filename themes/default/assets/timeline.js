// The timeline in the browser: which events are in sight (by kind, importance, actor, stage,
// period, year), the mark and the line of an event kept in step, and the way to the network of
// the same year. The page is whole without it, and its order is never changed.
(function () {
  'use strict';
  const source = document.getElementById('timeline-words');
  const key = document.getElementById('timeline-key');
  const figure = document.querySelector('.axis');
  const items = [...document.querySelectorAll('.chronicle > li')];
  if (!source || !key || !items.length) return;
  const words = JSON.parse(source.textContent);
  const lang = document.documentElement.lang || undefined;
  const years = new Intl.NumberFormat(lang, { useGrouping: false });
  const off = new Set();
  // What is chosen; the names are those of the address, and `actor` and `year` those of the network's.
  const chosen = { actor: '', stage: '', period: '', year: '' };
  let main = false;

  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    Object.entries(attributes || {}).forEach(([name, value]) => element.setAttribute(name, value));
    element.append(...children);
    return element;
  };
  const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const number = (value) => Number(value).toLocaleString(lang);

  const views = [...figure.querySelectorAll('svg.tl')].map((svg) => ({
    svg,
    marks: [...svg.querySelectorAll('.tm')],
    curves: [...svg.querySelectorAll('.cause > g')],
  }));
  // Inside a page of others a mark leads to the page that says all.
  const idOf = (mark) => mark.getAttribute('href').split('#event-')[1];
  const byId = new Map(items.map((item) => [item.id.slice('event-'.length), item]));
  const titleOf = (item) => item.querySelector('[id^=h]').textContent;

  // A mark without a name says on pointing what it is.
  views.forEach(({ marks }) => marks.forEach((mark) => {
    const item = byId.get(idOf(mark));
    if (!item || mark.querySelector('text')) return;
    const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    title.textContent = item.firstElementChild.textContent + ': ' + titleOf(item);
    mark.append(title);
  }));

  // ---- who takes part: the links of an event to pages of actors ----

  const actors = new Map();
  const whoIn = new Map(items.map((item) => [item, new Set([...item.querySelectorAll('.meta a[href*="actor/"]')].map((link) => {
    const id = link.getAttribute('href').replace(/^.*actor\/|\.html.*$/g, '');
    actors.set(id, link.textContent);
    return id;
  }))]));
  const stages = new Map(words.stages.map(([id, name, members]) => [id, { name, members: new Set(members) }]));

  // ---- periods: phases, and decades in which something happened ----

  const yearOf = (item) => Number(item.dataset.year || NaN);
  const dated = items.map(yearOf).filter((year) => year);
  const [first, last] = [Math.min(...dated), Math.max(...dated)];
  const periods = new Map();
  document.querySelectorAll('.story > section[id^="phase-"]').forEach((section) => {
    if (section.querySelector('.chronicle')) periods.set(section.id, { name: section.querySelector('h2').textContent, holds: (item) => section.contains(item) });
  });
  for (let from = Math.floor(first / 10) * 10; from <= last; from += 10) {
    const holds = (item) => yearOf(item) >= from && yearOf(item) < from + 10;
    if (items.some(holds)) periods.set(String(from), { name: `${years.format(from)}–${years.format(from + 9)}`, holds });
  }

  // ---- controls: the signs of the key become the filter ----

  const live = make('p', { role: 'status', class: 'count' });
  const changed = () => { apply(); remember(); };
  const boxes = [...key.querySelectorAll('li[data-kind]')].map((item) => {
    const box = make('input', { type: 'checkbox' });
    box.checked = true;
    box.value = item.dataset.kind;
    const label = make('label');
    label.append(box, ...item.childNodes);
    item.append(label);
    box.addEventListener('change', () => {
      if (box.checked) off.delete(box.value); else off.add(box.value);
      changed();
    });
    return box;
  });
  const choices = [[false, words.all], [true, words.main]].map(([value, name]) => {
    const radio = make('input', { type: 'radio', name: 'timeline-importance' });
    radio.checked = value === main;
    radio.addEventListener('change', () => { main = value; changed(); });
    return { radio, value, label: make('label', {}, radio, ' ' + name) };
  });
  const button = (name, act) => {
    const made = make('button', { type: 'button' }, name);
    made.addEventListener('click', () => { act(); sync(); changed(); });
    return made;
  };
  const selects = {};
  const select = (name, options) => {
    const control = make('select', { id: `timeline-${name}` }, make('option', { value: '' }, words.any), ...options.map(([value, text]) => make('option', { value }, text)));
    selects[name] = control;
    control.addEventListener('change', () => { chosen[name] = control.value; changed(); });
    return options.length > 1 ? [make('p', { class: 'field' }, make('label', { for: control.id }, words[name]), control)] : [];
  };
  const order = new Intl.Collator(lang);
  const slider = make('input', { type: 'range', id: 'timeline-year', min: first, max: last, step: 1, value: last });
  const shownYear = make('output', { for: slider.id });
  slider.addEventListener('input', () => { chosen.year = Number(slider.value) < last ? slider.value : ''; apply(); });
  slider.addEventListener('change', remember);
  const way = make('a', { class: 'way' });
  const fields = make('div', { class: 'fields' },
    ...select('period', [...periods].map(([id, { name }]) => [id, name])),
    ...select('actor', [...actors].sort((a, b) => order.compare(a[1], b[1]))),
    ...select('stage', [...stages].filter(([, { members }]) => items.some((item) => [...whoIn.get(item)].some((id) => members.has(id)))).map(([id, { name }]) => [id, name])),
    ...(first < last ? [make('p', { class: 'field' }, make('label', { for: slider.id }, words.asOf), slider, shownYear)] : []));
  const hasMain = items.some((item) => item.dataset.importance === '1') && items.some((item) => item.dataset.importance !== '1');
  const show = make('fieldset', {}, make('legend', {}, words.show), ...(hasMain ? choices.map((choice) => choice.label) : []),
    button(words.every, () => off.clear()), button(words.none, () => boxes.forEach((box) => off.add(box.value))));
  key.prepend(make('div', { class: 'timeline-tools' }, fields, show, ...(words.network ? [way] : []), live));
  key.classList.add('on');

  // ---- the filter ----

  const conditions = {
    kind: (item) => !off.has(item.dataset.kind),
    main: (item) => !main || item.dataset.importance === '1',
    actor: (item) => !chosen.actor || whoIn.get(item).has(chosen.actor),
    stage: (item) => !chosen.stage || [...whoIn.get(item)].some((id) => stages.get(chosen.stage).members.has(id)),
    period: (item) => !chosen.period || periods.get(chosen.period).holds(item),
    year: (item) => !chosen.year || yearOf(item) <= Number(chosen.year),
  };
  // A class: an attribute would keep them off paper too.
  const isOff = (item) => item.classList.contains('off');
  const passes = (item) => Object.values(conditions).every((passed) => passed(item));

  function apply() {
    let n = 0;
    items.forEach((item) => {
      const is = passes(item);
      item.classList.toggle('off', !is);
      if (is) n += 1;
    });
    views.forEach(({ marks, curves }) => {
      const gone = new Set();
      marks.forEach((mark) => {
        const item = byId.get(idOf(mark));
        const is = !item || !isOff(item);
        mark.classList.toggle('off', !is);
        if (!is) gone.add(idOf(mark));
      });
      curves.forEach((curve) => curve.classList.toggle('off', gone.has(curve.dataset.a) || gone.has(curve.dataset.b)));
    });
    document.querySelectorAll('.story > section').forEach((section) => {
      const own = section.querySelectorAll('.chronicle > li');
      section.classList.toggle('emptied', own.length > 0 && [...own].every(isOff));
    });
    shownYear.textContent = chosen.year ? years.format(chosen.year) : words.now;
    slider.setAttribute('aria-valuetext', shownYear.textContent);
    link(way, chosen.year || last);
    live.textContent = n ? fill(words.shown, { n: number(n), total: number(items.length) }) : words.empty;
    nearer();
  }

  // What is left when a part is chosen is drawn anew, with room for names.
  function nearer() {
    const isPart = chosen.period || chosen.actor || chosen.stage;
    if (!figure.nearer) { if (isPart) fetched(); return; }
    figure.nearer(isPart ? views[0].marks.filter((mark) => !mark.classList.contains('off')).map((mark) => {
      const item = byId.get(idOf(mark));
      return { link: mark, year: yearOf(item), kind: item.dataset.kind, importance: item.dataset.importance || '2', title: nameOf(mark, item) };
    }) : null, [live.textContent, ...Object.values(selects).filter((one) => one.value).map((one) => one.selectedOptions[0].textContent)].join(' · '));
  }
  // The script that draws it comes when it is first wanted.
  function fetched() {
    if (!words.nearer || document.getElementById('timeline-nearer')) return;
    const script = make('script', { id: 'timeline-nearer', src: words.nearer });
    script.addEventListener('load', nearer);
    document.head.append(script);
  }
  // The short name of the axis where it has one, or the title where that was cut or broken.
  function nameOf(mark, item) {
    const bare = (text) => text.replace(/\s|…/g, '');
    const short = mark.querySelector('text');
    return short && !bare(titleOf(item)).startsWith(bare(short.textContent)) ? short.textContent.replace(/\s+/g, ' ').trim() : titleOf(item);
  }

  function sync() {
    boxes.forEach((box) => { box.checked = !off.has(box.value); });
    choices.forEach((choice) => { choice.radio.checked = choice.value === main; });
    Object.entries(selects).forEach(([name, control]) => { control.value = chosen[name]; });
    slider.value = chosen.year || last;
  }

  // ---- the network of a year: its explorer reads the same names ----

  function link(element, year) {
    if (!words.network) return;
    element.href = `${words.network}#${new URLSearchParams({ ...(chosen.actor ? { actor: chosen.actor } : {}), year })}`;
    element.textContent = fill(words.toNetwork, { year: years.format(year) });
  }
  document.querySelectorAll('.story > section[data-year]').forEach((section) => {
    const own = make('a');
    if (words.network) section.querySelector('header').append(make('p', { class: 'way' }, own));
    link(own, section.dataset.year);
  });

  // An event whose date proves its year; a group of dated ties is drawn from its first one on.
  items.forEach((item) => {
    const meta = item.querySelector('time ~ div > .meta');
    if (!meta || !words.network || !words.since || yearOf(item) < words.since) return;
    const own = make('a');
    link(own, yearOf(item));
    meta.append(make('span', { class: 'way' }, ' \u00b7 ', own));
  });

  // ---- mark and line in step ----

  let lit = '';
  function light(id) {
    if (id === lit) return;
    lit = id;
    figure.querySelectorAll('.tm').forEach((mark) => mark.classList.toggle('lit', idOf(mark) === id));
    views.forEach(({ curves }) => curves.forEach((curve) => curve.classList.toggle('lit', curve.dataset.a === id || curve.dataset.b === id)));
    byId.forEach((item, own) => item.classList.toggle('lit', own === id));
  }
  const of = (target) => {
    const mark = target.closest && target.closest('.tm');
    const line = target.closest && target.closest('.chronicle > li');
    return mark ? idOf(mark) : line ? line.id.slice('event-'.length) : '';
  };
  ['pointerover', 'focusin'].forEach((name) => document.addEventListener(name, (event) => light(of(event.target))));

  // ---- state in the fragment: #actor=intel&hide=entry,exit, beside plain anchors ----

  function remember() {
    const state = new URLSearchParams();
    Object.entries(chosen).forEach(([name, value]) => { if (value) state.set(name, value); });
    if (off.size) state.set('hide', [...off].sort().join(','));
    if (main) state.set('main', '1');
    const next = String(state);
    try { history.replaceState(null, '', location.href.split('#')[0] + (next ? `#${next}` : '')); } catch (_) { /* some viewers of files refuse */ }
  }
  function recall() {
    const hash = decodeURIComponent(location.hash);
    if (hash.includes('=')) {
      const state = new URLSearchParams(location.hash.slice(1));
      const known = { actor: actors, stage: stages, period: periods };
      off.clear();
      (state.get('hide') || '').split(',').filter((kind) => boxes.some((box) => box.value === kind)).forEach((kind) => off.add(kind));
      Object.entries(known).forEach(([name, values]) => { chosen[name] = values.has(state.get(name)) ? state.get(name) : ''; });
      const year = Number(state.get('year'));
      chosen.year = year >= first && year < last ? String(year) : '';
      main = hasMain && state.get('main') === '1';
      sync();
      apply();
      return;
    }
    // An anchor to an event or a chapter that the filter hides brings everything back.
    const item = hash.length > 1 && document.getElementById(hash.slice(1));
    if (item && (item.matches('.off, .emptied'))) {
      off.clear();
      main = false;
      Object.keys(chosen).forEach((name) => { chosen[name] = ''; });
      sync();
      apply();
      item.scrollIntoView();
    }
    if (item && byId.has(hash.slice('#event-'.length))) light(hash.slice('#event-'.length));
  }
  addEventListener('hashchange', recall);
  let width = innerWidth;
  addEventListener('resize', () => { if (innerWidth !== width) { width = innerWidth; nearer(); } });
  apply();
  recall();
}());

// The network in the browser: filter, find, neighbours, zoom. The page is whole
// without it; everything here is added to what already stands there.
// `explore.js` and `focus.js` go on from what is left at `figure.network`.
(function () {
  'use strict';
  const figure = document.getElementById('network');
  const source = document.getElementById('network-data');
  const tools = document.getElementById('network-tools');
  if (!figure || !source || !tools) return;
  const { nodes, ties, words } = JSON.parse(source.textContent);
  const views = [...figure.querySelectorAll('svg.net')].map((svg) => ({
    svg,
    marks: [...svg.querySelectorAll('.nd')],
    lines: [...svg.querySelectorAll('g.tie')],
    box: svg.viewBox.baseVal,
    full: svg.getAttribute('viewBox').split(' ').map(Number),
  }));
  const neighbours = nodes.map(() => new Set());
  ties.forEach(([a, b]) => { neighbours[a].add(b); neighbours[b].add(a); });
  const ranked = nodes.map((_, index) => index).sort((a, b) => neighbours[b].size - neighbours[a].size || a - b);
  const off = { family: new Set(), kind: new Set() };
  // What `explore.js` adds: ties and actors that are out, and what is lit instead of neighbours;
  // and what `focus.js` adds: which actors may be in at all.
  const more = { tie: () => false, node: () => false, keep: () => false, lit: null, part: () => true };
  const state = new Map();
  let chosen = -1;
  let pinned = -1;
  let query = '';

  const digits = new Intl.NumberFormat(document.documentElement.lang || undefined);
  // Names are isolated, so that they cannot turn the sentence around them.
  const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (_, name) => (typeof values[name] === 'number' ? digits.format(values[name]) : `\u2068${values[name]}\u2069`));
  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    Object.entries(attributes || {}).forEach(([name, value]) => element.setAttribute(name, value));
    element.append(...children);
    return element;
  };
  const lower = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();
  const drawn = new Map(ties.map((tie, index) => [`relation-${tie[3]}`, index]));
  const rows = [...document.querySelectorAll('table.ties tr[data-family]')].map((row) => [row, drawn.get(row.id)]);
  const names = nodes.map(([, name, , also]) => lower(`${name} ${also}`));
  const isShown = (view) => view.svg.getClientRects().length > 0;

  // ---- controls ----

  const live = make('p', { role: 'status', class: 'count' });
  const group = (title, what, keys) => {
    const field = make('fieldset', {}, make('legend', {}, title));
    keys.forEach((item) => {
      const id = item.dataset.id;
      const input = make('input', { type: 'checkbox' });
      input.checked = true;
      input.dataset.id = id;
      input.dataset.what = what;
      input.addEventListener('change', () => {
        if (input.checked) off[what].delete(id); else off[what].add(id);
        apply(true);
        remember();
        figure.dispatchEvent(new Event('filter'));
      });
      const label = make('label', {}, input, ' ');
      item.childNodes.forEach((node) => label.append(node.cloneNode(true)));
      field.append(label);
    });
    return field;
  };
  const find = make('input', { type: 'search', autocomplete: 'off', id: 'network-find' });
  const options = make('datalist', { id: 'network-names' }, ...nodes.map(([, name]) => make('option', { value: name })));
  find.setAttribute('list', 'network-names');
  find.addEventListener('input', () => { query = lower(find.value.trim()); apply(true); });
  const take = () => {
    const hits = nodes.map((_, index) => index).filter((index) => query && names[index].includes(query));
    const exact = hits.find((index) => lower(nodes[index][1]) === query);
    const one = exact === undefined && hits.length === 1 ? hits[0] : exact;
    if (one !== undefined) { pin(one); choose(one, true); }
  };
  find.addEventListener('change', take);
  find.addEventListener('keydown', (event) => { if (event.key === 'Enter') { event.preventDefault(); take(); } });
  const zooms = make('div', { class: 'zoom', role: 'group', 'aria-label': words.zoom });
  [['+', 'in', () => zoom(0.7)], ['\u2212', 'out', () => zoom(1 / 0.7)], ['\u21ba', 'reset', () => reset()]].forEach(([sign, word, act]) => {
    const button = make('button', { type: 'button', 'aria-label': words[word], title: words[word] }, sign);
    button.addEventListener('click', act);
    zooms.append(button);
  });
  const keys = (list) => [...document.querySelectorAll(`${list} [data-id]`)];
  tools.append(group(words.families, 'family', keys('#network-key-ties')), group(words.kinds, 'kind', keys('#network-key-actors')));
  tools.append(make('div', { class: 'find' }, make('label', { for: 'network-find' }, words.find), ' ', find, options), zooms, live);
  tools.hidden = false;

  // ---- what is shown ----

  function shown() {
    const kept = nodes.map(([, , kind], index) => !off.kind.has(kind) && !more.node(index) && more.part(index));
    const tie = ties.map(([a, b, family], index) => kept[a] && kept[b] && !off.family.has(family) && !more.tie(index));
    const tied = new Set();
    ties.forEach(([a, b], index) => { if (tie[index]) { tied.add(a); tied.add(b); } });
    // An actor all of whose ties are filtered away goes with them.
    return { tie, node: kept.map((is, index) => is && (tied.has(index) || more.keep(index))) };
  }

  // `aloud`: whether the count is announced; not while a mouse passes over names.
  function apply(aloud) {
    const { tie, node } = shown();
    const hit = nodes.map((_, index) => query !== '' && names[index].includes(query));
    const anyHit = hit.some(Boolean);
    const lit = { node: new Set(), tie: new Set() };
    if (chosen >= 0) {
      lit.node.add(chosen);
      ties.forEach(([a, b], index) => { if (tie[index] && (a === chosen || b === chosen)) { lit.tie.add(index); lit.node.add(a); lit.node.add(b); } });
    }
    const light = chosen < 0 && more.lit ? more.lit : lit;
    const some = chosen >= 0 || Boolean(more.lit);
    views.forEach(({ marks, lines }) => {
      marks.forEach((mark, index) => {
        mark.classList.toggle('off', !node[index]);
        mark.classList.toggle('dim', (some && !light.node.has(index)) || (!some && anyHit && !hit[index]));
        mark.classList.toggle('hit', hit[index]);
        mark.classList.toggle('lit', index === chosen);
      });
      lines.forEach((line, index) => {
        line.classList.toggle('off', !tie[index]);
        line.classList.toggle('dim', some ? !light.tie.has(index) : anyHit);
        line.classList.toggle('lit', some && light.tie.has(index));
      });
    });
    // The table is the drawing in words: it follows, and ties that are not drawn follow their family.
    rows.forEach(([row, index]) => { row.hidden = index === undefined ? off.family.has(row.dataset.family) : !tie[index]; });
    figure.dispatchEvent(new Event('shown'));
    if (aloud) {
      live.textContent = chosen >= 0
        ? fill(words.partners, { actor: nodes[chosen][1], n: lit.node.size - 1 })
        : fill(words.shown, { actors: node.filter(Boolean).length, ties: tie.filter(Boolean).length });
    }
  }

  function choose(index, focus) {
    chosen = index;
    apply(true);
    views.forEach((view) => {
      if (focus && index >= 0 && isShown(view)) { reveal(view, index); view.marks[index].focus(); }
    });
  }

  function pin(index) {
    pinned = index;
    if (index >= 0) state.set('actor', nodes[index][0]); else state.delete('actor');
    remember();
  }

  // ---- one Tab stop, arrows to neighbours ----

  // On the frame: a drawing that listens for focus itself would become a Tab stop.
  figure.addEventListener('focusout', ({ relatedTarget }) => {
    if (!views.some(({ svg }) => svg.contains(relatedTarget))) { chosen = pinned; apply(false); }
  });
  const middle = (mark) => {
    const box = mark.querySelector('.mk').getBBox();
    return [box.x + box.width / 2, box.y + box.height / 2];
  };
  views.forEach((view) => {
    view.svg.setAttribute('aria-description', words.keys);
    // One finger scrolls the page, two fingers hold the drawing.
    view.svg.style.touchAction = 'pan-x pan-y';
    view.marks.forEach((mark, index) => {
      mark.addEventListener('focus', () => { if (chosen !== index) choose(index, false); });
      mark.addEventListener('pointerenter', (event) => { if (event.pointerType === 'mouse' && !view.svg.contains(document.activeElement)) { chosen = index; apply(false); } });
      mark.addEventListener('pointerleave', () => { if (!view.svg.contains(document.activeElement)) { chosen = pinned; apply(false); } });
    });
    view.svg.addEventListener('dragstart', (event) => event.preventDefault());
    view.svg.addEventListener('keydown', (event) => {
      const mark = event.target.closest('.nd');
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const from = view.marks.indexOf(mark);
      const visible = ranked.filter((index) => !view.marks[index].classList.contains('off'));
      let next = -1;
      if (from < 0 && (event.key.startsWith('Arrow') || event.key === 'Enter')) next = visible.includes(pinned) ? pinned : visible[0];
      else if (event.key.startsWith('Arrow')) {
        const nearest = (candidates) => view.marks.indexOf(view.svg.nearest(mark, candidates.map((index) => view.marks[index]), event.key));
        // A tied actor in that direction first, else the nearest one.
        next = nearest(visible.filter((index) => neighbours[from].has(index)));
        if (next < 0) next = nearest(visible);
        event.preventDefault();
      } else if (event.key === 'Home') next = visible[0];
      else if (event.key === 'End') next = visible[visible.length - 1];
      else if (event.key === 'Escape') { pin(-1); chosen = -1; reset(); apply(true); view.svg.focus(); }
      else if (event.key === '+' || event.key === '=') zoom(0.7);
      else if (event.key === '-') zoom(1 / 0.7);
      else if (event.key === '0') reset();
      else return;
      event.preventDefault();
      if (next >= 0) choose(next, true);
    });

    // ---- zoom and pan ----

    view.svg.addEventListener('wheel', (event) => {
      // Without Ctrl the wheel scrolls the page, as everywhere.
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoomView(view, event.deltaY < 0 ? 0.85 : 1 / 0.85, at(view, event));
    }, { passive: false });
    view.svg.addEventListener('touchmove', (event) => { if (event.touches.length > 1 && event.cancelable) event.preventDefault(); }, { passive: false });
    const held = new Map();
    let travelled = 0;
    view.svg.addEventListener('pointerdown', (event) => {
      if (event.button > 0) return;
      held.set(event.pointerId, [event.clientX, event.clientY]);
      travelled = 0;
    });
    view.svg.addEventListener('pointermove', (event) => {
      const before = held.get(event.pointerId);
      if (!before) return;
      const now = [event.clientX, event.clientY];
      const scale = view.box.width / view.svg.getBoundingClientRect().width;
      const step = [now[0] - before[0], now[1] - before[1]];
      travelled += Math.hypot(step[0], step[1]);
      if (held.size > 1) {
        const other = [...held].find(([id]) => id !== event.pointerId)[1];
        const distance = (point) => Math.hypot(point[0] - other[0], point[1] - other[1]);
        zoomView(view, distance(before) / Math.max(distance(now), 1), at(view, event));
        setBox(view, view.box.x - (step[0] * scale) / 2, view.box.y - (step[1] * scale) / 2, view.box.width, view.box.height);
      } else if (event.pointerType !== 'touch' && isZoomed(view) && travelled > 4) {
        if (!view.svg.hasPointerCapture(event.pointerId)) view.svg.setPointerCapture(event.pointerId);
        setBox(view, view.box.x - step[0] * scale, view.box.y - step[1] * scale, view.box.width, view.box.height);
      }
      held.set(event.pointerId, now);
    });
    const lift = (event) => { held.delete(event.pointerId); };
    ['pointerup', 'pointercancel', 'lostpointercapture'].forEach((name) => view.svg.addEventListener(name, lift));
    view.svg.addEventListener('pointerleave', (event) => { if (!view.svg.hasPointerCapture(event.pointerId)) lift(event); });
    view.svg.addEventListener('click', (event) => { if (travelled > 4 && isZoomed(view)) event.preventDefault(); travelled = 0; }, true);
  });

  function at(view, event) {
    const frame = view.svg.getBoundingClientRect();
    return [(event.clientX - frame.left) / frame.width, (event.clientY - frame.top) / frame.height];
  }
  function isZoomed(view) { return view.box.width < view.full[2] - 0.5; }
  function setBox(view, x, y, width, height) {
    const [, , fullWidth, fullHeight] = view.full;
    const clamp = (value, most) => Math.min(Math.max(value, 0), Math.max(most, 0));
    view.svg.setAttribute('viewBox', [clamp(x, fullWidth - width), clamp(y, fullHeight - height), width, height].map((n) => n.toFixed(1)).join(' '));
    view.svg.classList.toggle('zoomed', isZoomed(view));
  }
  function zoomView(view, factor, [fx, fy]) {
    const [, , fullWidth, fullHeight] = view.full;
    const width = Math.min(Math.max(view.box.width * factor, fullWidth / 6), fullWidth);
    const height = width * (fullHeight / fullWidth);
    setBox(view, view.box.x + (view.box.width - width) * fx, view.box.y + (view.box.height - height) * fy, width, height);
  }
  function zoom(factor) {
    views.filter(isShown).forEach((view) => {
      const [x, y] = chosen >= 0 ? middle(view.marks[chosen]) : [view.box.x + view.box.width / 2, view.box.y + view.box.height / 2];
      zoomView(view, factor, [(x - view.box.x) / view.box.width, (y - view.box.y) / view.box.height]);
    });
  }
  // A chosen actor outside the zoomed part is brought into it.
  function reveal(view, index) {
    if (!isZoomed(view)) return;
    const [x, y] = middle(view.marks[index]);
    const { x: left, y: top, width, height } = view.box;
    if (x > left + width * 0.1 && x < left + width * 0.9 && y > top + height * 0.1 && y < top + height * 0.9) return;
    setBox(view, x - width / 2, y - height / 2, width, height);
  }
  function reset() { views.forEach((view) => { view.svg.setAttribute('viewBox', view.full.join(' ')); view.svg.classList.remove('zoomed'); }); }

  // ---- a view can be shared: it lives in the fragment ----

  function remember() {
    Object.keys(off).forEach((what) => { if (off[what].size) state.set(`hide-${what}`, [...off[what]].sort().join('.')); else state.delete(`hide-${what}`); });
    const parts = [...state].sort().map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    history.replaceState(null, '', location.href.split('#')[0] + (parts.length ? `#${parts.join('&')}` : ''));
  }
  function recall() {
    state.clear();
    if (location.hash.includes('=')) new URLSearchParams(location.hash.slice(1)).forEach((value, name) => state.set(name, value));
    Object.keys(off).forEach((what) => { off[what] = new Set((state.get(`hide-${what}`) || '').split('.').filter(Boolean)); });
    tools.querySelectorAll('input[data-what]').forEach((input) => { input.checked = !off[input.dataset.what].has(input.dataset.id); });
    pinned = nodes.findIndex(([id]) => id === state.get('actor'));
    choose(pinned, false);
  }
  figure.network = { nodes, ties, words, views, more, state, neighbours, ranked, rows, names: nodes.map(([, name]) => name), make, fill, shown, apply, remember, isShown };
  window.addEventListener('hashchange', () => { if (location.hash.includes('=')) { recall(); figure.dispatchEvent(new Event('recall')); } });
  recall();
}());

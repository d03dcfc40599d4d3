// The network in the browser: filter, find, neighbours, zoom. The page is whole
// without it; everything here is added to what already stands there.
(function () {
  'use strict';
  const figure = document.getElementById('network');
  const source = document.getElementById('network-data');
  const tools = document.getElementById('network-tools');
  if (!figure || !source || !tools) return;
  const { nodes, ties, words } = JSON.parse(source.textContent);
  const drawings = [...figure.querySelectorAll('svg.net')];
  const views = drawings.map((svg) => ({
    svg,
    marks: [...svg.querySelectorAll('a.nd')],
    lines: [...svg.querySelectorAll('g.tie')],
    box: svg.viewBox.baseVal,
    full: svg.getAttribute('viewBox').split(' ').map(Number),
  }));
  const neighbours = nodes.map(() => new Set());
  ties.forEach(([a, b]) => { neighbours[a].add(b); neighbours[b].add(a); });
  const best = neighbours.reduce((top, set, index) => (set.size > neighbours[top].size ? index : top), 0);
  const off = { family: new Set(), kind: new Set() };
  let chosen = -1;
  let query = '';

  const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    Object.entries(attributes || {}).forEach(([name, value]) => element.setAttribute(name, value));
    children.forEach((child) => element.append(child));
    return element;
  };

  // ---- controls ----

  const live = make('p', { role: 'status', class: 'count' });
  const group = (title, what, keys) => {
    const field = make('fieldset', {}, make('legend', {}, title));
    keys.forEach((item) => {
      const id = [...item.querySelectorAll('[class*="f-"],[class*="k-"]')].map((part) => (part.getAttribute('class').match(/\b[fk]-([a-z]+)/) || [])[1]).find(Boolean);
      if (!id) return;
      const input = make('input', { type: 'checkbox' });
      input.checked = true;
      input.dataset.id = id;
      input.dataset.what = what;
      input.addEventListener('change', () => {
        if (input.checked) off[what].delete(id); else off[what].add(id);
        apply();
        remember();
      });
      const label = make('label', {}, input, ' ');
      item.childNodes.forEach((node) => label.append(node.cloneNode(true)));
      field.append(label);
    });
    return field;
  };
  const keyLists = [...document.querySelectorAll('.keys ul.key')];
  const find = make('input', { type: 'search', autocomplete: 'off', id: 'network-find' });
  const options = make('datalist', { id: 'network-names' });
  nodes.forEach(([, name]) => options.append(make('option', { value: name })));
  find.setAttribute('list', 'network-names');
  find.addEventListener('input', () => { query = find.value.trim().toLocaleLowerCase(); apply(); });
  find.addEventListener('change', () => {
    const exact = nodes.findIndex(([, name]) => name.toLocaleLowerCase() === query);
    if (exact >= 0) choose(exact, true);
  });
  const zooms = make('div', { class: 'zoom', role: 'group' });
  [['+', 'in', () => zoom(0.7)], ['−', 'out', () => zoom(1 / 0.7)], ['⟲', 'reset', () => reset()]].forEach(([sign, word, act]) => {
    const button = make('button', { type: 'button', 'aria-label': words[word], title: words[word] }, sign);
    button.addEventListener('click', act);
    zooms.append(button);
  });
  if (keyLists[1]) tools.append(group(words.families, 'family', [...keyLists[1].children]));
  if (keyLists[0]) tools.append(group(words.kinds, 'kind', [...keyLists[0].children]));
  tools.append(make('div', { class: 'find' }, make('label', { for: 'network-find' }, words.find), ' ', find, options), zooms, live);
  tools.hidden = false;

  // ---- what is shown ----

  function apply() {
    const shownNode = nodes.map(([, , kind]) => !off.kind.has(kind));
    const shownTie = ties.map(([a, b, family]) => shownNode[a] && shownNode[b] && !off.family.has(family));
    const hit = nodes.map(([, name, , also]) => query !== '' && `${name} ${also}`.toLocaleLowerCase().includes(query));
    const anyHit = hit.some(Boolean);
    const lit = nodes.map((_, index) => chosen < 0 || index === chosen || ties.some(([a, b], tie) => shownTie[tie] && ((a === chosen && b === index) || (b === chosen && a === index))));
    views.forEach(({ marks, lines }) => {
      marks.forEach((mark) => {
        const index = Number(mark.dataset.i);
        mark.classList.toggle('off', !shownNode[index]);
        mark.classList.toggle('dim', !lit[index] || (anyHit && !hit[index]));
        mark.classList.toggle('hit', hit[index]);
        mark.classList.toggle('lit', index === chosen);
      });
      lines.forEach((line, tie) => {
        const [a, b] = ties[tie];
        line.classList.toggle('off', !shownTie[tie]);
        line.classList.toggle('dim', chosen >= 0 && a !== chosen && b !== chosen);
        line.classList.toggle('lit', chosen >= 0 && (a === chosen || b === chosen));
      });
    });
    document.querySelectorAll('table.ties tr[data-family]').forEach((row) => { row.hidden = off.family.has(row.dataset.family); });
    live.textContent = chosen >= 0
      ? fill(words.partners, { actor: nodes[chosen][1], n: lit.filter(Boolean).length - 1 })
      : fill(words.shown, { actors: shownNode.filter(Boolean).length, ties: shownTie.filter(Boolean).length });
  }

  function choose(index, focus) {
    chosen = index;
    apply();
    views.forEach(({ svg, marks }) => {
      marks.forEach((mark) => { mark.tabIndex = Number(mark.dataset.i) === (index < 0 ? best : index) ? 0 : -1; });
      if (focus && index >= 0 && svg.getClientRects().length) {
        const mark = marks.find((one) => Number(one.dataset.i) === index);
        if (mark) mark.focus({ preventScroll: false });
      }
    });
  }

  // ---- one Tab stop, arrows to neighbours ----

  const middle = (mark) => {
    const box = mark.querySelector('.mk').getBBox();
    return [box.x + box.width / 2, box.y + box.height / 2];
  };
  const toward = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
  views.forEach((view) => {
    view.svg.setAttribute('aria-description', words.keys);
    view.marks.forEach((mark) => {
      const index = Number(mark.dataset.i);
      mark.tabIndex = index === best ? 0 : -1;
      mark.addEventListener('focus', () => { if (chosen !== index) choose(index, false); });
      mark.addEventListener('pointerenter', (event) => { if (event.pointerType === 'mouse' && document.activeElement !== mark) { chosen = index; apply(); } });
      mark.addEventListener('pointerleave', () => { if (!view.svg.contains(document.activeElement)) { chosen = -1; apply(); } });
    });
    view.svg.addEventListener('focusout', (event) => { if (!view.svg.contains(event.relatedTarget)) { chosen = -1; apply(); } });
    view.svg.addEventListener('keydown', (event) => {
      const mark = event.target.closest('a.nd');
      if (!mark) return;
      const from = Number(mark.dataset.i);
      if (toward[event.key]) {
        const [dx, dy] = toward[event.key];
        const [x, y] = middle(mark);
        const rank = (candidates) => candidates
          .filter((other) => other !== mark && !other.classList.contains('off'))
          .map((other) => { const [ox, oy] = middle(other); return { other, along: (ox - x) * dx + (oy - y) * dy, across: Math.abs((ox - x) * dy) + Math.abs((oy - y) * dx) }; })
          .filter(({ along, across }) => along > 0 && across <= along * 1.8)
          .sort((a, b) => a.along + a.across - b.along - b.across)[0];
        // A tied actor in that direction first, else the nearest one.
        const next = rank(view.marks.filter((other) => neighbours[from].has(Number(other.dataset.i)))) || rank(view.marks);
        if (next) { event.preventDefault(); choose(Number(next.other.dataset.i), true); }
      } else if (event.key === 'Home') {
        event.preventDefault(); choose(best, true);
      } else if (event.key === 'End') {
        event.preventDefault(); choose(nodes.length - 1, true);
      } else if (event.key === 'Escape') {
        event.preventDefault(); chosen = -1; apply(); reset();
      } else if (event.key === '+' || event.key === '=') {
        event.preventDefault(); zoom(0.7);
      } else if (event.key === '-') {
        event.preventDefault(); zoom(1 / 0.7);
      } else if (event.key === '0') {
        event.preventDefault(); reset();
      }
    });

    // ---- zoom and pan ----

    view.svg.addEventListener('wheel', (event) => {
      // Without Ctrl the wheel scrolls the page, as everywhere.
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoomView(view, event.deltaY < 0 ? 0.85 : 1 / 0.85, at(view, event));
    }, { passive: false });
    const fingers = new Map();
    let moved = false;
    view.svg.addEventListener('pointerdown', (event) => {
      fingers.set(event.pointerId, [event.clientX, event.clientY]);
      moved = false;
    });
    view.svg.addEventListener('pointermove', (event) => {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      const now = [event.clientX, event.clientY];
      const scale = view.box.width / view.svg.clientWidth;
      if (fingers.size === 2) {
        const other = [...fingers].find(([id]) => id !== event.pointerId)[1];
        const distance = (p) => Math.hypot(p[0] - other[0], p[1] - other[1]);
        zoomView(view, distance(before) / Math.max(distance(now), 1), at(view, event));
        event.preventDefault();
      } else if (zoomed(view)) {
        if (Math.hypot(now[0] - before[0], now[1] - before[1]) > 1) moved = true;
        setBox(view, view.box.x - (now[0] - before[0]) * scale, view.box.y - (now[1] - before[1]) * scale, view.box.width, view.box.height);
      }
      fingers.set(event.pointerId, now);
    });
    const lift = (event) => { fingers.delete(event.pointerId); };
    ['pointerup', 'pointercancel', 'pointerleave'].forEach((name) => view.svg.addEventListener(name, lift));
    view.svg.addEventListener('click', (event) => { if (moved) { event.preventDefault(); moved = false; } }, true);
  });

  function at(view, event) {
    const frame = view.svg.getBoundingClientRect();
    return [(event.clientX - frame.left) / frame.width, (event.clientY - frame.top) / frame.height];
  }
  function zoomed(view) { return view.box.width < view.full[2] - 0.5; }
  function setBox(view, x, y, width, height) {
    const [, , fullWidth, fullHeight] = view.full;
    const clamp = (value, most) => Math.min(Math.max(value, 0), Math.max(most, 0));
    view.svg.setAttribute('viewBox', [clamp(x, fullWidth - width), clamp(y, fullHeight - height), width, height].map((n) => n.toFixed(1)).join(' '));
    view.svg.classList.toggle('zoomed', zoomed(view));
  }
  function zoomView(view, factor, [fx, fy]) {
    const [, , fullWidth, fullHeight] = view.full;
    const width = Math.min(Math.max(view.box.width * factor, fullWidth / 6), fullWidth);
    const height = width * (fullHeight / fullWidth);
    setBox(view, view.box.x + (view.box.width - width) * fx, view.box.y + (view.box.height - height) * fy, width, height);
  }
  function zoom(factor) {
    views.filter(({ svg }) => svg.getClientRects().length).forEach((view) => {
      const mark = chosen >= 0 && view.marks.find((one) => Number(one.dataset.i) === chosen);
      const centre = mark ? (([x, y]) => [(x - view.box.x) / view.box.width, (y - view.box.y) / view.box.height])(middle(mark)) : [0.5, 0.5];
      zoomView(view, factor, centre);
    });
  }
  function reset() { views.forEach((view) => { view.svg.setAttribute('viewBox', view.full.join(' ')); view.svg.classList.remove('zoomed'); }); }

  // ---- a view can be shared: filters live in the fragment ----

  function remember() {
    const parts = ['family', 'kind'].filter((what) => off[what].size).map((what) => `hide-${what}=${[...off[what]].sort().join('+')}`);
    history.replaceState(null, '', parts.length ? `#${parts.join('&')}` : location.pathname.split('/').pop() || '#');
  }
  function recall() {
    new URLSearchParams(location.hash.slice(1)).forEach((value, name) => {
      const what = name.replace('hide-', '');
      if (off[what]) value.split(/[ +]/).forEach((id) => off[what].add(id));
    });
    tools.querySelectorAll('input[data-what]').forEach((input) => { input.checked = !off[input.dataset.what].has(input.dataset.id); });
  }

  recall();
  choose(-1, false);
}());

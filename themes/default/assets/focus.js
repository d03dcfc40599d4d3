// A part of the network: around one actor, of one region or boundary; marks sized by a
// measure; the table of what is shown as a file. Goes on from network.js and explore.js.
(function () {
  'use strict';
  const figure = document.getElementById('network');
  const place = document.getElementById('network-explore');
  if (!figure || !figure.network || !place) return;
  const { nodes, words, views, more, state, names, neighbours, rows, make, fill, remember } = figure.network;
  const { boundaries } = JSON.parse(document.getElementById('network-data').textContent);
  const lang = document.documentElement.lang || undefined;
  const order = new Intl.Collator(lang, { numeric: true });
  const digits = new Intl.NumberFormat(lang);
  const percent = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 1 });
  const all = nodes.map((_, index) => index);
  let count = 0;
  const field = (label, control) => {
    control.id = `focus-${(count += 1)}`;
    return make('p', { class: 'field' }, make('label', { for: control.id }, label), ' ', control);
  };
  const part = (title, ...children) => make('div', { role: 'group', 'aria-label': title }, make('p', { class: 'title', 'aria-hidden': 'true' }, title), ...children);
  // A list to choose from; what is chosen lives in the address under `name`.
  const picker = (name, first, choices, act) => {
    const select = make('select', {}, make('option', { value: '' }, first), ...choices.map(([value, label]) => make('option', { value, label })));
    select.addEventListener('change', () => {
      if (select.value) state.set(name, select.value); else state.delete(name);
      remember();
      act();
    });
    return select;
  };
  // `explore.js` hears of it, answers anew and draws.
  const sift = () => { settle(); figure.dispatchEvent(new Event('filter')); };

  // ---- a part of the network ----

  const sorted = [...all].sort((a, b) => order.compare(names[a], names[b]));
  const regions = [...new Set(nodes.map((node) => node[4]).filter(Boolean))].sort(order.compare);
  const around = picker('around', words.all, sorted.map((index) => [nodes[index][0], names[index]]), sift);
  const steps = picker('steps', digits.format(1), [2, 3].map((n) => [String(n), digits.format(n)]), sift);
  const region = picker('region', words.all, regions.map((name) => [name, name]), sift);
  const used = boundaries.map(([word, label], index) => [word, label, index]).filter(([, , index]) => nodes.some((node) => node[5] === index));
  const boundary = picker('boundary', words.all, used, sift);
  const parts = part(words.part, field(words.around, around), field(words.steps, steps));
  if (regions.length > 1) parts.append(field(words.region, region));
  if (used.length > 1) parts.append(field(words.boundary, boundary));

  function within(start, most) {
    const near = new Set([start]);
    let edge = [start];
    for (let step = 0; step < most; step += 1) {
      edge = edge.flatMap((node) => [...neighbours[node]].filter((other) => !near.has(other) && near.add(other)));
    }
    return near;
  }
  let near = null;
  more.part = (index) => (!near || near.has(index))
    && (!region.value || nodes[index][4] === region.value)
    && (!boundary.value || used.find(([word]) => word === boundary.value)[2] === nodes[index][5]);
  function settle() {
    const middle = nodes.findIndex(([id]) => id === around.value);
    near = middle < 0 ? null : within(middle, Number(steps.value || 1));
    steps.disabled = middle < 0;
    if (middle < 0 && state.delete('steps')) { steps.value = ''; remember(); }
  }

  // ---- the size of marks ----

  const measures = {
    degree: [words.degree, (index) => neighbours[index].size, digits],
    between: [words.between, (index) => nodes[index][6], percent],
    core: [words.core, (index) => nodes[index][7], digits],
  };
  const largest = make('div', { role: 'status' });
  const size = picker('size', words.alike, Object.entries(measures).map(([name, [label]]) => [name, label]), resize);
  const sizes = part(words.size, field(words.size, size), largest);
  function resize() {
    const measure = measures[size.value];
    const values = measure ? all.map(measure[1]) : [];
    const top = Math.max(...values, 0);
    views.forEach(({ marks }) => marks.forEach((mark, index) => {
      const shape = mark.querySelector('.mk');
      shape.removeAttribute('transform');
      if (!measure || top === 0) return;
      const { x, y, width, height } = shape.getBBox();
      // Areas tell the values: from a third of a mark's usual width to twice.
      const factor = (4 + 18 * Math.sqrt(values[index] / top)) / Math.max(width, 1);
      const [cx, cy] = [x + width / 2, y + height / 2];
      shape.setAttribute('transform', `translate(${(cx * (1 - factor)).toFixed(2)} ${(cy * (1 - factor)).toFixed(2)}) scale(${factor.toFixed(3)})`);
    }));
    if (!measure) { largest.replaceChildren(); return; }
    const best = [...all].sort((a, b) => values[b] - values[a] || a - b).slice(0, 5);
    largest.replaceChildren(make('p', {}, measure[0]), make('ol', {}, ...best.map((index) => make('li', {}, fill(words.largest, { actor: names[index], value: measure[2].format(values[index]) })))));
  }

  // ---- the table ----

  const told = make('p', { role: 'status' });
  const csv = make('button', { type: 'button' }, words.csv);
  csv.addEventListener('click', () => {
    const quoted = (cell) => {
      const copy = cell.cloneNode(true);
      copy.querySelectorAll('sup').forEach((note) => note.remove());
      return `"${copy.textContent.replace(/\s+/g, ' ').trim().replace(/"/g, '""')}"`;
    };
    const table = document.querySelector('#ties table');
    const lines = [...table.rows].filter((row) => !row.hidden).map((row) => [...row.cells].slice(0, 5).map(quoted).join(','));
    // The mark at the beginning tells spreadsheets that this is UTF-8.
    make('a', { href: `data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${lines.join('\r\n')}\r\n`)}`, download: 'ties.csv' }).click();
  });
  function tell() {
    const ties = rows.filter(([, index]) => index !== undefined);
    told.textContent = fill(words.rows, { shown: ties.filter(([row]) => !row.hidden).length, of: ties.length });
  }
  place.prepend(parts);
  place.append(sizes);
  // Inside a page of others the drawing has no table.
  if (rows.length) {
    figure.addEventListener('shown', tell);
    place.lastElementChild.previousElementSibling.append(make('p', { class: 'field' }, csv), told);
  }

  function recall() {
    [[around, 'around'], [steps, 'steps'], [region, 'region'], [boundary, 'boundary'], [size, 'size']].forEach(([select, name]) => {
      select.value = state.get(name) || '';
      // An address may name what is not there.
      if (select.selectedIndex < 0) select.value = '';
    });
    resize();
    sift();
  }
  figure.addEventListener('recall', recall);
  recall();
}());

// Questions to the network: the way between two actors, the network without one
// actor, ties by the year they began, the drawing as a file. Goes on from network.js.
(function () {
  'use strict';
  const figure = document.getElementById('network');
  const place = document.getElementById('network-explore');
  if (!figure || !figure.network || !place) return;
  const { nodes, ties, words, views, more, state, names, make, fill, shown, apply, remember, isShown } = figure.network;
  const { today, timeline } = JSON.parse(document.getElementById('network-data').textContent);
  const order = new Intl.Collator(document.documentElement.lang || undefined, { numeric: true });
  const sorted = nodes.map((_, index) => index).sort((a, b) => order.compare(names[a], names[b]));
  const indexOf = (id) => nodes.findIndex((node) => node[0] === id);
  const plain = new Intl.NumberFormat(document.documentElement.lang || undefined, { useGrouping: false });
  let count = 0;

  const part = (title, ...children) => place.append(make('div', { role: 'group', 'aria-label': title }, make('p', { class: 'title', 'aria-hidden': 'true' }, title), ...children));
  const field = (label, control) => {
    control.id = `explore-${(count += 1)}`;
    return make('p', { class: 'field' }, make('label', { for: control.id }, label), ' ', control);
  };
  const picker = (name) => {
    const select = make('select', {}, make('option', { value: '' }, words.choose), ...sorted.map((index) => make('option', { value: nodes[index][0], label: names[index] })));
    select.addEventListener('change', () => {
      if (select.value) state.set(name, select.value); else state.delete(name);
      remember();
      answer();
    });
    return select;
  };
  const set = (element, ...children) => element.replaceChildren(...children);

  // ---- the way between two actors ----

  const from = picker('from');
  const to = picker('to');
  const way = make('div', { role: 'status' });
  part(words.way, field(words.from, from), field(words.to, to), way);

  // Ties count in both directions: who knows whom, not who gives to whom.
  function path(start, end, tie) {
    const came = new Map([[start, -1]]);
    let reached = [start];
    while (reached.length && !came.has(end)) {
      const next = [];
      reached.forEach((node) => ties.forEach(([a, b], index) => {
        if (!tie[index] || (a !== node && b !== node)) return;
        const other = a === node ? b : a;
        if (!came.has(other)) { came.set(other, index); next.push(other); }
      }));
      reached = next;
    }
    if (!came.has(end)) return null;
    const steps = [];
    for (let node = end; came.get(node) >= 0;) {
      const index = came.get(node);
      steps.unshift(index);
      node = ties[index][0] === node ? ties[index][1] : ties[index][0];
    }
    return steps;
  }
  // The sentence of a tie stands in the table.
  function sentence(index) {
    const row = document.getElementById(`relation-${ties[index][3]}`);
    if (!row) return `${names[ties[index][0]]} \u2013 ${names[ties[index][1]]}`;
    const cell = row.cells[1].cloneNode(true);
    cell.querySelectorAll('.note, sup').forEach((note) => note.remove());
    return make('a', { href: `#${row.id}` }, cell.textContent.trim());
  }
  function askWay() {
    more.lit = null;
    const [start, end] = [indexOf(from.value), indexOf(to.value)];
    if (start < 0 || end < 0 || start === end) { set(way); return; }
    const steps = path(start, end, shown().tie);
    if (!steps) { set(way, fill(words.none, { from: names[start], to: names[end] })); return; }
    more.lit = { tie: new Set(steps), node: new Set([start, end, ...steps.flatMap((index) => ties[index].slice(0, 2))]) };
    set(way, make('p', {}, fill(words.found, { from: names[start], to: names[end], n: steps.length })), make('ol', {}, ...steps.map((index) => make('li', {}, sentence(index)))));
  }

  // ---- without one actor ----

  const without = picker('without');
  const loss = make('div', { role: 'status' });
  part(words.without, field(words.leave, without), loss);

  function parts(tie, out) {
    const found = [];
    const seen = new Set([out]);
    nodes.forEach((_, start) => {
      if (seen.has(start)) return;
      const all = [start];
      seen.add(start);
      for (let at = 0; at < all.length; at += 1) {
        ties.forEach(([a, b], index) => {
          if (!tie[index] || (a !== all[at] && b !== all[at])) return;
          const other = a === all[at] ? b : a;
          if (!seen.has(other)) { seen.add(other); all.push(other); }
        });
      }
      found.push(all);
    });
    return found;
  }
  function askLoss() {
    const out = indexOf(without.value);
    more.node = () => false;
    more.keep = () => false;
    views.forEach((view) => view.marks.forEach((mark) => mark.classList.remove('cut')));
    if (out < 0) { set(loss); return; }
    const { tie } = shown();
    const before = parts(tie, -1).find((all) => all.includes(out));
    const after = parts(tie, out).filter((all) => before.includes(all[0])).sort((a, b) => b.length - a.length);
    const cut = after.slice(1).flat();
    // Those cut off stay in sight, marked, even when no tie is left to them.
    more.node = (index) => index === out;
    more.keep = (index) => cut.includes(index);
    views.forEach((view) => cut.forEach((index) => view.marks[index].classList.add('cut')));
    if (!cut.length) { set(loss, fill(words.whole, { actor: names[out] })); return; }
    const listed = cut.map((index) => names[index]).sort(order.compare);
    set(loss, make('p', {}, fill(words.cut, { actor: names[out], n: cut.length })), make('ul', {}, ...listed.map((name) => make('li', {}, name))));
  }

  // ---- ties by the year they began ----

  const years = ties.map((tie) => tie[4]).filter((year) => year !== null);
  const slider = make('input', { type: 'range' });
  const begun = make('p', { role: 'status' });
  const shownYear = make('output', {});
  // The timeline reads the year from its address under the same name.
  const events = make('a', { hidden: '' });
  const first = Math.min(...years);
  const last = Math.max(today || 0, ...years);
  if (years.length > 1 && first < last) {
    Object.assign(slider, { min: first, max: last, step: 1, value: last });
    part(words.years, field(words.until, slider), shownYear, begun, ...(timeline ? [events] : []));
    slider.addEventListener('input', () => {
      if (Number(slider.value) < last) state.set('year', slider.value); else state.delete('year');
      answer();
    });
    slider.addEventListener('change', remember);
  }
  function askYear() {
    const year = Number(slider.value);
    const on = years.length > 1 && first < last && year < last;
    more.tie = on ? (index) => ties[index][4] === null || ties[index][4] > year : () => false;
    shownYear.textContent = on ? plain.format(year) : words.now;
    events.hidden = !on;
    events.href = `${timeline}#year=${year}`;
    events.textContent = fill(words.toTimeline, { year: plain.format(year) });
    slider.setAttribute('aria-valuetext', shownYear.textContent);
    begun.textContent = on ? fill(words.begun, { year: plain.format(year), n: years.filter((one) => one <= year).length, undated: ties.length - years.length }) : '';
  }

  // ---- the drawing as a file ----

  const carried = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'paint-order', 'font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'direction', 'opacity'];
  function picture() {
    const { svg, full } = views.find(isShown) || views[0];
    const copy = svg.cloneNode(true);
    const [was, is] = [[...svg.querySelectorAll('*')], [...copy.querySelectorAll('*')]];
    is.forEach((element, index) => {
      const style = getComputedStyle(was[index]);
      if (style.display === 'none') { element.remove(); return; }
      carried.forEach((name) => { const value = style.getPropertyValue(name); if (value) element.setAttribute(name, value); });
      if (element.localName === 'a') element.setAttribute('href', new URL(was[index].getAttribute('href'), location.href).href);
      [...element.attributes].forEach(({ name }) => { if (name === 'class' || name === 'tabindex' || name.startsWith('data-')) element.removeAttribute(name); });
    });
    const paper = getComputedStyle(document.body).backgroundColor;
    const ground = document.createElementNS(svg.namespaceURI, 'rect');
    const [, , width, height] = full;
    Object.entries({ width, height, fill: paper === 'rgba(0, 0, 0, 0)' ? getComputedStyle(document.documentElement).backgroundColor : paper }).forEach(([name, value]) => ground.setAttribute(name, value));
    copy.prepend(ground);
    Object.entries({ xmlns: svg.namespaceURI, viewBox: full.join(' '), width, height }).forEach(([name, value]) => copy.setAttribute(name, value));
    ['class', 'style', 'aria-description', 'tabindex'].forEach((name) => copy.removeAttribute(name));
    return { address: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`, width, height };
  }
  const save = (address, ending) => make('a', { href: address, download: `network.${ending}` }).click();
  const button = (label, act) => {
    const one = make('button', { type: 'button' }, label);
    one.addEventListener('click', act);
    return one;
  };
  part(
    words.save,
    make('p', { class: 'field' }, button(words.svg, () => save(picture().address, 'svg')), ' ', button(words.png, () => {
      const { address, width, height } = picture();
      const image = new Image();
      image.onload = () => {
        const canvas = make('canvas', { width: width * 2, height: height * 2 });
        canvas.getContext('2d').drawImage(image, 0, 0, width * 2, height * 2);
        save(canvas.toDataURL('image/png'), 'png');
      };
      image.src = address;
    })),
  );

  // Years first, then who is left out, then the way through what remains.
  function answer() {
    askYear();
    askLoss();
    askWay();
    apply(true);
  }
  function recall() {
    [[from, 'from'], [to, 'to'], [without, 'without']].forEach(([select, name]) => { select.value = indexOf(state.get(name)) < 0 ? '' : state.get(name); });
    slider.value = state.get('year') || last;
    answer();
  }
  figure.addEventListener('recall', recall);
  figure.addEventListener('filter', answer);
  place.hidden = false;
  recall();
}());

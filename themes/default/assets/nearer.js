// A part of the axis drawn anew, as wide as the page: one phase, one decade, or what a filter
// leaves. Few events have room for their whole names. `timeline.js` says which events; their
// order, links and accessible names are those of the axis that is already there.
(function () {
  'use strict';
  const figure = document.querySelector('.axis');
  const whole = figure && figure.querySelector('svg.dr-wide');
  const groups = [...document.querySelectorAll('#timeline-key > div')].filter((group) => group.querySelector('[data-kind]'));
  if (!whole || !groups.length) return;
  const lang = document.documentElement.lang || undefined;
  const rtl = getComputedStyle(figure).direction === 'rtl';
  const years = new Intl.NumberFormat(lang, { useGrouping: false });
  const lanes = groups.map((group) => ({ title: group.querySelector('b').textContent, kinds: [...group.querySelectorAll('[data-kind]')].map((item) => item.dataset.kind) }));
  // Scripts with marks above and below their letters want more room from line to line.
  const ROW = /^(ar|fa|ur|hi|th)\b/.test(lang) ? 20 : /^(zh|ja|ko|vi)\b/.test(lang) ? 18 : 17;
  const [GAP, TITLES, PAD] = [7, 144, 12];

  const make = (tag, attributes, ...children) => {
    const element = document.createElementNS(whole.namespaceURI, tag);
    Object.entries(attributes || {}).forEach(([name, value]) => element.setAttribute(name, value));
    element.append(...children);
    return element;
  };
  const pen = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(figure.querySelector('figcaption')).fontFamily;
  const wide = (text, bold) => { pen.font = `${bold ? 700 : 400} 12.5px ${family}`; return pen.measureText(text).width * 1.02; };
  const words = (text) => (window.Intl && Intl.Segmenter ? [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].map((one) => one.segment) : text.split(/(?<=\s)/));

  // A name in lines no wider than the room; a mark of punctuation stays with its word.
  function wrap(name, room, bold) {
    const lines = [''];
    words(name).forEach((word) => {
      const last = lines[lines.length - 1];
      if (last && !/^[\s\p{P}]/u.test(word) && wide(last + word, bold) > room) lines.push(word); else lines[lines.length - 1] = last + word;
    });
    return lines.map((line) => line.trim()).filter(Boolean);
  }

  // Rows that are taken, by stretches; the first one on which everything is free.
  function place(rows, mark, start, end) {
    const free = (row, [from, to]) => (rows[row] || []).every(([a, b]) => b + GAP <= from || to + GAP <= a);
    const take = (row, stretch) => { (rows[row] = rows[row] || []).push(stretch); };
    for (let row = 0; ; row += 1) {
      for (const [from, side] of [[mark.to + 5, 'after'], [mark.from - 5 - mark.width, 'before'], [Math.min(Math.max(mark.from, start), end - mark.width), 'under']]) {
        const name = [from, from + mark.width];
        const under = side === 'under' ? 1 : 0;
        if ((!under && (name[0] < start || name[1] > end)) || (under && mark.fits)) continue;
        if (!under) mark.fits = true;
        const own = under ? [mark.from, mark.to] : [Math.min(mark.from, name[0]), Math.max(mark.to, name[1])];
        if (!free(row, own) || !mark.lines.every((_, line) => (!under && line === 0) || free(row + line + under, name))) continue;
        take(row, own);
        mark.lines.forEach((_, line) => { if (under || line) take(row + line + under, name); });
        return { row, from, side, under };
      }
    }
  }

  // events: { link, year, kind, importance, title } in the order of time; a label for the drawing.
  figure.nearer = (events, label) => {
    figure.querySelector('.dr-near')?.remove();
    figure.classList.toggle('near', !!events);
    if (!events) return;
    // A mark says where in time it stands, unless that is a whole year.
    const dated = events.filter(({ year }) => year).map((event) => {
      const [at, from = at, to = at] = (event.link.dataset.t || `${event.year + 0.5} ${event.year} ${event.year + 1}`).split(' ').map(Number);
      return { ...event, at, from, to };
    });
    if (!dated.length) { figure.classList.remove('near'); return; }
    const first = Math.floor(Math.min(...dated.map(({ at }) => at)));
    const last = Math.max(first + 1, Math.ceil(Math.max(...dated.map(({ at }) => at)) + 0.01));
    const width = Math.max(280, Math.floor(figure.clientWidth));
    const left = width >= 688 ? TITLES : 0;
    const scale = (width - left - 2 * PAD) / (last - first);
    const along = (year) => left + PAD + (Math.min(Math.max(year, first), last) - first) * scale;
    const x = (place) => Math.round((rtl ? width - place : place) * 10) / 10;
    const svg = make('svg', { class: 'dr tl dr-near', role: 'group', 'aria-label': label });
    const ground = make('g', { 'aria-hidden': 'true' });
    const marks = new Map();
    svg.append(ground);
    let y = 6;
    lanes.forEach(({ title, kinds }) => {
      const own = dated.filter(({ kind }) => kinds.includes(kind));
      if (!own.length) return;
      const titles = wrap(title, left ? TITLES - 14 : width - PAD, true);
      titles.forEach((line, index) => ground.append(make('text', { class: rtl ? 'lb lane le' : 'lb lane', x: x(left ? 0 : 4), y: y + 13 + index * ROW }, line)));
      const top = left ? y : y + titles.length * ROW;
      const rows = [];
      [...own].sort((a, b) => a.importance - b.importance || a.at - b.at).forEach((event) => {
        const bold = event.importance === '1';
        const half = bold ? 6.2 : 4.9;
        const lines = wrap(event.title, Math.min(190, width * 0.44), bold);
        const mark = {
          lines,
          from: Math.min(along(event.from), along(event.at) - half),
          to: Math.max(along(event.to), along(event.at) + half),
          width: Math.max(...lines.map((line) => wide(line, bold))),
        };
        const spot = place(rows, mark, left + 2, width - 2);
        marks.set(event, drawn(event, mark, spot, { bold, top, along, x }));
      });
      y = Math.max(top + rows.length * ROW, y + titles.length * ROW) + 6;
      ground.append(make('path', { class: 'rl', d: `M0 ${y}H${width}` }));
      y += 6;
    });
    const step = [1, 2, 5, 10, 20, 50].find((one) => one * scale >= 54) || 100;
    for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
      const at = along(year);
      if (at < left + 20 || at > width - 20) continue;
      ground.append(make('path', { class: 'ax', d: `M${x(at)} ${y - 6}v5` }), make('text', { class: 'lb quiet lm', x: x(at), y: y + 13 }, years.format(year)));
    }
    ground.prepend(make('rect', { class: 'bd', x: rtl ? 0 : left, y: 0, width: width - left, height: y - 6 }));
    dated.forEach((event) => svg.append(marks.get(event)));
    Object.entries({ width, height: y + 20, viewBox: `0 0 ${width} ${y + 20}` }).forEach(([name, value]) => svg.setAttribute(name, value));
    whole.before(svg);
    svg.dispatchEvent(new Event('drawn', { bubbles: true }));
  };

  function drawn(event, mark, spot, { bold, top, along, x }) {
    const link = event.link.cloneNode(false);
    const y = top + (spot.row + 0.5) * ROW;
    const title = event.link.querySelector('title');
    if (title) link.append(title.cloneNode(true));
    const [from, to] = [x(along(event.from)), x(along(event.to))];
    event.link.querySelectorAll('.yr, .iv, .of.dash').forEach((stretch) => link.append(make('path', { class: stretch.getAttribute('class'), d: `M${from} ${y}H${to}` })));
    if (event.link.querySelector('.of')) link.append(make('path', { class: 'of', d: `M${from} ${y - 5}v10M${to} ${y - 5}v10` }));
    const [was, here] = [event.link.querySelector('.sg').transform.baseVal[0].matrix, [x(along(event.at)), y]];
    event.link.querySelectorAll('.sg, .strike').forEach((sign) => {
      const copy = sign.cloneNode(false);
      const [dx, dy] = sign.matches('.sg') ? here : [here[0] - was.e, here[1] - was.f];
      copy.setAttribute('transform', `translate(${dx} ${dy})`);
      link.append(copy);
    });
    // Names stand to the right of a mark in one direction of reading, to its left in the other.
    const back = (spot.side === 'before') !== (getComputedStyle(figure).direction === 'rtl');
    const edge = x(spot.side === 'before' ? spot.from + mark.width : spot.from);
    const text = make('text', { class: `lb${bold ? ' hub' : ''}${back ? ' le' : ''}` });
    mark.lines.forEach((line, index) => text.append(make('tspan', { x: edge, y: y + 4.4 + (index + spot.under) * ROW }, line)));
    link.append(text);
    return link;
  }
}());

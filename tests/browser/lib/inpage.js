// Runs in the page (put there by the debugger's protocol, so no policy has a say). Defines window.__look.
(() => {
  const SVG = 'http://www.w3.org/2000/svg';
  const shown = (el) => el.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
  const round = (n) => Math.round(n * 10) / 10;
  const place = (el) => {
    if (!el?.tagName) return '';
    const own = el.tagName.toLowerCase() + (el.id ? '#' + el.id : [...el.classList].slice(0, 2).map((c) => '.' + c).join(''));
    const up = el.id ? null : el.parentElement;
    return up && up !== document.body && up !== document.documentElement ? `${up.id ? '#' + up.id : up.tagName.toLowerCase() + (up.classList[0] ? '.' + up.classList[0] : '')} > ${own}` : own;
  };
  const said = (el) => (el.textContent || el.getAttribute('aria-label') || '').replace(/\s+/g, ' ').trim().slice(0, 40);
  const main = () => document.querySelector('main') ?? document.body;
  const drawings = () => [...document.querySelectorAll('svg')].filter((s) => !s.parentElement.closest('svg') && shown(s) && s.getBoundingClientRect().width > 1);

  // ---- what is there, with script and without

  // Controls that only a script can operate (filters, what-if questions) are served empty and hidden: they are tools, not
  // content. What they ask about stands in the tables, and that is compared.
  const TOOLS = '.tools, .explore, .timeline-tools, p.way, span.way';
  const tools = () => [...main().querySelectorAll(TOOLS)].filter(shown).reduce((n, e) => n + e.innerText.replace(/\s+/g, ' ').length, 0);
  // The numbers of its notes are no part of a heading: on paper they stand on a line of their own.
  const words = (heading) => {
    const copy = heading.cloneNode(true);
    for (const sup of copy.querySelectorAll('sup')) sup.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  };
  const content = () => ({
    text: main().innerText.replace(/\s+/g, ' ').trim(),
    tools: tools(),
    headings: [...main().querySelectorAll('h1,h2,h3')].filter((h) => shown(h) && !h.closest(TOOLS)).map(words).filter(Boolean),
    shapes: drawings().reduce((n, s) => n + [...s.querySelectorAll('path,rect,circle,ellipse,line,polyline,polygon,text,use')].filter(shown).length, 0),
    drawings: drawings().filter((s) => s.getBoundingClientRect().width >= 120).length,
    times: [...main().querySelectorAll('ol > li, time')].filter(shown).length,
    rows: [...main().querySelectorAll('table tr')].filter(shown).length,
  });

  // ---- labels in drawings

  // A label's box as a quadrilateral on the screen. The em box is taller than the ink, so 14 % above and below do not count.
  const box = (el) => {
    const b = el.getBBox(), m = el.getScreenCTM();
    if (!m || b.width <= 0) return null;
    const trim = b.height * 0.14;
    return [[b.x, b.y + trim], [b.x + b.width, b.y + trim], [b.x + b.width, b.y + b.height - trim], [b.x, b.y + b.height - trim]]
      .map(([x, y]) => ({ x: m.a * x + m.c * y + m.e, y: m.b * x + m.d * y + m.f }));
  };
  // How deep two boxes reach into each other (separating axes); 0 when apart.
  const depth = (a, b) => {
    let least = Infinity;
    for (const quad of [a, b]) for (const i of [0, 1]) {
      const dx = quad[i + 1].x - quad[i].x, dy = quad[i + 1].y - quad[i].y, length = Math.hypot(dx, dy) || 1;
      const shadow = (q) => q.map((p) => (p.x * -dy + p.y * dx) / length);
      const sa = shadow(a), sb = shadow(b);
      least = Math.min(least, Math.min(Math.max(...sa), Math.max(...sb)) - Math.max(Math.min(...sa), Math.min(...sb)));
    }
    return Math.max(0, least);
  };
  const colour = (text) => {
    const m = /rgba?\(([^)]+)\)/.exec(text ?? '');
    if (!m) return null;
    const [r, g, b, a = 1] = m[1].split(/[\s,/]+/).map(Number);
    return { r, g, b, a };
  };
  const over = (top, below) => ({ r: top.r * top.a + below.r * (1 - top.a), g: top.g * top.a + below.g * (1 - top.a), b: top.b * top.a + below.b * (1 - top.a), a: 1 });
  const light = (c) => [[c.r, 0.2126], [c.g, 0.7152], [c.b, 0.0722]].reduce((n, [v, k]) => n + k * (v / 255 <= 0.03928 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4), 0);
  const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
  const paper = (el) => {
    for (let e = el; e; e = e.parentElement) { const c = colour(getComputedStyle(e).backgroundColor); if (c?.a === 1) return c; }
    return { r: 255, g: 255, b: 255, a: 1 };
  };
  const ground = (svg, label, quad) => {
    const cx = quad.reduce((n, p) => n + p.x, 0) / 4, cy = quad.reduce((n, p) => n + p.y, 0) / 4;
    let c = paper(svg);
    for (const s of svg.querySelectorAll('rect,circle,ellipse,path,polygon')) {
      if (s.closest('defs,symbol,clipPath,mask,marker') || !(s.compareDocumentPosition(label) & 4) || !shown(s)) continue;
      const b = s.getBoundingClientRect(), style = getComputedStyle(s), fill = colour(style.fill);
      if (!fill || cx < b.left || cx > b.right || cy < b.top || cy > b.bottom) continue;
      const m = s.getScreenCTM();
      if (!m || !s.isPointInFill(new DOMPoint(cx, cy).matrixTransform(m.inverse()))) continue;
      fill.a *= style.fillOpacity * style.opacity;
      c = over(fill, c);
    }
    const style = getComputedStyle(label), halo = /^stroke/.test(style.paintOrder) && parseFloat(style.strokeWidth) >= 2 && colour(style.stroke);
    return halo ? over(halo, c) : c;
  };

  /** Faults of the labels of every drawing on show, and how many labels there were. */
  const labels = (smallest) => {
    const faults = [];
    let count = 0;
    for (const svg of drawings()) {
      const where = place(svg), frame = svg.getBoundingClientRect();
      const list = [...svg.querySelectorAll('text')].filter((t) => t.textContent.trim() && !t.closest('defs,symbol') && shown(t)).flatMap((el) => {
        const quad = box(el);
        if (!quad) return [];
        const m = el.getScreenCTM(), scale = Math.sqrt(Math.abs(m.a * m.d - m.b * m.c));
        const parts = [el, ...el.querySelectorAll('tspan')].filter((p) => [...p.childNodes].some((n) => n.nodeType === 3 && n.nodeValue.trim()));
        const size = Math.min(...parts.map((p) => parseFloat(getComputedStyle(p).fontSize))) * scale;
        const xs = quad.map((p) => p.x), ys = quad.map((p) => p.y);
        return [{ el, quad, size, name: `"${said(el)}"`, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }];
      });
      count += list.length;
      for (let i = 0; i < list.length; i++) for (let j = i + 1; j < list.length; j++) {
        const a = list[i], b = list[j];
        if (a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top) continue;
        const deep = depth(a.quad, b.quad);
        if (deep > 1) faults.push([where, `labels ${a.name} and ${b.name} overlap by ${round(deep)} px`]);
      }
      // A label is cut by the drawing's own frame or by a box around it that hides what sticks out; off the page when nothing scrolls.
      const clips = getComputedStyle(svg).overflow === 'visible' ? [] : [frame];
      let scrolls = false;
      for (let up = svg.parentElement; up && up !== document.body; up = up.parentElement) {
        const o = getComputedStyle(up).overflowX;
        if (o === 'auto' || o === 'scroll') { scrolls = up.scrollWidth > up.clientWidth + 1; break; }
        if (o === 'hidden' || o === 'clip') clips.push(up.getBoundingClientRect());
      }
      const wide = document.documentElement.clientWidth;
      for (const l of list) {
        if (clips.some((c) => l.left < c.left - 1 || l.right > c.right + 1 || l.top < c.top - 1 || l.bottom > c.bottom + 1)) faults.push([where, `label ${l.name} is cut off`]);
        else if (!scrolls && (l.left + scrollX < -1 || l.right > wide + 1)) faults.push([where, `label ${l.name} is outside the page`]);
        if (l.size < smallest - 0.05) faults.push([where, `label ${l.name} is ${round(l.size)} px, less than ${smallest}`]);
        const style = getComputedStyle(l.el), ink = colour(style.fill);
        if (ink) {
          const back = ground(svg, l.el, l.quad);
          ink.a *= style.fillOpacity * style.opacity;
          const ratio = contrast(over(ink, back), back), large = l.size >= 24 || (l.size >= 18.66 && +style.fontWeight >= 700);
          if (ratio < (large ? 3 : 4.5)) faults.push([where, `label ${l.name} has a contrast of ${round(ratio)}:1`]);
        }
      }
    }
    return { faults, count };
  };

  // ---- sideways scrolling

  const overflow = () => {
    const root = document.documentElement, wide = root.clientWidth, extra = Math.max(root.scrollWidth, document.body.scrollWidth) - wide;
    const contained = (el) => { for (let up = el.parentElement; up && up !== document.body; up = up.parentElement) if (getComputedStyle(up).overflowX !== 'visible') return true; return false; };
    const out = [];
    for (const el of document.body.querySelectorAll('*')) {
      if (el.namespaceURI === SVG && el.tagName !== 'svg') continue;
      const r = el.getBoundingClientRect();
      if (r.width <= 1 || r.height <= 1 || !shown(el) || r.right < 1 || r.left > wide - 1) continue;
      if ((r.right > wide + 1 || r.left < -1) && !contained(el)) out.push(`${place(el)} (${Math.round(r.left)} to ${Math.round(r.right)} of ${wide})`);
      else if (getComputedStyle(el).overflowX === 'hidden' && el.scrollWidth > el.clientWidth + 1 && el.clientWidth > 2 && el.innerText?.trim()) out.push(`${place(el)} hides ${el.scrollWidth - el.clientWidth} px of "${said(el)}"`);
    }
    return { extra, out };
  };

  // ---- keyboard

  const STOPS = 'a[href],a[*|href],button,input,select,textarea,summary,[tabindex],iframe,[contenteditable]';
  const stops = () => [...document.querySelectorAll(STOPS)].filter((e) => e.tabIndex >= 0 && !e.disabled && e.type !== 'hidden' && !e.closest('[inert]') && shown(e));
  const WATCHED = ['boxShadow', 'borderTopColor', 'borderBottomColor', 'borderBottomWidth', 'backgroundColor', 'color', 'textDecorationLine', 'textDecorationThickness', 'fill', 'stroke', 'strokeWidth', 'opacity', 'filter', 'transform', 'clipPath'];
  const outlined = (s) => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0;
  const style = (el) => [el, ...[...el.querySelectorAll('*')].slice(0, 6)].map((e) => { const s = getComputedStyle(e); return outlined(s) + WATCHED.map((k) => s[k]).join('|'); }).join('/');
  let rest = new Map();
  const remember = () => { document.activeElement?.blur?.(); scrollTo(0, 0); rest = new Map(stops().map((e) => [e, style(e)])); return rest.size; };
  const focused = () => {
    const el = document.activeElement;
    if (!el || el === document.body || el === document.documentElement) return null;
    const r = el.getBoundingClientRect(), s = getComputedStyle(el);
    const x = Math.min(Math.max(r.left + r.width / 2, 0), innerWidth - 1), y = Math.min(Math.max(r.top + Math.min(r.height / 2, 10), 0), innerHeight - 1);
    const top = document.elementFromPoint(x, y);
    return {
      index: [...rest.keys()].indexOf(el), at: `${place(el)} "${said(el)}"`, tag: el.tagName.toLowerCase(), href: el.getAttribute('href'),
      drawing: el.closest('svg') ? [...document.querySelectorAll('svg')].indexOf(el.closest('svg')) : -1,
      visible: outlined(s) || (rest.has(el) && rest.get(el) !== style(el)),
      inView: r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth && r.width > 0 && r.height > 0,
      covered: !el.closest('svg') && !!top && !el.contains(top) && !top.contains(el) && ['fixed', 'sticky'].includes(getComputedStyle(top.closest('header,footer,nav,div') ?? top).position),
    };
  };

  // ---- direction

  const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}]/gu, LTR_LETTER = /[\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Devanagari}\p{Script=Thai}]/gu;
  /** Sentences set in the direction of the other script: their full stops and brackets end up on the wrong side. */
  const wrongDirection = () => {
    const out = [];
    for (const el of document.body.querySelectorAll('p,li,td,th,dd,dt,h1,h2,h3,h4,figcaption,blockquote,caption,small,label,summary')) {
      if (!shown(el) || el.querySelector('p,li,table,dl,ul,ol,div,figure')) continue;
      const text = el.innerText ?? '', rtl = (text.match(RTL_LETTER) ?? []).length, ltr = (text.match(LTR_LETTER) ?? []).length;
      if (rtl + ltr < 30) continue;
      // An isolated inner passage carries its own direction; then the block's own direction may differ.
      const inner = [...el.querySelectorAll('[dir],bdi')].reduce((n, e) => n + ((e.innerText ?? '').match(/\p{L}/gu) ?? []).length, 0);
      if (inner > (rtl + ltr) / 2) continue;
      const is = getComputedStyle(el).direction;
      if (is === 'rtl' && ltr > 9 * rtl) out.push([place(el), `set right to left, but reads "${text.trim().slice(0, 50)}"`]);
      if (is === 'ltr' && rtl > 9 * ltr) out.push([place(el), `set left to right, but reads "${text.trim().slice(0, 50)}"`]);
    }
    return out;
  };

  window.__look = { content, labels, overflow, remember, focused, wrongDirection, drawings: () => drawings().map(place), place };
})();

// A drawing with links is one Tab stop, the drawing itself: arrow keys, Home and
// End go on inside it, Escape comes back to it. Without a script every link is a
// stop of its own.
// What is hidden by a filter (`.off`) is passed over. The network of its own page has its own way of
// going on (ties first) and takes only `nearest` from here.
(function () {
  'use strict';
  const toward = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
  const middle = (link) => {
    const box = (link.querySelector('.mk, .sg') || link).getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
  };
  // The next link in the direction of a key: little aside, not far.
  const nearest = (from, links, key) => {
    const [dx, dy] = toward[key];
    const [x, y] = middle(from);
    const found = links.filter((link) => link !== from).map((link) => {
      const [ox, oy] = middle(link);
      return { link, along: (ox - x) * dx + (oy - y) * dy, across: Math.abs((ox - x) * dy) + Math.abs((oy - y) * dx) };
    }).filter(({ along, across }) => along > 0 && across <= along * 1.8).sort((a, b) => a.along + a.across - b.along - b.across)[0];
    return found && found.link;
  };
  const ready = (svg) => {
    const links = [...svg.querySelectorAll('a')];
    svg.nearest = nearest;
    if (links.length < 2) return;
    links.forEach((link) => link.setAttribute('tabindex', -1));
    svg.setAttribute('tabindex', 0);
    if (svg.closest('#network')) return;
    let last = null;
    svg.addEventListener('keydown', (event) => {
      const from = event.target.closest('a');
      const way = toward[event.key];
      const end = ['Home', 'End'].indexOf(event.key);
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (from && event.key === 'Escape') { svg.focus(); return; }
      if (!(way || end >= 0 || (!from && event.key === 'Enter'))) return;
      event.preventDefault();
      const open = links.filter((link) => !link.classList.contains('off'));
      if (from) last = from;
      else if (end < 0) { (open.includes(last) ? last : open[0])?.focus(); return; }
      // On an axis of time the marks have an order; it runs with the script.
      const step = way && (document.dir === 'rtl' ? -way[0] : way[0]) + way[1];
      const next = !way ? open.at(-end) : svg.matches('.tl') ? open[open.indexOf(from) + step] : nearest(from, open, event.key);
      if (next) next.focus();
    });
  };
  document.querySelectorAll('svg.dr').forEach(ready);
  // A drawing that a script has made.
  document.addEventListener('drawn', (event) => ready(event.target));
}());

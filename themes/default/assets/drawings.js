// A drawing with links is one Tab stop: arrow keys go on inside it, Home and End
// to its first and last link. Without a script every link is a stop of its own.
// What is hidden by a filter (`.off`) is passed over; `settle` on the drawing says
// that the filter has changed. The network of its own page has its own way of
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
  document.querySelectorAll('svg.dr').forEach((svg) => {
    const links = [...svg.querySelectorAll('a')];
    svg.nearest = nearest;
    if (links.length < 2 || svg.closest('#network')) return;
    const settle = (wanted) => {
      const open = links.filter((link) => !link.classList.contains('off'));
      const stop = wanted || open.find((link) => link.tabIndex === 0) || open[0];
      links.forEach((link) => link.setAttribute('tabindex', link === stop ? 0 : -1));
      return open;
    };
    svg.addEventListener('settle', () => settle());
    // On the frame: a drawing that listens for focus itself would become a stop.
    svg.parentNode.addEventListener('focusin', ({ target }) => { if (links.includes(target)) settle(target); });
    svg.addEventListener('keydown', (event) => {
      const from = event.target.closest('a');
      const way = toward[event.key];
      const end = ['Home', 'End'].indexOf(event.key);
      if (!from || event.altKey || event.ctrlKey || event.metaKey || !(way || end >= 0)) return;
      event.preventDefault();
      const open = settle(from);
      // On an axis of time the marks have an order; it runs with the script.
      const step = way && (document.dir === 'rtl' ? -way[0] : way[0]) + way[1];
      const next = !way ? open.at(-end) : svg.matches('.tl') ? open[open.indexOf(from) + step] : nearest(from, open, event.key);
      if (next) next.focus();
    });
    settle();
  });
}());

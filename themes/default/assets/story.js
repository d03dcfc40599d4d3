// Steps through the story of the network: the captions stand in a list on the page, each with a
// link to its look at the drawing. Here one goes on from the drawing itself, and hears the caption.
(function () {
  'use strict';
  const figure = document.getElementById('network');
  const place = document.getElementById('story-tools');
  const links = [...document.querySelectorAll('#story a.look')];
  if (!figure || !figure.network || !place || !links.length) return;
  const { make, state } = figure.network;
  const words = JSON.parse(document.getElementById('story-words').textContent);
  const names = links.map((link) => new URLSearchParams(link.hash.slice(1)).get('step'));
  // Only what was said last is announced; at first nothing is.
  const caption = make('p', { role: 'status', class: 'told' });
  const button = (label, act) => {
    const made = make('button', { type: 'button' }, label);
    made.addEventListener('click', act);
    return made;
  };
  const at = () => names.indexOf(state.get('step'));
  // Not by `location.hash`: that would scroll to the mark above the drawing and take the focus away.
  const look = (hash) => {
    history.pushState(null, '', hash);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  };
  const go = (index) => { look(links[index].hash); };
  // A button that cannot go on stays in its place, so that the focus does.
  const before = button(words.before, () => { if (at() > 0) go(at() - 1); });
  const after = button(words.after, () => { if (at() + 1 < links.length) go(at() + 1); });
  const all = button(words.all, () => { look('#step='); });
  place.append(before, after, all, caption);
  place.hidden = false;

  links.forEach((link, index) => link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(index);
    place.scrollIntoView({ block: 'start' });
    after.focus({ preventScroll: true });
  }));

  function tell() {
    const index = at();
    links.forEach((link, other) => {
      if (other === index) link.parentElement.setAttribute('aria-current', 'step'); else link.parentElement.removeAttribute('aria-current');
    });
    before.setAttribute('aria-disabled', String(index <= 0));
    after.setAttribute('aria-disabled', String(index + 1 >= links.length));
    if (index < 0) { caption.replaceChildren(); return; }
    const copy = links[index].parentElement.cloneNode(true);
    copy.querySelectorAll('sup, a.look').forEach((note) => note.remove());
    caption.replaceChildren(make('b', {}, links[index].textContent), ' ', ...copy.childNodes);
  }
  figure.addEventListener('recall', tell);
  tell();
}());

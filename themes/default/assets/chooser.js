// The language a reader chose the last time stands first, or one that the browser asks for.
// Nobody is sent anywhere: what stands first is an offer.
(function () {
  'use strict';
  const KEY = 'narrarium-language';
  const links = [...document.querySelectorAll('.choices a')];
  // A browser may refuse to keep anything.
  const kept = (() => {
    try { return localStorage.getItem(KEY); } catch { return null; }
  })();
  // Language and script, which `zh-TW` and `iw` do not say themselves.
  const spoken = (tag) => {
    try {
      const { language, script } = new Intl.Locale(tag).maximize();
      return `${language}-${script}`;
    } catch { return tag; }
  };
  const offer = [kept, ...(navigator.languages || [])].filter(Boolean)
    .map((tag) => links.find((link) => link.lang === tag) || links.find((link) => spoken(link.lang) === spoken(tag)))
    .find(Boolean);
  if (offer) {
    const item = offer.closest('li');
    item.classList.add('yours');
    item.parentNode.prepend(item);
  }
  document.querySelectorAll('a[hreflang][lang]').forEach((link) => link.addEventListener('click', () => {
    try { localStorage.setItem(KEY, link.lang); } catch { /* It is asked for again then. */ }
  }));
}());

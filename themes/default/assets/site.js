// Tables that can be sorted by any column. Without a script they stand in the
// order of the page, which is a sensible one.
(function () {
  'use strict';
  const root = document.documentElement;
  const order = new Intl.Collator(root.lang || undefined, { numeric: true, sensitivity: 'base' });
  // `data-sort` holds what a cell means where its words do not sort (dates in words).
  const key = (row, column) => {
    const cell = row.cells[column];
    if (!cell) return '';
    return 'sort' in cell.dataset ? cell.dataset.sort : cell.textContent.trim();
  };
  const sort = (table, column, heading) => {
    const up = heading.getAttribute('aria-sort') !== 'ascending';
    [...heading.parentNode.cells].forEach((cell) => cell.removeAttribute('aria-sort'));
    heading.setAttribute('aria-sort', up ? 'ascending' : 'descending');
    [...table.tBodies].forEach((body) => {
      const rows = [...body.rows].map((row, place) => ({ row, place, key: key(row, column) }));
      rows.sort((a, b) => {
        // What is not known stands last in both directions.
        if (!a.key !== !b.key) return a.key ? -1 : 1;
        return (up ? 1 : -1) * order.compare(a.key, b.key) || a.place - b.place;
      });
      body.append(...rows.map((one) => one.row));
    });
  };
  document.querySelectorAll('table.sortable').forEach((table) => {
    if (!table.tHead || [...table.tBodies].every((body) => body.rows.length < 3)) return;
    [...table.tHead.rows[0].cells].forEach((heading, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener('click', () => sort(table, column, heading));
    });
  });
}());

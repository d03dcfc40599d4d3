// Each function of the scripts of the network and of the timeline, and what switches it off.
// `./test --mutate` does so in turn: a test that passes without its function tests nothing.
const EXPLORER = {
  family: ['network', "!off.family.has(family) && !more.tie(index)", '!more.tie(index)'],
  kind: ['network', '!off.kind.has(kind) && ', ''],
  find: ['network', "query = lower(find.value.trim());", "query = '';"],
  partners: ['network', "mark.classList.toggle('dim', ", "mark.classList.toggle('dim', false && "],
  way: ['explore', 'const steps = path(start, end, shown().tie);', 'const steps = null;'],
  without: ['explore', 'more.node = (index) => index === out;', ''],
  year: ['explore', 'more.tie = on ?', 'more.tie = false ?'],
  around: ['focus', '(!near || near.has(index))', 'true'],
  region: ['focus', '(!region.value || nodes[index][4] === region.value)', 'true'],
  boundary: ['focus', '(!boundary.value || used', '(true || used'],
  size: ['focus', "shape.setAttribute('transform',", "shape.setAttribute('data-transform',"],
  table: ['network', '!tie[index]; });', 'false; });'],
  csv: ['focus', 'filter((row) => !row.hidden).map', 'map'],
  svg: ['explore', "if (value) element.setAttribute(name, value);", ''],
  story: ['story', 'const go = (index) => { look(links[index].hash); };', 'const go = () => {};'],
  address: ['network', 'recall();\n}());', '}());'],
};
const TIMELINE = {
  sort: ['timeline', '!off.has(item.dataset.kind)', 'true'],
  main: ['timeline', "!main || item.dataset.importance === '1'", 'true'],
  who: ['timeline', '!chosen.actor || whoIn.get(item).has(chosen.actor)', 'true'],
  stage: ['timeline', "!chosen.stage || [...whoIn.get(item)]", "true || [...whoIn.get(item)]"],
  period: ['timeline', '!chosen.period || periods.get(chosen.period).holds(item)', 'true'],
  until: ['timeline', '!chosen.year || yearOf(item) <= Number(chosen.year)', 'true'],
  near: ['timeline', "if (isPart) fetched();", ''],
  shared: ['timeline', "main = hasMain && state.get('main') === '1';", 'main = false;'],
  network: ['timeline', 'element.href = `${words.network}#', 'element.href = `${words.network}?'],
  event: ['timeline', 'meta.append(', 'meta.contains('],
  back: ['explore', 'events.href = `${timeline}#year=', 'events.href = `${timeline}?year='],
  anchor: ['timeline', "if (item && (item.matches('.off, .emptied')))", 'if (false)'],
  keys: ['drawings', "svg.matches('.tl') ? open[open.indexOf(from) + step]", "svg.matches('.tl') ? open[0]"],
};
/** By the test file that judges them. */
export const FILES = { explorer: EXPLORER, timeline: TIMELINE };
const MUTATIONS = { ...EXPLORER, ...TIMELINE };

/** Serves the script of one function without it. */
export async function switchOff(context, name) {
  if (!name) return;
  const [script, from, to] = MUTATIONS[name];
  await context.route(new RegExp(`/assets/${script}\\.[^/]*\\.js$`), async (route) => {
    const response = await route.fetch(), text = await response.text();
    if (!text.includes(from)) throw new Error(`${script}.js has no \`${from}\``);
    await route.fulfill({ response, body: text.replace(from, to) });
  });
}

// What is shown of the events: the same rules for map, bar, lists and the page that is taken away.
// dashboard/filters.py and dashboard/timeline.py have them for the server.
//
// An event is [place, kind, status, first, last, from]: indices of places, kinds and days; status "h"
// happened, "a" announced, "b" background; from: the day from which it is drawn.
const AtlasView = (() => {
  const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  // Give for each event the filters that keep it out, as bits: 1 its kind, 2 and up the facets in
  // their order, the highest the search. 0: it passes.
  function failures({ kinds, events, facets, ofFacets, texts }, state) {
    const hidden = new Set(state.hide.map((name) => kinds.findIndex((kind) => kind.name === name)));
    const chosen = facets.map(({ name, values }) => new Set((state[name] || []).map((value) => values.findIndex((v) => v.value === value))));
    const words = folded(state.q).split(/\s+/).filter(Boolean);
    return events.map(([, kind], i) => {
      let bits = hidden.has(kind) ? 1 : 0;
      chosen.forEach((set, facet) => {
        if (set.size && !ofFacets[i][facet].some((value) => set.has(value))) bits |= 2 << facet;
      });
      if (words.some((word) => !texts[i].includes(word))) bits |= 2 << facets.length;
      return bits;
    });
  }

  // Tell whether an event is shown on a day. "Last days" is that day and those before it.
  function isShown([, , status, first, last, from], day, { mode, span }) {
    if (status === "b") return false;
    const begins = status === "a" ? from : first;
    if (mode === "so_far") return begins <= day;
    const since = mode === "last_days" ? day - span + 1 : day;
    return (first <= day && last >= since) || (status === "a" && since <= begins && begins <= day);
  }

  // Give a function that gives the words for a key, with values in braces and the plural for {n}.
  function speaker(words, locale) {
    const rules = new Intl.PluralRules(locale);
    return (key, values = {}) => {
      let text = words[key];
      if (typeof text === "object") text = text[rules.select(values.n)] ?? text.other;
      return text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
    };
  }

  // Give the first day of each place, by its number, of the events that pass.
  function firstDays(events, passes) {
    const found = new Map();
    events.forEach(([place, , status, first], i) => {
      if (status === "h" && passes[i]) found.set(place, Math.min(first, found.get(place) ?? Infinity));
    });
    return found;
  }

  return { failures, isShown, speaker, firstDays };
})();

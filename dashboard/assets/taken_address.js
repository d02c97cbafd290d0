// The state of the page in one file, read from its address as dashboard/view.py reads it of the
// page that is served.

// Give for each key a function that tells whether it may have a value.
function knownValues(data) {
  const among = (values) => (value) => values.includes(value);
  return {
    day: among(data.days),
    mode: among(data.modes),
    span: (value) => /^[1-9]\d?$/.test(value) && Number(value) <= data.longestSpan,
    hide: among(data.kinds.map((kind) => kind.name)),
    ...Object.fromEntries(data.facets.map(({ name, values }) => [name, among(values.map(({ value }) => value))])),
    q: () => true,
    place: among(["", ...data.places.map(({ id }) => id)]),
    order: among(["", "1"]),
    map: isView,
  };
}

function isView(value) {
  if (!value) return true;
  const [lat, lng, zoom, ...more] = value.split(",").map((part) => (part.trim() ? Number(part) : NaN));
  return !more.length && Math.abs(lat) <= 90 && Math.abs(lng) <= 180 && zoom >= 0 && zoom <= 20;
}

// Give the state, and each "key=value" of the query that is unknown or broken; it is ignored.
function readAddress(search, data) {
  const known = knownValues(data);
  const state = { ...data.state };
  const ignored = [];
  const query = new URLSearchParams(search);
  for (const key of new Set(query.keys())) {
    const isKnown = Object.hasOwn(known, key) ? known[key] : () => false;
    const values = query.getAll(key).filter(isKnown);
    ignored.push(...query.getAll(key).filter((value) => value && !isKnown(value)).map((value) => `${key}=${value}`));
    if (LISTS.includes(key) && query.get(key) === "") state[key] = []; // the reader ended these filters
    if (!values.length) continue;
    if (LISTS.includes(key)) state[key] = [...new Set(values)].sort();
    else state[key] = key === "span" ? Number(values.at(-1)) : key === "q" ? values[0].slice(0, data.longestSearch) : values.at(-1);
  }
  return { state, ignored };
}

// The basemaps as dashboard/basemap.py packs them: every line is one list of numbers, its first point
// and then steps, in thousandths of a degree.
(function () {
  const PARTS = 1000;

  function line(numbers) {
    const points = [];
    let [x, y] = [0, 0];
    for (let i = 0; i < numbers.length; i += 2) {
      x += numbers[i];
      y += numbers[i + 1];
      points.push([x / PARTS, y / PARTS]);
    }
    return points;
  }

  const unpacked = (nested) => (typeof nested[0] === "number" ? line(nested) : nested.map(unpacked));

  const geometry = ({ type, coordinates }) => ({ type, coordinates: unpacked(coordinates) });

  function layer(packed) {
    if (packed.type === "Feature") return { ...packed, geometry: geometry(packed.geometry) };
    return { ...packed, features: packed.features.map(layer) };
  }

  // Give a basemap: countries, borders, regions, water and rivers as GeoJSON, and its labels.
  function read(name) {
    const { labels, ...layers } = window.ATLAS_BASEMAPS[name];
    return { labels, ...Object.fromEntries(Object.entries(layers).map(([key, packed]) => [key, layer(packed)])) };
  }

  window.AtlasOutlines = { read };
})();

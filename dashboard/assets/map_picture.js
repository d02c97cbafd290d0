// The map drawn anew as one SVG of a given size, sharp at any scale: what a day layer (day_layer.js)
// shows at the moment, without its controls. The map itself is not touched.
(function () {
  const BASELINE = 10.5; // pixels from the top of a name to its baseline
  const COPIED = ["stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "fill", "fill-opacity", "fill-rule"];

  const isPast = (entry) => entry.element.classList.contains("is-past");

  // Give what projects latitude and longitude (degrees) to pixels of the picture: all that the map
  // shows is in it; where the shapes differ, there is more at the sides.
  function frameOf(layer, width, height) {
    const { map } = layer;
    const { bounds, room, most } = layer.frame.framed(width, height);
    const [west, east] = [bounds.getSouthWest(), bounds.getNorthEast()].map((corner) => map.project(corner, 0));
    const fits = Math.min((width - 2 * room) / (east.x - west.x), (height - 2 * room) / (west.y - east.y));
    const zoom = Math.min(Math.log2(fits), most);
    const middle = map.project(bounds.getSouthWest(), zoom).add(map.project(bounds.getNorthEast(), zoom)).divideBy(2);
    const origin = middle.subtract([width / 2, height / 2]);
    const shown = L.latLngBounds([[0, 0], [width, height]].map((corner) => map.unproject(origin.add(corner), zoom)));
    return { size: L.point(width, height), zoom, shown, at: (latlng) => map.project(latlng, zoom).subtract(origin) };
  }

  function lineOf(latlngs, isClosed, at) {
    if (!(latlngs[0] instanceof L.LatLng)) return latlngs.map((part) => lineOf(part, isClosed, at)).join("");
    const points = latlngs.map((latlng) => {
      const { x, y } = at(latlng);
      return `${x.toFixed(1)} ${y.toFixed(1)}`;
    });
    return `M${points.filter((point, i) => point !== points[i - 1]).join("L")}${isClosed ? "Z" : ""}`;
  }

  // Countries, borders, water and regions in the order in which they lie on the map.
  function drawPaths(svg, { map }, { at, shown }) {
    const layers = new Map();
    map.eachLayer((path) => { if (path instanceof L.Polyline) layers.set(path.getElement(), path); });
    const root = map.getPanes().overlayPane.querySelector("svg");
    root.querySelectorAll("defs").forEach((defs) => svg.append(defs.cloneNode(true)));
    for (const element of root.querySelectorAll("path")) {
      const path = layers.get(element);
      if (!path || path.isEmpty() || !path.getBounds().intersects(shown)) continue;
      const copy = drawSvg("path", { d: lineOf(path.getLatLngs(), path instanceof L.Polygon, at) }, svg);
      for (const name of COPIED) if (element.hasAttribute(name)) copy.setAttribute(name, element.getAttribute(name));
    }
  }

  function drawMarker(svg, { entry, spot }) {
    const group = drawSvg("g", { transform: `translate(${spot.x} ${spot.y})`, class: isPast(entry) ? "past" : "" }, svg);
    group.append(...entry.picture.cloneNode(true).childNodes);
    group.querySelectorAll(".halo, .hit, .tie").forEach((part) => part.remove());
  }

  // Ties lie under all markers, for they end where another marker may be.
  function drawTies(svg, marks) {
    for (const { entry, spot, shift } of marks) {
      const long = Math.hypot(shift.x, shift.y);
      if (long <= entry.half) continue;
      const from = spot.subtract(shift.multiplyBy(entry.half / long)); // not under it: pale ones are seen through
      drawSvg("line", { class: "tie", x1: from.x, y1: from.y, x2: spot.x - shift.x, y2: spot.y - shift.y }, svg);
    }
  }

  function drawNames(svg, layer, marks, frame) {
    const degree = frame.at([0, 1]).x - frame.at([0, 0]).x; // pixels
    const backdrop = layer.basemap.labels.map(({ text, width, latlng, element }) => {
      const point = frame.at(latlng);
      const kind = element.className.match(/country|region|water/);
      return {
        text, point, most: width * degree || Infinity,
        show: (free) => { if (free) drawSvg("text", { class: `label ${kind}`, x: point.x, y: point.y + 4 }, svg, text); },
      };
    });
    const names = marks.map(({ entry, spot }) => {
      const text = layer.names[entry.number];
      const look = `name${entry.bold ? " new" : ""}${isPast(entry) ? " past" : ""}`;
      return {
        point: spot, radius: entry.radius, text, bold: entry.bold, weight: entry.weight, hide: () => {},
        place: (dx, dy) => drawSvg("text", { class: look, x: spot.x + dx, y: spot.y + dy + BASELINE }, svg, text),
      };
    });
    window.AtlasPlacement.lay(names, backdrop, frame.size);
  }

  // What the signs on the picture need to be explained by, by their names in strings/.
  function signsOf(layer, marks) {
    const has = (selector) => marks.some(({ entry }) => entry.picture.querySelector(selector));
    const areas = layer.places.filter((entry) => entry.area && entry.visible).map((entry) => entry.element.getAttribute("fill"));
    const found = {
      order: layer.state.order && marks.length,
      number: !layer.state.order && marks.length,
      ring: has(".new"),
      pale: marks.some(({ entry }) => isPast(entry)),
      announced: has(".announced") || areas.includes("transparent"),
      vague: has(".vague"),
      hatch: areas.some((fill) => fill !== "transparent"),
      tie: marks.some(({ shift }) => shift.x || shift.y),
    };
    return Object.keys(found).filter((sign) => found[sign]);
  }

  // Give {svg, signs}: the map, width times height pixels, and the names of the signs that it has.
  function take(layer, width, height) {
    const frame = frameOf(layer, width, height);
    const svg = drawSvg("svg", { class: "map", width, height, viewBox: `0 0 ${width} ${height}` });
    drawSvg("rect", { width, height, fill: `var(--map-${layer.basemap.isWorld ? "water" : "neighbours"})` }, svg);
    drawPaths(svg, layer, frame);
    const points = layer.marked.map((entry) => frame.at(entry.layer.getLatLng()));
    const spots = window.AtlasPlacement.spread(points);
    const all = layer.marked.map((entry, i) => ({ entry, spot: spots[i], shift: spots[i].subtract(points[i]) }));
    const visible = all.filter(({ entry }) => entry.visible);
    const isInside = ({ entry }) => frame.shown.contains(entry.layer.getLatLng());
    const marks = visible.filter(isInside).sort((a, b) => a.entry.weight - b.entry.weight);
    const under = drawSvg("g", {}, svg); // names of the backdrop give way to markers
    drawTies(svg, marks);
    marks.forEach((mark) => drawMarker(svg, mark));
    drawNames(under, layer, marks, frame);
    svg.append(...under.querySelectorAll(".name"));
    const beyond = layer.controls.beyondWords(visible.filter((mark) => !isInside(mark)).map(({ entry }) => layer.names[entry.number]));
    drawSvg("text", { class: "beyond", x: 10, y: height - 12 }, svg, beyond);
    drawSvg("text", { class: "empty", x: width / 2, y: height / 2 }, svg, layer.controls.emptyWords.textContent);
    return { svg, signs: signsOf(layer, marks) };
  }

  window.AtlasMapPicture = { take };
})();

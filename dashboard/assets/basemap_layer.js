// The basemap: countries, borders, regions and waters from the lowest up, their names, and the
// outlines of the places that have one. names: members of window.ATLAS_BASEMAPS; countries: codes of
// those that have places.
class AtlasBasemap {
  constructor(map, names, countries) {
    this.map = map;
    this.sheets = names.map(window.AtlasOutlines.read);
    this.isWorld = names.includes("world");
    this.countries = new Set(countries);
  }

  // labelNames: what labels say in the language of the page, by their codes.
  draw(labelNames) {
    this.map.getContainer().classList.toggle("is-world", this.isWorld);
    const colour = (name) => `var(--${name})`;
    const add = (layer, style) => L.geoJSON(layer, { interactive: false, style }).addTo(this.map);
    const land = (feature) => colour(this.countries.has(feature.properties.iso_a2) ? "map-land" : "map-neighbours");
    for (const sheet of this.sheets) {
      add(sheet.countries, (feature) => ({ stroke: false, fillColor: land(feature), fillOpacity: 1 }));
      add(sheet.borders, { weight: 0.8, color: colour("map-border"), fill: false });
      add(sheet.regions, { weight: 1, color: colour("map-border"), fillColor: colour("map-land"), fillOpacity: 1 });
      add(sheet.water, { stroke: true, weight: 0.5, color: colour("map-river"), fillColor: colour("map-water"), fillOpacity: 1 });
      add(sheet.rivers, { weight: 1, color: colour("map-river"), fill: false });
    }
    this.labels = this.written().map((label) => this.addLabel(label));
    this.rename(labelNames);
  }

  // Where the world is drawn it names countries and seas; the other basemaps add what it lacks.
  written() {
    const [first, ...others] = this.sheets.map((sheet) => sheet.labels);
    const named = new Set(first.map(([text]) => text));
    return [...first, ...others.flat().filter(([text, kind]) => kind !== "country" && !named.has(text))];
  }

  addLabel([written, kind, lat, lon, width, code]) {
    const icon = L.divIcon({ className: `atlas-label ${kind}`, iconSize: [0, 0] });
    const marker = L.marker([lat, lon], { icon, interactive: false, keyboard: false, zIndexOffset: -1000 }).addTo(this.map);
    const element = marker.getElement();
    element.appendChild(document.createElement("span"));
    element.setAttribute("aria-hidden", "true");
    return { written, code, width, latlng: marker.getLatLng(), element };
  }

  rename(labelNames) {
    for (const label of this.labels) {
      label.text = labelNames[label.code || label.written] || label.written;
      label.element.firstChild.textContent = label.text;
    }
  }

  // The names as AtlasPlacement.lay takes them.
  backdrop() {
    const degree = this.map.project([0, 1]).x - this.map.project([0, 0]).x; // pixels
    return this.labels.map(({ text, width, latlng, element }) => ({
      text, most: width * degree || Infinity, point: this.map.latLngToContainerPoint(latlng), show: (free) => element.classList.toggle("is-hidden", !free),
    }));
  }

  bounds() { return L.latLngBounds(this.sheets.map((sheet) => L.geoJSON(sheet.countries).getBounds())); }

  // The polygons of a region or a country, null where no basemap has them.
  outline(place) {
    const [layer, code, key] = { region: ["regions", place.region, "iso"], country: ["countries", place.country, "iso_a2"] }[place.type] || [];
    if (!code) return null;
    const features = this.sheets.flatMap((sheet) => sheet[layer].features);
    const feature = features.find((f) => f.properties[key] === code);
    if (!feature) return null;
    const { type, coordinates } = feature.geometry;
    return L.GeoJSON.coordsToLatLngs(type === "Polygon" ? [coordinates] : coordinates, 2);
  }
}

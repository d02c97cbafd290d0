// The map's layer of places and regions. It holds every day; a new day restyles what is there.
//
// data: {
//   channel: name of the BroadcastChannel shared with the time bar of this session,
//   days: ["2022-01-02", ...],
//   kinds: [{name, one, label, colour}],
//   places: [{id, name, type, lat, lon, region}],           region: ISO 3166-2 code
//   events: [[place, kind, status, first, last, shown]],    indices of places, kinds, days;
//           status "h" happened or "a" announced; shown: the day from which it is drawn
//   state: {day, mode, hidden: [kind names], selected: place id or ""},
//   styles: CSS of the palette and fonts, view: [[south, west], [north, east]]
// }
(function () {
  const SVG = "http://www.w3.org/2000/svg";

  const STAYS = ["city", "facility", "district"]; // of two that are close, the first of these stays

  const sum = (counts) => counts.reduce((a, b) => a + b, 0);

  function draw(name, attributes, parent) {
    const element = document.createElementNS(SVG, name);
    for (const key in attributes) element.setAttribute(key, attributes[key]);
    if (parent) parent.appendChild(element);
    return element;
  }

  function arc(from, to, outer, inner) {
    const end = Math.min(to, from + 0.9995); // an arc that ends where it began is not drawn
    const at = (share, r) => {
      const angle = 2 * Math.PI * share - Math.PI / 2;
      return `${(r * Math.cos(angle)).toFixed(3)} ${(r * Math.sin(angle)).toFixed(3)}`;
    };
    const large = end - from > 0.5 ? 1 : 0;
    return `M${at(from, outer)}A${outer} ${outer} 0 ${large} 1 ${at(end, outer)}L${at(end, inner)}A${inner} ${inner} 0 ${large} 0 ${at(from, inner)}Z`;
  }

  class DayLayer {
    constructor(map, data) {
      this.map = map;
      this.data = data;
      this.state = data.state;
      this.dayNumber = new Map(data.days.map((day, i) => [day, i]));
      const style = document.createElement("style");
      style.textContent = data.styles;
      document.head.appendChild(style);
      this.fillFrame();
      this.boundView();
      this.drawBasemap();
      this.group = L.featureGroup().addTo(map);
      this.places = data.places.map((place, i) => this.addPlace(place, data.events.filter((e) => e[0] === i)));
      map.on("zoomend resize", () => this.spread());
      map.on("zoomend moveend resize", () => this.layLabels());
      map.on("click", () => document.activeElement && document.activeElement.blur());
      this.group.on("click", (event) => this.select(event.layer.feature.properties.place, true));
      this.spread();
      this.channel = new BroadcastChannel(data.channel);
      this.channel.onmessage = (message) => this.receive(message.data);
      this.paint();
      this.channel.postMessage({ hello: true });
      window.atlas = this;
      if (document.fonts) document.fonts.ready.then(() => this.layLabels());
    }

    fillFrame() {
      const box = this.map.getContainer();
      box.style.width = "100%";
      box.style.height = "100vh";
      // Leaflet focuses the map at every press; were the page to scroll to it, the tap would miss.
      box.focus = () => HTMLElement.prototype.focus.call(box, { preventScroll: true });
      const fit = () => {
        this.map.invalidateSize(false);
        if (!this.moved) this.map.fitBounds(this.data.view, { animate: false });
      };
      this.map.on("dragstart zoomstart", (e) => { if (e.type === "dragstart" || this.fitted) this.moved = true; });
      fit();
      new ResizeObserver(() => { this.fitted = false; fit(); this.fitted = true; }).observe(box);
      this.fitted = true;
    }

    // The frame keeps of the map's own options only some; these are set on the map itself.
    boundView() {
      this.map.setMinZoom(2.5).setMaxZoom(9).setMaxBounds([[30, 30], [64, 104]]);
      // One finger scrolls the page past the map; two move and zoom it.
      if (window.matchMedia("(pointer: coarse)").matches) this.map.dragging.disable();
      const button = L.DomUtil.create("a", "atlas-whole", this.map.zoomControl.getContainer());
      button.href = "#";
      button.textContent = "⤢";
      button.title = "Show all";
      button.setAttribute("role", "button");
      button.setAttribute("aria-label", "Show all");
      L.DomEvent.disableClickPropagation(button);
      L.DomEvent.on(button, "click", (event) => {
        L.DomEvent.preventDefault(event);
        this.moved = false;
        this.map.fitBounds(this.data.view);
      });
    }

    drawBasemap() {
      const base = window.ATLAS_BASEMAP;
      const css = getComputedStyle(document.documentElement);
      const colour = (name) => css.getPropertyValue(`--${name}`).trim();
      const add = (layer, style) => L.geoJSON(layer, { interactive: false, style }).addTo(this.map);
      add(base.neighbours, { stroke: false, fillColor: colour("map-neighbours"), fillOpacity: 1 });
      add(base.borders, { weight: 0.8, color: colour("map-border"), opacity: 0.7, fill: false });
      add(base.regions, { weight: 1, color: colour("map-border"), fillColor: colour("map-land"), fillOpacity: 1 });
      add(base.water, { stroke: true, weight: 0.5, color: colour("map-river"), fillColor: colour("map-water"), fillOpacity: 1 });
      add(base.rivers, { weight: 1, color: colour("map-river"), fill: false });
      this.backdrop = base.labels.map(([text, kind, lat, lon]) => {
        const icon = L.divIcon({ className: `atlas-label ${kind}`, iconSize: [0, 0] });
        const marker = L.marker([lat, lon], { icon, interactive: false, keyboard: false, zIndexOffset: -1000 }).addTo(this.map);
        const span = document.createElement("span");
        span.textContent = text;
        marker.getElement().appendChild(span);
        marker.getElement().setAttribute("aria-hidden", "true");
        return { text, latlng: marker.getLatLng(), element: marker.getElement() };
      });
    }

    addPlace(place, events) {
      if (place.type === "country") return { place, events, drawn: "" };
      const area = place.type === "region" && this.polygon(place.region);
      const layer = area || L.marker([place.lat, place.lon], {
        icon: L.divIcon({ className: "atlas-place", iconSize: [0, 0] }), keyboard: false, riseOnHover: true,
      });
      layer.feature = { type: "Feature", properties: { place: place.id, name: place.name } };
      layer.addTo(this.group);
      const element = layer.getElement();
      element.setAttribute("role", "button");
      element.dataset.place = place.id;
      element.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        event.stopPropagation();
        layer.fire("click", { latlng: area ? layer.getBounds().getCenter() : layer.getLatLng() }, true);
      });
      const entry = { place, events, layer, element, area: Boolean(area), drawn: "" };
      if (!area) {
        entry.picture = draw("svg", { width: 1, height: 1, "aria-hidden": "true" }, element);
        entry.name = document.createElement("span");
        entry.name.className = "name";
        entry.name.textContent = place.name;
        element.appendChild(entry.name);
      }
      return entry;
    }

    polygon(code) {
      const feature = window.ATLAS_BASEMAP.regions.features.find((f) => f.properties.iso === code);
      if (!feature) return null;
      const rings = L.GeoJSON.coordsToLatLngs(feature.geometry.coordinates, feature.geometry.type === "Polygon" ? 1 : 2);
      return L.polygon(rings, { className: "atlas-hatch", weight: 1.2, fillOpacity: 0, opacity: 0 });
    }

    receive(message) {
      if (message.state) {
        Object.assign(this.state, message.state);
        this.paint();
      }
    }

    select(id, byHand) {
      this.state.selected = id;
      this.paint();
      if (!byHand) return;
      this.channel.postMessage({ selected: id });
      if (window.parent !== window && window.parent.innerWidth < 640) {
        const panel = window.parent.document.querySelector(".st-key-panel");
        if (panel) panel.scrollIntoView({ behavior: "smooth", block: "start" });
      }
    }

    // What is shown of one place: counts by kind, announced kinds, whether it is new or has something today.
    shownOf(entry, day, hidden) {
      const soFar = this.state.mode === "so_far";
      const happened = new Array(this.data.kinds.length).fill(0);
      const announced = new Array(this.data.kinds.length).fill(0);
      let firstDay = Infinity;
      let today = false;
      for (const [, kind, status, first, last, from] of entry.events) {
        if (hidden.has(kind)) continue;
        const holds = first <= day && day <= last;
        if (status === "a") {
          if (soFar ? from <= day : from === day || holds) announced[kind] += 1;
          continue;
        }
        firstDay = Math.min(firstDay, first);
        if (soFar ? first <= day : holds) happened[kind] += 1;
        today = today || holds;
      }
      return { happened, announced, isNew: firstDay === day, today };
    }

    paint() {
      const day = this.dayNumber.get(this.state.day);
      const hidden = new Set(this.state.hidden.map((name) => this.data.kinds.findIndex((k) => k.name === name)));
      let changed = false;
      for (const entry of this.places) {
        if (!entry.layer) continue;
        const shown = this.shownOf(entry, day, hidden);
        const selected = this.state.selected === entry.place.id;
        const key = `${shown.happened}|${shown.announced}|${shown.isNew}`;
        const style = `${key}|${shown.today}|${selected}`;
        if (style === entry.styled) continue;
        entry.styled = style;
        changed = true;
        if (entry.area) this.paintArea(entry, shown, selected);
        else this.styleMarker(entry, shown, selected);
        if (key === entry.drawn) continue;
        entry.drawn = key;
        if (!entry.area) this.drawMarker(entry, shown);
        this.describe(entry, shown);
      }
      if (changed) this.layLabels();
      this.painted = this.state.day;
    }

    describe(entry, shown) {
      const happened = sum(shown.happened);
      const announced = sum(shown.announced);
      const parts = [];
      if (happened) parts.push(`${happened} ${happened === 1 ? "event" : "events"}`);
      if (announced) parts.push(`${announced} announced`);
      entry.visible = parts.length > 0;
      const text = `${entry.place.name}, ${parts.join(", ")}${shown.isNew ? ", new today" : ""}`;
      entry.element.setAttribute("aria-label", text);
      entry.element.setAttribute("tabindex", entry.visible ? "0" : "-1");
      if (entry.area) {
        const title = entry.element.querySelector("title") || draw("title", {}, entry.element);
        title.textContent = text;
      } else entry.element.title = text;
    }

    paintArea(entry, shown, selected) {
      const kinds = shown.happened.map((n, i) => (n ? i : -1)).filter((i) => i >= 0);
      const announced = shown.announced.findIndex((n) => n > 0);
      const list = entry.element.classList;
      list.toggle("is-shown", kinds.length > 0 || announced >= 0);
      list.toggle("is-selected", selected);
      const colour = this.data.kinds[kinds.length ? kinds[0] : Math.max(announced, 0)].colour;
      entry.layer.setStyle({
        color: colour, opacity: kinds.length || announced >= 0 ? (shown.today ? 0.8 : 0.4) : 0,
        dashArray: kinds.length ? null : "4 4",
        fillColor: colour, fillOpacity: kinds.length ? (shown.today ? 0.85 : 0.4) : 0,
      });
      // An unfilled area is still there to be clicked while only announced.
      entry.element.setAttribute("fill", kinds.length ? `url(#${this.hatch(kinds)})` : "transparent");
    }

    hatch(kinds) {
      const id = `hatch-${kinds.join("-")}`;
      if (!document.getElementById(id)) {
        const root = this.map.getPanes().overlayPane.querySelector("svg");
        const defs = root.querySelector("defs") || draw("defs", {}, root);
        const step = 7;
        const pattern = draw("pattern", { id, width: step * kinds.length, height: step, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" }, defs);
        kinds.forEach((kind, i) => draw("line", { x1: i * step + 1, y1: 0, x2: i * step + 1, y2: step, stroke: this.data.kinds[kind].colour, "stroke-width": 1.3 }, pattern));
      }
      return id;
    }

    styleMarker(entry, shown, selected) {
      const happened = sum(shown.happened);
      const list = entry.element.classList;
      list.toggle("is-shown", happened + sum(shown.announced) > 0);
      list.toggle("is-new", shown.isNew);
      list.toggle("is-past", happened > 0 && !shown.today);
      list.toggle("is-selected", selected);
      entry.weight = (selected ? 1000 : 0) + (shown.isNew ? 100 : 0) + (shown.today ? 50 : 0) + happened;
      entry.layer.setZIndexOffset(shown.isNew ? 300 : shown.today ? 200 : 0);
    }

    drawMarker(entry, shown) {
      const happened = sum(shown.happened);
      const announced = sum(shown.announced);
      const radius = 6 + 4.2 * Math.sqrt(Math.max(happened, announced ? 1 : 0));
      const picture = entry.picture;
      const style = entry.element.style;
      style.width = style.height = `${2 * radius}px`;
      style.marginLeft = style.marginTop = `${-radius}px`;
      entry.half = radius;
      picture.replaceChildren();
      entry.radius = radius + (shown.isNew ? 3.5 : 1);
      entry.bold = shown.isNew;
      draw("circle", { class: "halo", r: radius + 6, fill: "none", stroke: "var(--page-ink)", "stroke-width": 2.2, "stroke-dasharray": "3 2" }, picture);
      entry.line = draw("line", { class: "tie" }, picture);
      this.tie(entry);
      const ring = draw("g", { class: "ring" }, picture);
      draw("circle", { r: radius, fill: "var(--page-paper)" }, ring);
      let from = 0;
      shown.happened.forEach((count, kind) => {
        if (!count) return;
        const to = from + count / happened;
        draw("path", { d: arc(from, to, radius, radius * 0.58), fill: this.data.kinds[kind].colour, "data-kind": this.data.kinds[kind].name }, ring);
        from = to;
      });
      const coming = shown.announced.findIndex((n) => n > 0);
      if (coming >= 0) {
        const colour = this.data.kinds[coming].colour;
        draw("circle", { class: "announced", r: happened ? radius + 3.5 : radius - 1, fill: "none", stroke: colour, "stroke-width": 1.5, "stroke-dasharray": "3 2.2" }, ring);
      }
      if (shown.isNew) draw("circle", { class: "new", r: radius + 3, fill: "none", stroke: "var(--page-ink)", "stroke-width": 1.2 }, ring);
      if (entry.place.type === "district") draw("circle", { r: radius + (shown.isNew ? 6 : 3), fill: "none", stroke: "var(--page-quiet)", "stroke-width": 1.2, "stroke-dasharray": "1 3" }, ring);
      const number = draw("text", { class: "number" }, picture);
      number.textContent = String(happened || announced);
      entry.hit = draw("circle", { class: "hit", r: radius, fill: "transparent" }, picture);
    }

    // Each marker has room for a thumb, which never reaches into its neighbour's.
    sizeHits() {
      const shown = this.places.filter((e) => e.hit && e.visible);
      window.AtlasPlacement.reaches(shown.map((entry) => this.spotOf(entry))).forEach((reach, i) => {
        const { hit, half } = shown[i];
        hit.setAttribute("r", Math.max(Math.min(reach, half + 12), 4).toFixed(1));
      });
    }

    // Markers that would cover each other stand apart, each tied to its point by a line. The same
    // on all days, so that no marker moves when the day does.
    spread() {
      const order = this.places.filter((e) => e.layer && !e.area).sort((a, b) => STAYS.indexOf(a.place.type) - STAYS.indexOf(b.place.type) || b.events.length - a.events.length);
      const points = order.map((entry) => this.pointOf(entry));
      window.AtlasPlacement.spread(points).forEach((spot, i) => {
        const entry = order[i];
        entry.shift = spot.subtract(points[i]);
        entry.element.style.translate = `${entry.shift.x}px ${entry.shift.y}px`;
        this.tie(entry);
      });
    }

    tie(entry) {
      if (!entry.line) return;
      const { x, y } = entry.shift;
      entry.line.setAttribute("x2", -x);
      entry.line.setAttribute("y2", -y);
    }

    pointOf(entry) { return this.map.latLngToContainerPoint(entry.layer.getLatLng()); }

    spotOf(entry) { return this.pointOf(entry).add(entry.shift); }

    layLabels() {
      const size = this.map.getSize();
      const marks = this.places.filter((e) => e.layer && !e.area && e.visible).map((entry) => ({
        point: this.spotOf(entry), radius: entry.radius, text: entry.place.name, bold: entry.bold, weight: entry.weight,
        place: (dx, dy) => {
          entry.name.classList.remove("is-hidden");
          entry.name.style.left = `${entry.half + dx}px`;
          entry.name.style.top = `${entry.half + dy}px`;
        },
        hide: () => {
          entry.name.classList.add("is-hidden");
          entry.name.style.left = `${entry.half + entry.radius + 5}px`;
          entry.name.style.top = `${entry.half - 6}px`;
        },
      }));
      const backdrop = this.backdrop.map((label) => ({
        text: label.text, point: this.map.latLngToContainerPoint(label.latlng), show: (free) => label.element.classList.toggle("is-hidden", !free),
      }));
      window.AtlasPlacement.lay(marks, backdrop, size);
      this.sizeHits();
    }
  }

  window.AtlasDayLayer = { create: (map, data) => new DayLayer(map, data) };
})();

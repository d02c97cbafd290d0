// The map's layer of places and regions. It holds every day; a new day restyles what is there.
//
// data: {
//   channel: name of the BroadcastChannel shared with the time bar of this session,
//   days: ["2022-01-02", ...],
//   kinds: [{name, texture, sign}],
//   places: [{id, name, type, lat, lon, region, country}],  codes of ISO 3166-2 and 3166-1
//   events: see view.js,
//   state: what is shown first: {day, mode, span, place, order, map},
//   words, names, labelNames, locale: see timebar.js,
//   home: code of the country that the reports are about, "" for none or several,
//   styles: CSS of the palette and fonts,
//   basemaps: names of the members of window.ATLAS_BASEMAPS to draw, from the lowest up
// }
(function () {
  const SVG = "http://www.w3.org/2000/svg";

  const STAYS = ["city", "facility", "district", "region"]; // of two that are close, the first of these stays
  const VAGUE = new Set(["district", "region"]); // drawn as a point, but somewhere around it
  const MOST = 2 / 3; // of the places, from which on the country that has them is what the map is about
  const NEAREST = 8; // zoom that the map opens on at most,
  const ALONE = 6; // and with one place, which is shown with its surroundings
  const HATCH = 9; // pixels between the lines of a hatched region
  const STILL = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const WORLD = [[-62, -190], [84, 190]];

  // Leaflet takes these when it makes the map, after this script.
  if (STILL) L.Map.mergeOptions({ zoomAnimation: false, markerZoomAnimation: false, fadeAnimation: false, inertia: false });

  const extent = (bounds) => (bounds.getEast() - bounds.getWest()) * (bounds.getNorth() - bounds.getSouth());

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
      this.state = { ...data.state };
      this.passes = data.events.map(() => true);
      this.dayNumber = new Map(data.days.map((day, i) => [day, i]));
      const style = document.createElement("style");
      style.textContent = data.styles;
      document.head.appendChild(style);
      this.speak(data);
      this.basemaps = data.basemaps.map(window.AtlasOutlines.read);
      this.isWorld = data.basemaps.includes("world");
      this.view = this.openingBounds();
      this.fillFrame();
      this.boundView();
      this.drawBasemap();
      this.group = L.featureGroup().addTo(map);
      AtlasTextures.define(draw("svg", { width: 0, height: 0, "aria-hidden": "true" }, map.getContainer()), data.kinds);
      const eventsOf = data.places.map(() => []);
      data.events.forEach((event, i) => eventsOf[event[0]].push(i));
      this.places = data.places.map((place, i) => this.addPlace(place, i, eventsOf[i]));
      // Those that have markers; the first stay where they are when others are close.
      this.marked = this.places.filter((e) => e.layer && !e.area).sort((a, b) => STAYS.indexOf(a.place.type) - STAYS.indexOf(b.place.type) || b.events.length - a.events.length);
      map.on("zoomend resize", () => this.spread());
      map.on("zoomend moveend resize", () => this.layLabels());
      map.on("moveend", () => this.tellView());
      map.on("click", () => document.activeElement && document.activeElement.blur());
      this.group.on("click", (event) => this.select(event.layer.feature.properties.place));
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
        if (!this.moved) this.fitView({ animate: false });
      };
      this.map.on("dragstart zoomstart", (e) => { if (e.type === "dragstart" || this.fitted) this.moved = true; });
      fit();
      new ResizeObserver(() => { this.fitted = false; fit(); this.fitted = true; }).observe(box);
      this.fitted = true;
    }

    // The map opens on its places. Where most lie in the country that the reports are about, a few
    // that are far off would make these too small to read: the map opens on that country's, and
    // says which lie beyond (sayBeyond).
    openingBounds() {
      const places = this.placesShown();
      const all = this.boundsOf(places);
      const home = places.filter((place) => place.country === this.data.home);
      if (home.length < MOST * places.length) return all;
      const near = this.boundsOf(home).pad(0.3);
      return this.boundsOf(places.filter((place) => near.contains([place.lat, place.lon])));
    }

    // A country that is named alone counts where there is nothing finer.
    placesShown() {
      const shown = new Set(this.data.events.map(([place]) => place));
      const places = this.data.places.filter((_, i) => shown.has(i) || !shown.size);
      const finer = places.filter((place) => place.type !== "country");
      return finer.length ? finer : places;
    }

    boundsOf(places) {
      const bounds = L.latLngBounds([]);
      for (const place of places) {
        const parts = (this.outline(place) || []).map((part) => L.polygon(part).getBounds());
        if (place.type === "country") parts.sort((a, b) => extent(b) - extent(a)).splice(1); // not its islands
        (parts.length ? parts : [[place.lat, place.lon]]).forEach((part) => bounds.extend(part));
      }
      return bounds;
    }

    fitView(options) {
      const { x, y } = this.map.getSize();
      const { bounds, room, most } = this.openingFrame(x, y);
      this.map.fitBounds(bounds, { padding: [room, room], maxZoom: most, ...options });
    }

    // What a frame of this size (pixels) opens on: the bounds, the room around them for markers and
    // their names, and the zoom at most.
    openingFrame(width, height) {
      const isPoint = this.view.getSouthWest().equals(this.view.getNorthEast());
      return { bounds: this.view, room: Math.min(44, Math.min(width, height) * 0.08), most: isPoint ? ALONE : NEAREST };
    }

    // The same for what the reader sees now.
    framed(width, height) {
      if (!this.moved) return this.openingFrame(width, height);
      return { bounds: this.map.getBounds(), room: 0, most: this.map.getMaxZoom() };
    }

    // Give the map as it stands as a picture; see map_picture.js.
    picture(width, height) { return window.AtlasMapPicture.take(this, width, height); }

    // The frame keeps of the map's own options only some; these are set on the map itself.
    boundView() {
      // The arrow keys move the map by a jump, too, where motion is not wanted.
      if (STILL) this.map.panBy = (offset) => L.Map.prototype.panBy.call(this.map, offset, { animate: false });
      const sheet = () => L.latLngBounds(this.basemaps.map((base) => L.geoJSON(base.countries).getBounds())).pad(0.1);
      this.map.setMinZoom(this.isWorld ? 0.5 : 2.5).setMaxZoom(9);
      this.map.setMaxBounds(this.isWorld ? WORLD : sheet());
      // One finger scrolls the page past the map; two move and zoom it.
      if (window.matchMedia("(pointer: coarse)").matches) this.map.dragging.disable();
      this.beyond = this.button(L.DomUtil.create("div", "atlas-beyond", this.map.getContainer()));
      this.whole = this.button(this.map.zoomControl.getContainer());
      this.whole.className = "atlas-whole";
      this.whole.textContent = "⤢";
      this.order = this.button(this.map.zoomControl.getContainer(), () => this.tell({ order: this.state.order ? "" : "1" }));
      this.order.className = "atlas-order";
      this.order.textContent = "1·2";
      this.empty = L.DomUtil.create("div", "atlas-empty", this.map.getContainer());
      this.empty.setAttribute("role", "status");
      this.emptyWords = L.DomUtil.create("p", "", this.empty);
      this.clear = this.button(this.empty, () => this.channel.postMessage({ clear: true }));
      this.nameButtons();
    }

    // The frame has the title that Streamlit gives it; its label is what is read out.
    nameMap() {
      const box = this.map.getContainer();
      box.setAttribute("role", "region");
      box.setAttribute("aria-label", this.say("name"));
      if (window.frameElement) {
        box.classList.add("is-framed");
        window.frameElement.setAttribute("aria-label", this.say("name"));
        document.title = this.say("name");
        document.documentElement.lang = this.locale;
      }
    }

    nameButtons() {
      this.nameMap();
      for (const [button, words] of [[this.whole, "show_all"], [this.order, "order"]]) {
        button.title = this.say(words);
        button.setAttribute("aria-label", this.say(words));
      }
      const [zoomIn, zoomOut] = this.map.zoomControl.getContainer().children;
      for (const [button, words] of [[zoomIn, "zoom_in"], [zoomOut, "zoom_out"]]) {
        button.title = this.say(words);
        button.setAttribute("aria-label", this.say(words));
      }
      this.clear.textContent = this.say("clear");
    }

    showAll() {
      this.moved = this.fitted = false; // what moves now is not the reader's hand
      this.view = this.boundsOf(this.placesShown());
      this.fitView({ animate: false });
      this.fitted = true;
      this.tell({ map: "" });
    }

    // A button of the map; by default it shows all places.
    button(parent, act = () => this.showAll()) {
      const button = L.DomUtil.create("a", "", parent);
      button.href = "#";
      button.setAttribute("role", "button");
      L.DomEvent.disableClickPropagation(button);
      L.DomEvent.on(button, "click", (event) => {
        L.DomEvent.preventDefault(event);
        act();
      });
      L.DomEvent.on(button, "keydown", (event) => {
        if (event.key !== " ") return;
        L.DomEvent.preventDefault(event);
        act();
      });
      return button;
    }

    tell(change) { this.channel.postMessage({ change }); }

    // The view that the reader moved the map to is a part of the page's state.
    tellView() {
      if (!this.moved || !this.channel) return;
      const { lat, lng } = this.map.getCenter();
      this.state.map = [lat, lng, this.map.getZoom()].map((n) => Number(n.toFixed(3))).join(",");
      this.tell({ map: this.state.map });
    }

    goToView() {
      const [lat, lng, zoom] = this.state.map.split(",").map(Number);
      this.moved = true;
      this.map.setView([lat, lng], zoom, { animate: false });
    }

    speak({ words, names, labelNames, locale }) {
      this.say = AtlasView.speaker(words, locale);
      this.locale = locale;
      this.names = names;
      this.labelNames = labelNames;
      document.documentElement.lang = locale;
    }

    // What is shown on this day, but lies outside the frame.
    sayBeyond() {
      const bounds = this.map.getBounds();
      const text = this.beyondWords(this.marked.filter((e) => e.visible && !bounds.contains(e.layer.getLatLng())));
      if (this.beyond.textContent !== text) this.beyond.textContent = text;
    }

    beyondWords(entries) {
      const names = entries.map((e) => this.names[e.number]);
      return !names.length ? "" : names.length > 2 ? this.say("beyond_many", { n: names.length }) : this.say("beyond", { names: names.join(", ") });
    }

    drawBasemap() {
      this.map.getContainer().classList.toggle("is-world", this.isWorld);
      const colour = (name) => `var(--${name})`;
      const add = (layer, style) => L.geoJSON(layer, { interactive: false, style }).addTo(this.map);
      const home = new Set(this.data.places.map((place) => place.country));
      const land = (feature) => colour(home.has(feature.properties.iso_a2) ? "map-land" : "map-neighbours");
      for (const base of this.basemaps) {
        add(base.countries, (feature) => ({ stroke: false, fillColor: land(feature), fillOpacity: 1 }));
        add(base.borders, { weight: 0.8, color: colour("map-border"), fill: false });
        add(base.regions, { weight: 1, color: colour("map-border"), fillColor: colour("map-land"), fillOpacity: 1 });
        add(base.water, { stroke: true, weight: 0.5, color: colour("map-river"), fillColor: colour("map-water"), fillOpacity: 1 });
        add(base.rivers, { weight: 1, color: colour("map-river"), fill: false });
      }
      this.backdrop = this.labels().map((label) => this.addLabel(label));
    }

    // Where the world is drawn it names countries and seas; the other basemaps add what it lacks.
    labels() {
      const [first, ...others] = this.basemaps.map((base) => base.labels);
      const named = new Set(first.map(([text]) => text));
      return [...first, ...others.flat().filter(([text, kind]) => kind !== "country" && !named.has(text))];
    }

    // What a label of the basemap says in the language of the page.
    labelText({ written, code }) { return this.labelNames[code || written] || written; }

    addLabel([written, kind, lat, lon, width, code]) {
      const icon = L.divIcon({ className: `atlas-label ${kind}`, iconSize: [0, 0] });
      const marker = L.marker([lat, lon], { icon, interactive: false, keyboard: false, zIndexOffset: -1000 }).addTo(this.map);
      const span = document.createElement("span");
      const text = this.labelText({ written, code });
      span.textContent = text;
      const element = marker.getElement();
      element.appendChild(span);
      element.setAttribute("aria-hidden", "true");
      return { written, code, text, width, latlng: marker.getLatLng(), element };
    }

    // events: their numbers.
    addPlace(place, number, events) {
      if (place.type === "country") return { place, number, events, drawn: "" };
      const outline = place.type === "region" && this.outline(place);
      const area = outline && L.polygon(outline, { className: "atlas-hatch", weight: 1.2, fillOpacity: 0, opacity: 0 });
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
        this.byKey = true;
        layer.fire("click", { latlng: area ? layer.getBounds().getCenter() : layer.getLatLng() }, true);
        this.byKey = false;
      });
      const entry = { place, number, events, layer, element, area: Boolean(area), drawn: "" };
      if (!area) {
        entry.picture = draw("svg", { width: 1, height: 1, "aria-hidden": "true" }, element);
        entry.name = document.createElement("span");
        entry.name.className = "name";
        entry.name.textContent = this.names[number];
        element.appendChild(entry.name);
      }
      return entry;
    }

    // The polygons of a region or a country, null where no basemap has them.
    outline(place) {
      const [layer, code, key] = { region: ["regions", place.region, "iso"], country: ["countries", place.country, "iso_a2"] }[place.type] || [];
      if (!code) return null;
      const features = this.basemaps.flatMap((base) => base[layer].features);
      const feature = features.find((f) => f.properties[key] === code);
      if (!feature) return null;
      const { type, coordinates } = feature.geometry;
      return L.GeoJSON.coordsToLatLngs(type === "Polygon" ? [coordinates] : coordinates, 2);
    }

    receive({ state, passes, hasFilters, words, names, labelNames, locale, focus }) {
      if (focus) this.places.find(({ place }) => place.id === focus)?.element?.focus();
      if (!state) return;
      const isFirst = !this.heard;
      this.heard = true;
      Object.assign(this.state, state);
      if (passes) Object.assign(this, { passes, hasFilters });
      if (names && JSON.stringify([names, words]) !== JSON.stringify([this.names, this.words])) this.rename({ words, names, labelNames, locale });
      if (isFirst && state.map) this.goToView();
      this.paint();
    }

    // The page is in another language.
    rename(given) {
      this.speak(given);
      this.words = given.words;
      this.nameButtons();
      for (const entry of this.places) {
        if (entry.name) entry.name.textContent = this.names[entry.number];
        entry.drawn = entry.styled = "";
      }
      for (const label of this.backdrop) label.element.firstChild.textContent = label.text = this.labelText(label);
      this.layLabels();
    }

    // By a key the reader goes on in the panel; by hand the panel is scrolled to on a phone.
    select(id) {
      this.state.place = id;
      this.paint();
      this.channel.postMessage({ change: { place: id }, goOn: this.byKey });
      if (window.parent !== window && window.parent.innerWidth < 640) {
        const panel = window.parent.document.querySelector(".st-key-panel");
        if (panel) panel.scrollIntoView({ behavior: STILL ? "auto" : "smooth", block: "start" });
      }
    }

    // What is shown of one place: counts by kind, announced kinds, its first day, whether that is the
    // day, and whether it has something on the day.
    shownOf(entry, day) {
      const happened = new Array(this.data.kinds.length).fill(0);
      const announced = new Array(this.data.kinds.length).fill(0);
      let firstDay = Infinity;
      let today = false;
      for (const number of entry.events) {
        if (!this.passes[number]) continue;
        const event = this.data.events[number];
        const [, kind, status, first, last] = event;
        if (status === "h") firstDay = Math.min(firstDay, first);
        if (!AtlasView.isShown(event, day, this.state)) continue;
        (status === "a" ? announced : happened)[kind] += 1;
        today = today || (status === "h" && first <= day && day <= last);
      }
      return { happened, announced, firstDay, isNew: firstDay === day, today };
    }

    paint() {
      const day = this.dayNumber.get(this.state.day);
      const byOrder = Boolean(this.state.order);
      let changed = false;
      for (const entry of this.places) {
        if (!entry.layer) continue;
        const shown = this.shownOf(entry, day);
        const selected = this.state.place === entry.place.id;
        const key = `${shown.happened}|${shown.announced}|${shown.isNew}|${byOrder ? shown.firstDay : ""}`;
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
      this.order.setAttribute("aria-pressed", String(byOrder));
      this.sayEmpty();
      this.painted = this.state.day;
    }

    // With nothing left the map says so and offers the way back.
    sayEmpty() {
      const isEmpty = Boolean(this.hasFilters) && !this.places.some((entry) => entry.visible);
      this.empty.classList.toggle("is-shown", isEmpty);
      const words = isEmpty ? this.say(this.passes.includes(true) ? "empty_day" : "empty", { n: this.passes.filter(Boolean).length }) : "";
      if (this.emptyWords.textContent !== words) this.emptyWords.textContent = words;
    }

    describe(entry, shown) {
      const happened = sum(shown.happened);
      const announced = sum(shown.announced);
      const parts = [];
      if (happened) parts.push(this.say("events", { n: happened }));
      if (announced) parts.push(this.say("announced", { n: announced }));
      entry.visible = parts.length > 0;
      if (shown.isNew) parts.push(this.say("new_today"));
      else if (this.state.order && Number.isFinite(shown.firstDay)) parts.push(this.say("joined", { day: shown.firstDay + 1 }));
      const text = [this.names[entry.number], ...parts].join(", ");
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
      const colour = this.colour(kinds.length ? kinds[0] : Math.max(announced, 0));
      entry.layer.setStyle({
        color: colour, opacity: kinds.length || announced >= 0 ? (shown.today ? 0.8 : 0.4) : 0,
        dashArray: kinds.length ? null : "4 4",
        fillColor: colour, fillOpacity: kinds.length ? (shown.today ? 0.85 : 0.4) : 0,
      });
      // An unfilled area is still there to be clicked while only announced.
      entry.element.setAttribute("fill", kinds.length ? `url(#${this.hatch(kinds)})` : "transparent");
    }

    colour(kind) { return `var(--kind-${this.data.kinds[kind].name})`; }

    // Lines in the colours of the kinds, each broken by the kind's sign; signs of neighbours lie apart.
    hatch(kinds) {
      const id = `hatch-${kinds.join("-")}`;
      if (!document.getElementById(id)) {
        const root = this.map.getPanes().overlayPane.querySelector("svg");
        const defs = root.querySelector("defs") || draw("defs", {}, root);
        const lines = [kinds, kinds, kinds].flat();
        const [step, long] = [HATCH, 6 * HATCH];
        const pattern = draw("pattern", { id, width: step * lines.length, height: long, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" }, defs);
        lines.forEach((kind, i) => {
          const x = (i + 0.5) * step;
          const y = ((i % 3) + 0.5) * (long / 3);
          draw("path", { d: `M${x} 0V${y - 7}M${x} ${y + 7}V${long}`, fill: "none", stroke: this.colour(kind), "stroke-width": 1.3 }, pattern);
          const sign = draw("text", { x, y, transform: `rotate(-45 ${x} ${y})`, fill: this.colour(kind), "text-anchor": "middle", "dominant-baseline": "central", "font-size": 8 }, pattern);
          sign.textContent = this.data.kinds[kind].sign;
        });
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
        draw("path", { d: arc(from, to, radius, radius * 0.58), fill: AtlasTextures.fill(this.data.kinds[kind]), "data-kind": this.data.kinds[kind].name }, ring);
        from = to;
      });
      const coming = shown.announced.findIndex((n) => n > 0);
      if (coming >= 0) {
        const colour = this.colour(coming);
        draw("circle", { class: "announced", r: happened ? radius + 3.5 : radius - 1, fill: "none", stroke: colour, "stroke-width": 1.5, "stroke-dasharray": "3 2.2" }, ring);
      }
      if (shown.isNew) draw("circle", { class: "new", r: radius + 3, fill: "none", stroke: "var(--page-ink)", "stroke-width": 1.2 }, ring);
      if (VAGUE.has(entry.place.type)) draw("circle", { class: "vague", r: radius + (shown.isNew ? 6 : 3), fill: "none", stroke: "var(--page-quiet)", "stroke-width": 1.2, "stroke-dasharray": "1 3" }, ring);
      const number = draw("text", { class: "number" }, picture);
      const isNumbered = this.state.order && Number.isFinite(shown.firstDay);
      number.textContent = String(isNumbered ? shown.firstDay + 1 : happened || announced);
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
      const points = this.marked.map((entry) => this.pointOf(entry));
      window.AtlasPlacement.spread(points).forEach((spot, i) => {
        const entry = this.marked[i];
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
        point: this.spotOf(entry), radius: entry.radius, text: this.names[entry.number], bold: entry.bold, weight: entry.weight,
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
      const degree = this.map.project([0, 1]).x - this.map.project([0, 0]).x; // pixels
      const backdrop = this.backdrop.map((label) => ({
        text: label.text, most: label.width * degree || Infinity, point: this.map.latLngToContainerPoint(label.latlng), show: (free) => label.element.classList.toggle("is-hidden", !free),
      }));
      window.AtlasPlacement.lay(marks, backdrop, size);
      this.sayBeyond();
      this.sizeHits();
    }
  }

  window.AtlasDayLayer = { create: (map, data) => new DayLayer(map, data) };
})();

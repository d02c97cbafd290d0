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
  const STAYS = ["city", "facility", "district", "region"]; // of two that are close, the first of these stays
  const STILL = window.matchMedia("(prefers-reduced-motion: reduce)").matches;

  const sum = (counts) => counts.reduce((a, b) => a + b, 0);

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
      this.channel = new BroadcastChannel(data.channel);
      this.basemap = new AtlasBasemap(map, data.basemaps, data.places.map((place) => place.country));
      this.frame = new AtlasMapFrame(map, data, this.basemap, (view) => this.tell({ map: (this.state.map = view) }));
      this.controls = new AtlasMapControls(map, {
        showAll: () => this.frame.showAll(),
        number: () => this.tell({ order: this.state.order ? "" : "1" }),
        clear: () => this.channel.postMessage({ clear: true }),
      });
      this.basemap.draw(data.labelNames);
      this.speak(data);
      this.group = L.featureGroup().addTo(map);
      AtlasTextures.define(drawSvg("svg", { width: 0, height: 0, "aria-hidden": "true" }, map.getContainer()), data.kinds);
      const eventsOf = data.places.map(() => []);
      data.events.forEach((event, i) => eventsOf[event[0]].push(i));
      this.places = data.places.map((place, i) => this.addPlace(place, i, eventsOf[i]));
      // Those that have markers; the first stay where they are when others are close.
      this.marked = this.places.filter((e) => e.layer && !e.area).sort((a, b) => STAYS.indexOf(a.place.type) - STAYS.indexOf(b.place.type) || b.events.length - a.events.length);
      map.on("zoomend resize", () => this.spread());
      map.on("zoomend moveend resize", () => this.layLabels());
      map.on("click", () => document.activeElement && document.activeElement.blur());
      map.getContainer().addEventListener("keydown", ({ key }) => {
        if (key === "Escape") this.channel.postMessage({ leave: true });
      });
      this.group.on("click", (event) => this.select(event.layer.feature.properties.place));
      this.spread();
      this.channel.onmessage = (message) => this.receive(message.data);
      this.paint();
      this.channel.postMessage({ hello: true });
      window.atlas = this;
      if (document.fonts) document.fonts.ready.then(() => this.layLabels());
    }

    // Give the map as it stands as a picture; see map_picture.js.
    picture(width, height) { return window.AtlasMapPicture.take(this, width, height); }

    tell(change) { this.channel.postMessage({ change }); }

    speak({ words, names, locale }) {
      this.say = AtlasView.speaker(words, locale);
      this.names = names;
      this.controls.rename(this.say, locale);
    }

    // events: their numbers.
    addPlace(place, number, events) {
      if (place.type === "country") return { place, number, events, drawn: "" };
      const outline = place.type === "region" && this.basemap.outline(place);
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
        entry.picture = drawSvg("svg", { width: 1, height: 1, "aria-hidden": "true" }, element);
        entry.name = document.createElement("span");
        entry.name.className = "name";
        entry.name.textContent = this.names[number];
        element.appendChild(entry.name);
      }
      return entry;
    }

    receive({ state, passes, hasFilters, words, names, labelNames, locale, focus }) {
      if (focus) this.places.find(({ place }) => place.id === focus)?.element?.focus();
      if (!state) return;
      const isFirst = !this.heard;
      this.heard = true;
      Object.assign(this.state, state);
      if (passes) Object.assign(this, { passes, hasFilters });
      if (names && JSON.stringify([names, words]) !== JSON.stringify([this.names, this.words])) this.rename({ words, names, labelNames, locale });
      if (isFirst && state.map) this.frame.goTo(state.map);
      this.paint();
    }

    // The page is in another language.
    rename(given) {
      this.speak(given);
      this.words = given.words;
      for (const entry of this.places) {
        if (entry.name) entry.name.textContent = this.names[entry.number];
        entry.drawn = entry.styled = "";
      }
      this.basemap.rename(given.labelNames);
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
        if (entry.area) AtlasMarkers.area(entry, shown, selected, this.data.kinds, this.map.getPanes().overlayPane.querySelector("svg"));
        else this.styleMarker(entry, shown, selected);
        if (key === entry.drawn) continue;
        entry.drawn = key;
        if (!entry.area) this.drawMarker(entry, shown, byOrder);
        this.describe(entry, shown);
      }
      if (changed) this.layLabels();
      this.controls.press(byOrder);
      this.controls.sayEmpty(Boolean(this.hasFilters) && !this.places.some((entry) => entry.visible), this.passes.filter(Boolean).length);
      this.painted = this.state.day;
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
        const title = entry.element.querySelector("title") || drawSvg("title", {}, entry.element);
        title.textContent = text;
      } else entry.element.title = text;
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

    drawMarker(entry, shown, byOrder) {
      AtlasMarkers.ring(entry, shown, this.data.kinds, byOrder);
      this.tie(entry);
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
      window.AtlasPlacement.lay(marks, this.basemap.backdrop(), this.map.getSize());
      const bounds = this.map.getBounds();
      this.controls.sayBeyond(this.marked.filter((e) => e.visible && !bounds.contains(e.layer.getLatLng())).map((e) => this.names[e.number]));
      this.sizeHits();
    }
  }

  window.AtlasDayLayer = { create: (map, data) => new DayLayer(map, data) };
})();

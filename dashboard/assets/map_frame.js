// What of the world the map shows: what it opens on, how far it may be moved, and where the reader
// moved it. onMove is called with the view that the reader chose ("lat,lon,zoom"), "" for none.
const AtlasMapFrame = (() => {
  const MOST = 2 / 3; // of the places, from which on the country that has them is what the map is about
  const NEAREST = 8; // zoom that the map opens on at most,
  const ALONE = 6; // and with one place, which is shown with its surroundings
  const WORLD = [[-62, -190], [84, 190]];
  const STILL = window.matchMedia("(prefers-reduced-motion: reduce)").matches;

  // Leaflet takes these when it makes the map, after this script.
  if (STILL) L.Map.mergeOptions({ zoomAnimation: false, markerZoomAnimation: false, fadeAnimation: false, inertia: false });

  const extent = (bounds) => (bounds.getEast() - bounds.getWest()) * (bounds.getNorth() - bounds.getSouth());

  return class {
    constructor(map, data, basemap, onMove) {
      Object.assign(this, { map, data, basemap, onMove });
      this.view = this.openingBounds();
      this.fill();
      this.bound();
      map.on("moveend", () => { if (this.moved) this.onMove(this.written()); });
    }

    fill() {
      const box = this.map.getContainer();
      box.style.width = "100%";
      box.style.height = "100vh";
      // Leaflet focuses the map at every press; were the page to scroll to it, the tap would miss.
      box.focus = () => HTMLElement.prototype.focus.call(box, { preventScroll: true });
      const fit = () => {
        this.map.invalidateSize(false);
        if (!this.moved) this.fit({ animate: false });
      };
      this.map.on("dragstart zoomstart", (e) => { if (e.type === "dragstart" || this.fitted) this.moved = true; });
      fit();
      new ResizeObserver(() => { this.fitted = false; fit(); this.fitted = true; }).observe(box);
      this.fitted = true;
    }

    // The map opens on its places. Where most lie in the country that the reports are about, a few
    // that are far off would make these too small to read: the map opens on that country's, and
    // says which lie beyond.
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
        const parts = (this.basemap.outline(place) || []).map((part) => L.polygon(part).getBounds());
        if (place.type === "country") parts.sort((a, b) => extent(b) - extent(a)).splice(1); // not its islands
        (parts.length ? parts : [[place.lat, place.lon]]).forEach((part) => bounds.extend(part));
      }
      return bounds;
    }

    fit(options) {
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

    // The frame keeps of the map's own options only some; these are set on the map itself.
    bound() {
      // The arrow keys move the map by a jump, too, where motion is not wanted.
      if (STILL) this.map.panBy = (offset) => L.Map.prototype.panBy.call(this.map, offset, { animate: false });
      this.map.setMinZoom(this.basemap.isWorld ? 0.5 : 2.5).setMaxZoom(9);
      this.map.setMaxBounds(this.basemap.isWorld ? WORLD : this.basemap.bounds().pad(0.1));
      // One finger scrolls the page past the map; two move and zoom it.
      if (window.matchMedia("(pointer: coarse)").matches) this.map.dragging.disable();
    }

    showAll() {
      this.moved = this.fitted = false; // what moves now is not the reader's hand
      this.view = this.boundsOf(this.placesShown());
      this.fit({ animate: false });
      this.fitted = true;
      this.onMove("");
    }

    written() {
      const { lat, lng } = this.map.getCenter();
      return [lat, lng, this.map.getZoom()].map((n) => Number(n.toFixed(3))).join(",");
    }

    goTo(written) {
      const [lat, lng, zoom] = written.split(",").map(Number);
      this.moved = true;
      this.map.setView([lat, lng], zoom, { animate: false });
    }
  };
})();

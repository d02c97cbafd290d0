// Watches the map of a page frame by frame: which day is painted, whether it was mounted anew or
// is blank. Run once in the page with the function that reads the day off the map's window.
(readDay) => {
  const watch = { days: {}, frames: 0, blanks: 0, mounts: 0, at: null, framed: [], drawn: [] };
  let seen = null;
  const channel = new MessageChannel();
  let onPainted = () => {};
  channel.port1.onmessage = () => onPainted();

  function look() {
    requestAnimationFrame(look);
    watch.frames += 1;
    const frame = document.querySelector('iframe[title="streamlit_folium.st_folium"]');
    const inside = frame && frame.contentDocument;
    const pane = inside && inside.querySelector(".leaflet-map-pane");
    if (pane && pane !== seen) { watch.mounts += 1; seen = pane; }
    const marker = pane && inside.querySelector(".leaflet-interactive");
    if (!marker || !frame.getBoundingClientRect().height) { watch.blanks += 1; return; }
    const day = readDay(frame.contentWindow);
    if (!day || watch.days[day]) return;
    watch.days[day] = true;
    const { at } = watch;
    if (at === null) return;
    watch.at = null;
    watch.framed.push(performance.now() - at);
    // This frame will show the day; the message comes after it has been drawn.
    onPainted = () => watch.drawn.push(performance.now() - at);
    channel.port2.postMessage(null);
  }

  addEventListener("keydown", (event) => { if (event.key === "ArrowRight") watch.at = performance.now(); }, true);
  watch.begin = () => Object.assign(watch, { framed: [], drawn: [], frames: 0, blanks: 0 });
  requestAnimationFrame(look);
  window.watch = watch;
}

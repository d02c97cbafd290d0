// Times what one act of the reader brings about: from the event (in the page or in the map's frame)
// to the frame that shows it, and until that frame has been drawn. Run in the page before the act;
// window.answer is then a promise of {framed, drawn} in milliseconds.
([event, isShown, expected]) => {
  const map = document.querySelector('iframe[title="streamlit_folium.st_folium"]').contentWindow;
  const shows = new Function("map", "before", "expected", `return ${isShown}`);
  const before = map.atlas.passes;
  let at = null;
  const begin = () => { at ??= performance.now(); };
  for (const page of [window, map]) page.addEventListener(event, begin, { capture: true, once: true });
  window.answer = new Promise((done) => {
    const channel = new MessageChannel();
    function look() {
      if (at === null || !shows(map, before, expected)) return requestAnimationFrame(look);
      const framed = performance.now() - at;
      channel.port1.onmessage = () => done({ framed, drawn: performance.now() - at });
      channel.port2.postMessage(null); // comes after this frame has been drawn
    }
    requestAnimationFrame(look);
  });
}

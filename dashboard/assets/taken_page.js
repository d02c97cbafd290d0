// The page in one file: map, time bar, list of places and panel in one document, without a server.
// dashboard/export_page.py writes the document; loaded after all others.

const NARROW = 640; // pixels, as in the styles: the panel lies below the map

// Lay what a host's template holds into a tree of its own, where its styles touch nothing else.
function shadow(id) {
  const host = document.getElementById(id);
  const root = host.attachShadow({ mode: "open" });
  root.append(host.querySelector("template").content);
  return root;
}

function sayIgnored(data, ignored) {
  if (!ignored.length) return;
  const notice = document.getElementById("notice");
  const say = AtlasView.speaker(data.pageWords, data.locale);
  notice.textContent = say("ignored", { n: ignored.length, parts: ignored.join(", ") });
  notice.hidden = false;
}

// On a narrow page the panel lies below the map: a choice scrolls to it.
function followPlace(state, panel) {
  let place = state.value.place;
  state.listen(() => {
    if (state.value.place === place) return;
    place = state.value.place;
    if (place && window.innerWidth < NARROW) panel.scrollIntoView({ block: "start" });
  });
}

async function start() {
  const data = JSON.parse(document.getElementById("data").textContent);
  // The names on the map are measured once: in their own fonts.
  await Promise.allSettled([...document.fonts].map((font) => font.load()));
  const { state, ignored } = readAddress(window.location.search, data);
  data.state = state;
  sayIgnored(data, ignored);
  const bar = new TimeBar(shadow("timebar"), data);
  const panel = document.getElementById("panel");
  const articles = [...document.getElementById("articles").content.children];
  new PlacePanel(panel, bar.state, articles);
  const places = shadow("places");
  new PlaceList(places, bar.state);
  followPlace(bar.state, panel); // after both, when what they show is laid out
  AtlasDayLayer.create(L.map("map", data.mapOptions), { ...data, words: data.mapWords });
}

start();

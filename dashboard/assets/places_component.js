// The list of places as a component of the page; see places.js. It meets the state of the page that
// the time bar keeps.

const lists = new WeakMap();

function meet(channel, met) {
  const pages = (window.strikeAtlas ??= { states: new Map(), waiting: [] });
  const state = pages.states.get(channel);
  if (state) met(state);
  else pages.waiting.push([channel, met]);
}

export default function (component) {
  const { parentElement: root, data } = component;
  if (!lists.has(root)) {
    lists.set(root, null);
    const style = document.createElement("style");
    style.textContent = data.styles;
    root.prepend(style);
    meet(data.channel, (state) => lists.set(root, new PlaceList(root, state)));
  }
  return () => lists.get(root)?.leave();
}

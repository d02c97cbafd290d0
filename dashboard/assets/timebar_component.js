// The time bar as a component of the page; see timebar.js.

const bars = new WeakMap();

export default function (component) {
  const { parentElement, data, setStateValue } = component;
  let bar = bars.get(parentElement);
  if (!bar) {
    bar = new TimeBar(parentElement, data);
    bars.set(parentElement, bar);
  }
  bar.update(data, setStateValue);
  return () => bar.close(); // called once, when the component leaves the page
}

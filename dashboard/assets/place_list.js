// The list of places. A native control: at hand at once, and known to phones and screen readers.
//
// data: { places: [[id, name], ...], selected: place id or "", hint: words of the empty choice,
//         styles: CSS variables }

const filled = new WeakMap(); // each list's places, as JSON

function addStyle(root, styles) {
  const style = document.createElement("style");
  style.textContent = styles;
  root.prepend(style);
}

export default function (component) {
  const { parentElement: root, data, setTriggerValue } = component;
  const select = root.querySelector("select");
  const places = JSON.stringify(data.places);
  if (!filled.has(select)) addStyle(root, data.styles);
  if (filled.get(select) !== places) {
    filled.set(select, places);
    select.replaceChildren(...[["", data.hint], ...data.places].map(([id, name]) => new Option(name, id)));
  }
  select.value = data.selected;
  select.onchange = () => setTriggerValue("chosen", select.value);
}

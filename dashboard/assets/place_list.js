// The list of places. A native control: at hand at once, and known to phones and screen readers.
//
// data: { places: [[id, name], ...], selected: place id or "", hint: words of the empty choice,
//         styles: CSS variables }

const filled = new WeakSet();

function fill(root, select, data) {
  const style = document.createElement("style");
  style.textContent = data.styles;
  root.prepend(style);
  [["", data.hint], ...data.places].forEach(([id, name]) => select.add(new Option(name, id)));
}

export default function (component) {
  const { parentElement: root, data, setTriggerValue } = component;
  const select = root.querySelector("select");
  if (!filled.has(select)) {
    filled.add(select);
    fill(root, select, data);
  }
  select.value = data.selected;
  select.onchange = () => setTriggerValue("chosen", select.value);
}

// Elements of the page, made and changed.

// What is the same is not written again: a write costs the page a layout.
function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function setAttribute(element, attribute, value) {
  if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}

// A word that stands alone begins with a capital; inside a sentence it does not, but proper names do.
const lowered = (words, locale) => words.charAt(0).toLocaleLowerCase(locale) + words.slice(1);

function put(parent, name, className, text = "") {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (name === "button") element.type = "button";
  element.textContent = text;
  parent.appendChild(element);
  return element;
}

// One element of an SVG picture, with its attributes, put into its parent.
function drawSvg(name, attributes, parent, words = "") {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const key in attributes) element.setAttribute(key, attributes[key]);
  if (words) element.textContent = words;
  if (parent) parent.appendChild(element);
  return element;
}

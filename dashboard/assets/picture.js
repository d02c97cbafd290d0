// The picture of the current map and chart for an article: one SVG, as light as a printed page,
// made here from what the page shows, and given as a PNG. Loaded after day_chart.js.
//
// data.picture: {title, line, file, words, notes, colours, styles}: what stands above and below, the
// name of the file without the day, and the palette's values by name; see dashboard/picture.py.
const AtlasPicture = (() => {
  const WIDTH = 1000; // of a picture, in its own pixels, each of which is
  const SCALE = 3; // of the PNG: 3000 pixels are 25 cm in print
  const MARGIN = 32;
  const INNER = WIDTH - 2 * MARGIN;
  const MAP = 560;
  const CHART = 78;
  const LEADING = { title: 37, day: 31, body: 21, small: 19, note: 17 };
  const GLYPH = 26; // room for a sign of the legend
  const SAID = 2000; // ms that a failure is shown

  // What is laid out from the top down, the words broken into lines.
  class Sheet {
    constructor(svg) {
      this.svg = svg;
      this.y = MARGIN;
    }

    text(words, look) {
      let line = null;
      for (const word of words.split(/\s+/).filter(Boolean)) {
        const before = line && line.textContent;
        if (line) line.textContent += ` ${word}`;
        if (!line || line.getComputedTextLength() > INNER) {
          if (line) line.textContent = before;
          line = this.line(MARGIN, word, look);
          this.y += LEADING[look];
        }
      }
    }

    line(x, words, look, parent = this.svg) {
      const text = drawSvg("text", { class: look, x, y: this.y + LEADING[look] * 0.76 }, parent);
      text.textContent = words;
      return text;
    }

    // items: [[what draws the sign around 0, 0 of a group, words]]
    row(items) {
      let x = MARGIN;
      for (const [sign, words] of items) {
        const item = drawSvg("g", {}, this.svg);
        const text = this.line(GLYPH + 6, words, "small", item);
        const wide = GLYPH + 6 + text.getComputedTextLength();
        if (x > MARGIN && x + wide > WIDTH - MARGIN) {
          x = MARGIN;
          this.y += LEADING.small + 3;
        }
        item.setAttribute("transform", `translate(${x} ${this.y})`);
        text.setAttribute("y", LEADING.small * 0.76);
        sign(drawSvg("g", { transform: `translate(${GLYPH / 2} ${LEADING.small / 2})` }, item));
        x += wide + 18;
      }
      if (items.length) this.y += LEADING.small + 3;
    }

    rule() {
      drawSvg("line", { class: "rule", x1: MARGIN, x2: WIDTH - MARGIN, y1: this.y, y2: this.y }, this.svg);
    }

    put(svg, height) {
      svg.setAttribute("x", MARGIN);
      svg.setAttribute("y", this.y);
      this.svg.append(svg);
      this.y += height;
    }

    gap(pixels) { this.y += pixels; }
  }

  const circle = (r, look, group) => drawSvg("circle", { r, class: look }, group);

  // What each sign of the map looks like in the legend.
  const SIGNS = {
    number: (group) => { circle(7, "ring", group); drawSvg("text", { class: "number" }, group).textContent = "3"; },
    order: (group) => SIGNS.number(group),
    ring: (group) => { circle(5, "ring", group); circle(9, "new", group); },
    pale: (group) => { circle(6, "ring past", group); },
    announced: (group) => { circle(7, "announced", group); },
    vague: (group) => { circle(5, "ring", group); circle(9, "vague", group); },
    tie: (group) => { drawSvg("line", { class: "tie", x1: 4, y1: -2, x2: -9, y2: 7 }, group); circle(5, "ring", group).setAttribute("cx", 4); },
    hatch: (group) => { drawSvg("path", { class: "hatch", d: "M-10 6V4L0-6H4L-8 6H-4L8-6H10V-4L0 6H4L10 0" }, group); },
  };

  const kindSign = ({ name, sign }) => (group) => {
    drawSvg("rect", { x: -13, y: -6, width: 13, height: 12, fill: AtlasTextures.fill({ name }) }, group);
    drawSvg("text", { class: "sign", x: 8, style: `fill:var(--kind-${name})` }, group).textContent = sign;
  };

  // The map is in a frame of the page, or in the page itself.
  const mapOf = () => window.atlas ?? document.querySelector('iframe[title="streamlit_folium.st_folium"]')?.contentWindow.atlas;

  // Write the filters that hold; the values of one facet stand together.
  function filterWords(filters) {
    const byFacet = new Map();
    filters.forEach(({ facet, label }) => {
      const key = facet ?? label;
      byFacet.set(key, facet ? [...(byFacet.get(key) || []), label] : []);
    });
    return [...byFacet].map(([key, labels]) => (labels.length ? `${key}: ${labels.join(", ")}` : key)).join(" · ");
  }

  function compose(svg, bar, atlas) {
    const { data, state, parts, filters, say } = bar;
    const { title, line, words, notes } = data.picture;
    const speak = AtlasView.speaker(words, data.locale);
    const sheet = new Sheet(svg);
    const paper = drawSvg("rect", { class: "paper", width: WIDTH }, svg);
    sheet.text(title, "title");
    sheet.text(line, "body");
    sheet.gap(9);
    sheet.rule();
    sheet.gap(11);
    sheet.text(data.longDays[state.number], "day");
    const { mode, span } = state.value; // of "last days" the counts do not say how many
    sheet.text([mode === "last_days" ? say("mode_last_days", { n: span }) : "", parts.counts.textContent].filter(Boolean).join(" · "), "body");
    sheet.text(parts.national.textContent, "small");
    if (state.hasFilters) {
      sheet.text(speak("filtered", { filters: filterWords(filters.holding()), left: filters.left() }), "small");
    }
    sheet.gap(10);
    const { svg: map, signs } = atlas.picture(INNER, MAP);
    sheet.put(map, MAP + 12);
    const kinds = data.kinds.filter(({ name }) => !state.value.hide.includes(name));
    sheet.row(kinds.map((kind) => [kindSign(kind), kind.label]));
    sheet.row(signs.map((sign) => [SIGNS[sign], speak(sign)]));
    sheet.gap(14);
    sheet.text(speak("chart"), "small");
    const place = drawSvg("svg", { class: "chart", width: INNER, height: CHART }, svg);
    sheet.put(place, CHART + 14); // its textures are the map's and the legend's, too
    const chart = new DayChart(place, data, say);
    chart.fit(INNER);
    chart.show(state.number, state.failures);
    place.querySelectorAll(".mark").forEach((mark) => mark.remove());
    sheet.rule();
    sheet.gap(9);
    notes.forEach((note) => sheet.text(note, "note"));
    sheet.gap(MARGIN - 12);
    paper.setAttribute("height", sheet.y);
    return sheet.y;
  }

  // Draw where nobody sees it, for words are as long as the browser sets them; give the SVG's text.
  function write(bar, atlas, faces) {
    const { colours, styles } = bar.data.picture;
    const plain = (text) => text.replace(/var\(--([\w-]+)\)/g, (_, name) => colours[name]);
    const host = put(document.body, "div");
    host.style.cssText = "position:fixed;left:0;top:0;visibility:hidden;pointer-events:none";
    const svg = drawSvg("svg", {}, host.attachShadow({ mode: "open" }));
    try {
      const sheets = [...bar.root.getRootNode().styleSheets].flatMap((sheet) => [...sheet.cssRules]);
      const charts = sheets.filter((rule) => rule.selectorText?.startsWith(".chart ")).map((rule) => rule.cssText);
      drawSvg("style", {}, svg).textContent = plain(styles + charts.join(""));
      const height = compose(svg, bar, atlas);
      drawSvg("style", {}, svg).textContent = faces;
      for (const [key, value] of Object.entries({ width: WIDTH * SCALE, height: Math.ceil(height) * SCALE, viewBox: `0 0 ${WIDTH} ${Math.ceil(height)}` })) svg.setAttribute(key, value);
      return plain(new XMLSerializer().serializeToString(svg));
    } finally {
      host.remove();
    }
  }

  function dataUrl(blob) {
    return new Promise((done, failed) => {
      const reader = new FileReader();
      reader.onload = () => done(reader.result);
      reader.onerror = failed;
      reader.readAsDataURL(blob);
    });
  }

  // Give an address that holds what is at another; one that does already is asked of nobody.
  async function held(address, document) {
    if (address.startsWith("data:")) return address;
    const answer = await fetch(new URL(address, document.baseURI));
    return dataUrl(await answer.blob());
  }

  // The fonts of the map's document, inside the picture; a page without them has the system's.
  async function facesOf(document) {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule.type === CSSRule.FONT_FACE_RULE);
    const faces = rules.map(async ({ style, cssText }) => {
      const [, address] = style.getPropertyValue("src").match(/url\(["']?([^"')]+)/);
      const content = await held(address, document);
      return cssText.replace(address, () => content);
    });
    return (await Promise.all(faces)).join("");
  }

  async function toPng(source) {
    const image = new Image();
    image.src = await dataUrl(new Blob([source], { type: "image/svg+xml" })); // the page in a file allows no other
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    canvas.getContext("2d").drawImage(image, 0, 0);
    return new Promise((done, failed) => canvas.toBlob((png) => (png ? done(png) : failed(new Error("no PNG"))), "image/png"));
  }

  function download(png, name) {
    const link = put(document.body, "a");
    link.href = URL.createObjectURL(png);
    link.download = name;
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href));
  }

  // Give the reader the picture of what the time bar and the map show.
  async function give(bar, button) {
    const words = button.textContent;
    button.disabled = true;
    try {
      const atlas = mapOf();
      const source = write(bar, atlas, await facesOf(atlas.map.getContainer().ownerDocument));
      download(await toPng(source), `${bar.data.picture.file}-${bar.state.value.day}.png`);
    } catch (problem) {
      console.error(problem);
      button.textContent = bar.data.picture.words.failed;
      setTimeout(() => { button.textContent = words; }, SAID);
    }
    button.disabled = false;
  }

  return { give };
})();

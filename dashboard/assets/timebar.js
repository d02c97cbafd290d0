// The time bar: day, counts, mode, slider, day chart and kinds. It owns the state of the view and
// posts every change to the map on the session's channel; Python hears of the day once it rests.
//
// data: the same as the day layer's (see day_layer.js), with in each kind {sign, label}, in each
// place {name, type}, and: opening day in state, longDays: ["Sunday 2 January 2022", ...],
// shortDays: ["2 Jan", ...], labelled: [day numbers that bear a label],
// national: for each event the report's words where it is one of the whole country, else "",
// styles: CSS variables.

const REST = 200; // ms without a change before Python is told; while the thumb is held it is not
const STEP = 650; // ms a day while playing
const SVG = "http://www.w3.org/2000/svg";
const THUMB = 20;

function draw(name, attributes, parent) {
  const element = document.createElementNS(SVG, name);
  for (const key in attributes) element.setAttribute(key, attributes[key]);
  parent.appendChild(element);
  return element;
}

// What is the same is not written again: a write costs the page a layout.
function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function setAttribute(element, attribute, value) {
  if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}

// What the bar is built from; the rest of the data is the same in every run.
const made = ({ days, places, events, national }) => JSON.stringify([days, places, events, national]);

const plural = (n, one, many) => `${n} ${n === 1 ? one : many}`;

class TimeBar {
  constructor(root, data) {
    this.root = root;
    this.data = data;
    this.made = made(data);
    this.state = { ...data.state };
    const find = (selector) => root.querySelector(selector);
    this.parts = { day: find(".day"), counts: find(".counts"), national: find(".national"), range: find("input"), chart: find(".chart"), play: find(".play"), kinds: find(".kinds"), axis: find(".axis") };
    const style = document.createElement("style");
    style.textContent = data.styles;
    root.prepend(style);
    this.channel = new BroadcastChannel(data.channel);
    this.channel.onmessage = (message) => {
      if (message.data.hello) this.post();
      if (message.data.selected !== undefined) this.state.selected = message.data.selected;
    };
    this.bind();
    this.observer = new ResizeObserver(() => this.drawChart());
    this.observer.observe(this.parts.axis);
    this.paint();
    this.post();
  }

  bind() {
    const { range, play, kinds } = this.parts;
    range.max = String(this.data.days.length - 1);
    range.addEventListener("pointerdown", () => { this.held = true; });
    for (const end of ["pointerup", "pointercancel", "blur"]) range.addEventListener(end, () => { this.held = false; this.rest(); });
    range.addEventListener("input", () => { this.stop(); this.go(Number(range.value)); });
    play.addEventListener("click", () => (this.timer ? this.stop() : this.start()));
    this.modes = [...this.root.querySelectorAll("[data-mode]")];
    this.modes.forEach((button) => button.addEventListener("click", () => this.change({ mode: button.dataset.mode })));
    this.chips = this.data.kinds.map((kind) => {
      const button = document.createElement("button");
      button.type = "button";
      button.dataset.kind = kind.name;
      const sign = document.createElement("span");
      sign.className = "sign";
      sign.style.color = kind.colour;
      sign.textContent = kind.sign;
      const label = document.createElement("span");
      label.textContent = kind.label;
      const count = document.createElement("span");
      count.className = "count";
      button.append(sign, label, count);
      button.addEventListener("click", () => {
        const hidden = new Set(this.state.hidden);
        if (!hidden.delete(kind.name)) hidden.add(kind.name);
        this.change({ hidden: [...hidden].sort() });
      });
      kinds.appendChild(button);
      return { button, count };
    });
    this.parts.chart.addEventListener("click", (event) => {
      const box = this.parts.chart.getBoundingClientRect();
      const at = Math.round(((event.clientX - box.left - THUMB / 2) / (box.width - THUMB)) * (this.data.days.length - 1));
      this.stop();
      this.go(Math.min(Math.max(at, 0), this.data.days.length - 1));
    });
  }

  number() { return this.data.days.indexOf(this.state.day); }

  go(number) { this.change({ day: this.data.days[number] }); }

  change(part) {
    Object.assign(this.state, part);
    this.post(); // first, so that the map paints in the same frame as the bar
    cancelAnimationFrame(this.coming);
    this.coming = requestAnimationFrame(() => this.paint());
    this.rest();
  }

  rest() {
    clearTimeout(this.resting);
    if (!this.held) this.resting = setTimeout(() => this.tell(), REST);
  }

  post() { this.channel.postMessage({ state: this.state }); }

  tell() {
    for (const name of ["day", "mode", "hidden"]) {
      const value = JSON.stringify(this.state[name]);
      if (this.told[name] === value) continue;
      this.told[name] = value;
      this.setStateValue(name, this.state[name]);
    }
  }

  start() {
    if (this.number() === this.data.days.length - 1) this.go(0);
    this.parts.play.setAttribute("aria-label", "Pause");
    this.parts.play.querySelector("path").setAttribute("d", "M5 4h4v12H5zM11 4h4v12h-4z");
    this.timer = setInterval(() => {
      if (this.number() < this.data.days.length - 1) this.go(this.number() + 1);
      if (this.number() === this.data.days.length - 1) this.stop();
    }, STEP);
  }

  stop() {
    if (!this.timer) return;
    clearInterval(this.timer);
    this.timer = null;
    this.parts.play.setAttribute("aria-label", "Play");
    this.parts.play.querySelector("path").setAttribute("d", "M6 4l10 6-10 6z");
  }

  isShown([, kind, status, first, last, from], day) {
    if (this.state.mode === "so_far") return (status === "a" ? from : first) <= day;
    return (first <= day && day <= last) || (status === "a" && from === day);
  }

  paint() {
    const day = this.number();
    const { data, state, parts } = this;
    const hidden = new Set(state.hidden);
    const perKind = new Array(data.kinds.length).fill(0);
    const places = new Set();
    const firstDays = new Map();
    let events = 0;
    let announced = 0;
    const national = [];
    data.events.forEach((event, number) => {
      const [place, kind, status, first, last] = event;
      const off = hidden.has(data.kinds[kind].name);
      if (!off && status === "h") firstDays.set(place, Math.min(first, firstDays.has(place) ? firstDays.get(place) : Infinity));
      if (!this.isShown(event, day)) return;
      perKind[kind] += 1;
      if (off) return;
      if (status === "a") announced += 1;
      else events += 1;
      if (data.places[place].type === "country") national.push([number, first <= day && day <= last]);
      else places.add(place);
    });
    const regions = [...places].filter((p) => data.places[p].type === "region").length;
    let fresh = 0;
    firstDays.forEach((first, place) => { if (first === day && data.places[place].type !== "country") fresh += 1; });
    const covered = data.events.some(([, , status, first, last]) => status === "h" && first <= day && day <= last);
    this.write(day, covered, [
      [plural(places.size - regions, "place", "places"), regions ? plural(regions, "region", "regions") : ""].filter(Boolean).join(" and "),
      `${plural(events, "event", "events")} ${state.mode === "so_far" ? "so far" : "on this day"}`,
      announced ? `${announced} announced` : "",
      `${fresh ? plural(fresh, "place", "places") : "no place"} new today`,
    ].filter(Boolean));
    this.writeNational(national);
    this.chips.forEach(({ button, count }, i) => {
      setText(count, String(perKind[i]));
      setAttribute(button, "aria-pressed", String(!hidden.has(data.kinds[i].name)));
    });
    this.modes.forEach((button) => setAttribute(button, "aria-pressed", String(button.dataset.mode === state.mode)));
    parts.range.value = String(day);
    parts.range.setAttribute("aria-valuetext", data.longDays[day]);
    if (this.barsHide !== state.hidden.join()) this.drawBars();
    this.frame();
  }

  write(day, covered, counts) {
    this.parts.day.textContent = this.data.longDays[day];
    const line = this.parts.counts;
    line.textContent = covered ? counts.join(" · ") : "";
    if (!covered) {
      const says = document.createElement("strong");
      says.textContent = "No report in this collection covers this day";
      line.append(says);
      if (this.state.mode === "so_far") line.append(` · ${counts.slice(0, -1).join(" · ")}`);
    }
  }

  writeNational(events) {
    const line = this.parts.national;
    const key = JSON.stringify(events);
    if (key === this.nationalKey) return;
    this.nationalKey = key;
    line.replaceChildren();
    if (!events.length) return;
    const country = this.data.places[this.data.events[events[0][0]][0]];
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = country.name;
    button.setAttribute("aria-label", `${country.name}: ${plural(events.length, "national event", "national events")}`);
    button.addEventListener("click", () => { this.state.selected = country.id; this.setTriggerValue("selected", country.id); });
    const today = events.filter(([, isToday]) => isToday);
    const byKind = new Map();
    (today.length ? today : events.slice(-1)).forEach(([number]) => {
      const kind = this.data.kinds[this.data.events[number][1]].one;
      byKind.set(kind, [...(byKind.get(kind) || []), this.data.national[number]]);
    });
    const words = [...byKind].map(([kind, said]) => `${kind.toLowerCase()} (${said.join(", ")})`);
    line.append("For the whole country, ", button, `: ${words.join("; ")}${today.length ? "" : ", earlier"}`);
  }

  x(day, width) { return THUMB / 2 + (day / Math.max(this.data.days.length - 1, 1)) * (width - THUMB); }

  drawChart() {
    const chart = this.parts.chart;
    const width = this.parts.axis.clientWidth;
    if (!width || width === this.width) return;
    this.width = width;
    chart.replaceChildren();
    const height = 58;
    const { days, kinds, events } = this.data;
    this.perDay = days.map((_, day) => kinds.map((_, kind) => events.filter((e) => e[1] === kind && e[2] === "h" && e[3] <= day && day <= e[4]).length));
    // Of all kinds: a day whose kinds are hidden is no day without a report.
    const totals = this.perDay.map((counts) => counts.reduce((a, b) => a + b, 0));
    const step = (width - THUMB) / Math.max(days.length - 1, 1);
    const bar = Math.max(Math.min(step * 0.8, 16), 2);
    const defs = draw("defs", {}, chart);
    const pattern = draw("pattern", { id: "gap", width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" }, defs);
    draw("line", { x1: 0, y1: 0, x2: 0, y2: 6, stroke: "var(--page-rule)", "stroke-width": 1.6 }, pattern);
    this.drawGaps(chart, totals, step, width, height);
    draw("line", { class: "base", x1: 0, x2: width, y1: height + 0.5, y2: height + 0.5 }, chart);
    totals.forEach((total, day) => { if (total) draw("circle", { class: "mark", cx: this.x(day, width), cy: 0, r: 1.8 }, chart); });
    this.totals = totals;
    this.barsOf = draw("g", {}, chart);
    this.height = height;
    this.bar = bar;
    this.frameBox = draw("rect", { class: "frame", rx: 2 }, chart);
    let reach = -Infinity;
    this.data.labelled.forEach((day) => {
      const text = draw("text", { y: height + 17, x: this.x(day, width), "text-anchor": day === 0 ? "start" : day === days.length - 1 ? "end" : "middle" }, chart);
      if (day === 0) text.setAttribute("x", 0);
      if (day === days.length - 1) text.setAttribute("x", width);
      text.textContent = this.data.shortDays[day];
      const box = text.getBBox();
      if (box.x < reach + 8) text.remove();
      else reach = box.x + box.width;
    });
    this.drawBars();
    this.frame();
  }

  // The bars of the kinds that are shown, on the scale of all kinds: a bar does not grow where
  // another kind is hidden.
  drawBars() {
    this.barsHide = this.state.hidden.join();
    if (!this.barsOf) return;
    const { kinds, shortDays } = this.data;
    const { chart } = this.parts;
    const hidden = new Set(this.state.hidden);
    const most = Math.max(...this.totals, 1);
    const words = [];
    this.framed = undefined;
    this.barsOf.replaceChildren();
    this.bars = this.perDay.map((counts, day) => {
      const group = draw("g", { class: "bars is-faint" }, this.barsOf);
      let y = this.height;
      let shown = 0;
      counts.forEach((count, kind) => {
        if (!count || hidden.has(kinds[kind].name)) return;
        const tall = (count / most) * (this.height - 10);
        shown += count;
        y -= tall;
        draw("rect", { x: this.x(day, this.width) - this.bar / 2, y, width: this.bar, height: Math.max(tall - 0.6, 0.8), fill: kinds[kind].colour }, group);
      });
      if (this.totals[day]) words.push(`${shortDays[day]} ${shown}`);
      return { group, top: y };
    });
    chart.setAttribute("aria-label", `Events a day: ${words.join(", ")}. The other days are covered by no report.`);
  }

  drawGaps(chart, totals, step, width, height) {
    let start = null;
    totals.concat([1]).forEach((total, day) => {
      if (!total && start === null) start = day;
      if (!total || start === null) return;
      const from = this.x(start, width) - step / 2;
      const to = Math.min(this.x(day - 1, width) + step / 2, width);
      draw("rect", { class: "uncovered", x: from, y: 6, width: to - from, height: height - 6, fill: "url(#gap)" }, chart);
      const says = draw("text", { class: "gap", x: (from + to) / 2, y: height / 2 + 7, "text-anchor": "middle" }, chart);
      const first = this.data.shortDays[start];
      const last = this.data.shortDays[day - 1];
      for (const words of [`no report in this collection covers ${first} to ${last}`, `no report: ${first} to ${last}`, "no report"]) {
        says.textContent = words;
        if (says.getBBox().width < to - from - 8) break;
        says.textContent = "";
      }
      if (says.textContent) {
        const box = says.getBBox();
        const back = draw("rect", { x: box.x - 4, y: box.y, width: box.width + 8, height: box.height, fill: "var(--page-paper)" }, chart);
        chart.insertBefore(back, says);
      }
      start = null;
    });
  }

  frame() {
    if (!this.bars) return;
    const day = this.number();
    if (this.framed !== undefined) this.bars[this.framed].group.classList.add("is-faint");
    this.bars[day].group.classList.remove("is-faint");
    this.framed = day;
    const top = Math.min(this.bars[day].top, this.height - 8) - 4;
    const set = { x: this.x(day, this.width) - this.bar / 2 - 3, y: top, width: this.bar + 6, height: this.height - top + 3 };
    for (const key in set) this.frameBox.setAttribute(key, set[key]);
  }

  // Python ran again: take over what it changed (a place chosen from the list, new tables).
  update(data, setStateValue, setTriggerValue) {
    this.setStateValue = setStateValue;
    this.setTriggerValue = setTriggerValue;
    if (this.made !== made(data)) this.rebuild(data);
    if (data.state.selected !== this.given) {
      this.given = data.state.selected;
      this.state.selected = data.state.selected;
      this.post();
    }
  }

  // The tables were built anew while the page is open.
  rebuild(data) {
    this.stop();
    this.data = data;
    this.made = made(data);
    this.parts.range.max = String(data.days.length - 1);
    if (!data.days.includes(this.state.day)) this.state.day = data.state.day;
    this.nationalKey = undefined;
    this.width = this.bars = this.barsOf = undefined;
    this.drawChart();
    this.paint();
    this.post();
    this.rest();
  }

  close() {
    this.stop();
    clearTimeout(this.resting);
    cancelAnimationFrame(this.coming);
    this.channel.close();
    this.observer.disconnect();
  }
}

const bars = new WeakMap();

export default function (component) {
  const { parentElement, data, setStateValue, setTriggerValue } = component;
  let bar = bars.get(parentElement);
  if (!bar) {
    bar = new TimeBar(parentElement, data);
    bar.told = { day: JSON.stringify(data.state.day), mode: JSON.stringify(data.state.mode), hidden: JSON.stringify(data.state.hidden) };
    bars.set(parentElement, bar);
  }
  bar.update(data, setStateValue, setTriggerValue);
  return () => bar.close(); // called once, when the component leaves the page
}

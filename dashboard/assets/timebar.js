// The time bar: day, counts, mode, slider, day chart (day_chart.js) and kinds. It owns the state of
// the view and posts every change to the map on the session's channel; Python hears of the day once
// it rests.
//
// data: the same as the day layer's (see day_layer.js), with in each kind {sign, label}, in each
// place {name, type}, and: opening day in state, longDays: ["Sunday 2 January 2022", ...],
// shortDays: ["2 Jan", ...], labels: [[day number, words under the chart]],
// national: for each event the report's words where it is one of the whole country, else "",
// styles: CSS variables.

const REST = 200; // ms without a change before Python is told; while the thumb is held it is not
const STEP = 650; // ms a day while playing
const LONG = 100; // days that are played one by one at most
const TOLD = ["day", "mode", "hidden"]; // the parts of the state that Python hears of

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
    this.told = {}; // what Python knows of the state, as JSON
    TOLD.forEach((name) => { this.told[name] = JSON.stringify(data.state[name]); });
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
    this.chart = new DayChart(this.parts.chart, data);
    this.bind();
    this.observer = new ResizeObserver(() => this.chart.fit(this.parts.axis.clientWidth));
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
      this.stop();
      this.go(this.chart.dayAt(event.clientX));
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
    for (const name of TOLD) {
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
      if (this.number() < this.data.days.length - 1) this.go(this.next(this.number()));
      if (this.number() === this.data.days.length - 1) this.stop();
    }, STEP);
  }

  // Of a long time only the days that have reports are played.
  next(number) {
    const last = this.data.days.length - 1;
    if (last < LONG) return number + 1;
    const next = this.chart.totals.findIndex((total, day) => day > number && total > 0);
    return next < 0 ? last : next;
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
    const fresh = [...firstDays].filter(([place, first]) => first === day && data.places[place].type !== "country").map(([place]) => place);
    this.write(day, this.chart.totals[day] > 0, [
      this.countPlaces([...places]) || "no place",
      `${plural(events, "event", "events")} ${state.mode === "so_far" ? "so far" : "on this day"}`,
      announced ? `${announced} announced` : "",
      `${this.countPlaces(fresh) || "no place"} new today`,
    ].filter(Boolean));
    this.writeNational(national);
    this.chips.forEach(({ button, count }, i) => {
      setText(count, String(perKind[i]));
      setAttribute(button, "aria-pressed", String(!hidden.has(data.kinds[i].name)));
    });
    this.modes.forEach((button) => setAttribute(button, "aria-pressed", String(button.dataset.mode === state.mode)));
    parts.range.value = String(day);
    parts.range.setAttribute("aria-valuetext", data.longDays[day]);
    this.chart.show(day, state.hidden);
  }

  countPlaces(numbers) {
    const regions = numbers.filter((p) => this.data.places[p].type === "region").length;
    const others = numbers.length - regions;
    return [others ? plural(others, "place", "places") : "", regions ? plural(regions, "region", "regions") : ""].filter(Boolean).join(" and ");
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
    const byCountry = new Map();
    events.forEach((event) => {
      const place = this.data.events[event[0]][0];
      byCountry.set(place, [...(byCountry.get(place) || []), event]);
    });
    line.append(byCountry.size === 1 ? "For the whole country, " : "For whole countries: ");
    [...byCountry].forEach(([place, mine], i) => {
      if (i) line.append(" · ");
      line.append(this.countryButton(this.data.places[place], mine.length), `: ${this.nationalWords(mine)}`);
    });
  }

  countryButton(country, number) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = country.name;
    button.setAttribute("aria-label", `${country.name}: ${plural(number, "national event", "national events")}`);
    button.addEventListener("click", () => { this.state.selected = country.id; this.setTriggerValue("selected", country.id); });
    return button;
  }

  nationalWords(events) {
    const today = events.filter(([, isToday]) => isToday);
    const byKind = new Map();
    (today.length ? today : events.slice(-1)).forEach(([number]) => {
      const kind = this.data.kinds[this.data.events[number][1]].one;
      byKind.set(kind, [...(byKind.get(kind) || []), this.data.national[number]]);
    });
    const words = [...byKind].map(([kind, said]) => {
      const quoted = said.filter(Boolean).join(", ");
      return kind.toLowerCase() + (quoted && ` (${quoted})`);
    });
    return `${words.join("; ")}${today.length ? "" : ", earlier"}`;
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
    this.chart = new DayChart(this.parts.chart, data);
    this.chart.fit(this.parts.axis.clientWidth);
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
    bars.set(parentElement, bar);
  }
  bar.update(data, setStateValue, setTriggerValue);
  return () => bar.close(); // called once, when the component leaves the page
}

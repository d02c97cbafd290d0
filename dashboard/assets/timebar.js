// The time bar: day, counts, mode, slider, day chart (day_chart.js) and filters (filters.js).
//
// data: what the day layer has (see day_layer.js), and: kinds with {label, texture}, state and opening
// (see state.js), facets: [{name, label, values: [{value, label}]}], ofFacets: for each event the
// numbers of its values of each facet, texts: what a search looks at, folded; longDays: ["Sunday 2
// January 2022", ...], shortDays: ["2 Jan", ...], labels: [[day number, words under the chart]],
// national: for each event the report's words where it is one of the whole country, else "",
// outside: days in words of the events that lie outside the slider, by number; names of the places in
// the page's language; labelNames: those of countries and
// regions by code, of waters by their English name; words, mapWords, locale; styles: CSS variables.

const STEP = 650; // ms a day while playing,
const HURRY = 70; // and ms a day that no report covers
const LONG = 100; // days that are played one by one at most
const PAPER = 979; // pixels between the margins of a landscape page, the narrower of A4 and Letter
const QUIET = 600; // ms of rest before a screen reader is told the day's counts

class TimeBar {
  constructor(root, data) {
    this.root = root;
    const find = (selector) => root.querySelector(selector);
    this.parts = {
      bar: find(".bar"), day: find(".day"), counts: find(".counts"), national: find(".national"), range: find('input[type="range"]'), chart: find(".chart"),
      play: find(".play"), axis: find(".axis"), modes: find(".modes"), span: find(".span"), says: find(".says"), before: find(".before"), after: find(".after"),
    };
    const style = document.createElement("style");
    style.textContent = data.styles;
    root.prepend(style);
    this.made = JSON.stringify({ ...data, state: null });
    this.state = new AtlasState(data);
    this.filters = new FilterBar(root, this.state);
    this.modes = [...root.querySelectorAll("[data-mode]")];
    this.build();
    this.bind();
    this.observer = new ResizeObserver(() => this.chart.fit(this.parts.axis.clientWidth));
    this.observer.observe(this.parts.axis);
    this.state.listen(() => this.paint());
    this.state.onPicture = (button) => AtlasPicture.give(this, button);
    this.paint();
  }

  get data() { return this.state.data; }

  // Make what depends on the data and the language of the page.
  build() {
    const { data, parts } = this;
    this.say = AtlasView.speaker(data.words, data.locale);
    document.documentElement.lang = data.locale;
    setAttribute(parts.bar, "aria-label", this.say("days"));
    setAttribute(parts.range, "aria-label", this.say("day"));
    setAttribute(parts.modes, "aria-label", this.say("modes"));
    setAttribute(parts.span, "aria-label", this.say("span"));
    setAttribute(parts.play, "aria-label", this.say(this.timer ? "pause" : "play"));
    parts.range.max = String(data.days.length - 1);
    this.nationalKey = undefined;
    this.outsideKey = undefined;
    this.chart = new DayChart(parts.chart, data, this.say);
    this.chart.fit(parts.axis.clientWidth);
  }

  bind() {
    const { range, play, span, chart } = this.parts;
    range.addEventListener("pointerdown", () => this.state.hold(true));
    for (const end of ["pointerup", "pointercancel", "blur"]) range.addEventListener(end, () => this.state.hold(false));
    range.addEventListener("input", () => { this.stop(); this.go(Number(range.value)); });
    play.addEventListener("click", () => (this.timer ? this.stop() : this.start()));
    this.modes.forEach((button) => button.addEventListener("click", () => this.state.change({ mode: button.dataset.mode })));
    span.addEventListener("input", () => { if (span.validity.valid && span.value) this.state.change({ span: Number(span.value) }); });
    span.addEventListener("blur", () => { span.value = String(this.state.value.span); });
    chart.addEventListener("click", (event) => {
      this.stop();
      this.go(this.chart.dayAt(event.clientX));
    });
    this.onPrint = () => this.fitPaper(document.documentElement);
    window.addEventListener("beforeprint", this.onPrint);
    this.root.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.fold(event.target);
    });
  }

  // Chart and map were measured on the screen: the printed page keeps its width and is made smaller.
  fitPaper(page) {
    const shrink = Math.min(1, PAPER / page.clientWidth);
    page.style.setProperty("--map-screen", `${document.querySelector("iframe, #map").clientHeight}px`);
    const frames = [...document.querySelectorAll("iframe")].map(({ contentDocument: { documentElement } }) => documentElement);
    for (const { style, clientWidth, clientHeight } of [page, ...frames]) {
      style.setProperty("--screen", `${clientWidth}px`);
      style.setProperty("--screen-height", `${clientHeight}px`);
      style.setProperty("--shrink", shrink);
    }
  }

  // Escape closes what has been opened; the focus stays with what opened it.
  fold(focused) {
    focused.closest("details[open]")?.querySelector("summary").focus();
    this.root.querySelectorAll("details[open]").forEach((each) => { each.open = false; });
    if (focused.closest(".facets, .more")) this.filters.fold();
  }

  go(number) { this.state.change({ day: this.data.days[number] }); }

  start() {
    const last = this.data.days.length - 1;
    if (this.state.number === last) this.go(0);
    setAttribute(this.parts.play, "aria-label", this.say("pause"));
    this.parts.play.querySelector("path").setAttribute("d", "M5 4h4v12H5zM11 4h4v12h-4z");
    const beat = () => {
      if (this.state.number < last) this.go(this.next(this.state.number));
      if (this.state.number === last) return this.stop();
      this.timer = setTimeout(beat, this.data.uncovered.includes(this.state.number) ? HURRY : STEP);
    };
    this.timer = setTimeout(beat, STEP);
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
    clearTimeout(this.timer);
    this.timer = null;
    setAttribute(this.parts.play, "aria-label", this.say("play"));
    this.parts.play.querySelector("path").setAttribute("d", "M6 4l10 6-10 6z");
  }

  paint() {
    const { data, state, parts } = this;
    const { mode, span } = state.value;
    const day = state.number;
    const perKind = new Array(data.kinds.length).fill(0);
    const places = new Set();
    const national = [];
    let events = 0;
    let announced = 0;
    data.events.forEach((event, number) => {
      const [place, kind, status, first, last] = event;
      const bits = state.failures[number];
      if ((bits & ~1) !== 0 || !AtlasView.isShown(event, day, state.value)) return;
      perKind[kind] += 1;
      if (bits) return;
      if (data.places[place].type === "country") national.push([number, first <= day && day <= last]);
      else if (status === "h") places.add(place); // what is planned has not reached a place
      if (status === "a") announced += 1;
      else events += 1;
    });
    const fresh = [...state.firstDays].filter(([place, first]) => first === day && data.places[place].type !== "country").map(([place]) => place);
    this.write(day, !data.uncovered.includes(day), [
      this.countPlaces([...places]) || this.say("no_place"),
      this.say(`events_${mode}`, { n: events, span }),
      announced ? this.say("announced", { n: announced }) : "",
      this.say("new", { places: this.countPlaces(fresh) || this.say("no_place") }),
    ].filter(Boolean), fresh);
    this.writeNational(national);
    this.writeOutside();
    this.filters.paint(perKind);
    this.modes.forEach((button) => {
      setAttribute(button, "aria-pressed", String(button.dataset.mode === mode));
      setText(button, this.say(`mode_${button.dataset.mode}`, { n: span }));
    });
    if (Number(parts.span.value) !== span) parts.span.value = String(span);
    parts.span.hidden = mode !== "last_days";
    parts.range.value = String(day);
    setAttribute(parts.range, "aria-valuetext", data.longDays[day]);
    this.chart.show(day, state.failures);
  }

  pair(a, b) { return this.say("pair", { a, b }); }

  countPlaces(numbers) {
    const regions = numbers.filter((p) => this.data.places[p].type === "region").length;
    const others = numbers.length - regions;
    const counts = [others ? this.say("places", { n: others }) : "", regions ? this.say("regions", { n: regions }) : ""].filter(Boolean);
    return counts.length > 1 ? this.say("and", { a: counts[0], b: counts[1] }) : counts.join("");
  }

  write(day, covered, counts, fresh) {
    setText(this.parts.day, this.data.longDays[day]);
    const line = this.parts.counts;
    const words = covered ? counts.join(" · ") : "";
    line.textContent = words;
    if (!covered) {
      put(line, "strong", "", this.say("uncovered"));
      const rest = this.state.value.mode === "this_day" ? counts.slice(2, -1) : counts.slice(0, -1);
      if (rest.length) line.append(` · ${rest.join(" · ")}`);
    }
    clearTimeout(this.saying); // while the days are played, the last one alone is told
    this.saying = setTimeout(() => {
      const names = fresh.map((place) => this.data.names[place]).join(", ");
      setText(this.parts.says, this.pair(this.data.longDays[day], names ? this.pair(line.textContent, names) : line.textContent));
    }, this.timer ? STEP + QUIET : QUIET);
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
    line.append(this.say(byCountry.size === 1 ? "one_country" : "countries"));
    [...byCountry].forEach(([place, mine], i) => {
      line.append(i ? " · " : " ");
      line.append(this.countryButton(place, mine.length), this.pair("", this.nationalWords(mine)));
    });
  }

  countryButton(place, number) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = this.data.names[place];
    button.setAttribute("aria-label", this.pair(this.data.names[place], this.say("national", { n: number })));
    button.addEventListener("click", () => this.state.change({ place: this.data.places[place].id }));
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
      return lowered(kind, this.data.locale) + (quoted && ` (${quoted})`);
    });
    return `${words.join("; ")}${today.length ? "" : `, ${this.say("earlier")}`}`;
  }

  // What lies before the first day of the slider, and what is announced for a day after its last.
  writeOutside() {
    if (this.outsideKey === this.state.passes) return;
    this.outsideKey = this.state.passes;
    const { data, state } = this;
    const all = Object.keys(data.outside).map(Number);
    for (const [part, isHere] of [["before", (i) => data.events[i][3] < 0], ["after", (i) => data.events[i][3] >= data.days.length]]) {
      const cap = this.parts[part];
      const mine = all.filter(isHere);
      const passing = mine.filter((i) => state.passes[i]);
      cap.hidden = !mine.length;
      const summary = cap.querySelector("summary");
      summary.replaceChildren();
      put(summary, "b", "", String(passing.length));
      put(summary, "span", "", this.say(part));
      setAttribute(summary, "aria-label", this.say(`${part}_what`, { n: passing.length }));
      const list = cap.querySelector("ul");
      list.replaceChildren();
      for (const i of passing) {
        const [place, kind] = data.events[i];
        const item = put(list, "li");
        const link = put(item, "a", "go", data.names[place]);
        link.href = `?place=${encodeURIComponent(data.places[place].id)}`;
        item.append(`, ${this.pair(data.outside[i], lowered(data.kinds[kind].one, data.locale))}`);
      }
    }
  }

  // Python ran again.
  update(data, setStateValue) {
    this.state.onTell = (told) => setStateValue("view", told);
    const made = JSON.stringify({ ...data, state: null });
    if (this.made === made) return;
    this.made = made; // the tables were built anew while the page is open, or the language is another
    this.stop();
    this.state.data = data;
    this.filters.build();
    this.build();
    this.state.update(data);
  }

  close() {
    this.stop();
    clearTimeout(this.saying);
    window.removeEventListener("beforeprint", this.onPrint);
    this.state.close();
    this.observer.disconnect();
  }
}

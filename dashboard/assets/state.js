// The one state of the page: day, mode, filters, place, part of the page, view of the map. It is
// written into the address, told to the map on the session's channel, to Python, and to whatever on
// the page listens. Loaded before timebar.js, after view.js.
//
// data: see timebar.js; data.state is where it starts, data.opening what holds where the address
// says nothing. Keys and values are those of dashboard/view.py.

const REST = 200; // ms without a change before Python is told of a day or a search
const SAID = 2000; // ms that "copied" is said
const LONGEST_RUN = 2000; // ms that a run of the whole page is waited for
const LONGEST_WAIT = 5000; // ms for a part of the page that Python writes
const LISTS = ["hide", "status", "date", "precision", "report", "language", "region"];
const FILTERS = [...LISTS, "q"];
const RESTING = new Set(["day", "q"]); // change so often that Python hears of the last one alone
const OURS = new Set(["map"]); // of no use to Python
const STEPS = ["place", "show", "in", "at", "lang"]; // a change of these is a step that "back" undoes

// What listens on the page finds the state here by the name of its channel.
const pages = (window.strikeAtlas ??= { states: new Map(), waiting: [] });

// Scroll to a part of the page and hand it the focus. It may come later, from Python: it is waited for,
// unless the reader goes on to something else meanwhile.
function goTo(selector, block = "start") {
  const from = document.activeElement;
  const go = () => {
    const part = document.querySelector(selector);
    if (!part) return false;
    if (![from, document.body].includes(document.activeElement)) return true;
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    part.scrollIntoView({ behavior: still ? "auto" : "smooth", block });
    if (part.tabIndex < 0) part.tabIndex = -1;
    part.focus({ preventScroll: true });
    return true;
  };
  if (go()) return;
  const watcher = new MutationObserver(() => { if (go()) watcher.disconnect(); });
  watcher.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => watcher.disconnect(), LONGEST_WAIT);
}

class AtlasState {
  constructor(data) {
    this.data = data;
    this.value = { ...data.state };
    this.listeners = new Set();
    this.told = this.forPython(data.state);
    this.opensAt = data.state.at;
    this.awaited = 0; // the run of the page of which Python is told next, 0 for none
    this.filter();
    this.channel = new BroadcastChannel(data.channel);
    this.channel.onmessage = ({ data: message }) => {
      if (message.hello) this.meetMap();
      if (message.change) this.change(message.change);
      if (message.goOn) this.goToPanel("map");
      if (message.clear) this.clearFilters();
      if (message.leave) this.leavePlace();
    };
    this.onLink = (event) => this.onClick(event);
    document.addEventListener("click", this.onLink);
    this.onKey = (event) => this.onEscape(event);
    document.addEventListener("keydown", this.onKey);
    this.onHistory = () => {
      this.change({ ...this.data.opening, ...this.partOf(window.location.search) });
      this.isStep = false;
      this.awaitRun();
    };
    window.addEventListener("popstate", this.onHistory);
    pages.states.set(data.channel, this);
    pages.waiting = pages.waiting.filter(([channel, meet]) => {
      if (channel === data.channel) meet(this);
      return channel !== data.channel;
    });
    this.post(true);
  }

  get number() { return this.data.days.indexOf(this.value.day); }

  get hasFilters() { return FILTERS.some((key) => this.value[key].length > 0); }

  // A link to a sentence opens on it: once the map stands and the type is there, which move the text.
  meetMap() {
    this.post(true);
    const at = this.opensAt;
    this.opensAt = "";
    if (at) document.fonts.ready.then(() => goTo(`#at[data-at="${Number(at)}"]`));
  }

  listen(listener) {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  filter() {
    this.failures = AtlasView.failures(this.data, this.value);
    this.passes = this.failures.map((bits) => bits === 0);
    this.firstDays = AtlasView.firstDays(this.data.events, this.passes);
  }

  // Change a part of the state: {day: "2022-01-04"}, {status: ["announced"]}, ...
  change(part) {
    const changed = Object.keys(part).filter((key) => JSON.stringify(part[key]) !== JSON.stringify(this.value[key]));
    if (!changed.length) return;
    changed.forEach((key) => { this.value[key] = part[key]; });
    this.isStep ||= changed.some((key) => STEPS.includes(key));
    const filters = changed.some((key) => FILTERS.includes(key));
    if (filters) this.filter();
    if (changed.some((key) => !OURS.has(key))) {
      this.post(filters); // first, so that the map paints in the same frame as the page
      cancelAnimationFrame(this.coming);
      this.coming = requestAnimationFrame(() => this.listeners.forEach((listener) => listener(this)));
    }
    this.rest(changed.every((key) => RESTING.has(key) || OURS.has(key)) ? REST : 0);
  }

  clearFilters() { this.change(Object.fromEntries(FILTERS.map((key) => [key, key === "q" ? "" : []]))); }

  post(withFilters) {
    const { day, mode, span, place, order, map } = this.value;
    const message = { state: { day, mode, span, place, order, map } };
    if (withFilters) Object.assign(message, { passes: this.passes, hasFilters: this.hasFilters, words: this.data.mapWords, names: this.data.names, labelNames: this.data.labelNames, locale: this.data.locale });
    this.channel.postMessage(message);
  }

  // While the thumb is held nobody is told: there will be another change.
  hold(isHeld) {
    this.held = isHeld;
    if (!isHeld) this.rest(REST);
  }

  rest(wait) {
    clearTimeout(this.resting);
    if (!this.held && !this.awaited) this.resting = setTimeout(() => this.tell(), wait);
  }

  // A step in the history makes Streamlit run the whole page, without its state. A run of ours right
  // behind drops what that one wrote and has not sent, but not the word that it is done: the browser
  // then takes the map for gone. So Python is told of the step when the page has come: its last line
  // counts its runs. (ForwardMsgQueue.clear, Streamlit 1.67.)
  awaitRun() {
    clearTimeout(this.resting);
    const runs = () => Number(document.querySelector("[data-run]")?.dataset.run ?? 0);
    this.awaited = Math.max(this.awaited, runs()) + 1;
    this.stopWaiting();
    const goOn = () => {
      this.awaited = 0;
      this.stopWaiting();
      this.rest(0);
    };
    this.watcher = new MutationObserver(() => { if (runs() >= this.awaited) goOn(); });
    this.watcher.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-run"] });
    this.waiting = setTimeout(goOn, LONGEST_RUN);
  }

  stopWaiting() {
    clearTimeout(this.waiting);
    this.watcher?.disconnect();
  }

  tell() {
    this.writeAddress();
    const told = this.forPython(this.value);
    if (told === this.told || !this.onTell) return;
    this.told = told;
    this.onTell(JSON.parse(told));
  }

  forPython(value) { return JSON.stringify(Object.fromEntries(Object.entries(value).filter(([key]) => !OURS.has(key)))); }

  // The address keeps what is not ours ("?embed=true") and holds only what differs from the opening.
  query() {
    const query = new URLSearchParams(window.location.search);
    for (const [key, value] of Object.entries(this.value)) {
      query.delete(key);
      if (JSON.stringify(value) === JSON.stringify(this.data.opening[key])) continue;
      // "hide=" says that nothing is hidden where the opening hides something.
      for (const each of value.length === 0 ? [""] : [value].flat()) query.append(key, each);
    }
    return query.toString().replace(/%3A/g, ":").replace(/%2C/g, ",");
  }

  writeAddress() {
    const query = this.query();
    const address = window.location.pathname + (query ? `?${query}` : "") + window.location.hash;
    if (address === window.location.pathname + window.location.search + window.location.hash) return;
    try {
      window.history[this.isStep ? "pushState" : "replaceState"](window.history.state, "", address);
      this.isStep = false;
    } catch {
      // A browser may deny it to a page that was opened from a file; the page works without.
    }
  }

  // A link of the page holds the part of the state that it changes.
  onClick(event) {
    const target = event.composedPath().find((e) => e.matches?.("a.go, button.copy-link, button.picture"));
    if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const picked = window.getSelection();
    if (event.detail && !picked.isCollapsed && picked.containsNode(target, true)) return event.preventDefault(); // words are being copied
    event.preventDefault();
    if (target.matches("a.go")) this.follow(target);
    else if (target.matches(".picture")) this.onPicture?.(target);
    else this.copyLink(target);
  }

  // Escape leaves a place, but not in what has an Escape of its own: time bar, filters, fields.
  onEscape(event) {
    if (event.key !== "Escape" || event.composedPath().some((e) => e.matches?.(".bar, input, select"))) return;
    this.leavePlace();
  }

  leavePlace() {
    const { place } = this.value;
    if (!place) return;
    this.change({ place: "" });
    this.goBack(place);
  }

  follow(link) {
    const part = this.partOf(link.getAttribute("href"));
    const { place: left, show: shown } = this.value;
    this.change(part);
    if (part.place === "") return this.goBack(left);
    if (part.place && link.closest(".list")) return this.goToPanel("list");
    if (part.lang) return goTo(`.tongues a[lang="${part.lang}"][aria-current]`, "nearest");
    if (part.show === "") return goTo(`.sections a[href="?show=${shown}"]:not([aria-current])`, "nearest");
    if (part.show) goTo(part.at ? `#at[data-at="${Number(part.at)}"]` : `[data-section="${part.show}"]`);
    else if (part.place && link.closest("[data-testid=stMain] .st-key-section")) goTo(".st-key-bar");
  }

  // A choice in the list hides the list, and one on the map by a key wants to be read: the reader
  // goes on at the head of the panel.
  goToPanel(from) {
    this.from = from;
    goTo(`.panel[data-place="${CSS.escape(this.value.place)}"] h2`, "nearest");
  }

  // "All places" leads back to where the place was chosen.
  goBack(place) {
    if (this.from === "map") this.channel.postMessage({ focus: place });
    else this.onBack?.(place);
    this.from = "";
  }

  partOf(href) {
    const query = new URLSearchParams(href.slice(href.indexOf("?")));
    const part = {};
    for (const key of new Set(query.keys())) {
      if (LISTS.includes(key)) part[key] = query.getAll(key);
      else if (key in this.value) part[key] = key === "span" ? Number(query.get(key)) : query.get(key);
    }
    if ("show" in part && !("at" in part)) part.at = "";
    return part;
  }

  async copyLink(button) {
    this.writeAddress();
    const words = (button.dataset.words ??= button.textContent);
    try {
      await navigator.clipboard.writeText(window.location.href);
      button.textContent = button.dataset.done;
    } catch {
      window.prompt(words, window.location.href); // no clipboard outside of https and localhost
    }
    clearTimeout(this.copied);
    this.copied = setTimeout(() => { button.textContent = words; }, SAID);
  }

  // Python ran again: new tables or another language. What the reader chose since stays.
  update(data) {
    this.data = data;
    if (!data.days.includes(this.value.day)) this.value.day = data.opening.day;
    if (!data.places.some(({ id }) => id === this.value.place)) this.value.place = "";
    for (const { name, values } of data.facets) this.value[name] = this.value[name].filter((one) => values.some(({ value }) => value === one));
    this.filter();
    this.post(true);
    this.listeners.forEach((listener) => listener(this));
    this.rest(REST);
  }

  close() {
    clearTimeout(this.resting);
    this.stopWaiting();
    cancelAnimationFrame(this.coming);
    document.removeEventListener("click", this.onLink);
    document.removeEventListener("keydown", this.onKey);
    window.removeEventListener("popstate", this.onHistory);
    this.channel.close();
    pages.states.delete(this.data.channel);
  }
}

// The map in words: a list of the places that the map shows on the day, with their counts, and a
// control to choose any place there is. The list follows the day as the map does.
//
// It needs of the page's state (state.js) the data of the time bar, and asides: for each place what
// tells it from its namesakes (the country of a place abroad), else "".

class PlaceList {
  constructor(root, state) {
    this.state = state;
    const find = (selector) => root.querySelector(selector);
    this.parts = { select: find("select"), list: find(".list"), title: find("h2"), hint: find(".hint") };
    this.groups = ["new", "others"].map((name) => ({ name, title: find(`h3.${name}`), list: find(`ul.${name}`), key: "" }));
    this.parts.select.addEventListener("change", () => state.change({ place: this.parts.select.value }));
    this.build();
    this.leave = state.listen(() => this.paint());
    state.onBack = (place) => this.goBackTo(place);
    this.paint();
  }

  // Make what depends on the data and the language of the page.
  build() {
    const { data } = this.state;
    this.data = data;
    this.say = AtlasView.speaker(data.placeWords, data.locale);
    const { select } = this.parts;
    const named = data.places.map(({ id }, i) => [[data.names[i], data.asides[i]].filter(Boolean).join(", "), id]);
    named.sort((a, b) => a[0].localeCompare(b[0], data.locale));
    select.replaceChildren(...[[this.say("choose"), ""], ...named].map(([name, id]) => new Option(name, id)));
    select.setAttribute("aria-label", this.say("place"));
    this.parts.hint.textContent = this.say("hint");
    this.eventsOf = data.places.map(() => []);
    data.events.forEach((event, i) => this.eventsOf[event[0]].push(i));
    this.order = data.places.map((_, i) => i).sort((a, b) => data.names[a].localeCompare(data.names[b], data.locale));
    this.items = data.places.map(({ id }, i) => this.buildItem(id, i));
    this.groups.forEach((group) => { group.key = ""; });
  }

  buildItem(id, i) {
    const item = document.createElement("li");
    const link = put(item, "a", "go", this.data.names[i]);
    link.href = `?place=${encodeURIComponent(id)}`;
    if (this.data.asides[i]) put(item, "small", "", ` ${this.data.asides[i]}`);
    return { item, counts: put(item, "span", "counts"), key: "" };
  }

  // Give what the map shows of a place: how many events of each kind, and how many announced.
  countsOf(place) {
    const { data, state } = this;
    const happened = data.kinds.map(() => 0);
    let announced = 0;
    for (const i of this.eventsOf[place]) {
      if (!state.passes[i] || !AtlasView.isShown(data.events[i], state.number, state.value)) continue;
      if (data.events[i][2] === "a") announced += 1;
      else happened[data.events[i][1]] += 1;
    }
    return { happened, announced };
  }

  paint() {
    const { state, parts } = this;
    if (this.data !== state.data) this.build();
    parts.select.value = state.value.place;
    parts.list.hidden = state.value.place !== "";
    if (parts.list.hidden) return;
    setText(parts.title, this.say(`title_${state.value.mode}`, { n: state.value.span }));
    const members = { new: [], others: [] };
    for (const place of this.order) {
      const { happened, announced } = this.countsOf(place);
      if (!announced && !happened.some(Boolean)) continue;
      members[state.firstDays.get(place) === state.number ? "new" : "others"].push(place);
      this.write(place, happened, announced);
    }
    const none = !members.new.length && !members.others.length;
    for (const group of this.groups) {
      const mine = members[group.name];
      setText(group.title, this.say(none ? "none" : group.name));
      group.title.hidden = group.name === "new" ? !mine.length && !none : !mine.length || !members.new.length;
      const key = mine.join();
      if (group.key === key) continue;
      group.key = key;
      group.list.replaceChildren(...mine.map((place) => this.items[place].item));
    }
  }

  // The list is there again: the reader goes on where it was left.
  goBackTo(place) {
    this.paint();
    const link = this.items[this.data.places.findIndex(({ id }) => id === place)]?.item.querySelector("a");
    (link?.isConnected ? link : this.parts.select).focus();
  }

  write(place, happened, announced) {
    const mine = this.items[place];
    const key = `${happened}|${announced}`;
    if (mine.key === key) return;
    mine.key = key;
    mine.counts.replaceChildren();
    this.data.kinds.forEach((kind, i) => {
      if (!happened[i]) return;
      const one = put(mine.counts, "span", "count");
      put(one, "span", "sign", kind.sign).style.color = `var(--kind-${kind.name})`;
      one.append(String(happened[i]));
      one.title = kind.label;
      put(one, "span", "unseen", ` ${lowered(kind.label, this.data.locale)}`);
    });
    if (announced) put(mine.counts, "span", "count", this.say("announced", { n: announced }));
  }
}

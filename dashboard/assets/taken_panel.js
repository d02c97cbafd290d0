// The panel of the chosen place in the page in one file: in the order of dashboard/panel.py, which
// has written each event's article. Loaded after elements.js and view.js.
//
// It needs of the page's state (state.js) the data of the time bar, and abouts: for each place what
// it is in words; panelWords, contentNote.

const SO_FAR = { mode: "so_far" };

class PlacePanel {
  // articles: those of the events, in their order.
  constructor(element, state, articles) {
    Object.assign(this, { element, state, articles });
    this.say = AtlasView.speaker(state.data.panelWords, state.data.locale);
    this.note = state.data.contentNote;
    state.listen(() => this.paint());
    this.paint();
  }

  // What is told of a place on the day, as numbers of events, and how many are not.
  told(place) {
    const { data, passes, number } = this.state;
    const { events } = data;
    const all = events.map((_, i) => i).filter((i) => events[i][0] === place);
    const mine = all.filter((i) => passes[i]);
    const of = (status) => mine.filter((i) => events[i][2] === status);
    const soFar = (i) => AtlasView.isShown(events[i], number, SO_FAR);
    return {
      happened: of("h").filter(soFar).sort((a, b) => events[a][4] - events[b][4]).reverse(),
      announced: of("a").filter(soFar),
      before: of("b"),
      later: of("h").filter((i) => events[i][3] > number).length,
      filtered: all.length - mine.length,
    };
  }

  paint() {
    const { data, value } = this.state;
    const place = data.places.findIndex(({ id }) => id === value.place);
    const told = place < 0 ? null : this.told(place);
    const key = JSON.stringify([place, told]);
    if (key === this.key) return; // what is the same keeps its place under the reader's eyes
    this.key = key;
    this.element.hidden = !told;
    this.element.replaceChildren();
    if (told) this.build(place, told);
  }

  build(place, { happened, announced, before, later, filtered }) {
    const { data } = this.state;
    const { element } = this;
    const back = put(put(element, "p", "back"), "a", "go", this.say("all_places"));
    back.href = "?place=";
    put(element, "h2", "", data.names[place]).tabIndex = -1;
    const order = happened.length > 1 ? `, ${this.say("latest_first")}` : "";
    put(element, "p", "meta", `${data.abouts[place]} · ${this.say("up_to_day", { n: happened.length })}${order}`);
    const isHard = (i) => data.kinds[data.events[i][1]].name === "repression";
    if ([...happened, ...announced, ...before].some(isHard)) put(element, "p", "note", this.note);
    this.put("", happened);
    this.put("announced", announced);
    if (!happened.length && !announced.length) put(element, "p", "hint", this.say("nothing"));
    if (later) put(element, "p", "hint", this.say("later", { n: later }));
    if (filtered) put(element, "p", "hint", this.say("filtered", { n: filtered }));
    this.put("before", before);
  }

  put(title, events) {
    if (title && events.length) put(this.element, "h3", "", this.say(title));
    this.element.append(...events.map((i) => this.articles[i]));
  }
}

// The map's buttons and notes: show all, number the places, what lies beyond the frame, and what is
// said where nothing is left. act: {showAll, number, clear}, called for the buttons.
class AtlasMapControls {
  constructor(map, act) {
    this.map = map;
    const box = map.getContainer();
    this.beyond = this.button(L.DomUtil.create("div", "atlas-beyond", box), act.showAll);
    this.whole = this.button(map.zoomControl.getContainer(), act.showAll);
    this.whole.className = "atlas-whole";
    this.whole.textContent = "⤢";
    this.order = this.button(map.zoomControl.getContainer(), act.number);
    this.order.className = "atlas-order";
    this.order.textContent = "1·2";
    this.empty = L.DomUtil.create("div", "atlas-empty", box);
    this.empty.setAttribute("role", "status");
    this.emptyWords = L.DomUtil.create("p", "", this.empty);
    this.clear = this.button(this.empty, act.clear);
  }

  button(parent, act) {
    const button = L.DomUtil.create("a", "", parent);
    button.href = "#";
    button.setAttribute("role", "button");
    L.DomEvent.disableClickPropagation(button);
    L.DomEvent.on(button, "click", (event) => {
      L.DomEvent.preventDefault(event);
      act();
    });
    L.DomEvent.on(button, "keydown", (event) => {
      if (event.key !== " ") return;
      L.DomEvent.preventDefault(event);
      act();
    });
    return button;
  }

  // Name everything in the language of the page.
  rename(say, locale) {
    this.say = say;
    this.nameMap(locale);
    const [zoomIn, zoomOut] = this.map.zoomControl.getContainer().children;
    for (const [button, words] of [[this.whole, "show_all"], [this.order, "order"], [zoomIn, "zoom_in"], [zoomOut, "zoom_out"]]) {
      button.title = say(words);
      button.setAttribute("aria-label", say(words));
    }
    this.clear.textContent = say("clear");
  }

  // The frame has the title that Streamlit gives it; its label is what is read out.
  nameMap(locale) {
    const box = this.map.getContainer();
    box.setAttribute("role", "region");
    box.setAttribute("aria-label", this.say("name"));
    document.documentElement.lang = locale;
    if (!window.frameElement) return;
    box.classList.add("is-framed");
    window.frameElement.setAttribute("aria-label", this.say("name"));
    document.title = this.say("name");
  }

  // names: of the places that are shown on this day, but lie outside the frame.
  sayBeyond(names) {
    const text = this.beyondWords(names);
    if (this.beyond.textContent !== text) this.beyond.textContent = text;
  }

  beyondWords(names) {
    if (!names.length) return "";
    return names.length > 2 ? this.say("beyond_many", { n: names.length }) : this.say("beyond", { names: names.join(", ") });
  }

  // With nothing left the map says so and offers the way back. passing: number of events that pass.
  sayEmpty(isEmpty, passing) {
    this.empty.classList.toggle("is-shown", isEmpty);
    const words = isEmpty ? this.say(passing ? "empty_day" : "empty", { n: passing }) : "";
    if (this.emptyWords.textContent !== words) this.emptyWords.textContent = words;
  }

  press(isNumbered) { this.order.setAttribute("aria-pressed", String(isNumbered)); }
}

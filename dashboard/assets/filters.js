// The filters: a chip for each kind, a search, and the values of the facets, each with its count.
// Loaded before timebar.js, after elements.js and state.js.

const toggled = (values, value) => (values.includes(value) ? values.filter((v) => v !== value) : [...values, value].sort());

class FilterBar {
  constructor(root, state) {
    this.state = state;
    const find = (selector) => root.querySelector(selector);
    this.parts = { kinds: find(".kinds"), search: find(".search"), more: find(".more"), facets: find(".facets"), active: find(".active") };
    const { search, more, facets } = this.parts;
    search.addEventListener("input", () => state.change({ q: search.value }));
    more.addEventListener("click", () => this.unfold(facets.hidden));
    this.build();
  }

  // Make what depends on the data and the language of the page.
  build() {
    const { data } = this.state;
    const { kinds, search, more, facets } = this.parts;
    this.say = AtlasView.speaker(data.words, data.locale);
    setAttribute(kinds, "aria-label", this.say("kinds"));
    setAttribute(search, "placeholder", this.say("search"));
    setAttribute(search, "aria-label", this.say("search_what"));
    setText(more, this.say("filters"));
    kinds.replaceChildren();
    this.kinds = data.kinds.map((kind) => {
      const button = put(kinds, "button");
      button.dataset.kind = kind.name;
      put(button, "span", "sign", kind.sign).style.color = `var(--kind-${kind.name})`;
      put(button, "span", "", kind.label);
      const count = put(button, "span", "count");
      button.addEventListener("click", () => this.state.change({ hide: toggled(this.state.value.hide, kind.name) }));
      return { button, count };
    });
    facets.replaceChildren();
    this.facets = data.facets.map((facet) => this.buildFacet(facet));
    this.shown = undefined;
  }

  unfold(isOpen) {
    this.parts.facets.hidden = !isOpen;
    this.parts.more.setAttribute("aria-expanded", String(isOpen));
  }

  fold() {
    this.unfold(false);
    this.parts.more.focus();
  }

  buildFacet(facet) {
    const group = put(this.parts.facets, "fieldset", facet.name);
    put(group, "legend", "", facet.label);
    return facet.values.map(({ value, label }) => {
      const button = put(group, "button", "chip");
      button.dataset.value = value;
      put(button, "span", "", label);
      const count = put(button, "span", "count");
      button.addEventListener("click", () => this.state.change({ [facet.name]: toggled(this.state.value[facet.name], value) }));
      return { button, count };
    });
  }

  // perKind: how many events of each kind the day shows, were no kind hidden.
  paint(perKind) {
    const { value, failures } = this.state;
    this.kinds.forEach(({ button, count }, i) => {
      setText(count, String(perKind[i]));
      setAttribute(button, "aria-pressed", String(!value.hide.includes(button.dataset.kind)));
    });
    if (this.shown === failures) return; // the day alone has changed
    this.shown = failures;
    if (this.parts.search.value !== value.q) this.parts.search.value = value.q;
    this.paintFacets();
    this.paintActive();
  }

  paintFacets() {
    const { data, value, failures } = this.state;
    this.facets.forEach((buttons, f) => {
      const counts = buttons.map(() => 0);
      failures.forEach((bits, i) => {
        if ((bits & ~(2 << f)) === 0) data.ofFacets[i][f].forEach((v) => { counts[v] += 1; });
      });
      buttons.forEach(({ button, count }, v) => {
        setText(count, String(counts[v]));
        setAttribute(button, "aria-pressed", String(value[data.facets[f].name].includes(button.dataset.value)));
      });
    });
  }

  // Give the filters that hold: {label, facet, part}: the words for each, those for what it is a
  // value of (none for kinds and the search), and a function that gives the change that ends it.
  holding() {
    const { data, value } = this.state;
    const ends = (key, one) => () => ({ [key]: toggled(this.state.value[key], one) });
    const kinds = data.kinds.filter(({ name }) => value.hide.includes(name));
    const found = kinds.map(({ name, label }) => ({ label: this.say("without", { label }), part: ends("hide", name) }));
    for (const { name, label: facet, values } of data.facets) {
      for (const { value: one, label } of values) {
        if (value[name].includes(one)) found.push({ label, facet, part: ends(name, one) });
      }
    }
    if (value.q) found.push({ label: this.say("quoted", { words: value.q }), part: () => ({ q: "" }) });
    return found;
  }

  // How many events pass, "" without a filter.
  left() {
    const { passes, hasFilters } = this.state;
    return hasFilters ? this.say("left", { n: passes.filter(Boolean).length, all: passes.length }) : "";
  }

  // The filters that hold, each with a way to end it, and one to end all.
  paintActive() {
    const { hasFilters } = this.state;
    const { active } = this.parts;
    const focused = active.contains(active.getRootNode().activeElement);
    active.hidden = !hasFilters;
    active.replaceChildren();
    if (!hasFilters) {
      if (focused) this.parts.search.focus();
      return;
    }
    put(active, "span", "left", this.left());
    for (const { label, part } of this.holding()) {
      const button = put(active, "button", "chip on", label);
      put(button, "span", "", "×").setAttribute("aria-hidden", "true");
      button.setAttribute("aria-label", this.say("end_filter", { label }));
      button.addEventListener("click", () => this.state.change(part()));
    }
    const clear = put(active, "button", "clear", this.say("clear"));
    clear.addEventListener("click", () => this.state.clearFilters());
    if (focused) clear.focus();
  }
}

// The chart of events a day under the slider, sharing its axis. Loaded before timebar.js.

const THUMB = 20; // width of the slider's thumb: day 0 lies under its middle
const HEIGHT = 58; // of the bars; the labels of the days stand below

class DayChart {
  constructor(svg, data, say) {
    this.svg = svg;
    this.data = data;
    this.say = say;
    // Of all events: a day whose events are filtered out is no day without a report.
    this.totals = this.count(data.events.map(() => 0)).map((counts) => counts.reduce((a, b) => a + b, 0));
    this.day = 0;
    svg.replaceChildren();
  }

  // Give for each day the number of events of each kind that no filter keeps out.
  count(failures) {
    const { days, kinds, events } = this.data;
    const perDay = days.map(() => kinds.map(() => 0));
    events.forEach(([, kind, status, first, last], i) => {
      if (status !== "h" || failures[i]) return;
      for (let day = Math.max(first, 0); day <= Math.min(last, days.length - 1); day += 1) perDay[day][kind] += 1;
    });
    return perDay;
  }

  show(day, failures) {
    this.day = day;
    if (failures !== this.failures) {
      this.failures = failures;
      this.perDay = this.count(failures);
      this.drawBars();
    }
    this.frame();
  }

  fit(width) {
    if (!width || width === this.width) return;
    this.width = width;
    this.svg.replaceChildren();
    AtlasTextures.define(this.svg, this.data.kinds);
    this.step = (width - THUMB) / Math.max(this.data.days.length - 1, 1);
    this.bar = Math.max(Math.min(this.step * 0.8, 16), 2);
    this.drawGaps();
    drawSvg("line", { class: "base", x1: 0, x2: width, y1: HEIGHT + 0.5, y2: HEIGHT + 0.5 }, this.svg);
    this.totals.forEach((total, day) => { if (total) drawSvg("circle", { class: "mark", cx: this.x(day), cy: 0, r: 1.8 }, this.svg); });
    this.barsGroup = drawSvg("g", {}, this.svg);
    this.frameBox = drawSvg("rect", { class: "frame", rx: 2 }, this.svg);
    this.drawLabels();
    this.drawBars();
    this.frame();
  }

  x(day) { return THUMB / 2 + day * this.step; }

  dayAt(clientX) {
    const at = Math.round((clientX - this.svg.getBoundingClientRect().left - THUMB / 2) / this.step);
    return Math.min(Math.max(at, 0), this.data.days.length - 1);
  }

  // The bars of the events that pass, on the scale of all: a bar does not grow where others are
  // filtered out.
  drawBars() {
    if (!this.barsGroup || !this.perDay) return;
    const { kinds, shortDays } = this.data;
    const most = Math.max(...this.totals, 1);
    const words = [];
    this.framed = undefined;
    this.barsGroup.replaceChildren();
    this.bars = this.perDay.map((counts, day) => {
      if (!this.totals[day]) return { top: HEIGHT };
      const group = drawSvg("g", { class: "bars is-faint" }, this.barsGroup);
      let y = HEIGHT;
      let shown = 0;
      counts.forEach((count, kind) => {
        if (!count) return;
        const tall = (count / most) * (HEIGHT - 10);
        shown += count;
        y -= tall;
        drawSvg("rect", { x: this.x(day) - this.bar / 2, y, width: this.bar, height: Math.max(tall - 0.6, 0.8), fill: AtlasTextures.fill(kinds[kind]), "data-kind": kinds[kind].name }, group);
      });
      words.push(`${shortDays[day]} ${shown}`);
      return { group, top: y };
    });
    this.svg.setAttribute("aria-label", this.say("chart", { days: words.join(", ") }));
  }

  drawLabels() {
    const last = this.data.days.length - 1;
    let reach = -Infinity;
    const end = []; // the last day keeps its label, those that would touch it do not
    this.data.labels.forEach(([day, words]) => {
      const [x, anchor] = day === 0 ? [0, "start"] : day === last ? [this.width, "end"] : [this.x(day), "middle"];
      const text = drawSvg("text", { y: HEIGHT + 17, x, "text-anchor": anchor }, this.svg);
      text.textContent = words;
      const box = text.getBBox();
      if (day === last) while (end.length > 1 && end[end.length - 1].reach + 8 > box.x) end.pop().text.remove();
      else if (box.x < reach + 8) return text.remove();
      reach = box.x + box.width;
      end.push({ text, reach });
    });
  }

  drawGaps() {
    const defs = drawSvg("defs", {}, this.svg);
    const pattern = drawSvg("pattern", { id: "gap", width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" }, defs);
    drawSvg("line", { x1: 0, y1: 0, x2: 0, y2: 6, stroke: "var(--page-rule)", "stroke-width": 1.6 }, pattern);
    let start = null;
    const uncovered = new Set(this.data.uncovered);
    [...this.data.days.keys(), Infinity].map((day) => !uncovered.has(day)).forEach((total, day) => {
      if (!total && start === null) start = day;
      if (!total || start === null) return;
      this.drawGap(start, day - 1);
      start = null;
    });
  }

  drawGap(first, last) {
    const from = this.x(first) - this.step / 2;
    const to = Math.min(this.x(last) + this.step / 2, this.width);
    drawSvg("rect", { class: "uncovered", x: from, y: 6, width: to - from, height: HEIGHT - 6, fill: "url(#gap)" }, this.svg);
    const says = drawSvg("text", { class: "gap", x: (from + to) / 2, y: HEIGHT / 2 + 7, "text-anchor": "middle" }, this.svg);
    const { shortDays } = this.data;
    const span = first === last ? shortDays[first] : this.say("from_to", { first: shortDays[first], last: shortDays[last] });
    for (const words of [this.say("gap_long", { span }), this.say("gap_short", { span }), this.say("gap"), ""]) {
      says.textContent = words;
      if (says.getBBox().width < to - from - 8) break;
    }
    if (!says.textContent) return;
    const box = says.getBBox();
    const back = drawSvg("rect", { x: box.x - 4, y: box.y, width: box.width + 8, height: box.height, fill: "var(--page-paper)" }, this.svg);
    this.svg.insertBefore(back, says);
  }

  faint(day, isFaint) {
    if (this.bars[day].group) this.bars[day].group.classList.toggle("is-faint", isFaint);
  }

  frame() {
    if (!this.bars) return;
    if (this.framed !== undefined) this.faint(this.framed, true);
    this.faint(this.day, false);
    this.framed = this.day;
    const top = Math.min(this.bars[this.day].top, HEIGHT - 8) - 4;
    const box = { x: this.x(this.day) - this.bar / 2 - 3, y: top, width: this.bar + 6, height: HEIGHT - top + 3 };
    for (const key in box) this.frameBox.setAttribute(key, box[key]);
  }
}


// Where things go on the map so that they do not cover each other: names beside markers, of which
// less important ones give way; markers apart from each other; and how far each may be met.
(function () {
  const HEIGHT = 13;
  const MOST = 300; // names tried at one time; of more places than this the largest have names
  const context = document.createElement("canvas").getContext("2d");
  const widths = new Map();

  function width(text, bold) {
    const key = (bold ? "b" : "n") + text;
    if (!widths.has(key)) {
      context.font = `${bold ? 700 : 400} 12.5px "Source Sans", "Helvetica Neue", Arial, sans-serif`;
      widths.set(key, context.measureText(text).width + 2);
    }
    return widths.get(key);
  }

  function spots(point, radius, w) {
    const gap = radius + 5;
    const near = radius * 0.75 + 3;
    return [
      [gap, -HEIGHT / 2],
      [-gap - w, -HEIGHT / 2],
      [near, near - 2],
      [near, -near - HEIGHT + 2],
      [-near - w, near - 2],
      [-near - w, -near - HEIGHT + 2],
      [-w / 2, gap],
      [-w / 2, -gap - HEIGHT],
    ].map(([x, y]) => ({ dx: x, dy: y, box: [point.x + x, point.y + y, point.x + x + w, point.y + y + HEIGHT] }));
  }

  const overlap = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  const inside = (box, size) => box[0] > 2 && box[1] > 2 && box[2] < size.x - 2 && box[3] < size.y - 2;

  // marks: [{point, radius, text, bold, weight, place(dx, dy), hide()}], all shown markers.
  // backdrop: [{point, text, most, show(bool)}], names of countries, regions and waters, which give
  // way; most: pixels that the thing itself takes, beyond which its name would lie on others.
  function lay(marks, backdrop, size) {
    const taken = marks.map((m) => [m.point.x - m.radius, m.point.y - m.radius, m.point.x + m.radius, m.point.y + m.radius]);
    const names = [];
    const ordered = marks.map((m, i) => [m, i]).sort((a, b) => b[0].weight - a[0].weight);
    ordered.forEach(([mark, own], rank) => {
      if (rank >= MOST) return mark.hide();
      const free = spots(mark.point, mark.radius, width(mark.text, mark.bold)).find(
        (s) => inside(s.box, size) && !names.some((n) => overlap(n, s.box)) && !taken.some((t, i) => i !== own && overlap(t, s.box))
      );
      if (!free) return mark.hide();
      names.push(free.box);
      mark.place(free.dx, free.dy);
    });
    backdrop.forEach((label) => {
      const half = (width(label.text, false) * 1.25) / 2;
      const box = [label.point.x - half, label.point.y - 7, label.point.x + half, label.point.y + 7];
      const free = 2 * half <= label.most && inside(box, size) && !names.some((n) => overlap(n, box)) && !taken.some((t) => overlap(t, box));
      if (free) names.push(box);
      label.show(free);
    });
  }

  // Things by square of the map, so that each is compared with its neighbours alone.
  class Squares {
    constructor(size) {
      this.size = size;
      this.held = new Map();
    }

    number(n) { return Math.floor(n / this.size); }

    add(point, thing) {
      const key = `${this.number(point.x)} ${this.number(point.y)}`;
      if (!this.held.has(key)) this.held.set(key, []);
      this.held.get(key).push(thing);
    }

    // All that lies within one size of the point, and some that lies beyond.
    near(point) {
      const found = [];
      for (const dx of [-1, 0, 1]) {
        for (const dy of [-1, 0, 1]) found.push(...(this.held.get(`${this.number(point.x) + dx} ${this.number(point.y) + dy}`) || []));
      }
      return found;
    }
  }

  const CLOSE = 16; // pixels: markers nearer than this are drawn APART
  const APART = 21;
  const ASIDE = [[-0.7, 0.7], [0.7, 0.7], [-1, 0], [1, 0], [0, 1], [0, -1], [-0.7, -0.7], [0.7, -0.7]];

  // Give a spot for each of the points, the first of which stay where they are.
  function spread(points) {
    const taken = new Squares(APART + CLOSE);
    return points.map((own) => {
      const near = taken.near(own);
      // Away from the neighbour, as the place itself lies: not to its other side.
      const [other] = [...near].sort((a, b) => a.distanceTo(own) - b.distanceTo(own));
      const away = other ? own.subtract(other) : { x: 0, y: 0 };
      const sides = [...ASIDE].sort(([ax, ay], [bx, by]) => bx * away.x + by * away.y - ax * away.x - ay * away.y);
      const around = sides.map(([x, y]) => own.add([x * APART, y * APART]));
      const spot = [own, ...around].find((s) => near.every((other) => s.distanceTo(other) >= CLOSE)) || own;
      taken.add(spot, spot);
      return spot;
    });
  }

  const ROOM = 40; // pixels that a marker may be met away from its middle at most

  // Give for each of the spots how far it reaches: half the way to its nearest neighbour.
  function reaches(spots) {
    const all = new Squares(2 * ROOM);
    spots.forEach((spot) => all.add(spot, spot));
    return spots.map((spot) => all.near(spot).reduce((reach, other) => (other === spot ? reach : Math.min(reach, spot.distanceTo(other) / 2)), ROOM));
  }

  window.AtlasPlacement = { lay, spread, reaches };
})();

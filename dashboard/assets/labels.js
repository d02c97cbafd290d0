// Names beside markers, placed so that they do not cover each other; less important ones give way.
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
  // backdrop: [{point, text, show(bool)}], names of regions and waters, which give way.
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
      const free = inside(box, size) && !names.some((n) => overlap(n, box)) && !taken.some((t) => overlap(t, box));
      if (free) names.push(box);
      label.show(free);
    });
  }

  window.AtlasLabels = { lay };
})();

// How a place looks on the map: a ring cut by kind, or the hatch of a region. shown: see shownOf in
// day_layer.js; kinds: [{name, texture, sign}].
const AtlasMarkers = (() => {
  const VAGUE = new Set(["district", "region"]); // drawn as a point, but somewhere around it
  const HATCH = 9; // pixels between the lines of a hatched region

  const sum = (counts) => counts.reduce((a, b) => a + b, 0);
  const colour = (kind) => `var(--kind-${kind.name})`;

  function arc(from, to, outer, inner) {
    const end = Math.min(to, from + 0.9995); // an arc that ends where it began is not drawn
    const at = (share, r) => {
      const angle = 2 * Math.PI * share - Math.PI / 2;
      return `${(r * Math.cos(angle)).toFixed(3)} ${(r * Math.sin(angle)).toFixed(3)}`;
    };
    const large = end - from > 0.5 ? 1 : 0;
    return `M${at(from, outer)}A${outer} ${outer} 0 ${large} 1 ${at(end, outer)}L${at(end, inner)}A${inner} ${inner} 0 ${large} 0 ${at(from, inner)}Z`;
  }

  // Draw the marker of a place and keep in entry what placing it needs: half, radius, bold, line, hit.
  function ring(entry, shown, kinds, byOrder) {
    const happened = sum(shown.happened);
    const announced = sum(shown.announced);
    const radius = 6 + 4.2 * Math.sqrt(Math.max(happened, announced ? 1 : 0));
    const picture = entry.picture;
    const style = entry.element.style;
    style.width = style.height = `${2 * radius}px`;
    style.marginLeft = style.marginTop = `${-radius}px`;
    entry.half = radius;
    picture.replaceChildren();
    entry.radius = radius + (shown.isNew ? 3.5 : 1);
    entry.bold = shown.isNew;
    drawSvg("circle", { class: "halo", r: radius + 6, fill: "none", stroke: "var(--page-ink)", "stroke-width": 2.2, "stroke-dasharray": "3 2" }, picture);
    entry.line = drawSvg("line", { class: "tie" }, picture);
    const rim = drawSvg("g", { class: "ring" }, picture);
    drawSvg("circle", { r: radius, fill: "var(--page-paper)" }, rim);
    let from = 0;
    shown.happened.forEach((count, kind) => {
      if (!count) return;
      const to = from + count / happened;
      drawSvg("path", { d: arc(from, to, radius, radius * 0.58), fill: AtlasTextures.fill(kinds[kind]), "data-kind": kinds[kind].name }, rim);
      from = to;
    });
    const coming = shown.announced.findIndex((n) => n > 0);
    if (coming >= 0) {
      drawSvg("circle", { class: "announced", r: happened ? radius + 3.5 : radius - 1, fill: "none", stroke: colour(kinds[coming]), "stroke-width": 1.5, "stroke-dasharray": "3 2.2" }, rim);
    }
    if (shown.isNew) drawSvg("circle", { class: "new", r: radius + 3, fill: "none", stroke: "var(--page-ink)", "stroke-width": 1.2 }, rim);
    if (VAGUE.has(entry.place.type)) drawSvg("circle", { class: "vague", r: radius + (shown.isNew ? 6 : 3), fill: "none", stroke: "var(--page-quiet)", "stroke-width": 1.2, "stroke-dasharray": "1 3" }, rim);
    const number = drawSvg("text", { class: "number" }, picture);
    const isNumbered = byOrder && Number.isFinite(shown.firstDay);
    number.textContent = String(isNumbered ? shown.firstDay + 1 : happened || announced);
    entry.hit = drawSvg("circle", { class: "hit", r: radius, fill: "transparent" }, picture);
  }

  // Hatch a region, or outline it while it is only announced.
  function area(entry, shown, selected, kinds, root) {
    const mine = shown.happened.map((n, i) => (n ? i : -1)).filter((i) => i >= 0);
    const announced = shown.announced.findIndex((n) => n > 0);
    const list = entry.element.classList;
    list.toggle("is-shown", mine.length > 0 || announced >= 0);
    list.toggle("is-selected", selected);
    const line = colour(kinds[mine.length ? mine[0] : Math.max(announced, 0)]);
    entry.layer.setStyle({
      color: line, opacity: mine.length || announced >= 0 ? (shown.today ? 0.8 : 0.4) : 0,
      dashArray: mine.length ? null : "4 4",
      fillColor: line, fillOpacity: mine.length ? (shown.today ? 0.85 : 0.4) : 0,
    });
    // An unfilled area is still there to be clicked while only announced.
    entry.element.setAttribute("fill", mine.length ? `url(#${hatch(mine, kinds, root)})` : "transparent");
  }

  // Lines in the colours of the kinds, each broken by the kind's sign; signs of neighbours lie apart.
  function hatch(mine, kinds, root) {
    const id = `hatch-${mine.join("-")}`;
    if (!document.getElementById(id)) {
      const defs = root.querySelector("defs") || drawSvg("defs", {}, root);
      const lines = [mine, mine, mine].flat();
      const [step, long] = [HATCH, 6 * HATCH];
      const pattern = drawSvg("pattern", { id, width: step * lines.length, height: long, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" }, defs);
      lines.forEach((kind, i) => {
        const x = (i + 0.5) * step;
        const y = ((i % 3) + 0.5) * (long / 3);
        drawSvg("path", { d: `M${x} 0V${y - 7}M${x} ${y + 7}V${long}`, fill: "none", stroke: colour(kinds[kind]), "stroke-width": 1.3 }, pattern);
        const sign = drawSvg("text", { x, y, transform: `rotate(-45 ${x} ${y})`, style: `fill:${colour(kinds[kind])}`, "text-anchor": "middle", "dominant-baseline": "central", "font-size": 8 }, pattern);
        sign.textContent = kinds[kind].sign;
      });
    }
    return id;
  }

  return { ring, area };
})();

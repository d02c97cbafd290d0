// Kinds are told by colour and by texture: in grey, and by eyes that see few colours, too.
// kinds: [{name, texture}]; texture is the path that lies on a tile of SIDE pixels, "" for none.
const AtlasTextures = (() => {
  const SIDE = 6;

  // Put the patterns of all kinds into a picture; fill(kind) refers to them anywhere in its tree.
  function define(svg, kinds) {
    const defs = drawSvg("defs", {}, svg);
    for (const { name, texture } of kinds) {
      const pattern = drawSvg("pattern", { id: `texture-${name}`, width: SIDE, height: SIDE, patternUnits: "userSpaceOnUse" }, defs);
      drawSvg("rect", { width: SIDE, height: SIDE, fill: `var(--kind-${name})` }, pattern);
      if (texture) drawSvg("path", { d: texture, fill: "none", stroke: "var(--page-paper)", "stroke-width": 1.1, "stroke-linecap": "square" }, pattern);
    }
  }

  const fill = ({ name }) => `url(#texture-${name})`;

  return { define, fill };
})();

// The map, drawn from the lists of the page: shapes tell states, organisations and groups apart; a line says who holds it.
(() => {
  const box = document.getElementById("map");
  if (!box || !window.cytoscape) return;
  const nodes = [...document.querySelectorAll("#nodes li")].map((li) => ({
    data: { id: li.dataset.code, label: li.textContent.trim(), kind: li.dataset.kind, ties: Number(li.dataset.ties), href: li.querySelector("a").href },
  }));
  const items = [...document.querySelectorAll("#edges li")];
  const edges = items.map((li, n) => ({
    data: { id: `e${n}`, source: li.dataset.a, target: li.dataset.b, label: li.dataset.label, holder: li.dataset.holder, by: li.dataset.toldBy, tone: li.dataset.tone, contested: li.dataset.contested,
            width: 1 + Math.min(4, Math.log2(1 + Number(li.dataset.told)) / 2), href: li.querySelector("a").href },
  }));
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  // words over a line that is shorter than they are would cover others; who blames or fights whom never stands without its holder
  const worded = (edge) => {
    const from = edge.source().position(), to = edge.target().position();
    const room = Math.hypot(from.x - to.x, from.y - to.y) - 70;
    const told = edge.data("tone") === "conf" ? ["label", "by"] : ["label"];
    const fits = told.find((name) => room > edge.data(name).length * 5.6);
    return fits ? edge.data(fits) : edge.data("tone") === "conf" ? edge.data("holder") : "";
  };
  const style = () => [
    { selector: "node", style: { label: "data(label)", "font-family": "Plex", "font-size": 13, color: colour("--ink"), "background-color": colour("--sheet"),
      "border-width": 1.5, "border-color": colour("--soft"), width: 20, height: 20, "text-valign": "bottom", "text-margin-y": 4, "text-wrap": "wrap", "text-max-width": 104,
      "text-background-color": colour("--paper"), "text-background-opacity": 0.85, "text-background-padding": 1 } },
    { selector: "node[kind = 'organisation']", style: { shape: "round-rectangle" } },
    { selector: "node[kind = 'group']", style: { shape: "diamond" } },
    { selector: "edge", style: { width: "data(width)", "line-color": colour("--coop"), "curve-style": "straight", label: worded, "font-family": "Plex",
      "font-size": 10.5, color: colour("--soft"), "text-rotation": "autorotate", "text-background-color": colour("--paper"), "text-background-opacity": 0.9, "text-background-padding": 1 } },
    { selector: "edge[tone = 'conf']", style: { "line-color": colour("--conf"), "line-style": "dashed", "line-dash-pattern": [7, 3] } },
    { selector: "edge[contested = '1']", style: { "source-arrow-shape": "tee", "target-arrow-shape": "tee", "source-arrow-color": colour("--denied"), "target-arrow-color": colour("--denied") } },
    { selector: ".faded", style: { opacity: 0.18 } },
    { selector: "node[id = '" + box.dataset.focus.replace(/[^A-Z0-9_]/g, "") + "']", style: { "background-color": colour("--accent") } },
    { selector: ".lit", style: { opacity: 1, "font-size": 12, color: colour("--ink"), "z-index": 9 } },
  ];
  const focus = box.dataset.focus;
  const circle = { name: "circle", fit: false, animate: false, startAngle: -Math.PI / 2, sort: (a, b) => b.data("ties") - a.data("ties") };
  const around = { name: "concentric", fit: false, animate: false, minNodeSpacing: 130, concentric: (n) => (n.id() === focus ? 2 : 1), levelWidth: () => 1 };
  const springs = { name: "cose", fit: false, animate: false, randomize: false, nodeDimensionsIncludeLabels: true, nodeRepulsion: () => 3000000, idealEdgeLength: () => 180, edgeElasticity: () => 60, nodeOverlap: 60, componentSpacing: 70, gravity: 0.3, numIter: 1500 };
  const graph = cytoscape({ container: box, elements: { nodes, edges }, style: style(), userZoomingEnabled: false });
  // The drawing is spread over the box, whatever its shape: a unit is a pixel, names keep their size, and none lies on another.
  const spread = () => {
    const all = graph.nodes().map((node) => {
      const size = node.boundingBox({ includeLabels: true, includeOverlays: false });
      return { node, ...node.position(), wide: size.w / 2 + 2, above: 14, below: size.h - 10 };
    });
    const span = (key) => [Math.min(...all.map((n) => n[key])), Math.max(...all.map((n) => n[key]))];
    const [west, east] = span("x"), [north, south] = span("y");
    if ((east - west > south - north) !== (box.clientWidth > box.clientHeight)) all.forEach((n) => { [n.x, n.y] = [n.y, n.x]; });
    // half by where the springs put them, half by their order: one that lies far out leaves no empty half
    const ordered = { x: [...all].sort((a, b) => a.x - b.x), y: [...all].sort((a, b) => a.y - b.y) }, ranges = { x: span("x"), y: span("y") };
    const share = (n, key) => {
      const [a, b] = ranges[key], drawn = b > a ? (n[key] - a) / (b - a) : 0.5;
      return focus || all.length < 8 ? drawn : (drawn + ordered[key].indexOf(n) / (all.length - 1)) / 2;
    };
    const shares = all.map((n) => [share(n, "x"), share(n, "y")]);
    const inside = (n) => {
      n.x = Math.min(Math.max(n.x, n.wide + 4), box.clientWidth - n.wide - 4);
      n.y = Math.min(Math.max(n.y, n.above + 4), box.clientHeight - n.below - 4);
    };
    const edge = Math.min(60, box.clientWidth / 7);
    all.forEach((n, i) => {
      n.x = edge + shares[i][0] * (box.clientWidth - 2 * edge);
      n.y = 24 + shares[i][1] * (box.clientHeight - 72);
      inside(n);
    });
    for (let round = 0; round < 120; round += 1) {
      let moved = false;
      all.forEach((a, i) => all.slice(i + 1).forEach((b) => {
        const over = a.wide + b.wide - Math.abs(a.x - b.x), down = a.y < b.y ? a.below + b.above - (b.y - a.y) : b.below + a.above - (a.y - b.y);
        if (over <= 0 || down <= 0) return;
        moved = true;
        const [key, by] = over < down ? ["x", over] : ["y", down], sign = a[key] < b[key] || (a[key] === b[key] && i % 2) ? 1 : -1;
        a[key] -= (sign * by) / 2;
        b[key] += (sign * by) / 2;
        inside(a);
        inside(b);
      }));
      if (!moved) break;
    }
    all.forEach((n) => n.node.position({ x: n.x, y: n.y }));
  };
  const arrange = () => {
    graph.resize();
    graph.viewport({ zoom: 1, pan: { x: 0, y: 0 } });
    graph.layout(focus ? around : circle).run();
    if (!focus) graph.layout(springs).run();
    spread();
    graph.style(style());
  };
  arrange();
  let shape = `${box.clientWidth} ${box.clientHeight}`;
  new ResizeObserver(() => {
    const now = `${box.clientWidth} ${box.clientHeight}`;
    if (!box.clientWidth || now === shape) return;
    shape = now;
    arrange();
  }).observe(box);
  window.khabarMap = graph;
  const show = (element) => {
    const near = element.isNode() ? element.closedNeighborhood() : element.union(element.connectedNodes());
    graph.elements().addClass("faded").removeClass("lit");
    near.removeClass("faded").addClass("lit");
    items.forEach((li, n) => li.classList.toggle("lit", near.some((one) => one.id() === `e${n}`)));
    items.find((li) => li.classList.contains("lit"))?.scrollIntoView({ block: "nearest" });
  };
  const clear = () => { graph.elements().removeClass("faded lit"); items.forEach((li) => li.classList.remove("lit")); };
  graph.on("mouseover", "node, edge", (event) => show(event.target));
  graph.on("mouseout", "node, edge", clear);
  graph.on("tap", "node, edge", (event) => { location.href = event.target.data("href"); });
  items.forEach((li, n) => { li.addEventListener("mouseenter", () => show(graph.getElementById(`e${n}`))); li.addEventListener("mouseleave", clear); });
  addEventListener("khabar-theme", () => graph.style(style()));
  matchMedia("print").addEventListener("change", () => graph.style(style()));
})();

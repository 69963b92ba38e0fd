// The map, drawn from the lists of the page: shapes tell states, organisations and groups apart; a line says who holds it.
(() => {
  const box = document.getElementById("map");
  if (!box || !window.cytoscape) return;
  const nodes = [...document.querySelectorAll("#nodes li")].map((li) => ({
    data: { id: li.dataset.code, label: li.textContent.trim(), kind: li.dataset.kind, ties: Number(li.dataset.ties), href: li.querySelector("a").href },
  }));
  const items = [...document.querySelectorAll("#edges li")];
  const edges = items.map((li, n) => ({
    data: { id: `e${n}`, source: li.dataset.a, target: li.dataset.b, label: li.dataset.label, holder: li.dataset.holder, tone: li.dataset.tone, contested: li.dataset.contested,
            width: 1 + Math.min(4, Math.log2(1 + Number(li.dataset.told)) / 2), href: li.querySelector("a").href },
  }));
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  let scale = 1; // names keep their size however far the drawing had to be drawn together
  // words over a line that is shorter than they are would cover others; who blames or fights whom never stands without its holder
  const worded = (edge) => {
    const from = edge.source().position(), to = edge.target().position();
    const room = Math.hypot(from.x - to.x, from.y - to.y) * graph.zoom() - 70;
    if (room > edge.data("label").length * 5.6) return edge.data("label");
    return edge.data("tone") === "conf" ? edge.data("holder") : "";
  };
  let graph = null;
  const style = () => [
    { selector: "node", style: { label: "data(label)", "font-family": "Plex", "font-size": 13 / scale, color: colour("--ink"), "background-color": colour("--sheet"),
      "border-width": 1.5, "border-color": colour("--soft"), width: 20 / scale, height: 20 / scale, "text-valign": "bottom", "text-margin-y": 4,
      "text-background-color": colour("--paper"), "text-background-opacity": 0.85, "text-background-padding": 1 } },
    { selector: "node[kind = 'organisation']", style: { shape: "round-rectangle" } },
    { selector: "node[kind = 'group']", style: { shape: "diamond" } },
    { selector: "edge", style: { width: "data(width)", "line-color": colour("--coop"), "curve-style": "straight", label: worded, "font-family": "Plex",
      "font-size": 10.5 / scale, color: colour("--soft"), "text-rotation": "autorotate", "text-background-color": colour("--paper"), "text-background-opacity": 0.9, "text-background-padding": 1 } },
    { selector: "edge[tone = 'conf']", style: { "line-color": colour("--conf"), "line-style": "dashed", "line-dash-pattern": [7, 3] } },
    { selector: "edge[contested = '1']", style: { "source-arrow-shape": "tee", "target-arrow-shape": "tee", "source-arrow-color": colour("--denied"), "target-arrow-color": colour("--denied") } },
    { selector: ".faded", style: { opacity: 0.18 } },
    { selector: "node[id = '" + box.dataset.focus.replace(/[^A-Z0-9_]/g, "") + "']", style: { "background-color": colour("--accent") } },
    { selector: ".lit", style: { opacity: 1, "font-size": 12 / scale, color: colour("--ink"), "z-index": 9 } },
  ];
  const focus = box.dataset.focus;
  const circle = { name: "circle", animate: false, padding: 50, startAngle: -Math.PI / 2, sort: (a, b) => b.data("ties") - a.data("ties") };
  const around = { name: "concentric", animate: false, padding: 50, minNodeSpacing: 130, concentric: (n) => (n.id() === focus ? 2 : 1), levelWidth: () => 1 };
  graph = cytoscape({ container: box, elements: { nodes, edges }, layout: focus ? around : circle, maxZoom: 2.5, minZoom: 0.2, userZoomingEnabled: false });
  if (!focus) graph.layout({ name: "cose", animate: false, randomize: false, padding: 40, nodeRepulsion: () => 3000000, idealEdgeLength: () => 180, edgeElasticity: () => 60, nodeOverlap: 60, componentSpacing: 70, gravity: 0.3, numIter: 1500 }).run();
  const fit = () => {
    graph.resize();
    graph.fit(undefined, box.clientWidth < 520 ? 14 : 48);
    scale = Math.max(0.2, graph.zoom());
    graph.style(style());
  };
  for (let n = 0; n < 5; n += 1) fit(); // the names, which keep their size, count
  new ResizeObserver(() => { if (box.clientWidth) fit(); }).observe(box);
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
})();

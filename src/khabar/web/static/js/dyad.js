// The series of two sides, drawn from the table of the page: one panel a direction, cooperation above the line, conflict below.
(() => {
  const figure = document.getElementById("series-chart");
  if (!figure) return;
  const periods = figure.dataset.periods.split(" ");
  const labels = figure.dataset.labels.split("|");
  const rows = [...document.querySelectorAll("#bars tbody tr")].map((row) => ({
    period: row.dataset.period, way: row.dataset.way, quads: row.dataset.quads.split(" ").map(Number), shift: row.dataset.shift,
    href: row.querySelector("a").href, name: row.querySelector(".way").textContent.trim(),
  }));
  const ways = d3.groups(rows, (row) => row.way);
  const wide = 1180, high = 150, left = 40, gap = 34;
  const back = document.dir === "rtl"; // time runs as the language is read
  const from = back ? wide - left : left, to = back ? 8 : wide - 8;
  const number = new Intl.NumberFormat(document.documentElement.lang, { numberingSystem: figure.dataset.numerals }).format;
  const x = d3.scaleBand(periods, [from, to]).paddingInner(0.22).paddingOuter(0.1);
  const up = d3.max(rows, (r) => r.quads[0] + r.quads[1]) || 0, down = d3.max(rows, (r) => r.quads[2] + r.quads[3]) || 0;
  const y = d3.scaleLinear([Math.max(up, 1), -Math.max(down, 1)], [4, high]).nice(4);
  const svg = d3.select(figure.querySelector(".draw")).append("svg").attr("viewBox", `0 0 ${wide} ${ways.length * (high + gap) + 22}`)
    .attr("direction", document.dir).attr("role", "group");
  ways.forEach(([way, own], n) => {
    const panel = svg.append("g").attr("transform", `translate(0 ${n * (high + gap) + 22})`);
    panel.append("text").attr("class", "panel-name").attr("x", from).attr("y", -8).text(own[0].name);
    panel.selectAll(".grid").data(y.ticks(4)).join("line").attr("class", (d) => (d ? "grid" : "zero")).attr("x1", from).attr("x2", to)
      .attr("y1", y).attr("y2", y);
    panel.selectAll(".tick").data(y.ticks(4).filter(Number.isInteger)).join("text").attr("class", "tick").attr("x", from + (back ? 6 : -6))
      .attr("y", (d) => y(d) + 4).attr("text-anchor", "end").text((d) => number(Math.abs(d)));
    const links = panel.selectAll("a").data(own.filter((r) => r.quads.some(Boolean) || r.shift)).join("a").attr("href", (r) => r.href)
      .attr("class", (r) => (r.period === figure.dataset.chosen ? "bar chosen" : "bar"))
      .attr("aria-label", (r) => `${labels[periods.indexOf(r.period)]}, ${r.name}: ${figure.dataset.coop} ${r.quads[0] + r.quads[1]}, ${figure.dataset.conf} ${r.quads[2] + r.quads[3]}`);
    links.append("title").text((r) => `${labels[periods.indexOf(r.period)]} · ${figure.dataset.coop}: ${number(r.quads[0] + r.quads[1])} · ${figure.dataset.conf}: ${number(r.quads[2] + r.quads[3])}`);
    links.append("rect").attr("class", "hit").attr("x", (r) => x(r.period)).attr("width", x.bandwidth()).attr("y", 0).attr("height", high);
    const piece = (name, low, top) => links.append("rect").attr("class", name).attr("x", (r) => x(r.period)).attr("width", x.bandwidth())
      .attr("y", (r) => y(top(r.quads))).attr("height", (r) => Math.max(0, y(low(r.quads)) - y(top(r.quads))));
    piece("mat coop", () => 0, (q) => q[1]);
    piece("verb coop", (q) => q[1], (q) => q[0] + q[1]);
    piece("mat conf", (q) => -q[3], () => 0);
    piece("verb conf", (q) => -q[2] - q[3], (q) => -q[3]);
    links.filter((r) => r.shift).append("text").attr("class", "shift").attr("x", (r) => x(r.period) + x.bandwidth() / 2).attr("y", 6)
      .attr("text-anchor", "middle").text("▼").append("title").text((r) => r.shift);
  });
  const step = Math.ceil(periods.length / 12);
  svg.append("g").attr("transform", `translate(0 ${ways.length * (high + gap) + 6})`).selectAll("text").data(periods.filter((_, n) => n % step === 0))
    .join("text").attr("class", "tick").attr("text-anchor", "middle").attr("x", (d) => x(d) + x.bandwidth() / 2).text((d) => labels[periods.indexOf(d)]);
})();

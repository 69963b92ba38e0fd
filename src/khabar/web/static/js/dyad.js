// The series of two sides, drawn from the table of the page: one panel a direction, cooperation above the line, conflict below.
(() => {
  const figure = document.getElementById("series-chart");
  if (!figure) return;
  const { periods: told, labels: words, coop, conf, chosen, numerals } = figure.dataset;
  const periods = told.split(" "), labels = words.split("|");
  const label = (period) => labels[periods.indexOf(period)];
  const rows = [...document.querySelectorAll("#bars tbody tr")].map((row) => ({
    period: row.dataset.period, way: row.dataset.way, quads: row.dataset.quads.split(" ").map(Number), shift: row.dataset.shift,
    href: row.querySelector("a").href, name: row.querySelector(".way").textContent.trim(),
  }));
  const ways = d3.groups(rows, (row) => row.way);
  const number = new Intl.NumberFormat(document.documentElement.lang, { numberingSystem: numerals }).format;
  const back = document.dir === "rtl"; // time runs as the language is read
  const place = figure.querySelector(".draw"), scroll = place.parentElement;
  const high = 150, left = 40, gap = 38, top = 24, narrowest = 6;
  const draw = () => {
    const wide = Math.max(scroll.clientWidth, left + periods.length * narrowest); // in pixels: letters keep their size on a phone
    const from = back ? wide - left : left, to = back ? 8 : wide - 8;
    const x = d3.scaleBand(periods, [from, to]).paddingInner(0.22).paddingOuter(0.1);
    const up = d3.max(rows, (r) => r.quads[0] + r.quads[1]) || 0, down = d3.max(rows, (r) => r.quads[2] + r.quads[3]) || 0;
    const y = d3.scaleLinear([Math.max(up, 1), -Math.max(down, 1)], [4, high]).nice(4);
    const svg = d3.select(place).html("").append("svg").attr("width", wide).attr("height", ways.length * (high + gap) + top)
      .attr("viewBox", `0 0 ${wide} ${ways.length * (high + gap) + top}`).attr("direction", document.dir).attr("role", "group");
    ways.forEach(([, own], n) => {
      const panel = svg.append("g").attr("transform", `translate(0 ${n * (high + gap) + top})`);
      panel.append("text").attr("class", "panel-name").attr("x", from).attr("y", -10).text(own[0].name);
      panel.selectAll(".grid").data(y.ticks(4).filter(Number.isInteger)).join("line").attr("class", (d) => (d ? "grid" : "zero"))
        .attr("x1", from).attr("x2", to).attr("y1", y).attr("y2", y);
      panel.selectAll(".tick").data(y.ticks(4).filter(Number.isInteger)).join("text").attr("class", "tick").attr("x", from + (back ? 6 : -6))
        .attr("y", (d) => y(d) + 4).attr("text-anchor", "end").text((d) => number(Math.abs(d)));
      const links = panel.selectAll("a").data(own.filter((r) => r.quads.some(Boolean) || r.shift)).join("a").attr("href", (r) => r.href)
        .attr("class", (r) => (r.period === chosen ? "bar chosen" : "bar"))
        .attr("aria-label", (r) => `${label(r.period)}, ${r.name}: ${coop} ${r.quads[0] + r.quads[1]}, ${conf} ${r.quads[2] + r.quads[3]}`);
      links.append("title").text((r) => `${label(r.period)} · ${coop}: ${number(r.quads[0] + r.quads[1])} · ${conf}: ${number(r.quads[2] + r.quads[3])}`);
      links.append("rect").attr("class", "hit").attr("x", (r) => x(r.period)).attr("width", x.bandwidth()).attr("y", 0).attr("height", high);
      const piece = (name, low, high_) => links.append("rect").attr("class", name).attr("x", (r) => x(r.period)).attr("width", x.bandwidth())
        .attr("y", (r) => y(high_(r.quads))).attr("height", (r) => Math.max(0, y(low(r.quads)) - y(high_(r.quads))));
      piece("mat coop", () => 0, (q) => q[1]);
      piece("verb coop", (q) => q[1], (q) => q[0] + q[1]);
      piece("mat conf", (q) => -q[3], () => 0);
      piece("verb conf", (q) => -q[2] - q[3], (q) => -q[3]);
      links.filter((r) => r.shift).append("text").attr("class", "shift").attr("x", (r) => x(r.period) + x.bandwidth() / 2).attr("y", 6)
        .attr("text-anchor", "middle").text("▼").append("title").text((r) => r.shift);
    });
    const most = Math.max(1, Math.floor((wide - left) / 110)), step = Math.ceil(periods.length / most);
    svg.append("g").attr("transform", `translate(0 ${ways.length * (high + gap) + 2})`).selectAll("text").data(periods.filter((_, n) => n % step === 0))
      .join("text").attr("class", "tick").attr("text-anchor", (_, n) => (n ? "middle" : "start")).attr("x", (d, n) => (n ? x(d) + x.bandwidth() / 2 : from)).text(label);
  };
  draw();
  let drawn = scroll.clientWidth;
  new ResizeObserver(() => {
    if (!scroll.clientWidth || scroll.clientWidth === drawn) return;
    drawn = scroll.clientWidth;
    draw();
  }).observe(scroll);
})();

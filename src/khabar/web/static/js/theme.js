// Light or dark: the reader's choice before anything is painted, else the system's.
(() => {
  const root = document.documentElement;
  let kept = null;
  try { kept = localStorage.getItem("khabar-theme"); } catch { /* no storage: the system's choice holds */ }
  if (kept) root.dataset.theme = kept;
  addEventListener("click", (event) => {
    if (!event.target.closest("[data-theme-switch]")) return;
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    try { localStorage.setItem("khabar-theme", root.dataset.theme); } catch { /* it holds for this page */ }
    dispatchEvent(new Event("khabar-theme"));
  });
  const show = () => {
    const menu = document.querySelector(".top nav"), here = menu?.querySelector("[aria-current]");
    if (here) menu.scrollLeft += here.getBoundingClientRect().left + here.offsetWidth / 2 - menu.getBoundingClientRect().left - menu.clientWidth / 2;
  };
  addEventListener("DOMContentLoaded", show);
  addEventListener("resize", show);
  document.addEventListener("htmx:afterSettle", () => { // who came by keyboard from words that are drawn anew goes on at the claim
    if (document.activeElement === document.body) document.getElementById("chosen")?.focus({ preventScroll: true });
  });
  addEventListener("keydown", (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (event.key === "/" && !typing) {
      const box = document.querySelector("#quick");
      if (box) { box.focus(); event.preventDefault(); }
    }
    if (event.key === "Escape") document.querySelectorAll(".tools details[open]").forEach((d) => d.removeAttribute("open"));
  });
})();

// A slider for a day: it writes the date field beside it, and asks anew when it is let go.
(() => {
  const day = 86400000;
  const at = (text) => Date.parse(text + "T00:00:00Z");
  const iso = (time) => new Date(time).toISOString().slice(0, 10);
  const words = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long", timeZone: "UTC" });

  function fit(slider) {
    const first = at(slider.dataset.first), last = at(slider.dataset.last);
    const field = document.getElementById(slider.dataset.days);
    slider.max = Math.round((last - first) / day);
    slider.value = field.value ? Math.round((at(field.value) - first) / day) : slider.max;
    slider.oninput = () => {
      field.value = iso(first + slider.value * day);
      slider.setAttribute("aria-valuetext", words.format(at(field.value)));
    };
    slider.onchange = () => slider.form.requestSubmit();
  }
  const all = () => document.querySelectorAll("input[data-days]").forEach(fit);
  all();
  document.addEventListener("htmx:afterSettle", all);
})();

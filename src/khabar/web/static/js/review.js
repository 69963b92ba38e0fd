// Words chosen in the text of a report go into the form of a missed claim, by the numbers the server gave them.
(() => {
  const take = () => {
    const form = document.getElementById("missed");
    const chosen = getSelection();
    if (!form || !chosen || chosen.isCollapsed) return;
    const range = chosen.getRangeAt(0);
    const words = [...document.querySelectorAll(".sheet [data-at]")].filter((word) => range.intersectsNode(word));
    if (!words.length) return;
    const title = words[0].closest(".title") !== null;
    const own = words.filter((word) => (word.closest(".title") !== null) === title);
    document.getElementById("from").value = own[0].dataset.at;
    document.getElementById("to").value = own[own.length - 1].dataset.at;
    document.getElementById("part").value = title ? "title" : "body";
    document.getElementById("words").value = chosen.toString().trim();
    form.open = true;
  };
  let pause = 0;
  document.addEventListener("selectionchange", () => { clearTimeout(pause); pause = setTimeout(take, 250); }); // fingers and carets choose too
  document.addEventListener("mouseup", take);
  document.addEventListener("keyup", (event) => { if (event.shiftKey || event.key === "Shift") take(); });
  document.addEventListener("change", (event) => {
    if (event.target.dataset.values) document.getElementById(event.target.dataset.values).setAttribute("list", `of-${event.target.value}`);
  });
  document.addEventListener("input", (event) => {
    if (event.target.id === "words") ["from", "to", "part"].forEach((name) => { document.getElementById(name).value = ""; });
  });
})();

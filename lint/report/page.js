"use strict";
(() => {
  const all = (query, root = document) => [...root.querySelectorAll(query)];
  const numbers = (node) => (node.dataset.f || "").split(" ");
  const marks = all("a.mark");
  const items = all("li.finding");
  const said = document.getElementById("said");

  const light = (wanted) => {
    for (const node of [...marks, ...items]) {
      node.classList.toggle("on", numbers(node).some((number) => wanted.includes(number)));
    }
  };
  const found = (event) => (event.target instanceof Element ? event.target.closest("[data-f]") : null);
  for (const name of ["mouseover", "focusin"]) {
    document.addEventListener(name, (event) => {
      const node = found(event);
      if (node) light(numbers(node));
    });
  }
  document.addEventListener("mouseout", (event) => {
    if (found(event)) light([]);
  });

  // Beside the text, a finding stands where its mark is, or as near below as those above let it.
  // A text that fits the window stays in sight while its findings scroll by.
  const wide = matchMedia("(min-width: 60rem)");
  const below = (node, root) => node.getBoundingClientRect().top - root.getBoundingClientRect().top;
  const settle = () => {
    for (const item of items) item.style.marginTop = "";
    for (const copy of all(".copy")) copy.classList.toggle("short", wide.matches && copy.offsetHeight < innerHeight);
    if (!wide.matches) return;
    for (const item of items) {
      const mark = document.getElementById(`m${item.dataset.f}-0`);
      const copy = mark && !mark.closest(".outside") && mark.closest(".copy");
      if (item.hidden || !copy || copy.nextElementSibling !== item.closest(".margin")) continue;
      const gap = below(mark, copy) - below(item, copy.nextElementSibling);
      if (gap > 0) item.style.marginTop = `${gap}px`;
    }
  };
  wide.addEventListener("change", settle);
  addEventListener("resize", settle);
  addEventListener("load", settle);
  addEventListener("beforeprint", settle);

  const form = document.getElementById("filters");
  const filter = () => {
    const wanted = {};
    for (const box of all("input", form)) {
      (wanted[box.name] ||= new Set());
      if (box.checked) wanted[box.name].add(box.value);
    }
    for (const item of items) {
      item.hidden = Object.keys(wanted).some((name) => !wanted[name].has(item.dataset[name]));
    }
    const hidden = new Set(items.filter((item) => item.hidden).map((item) => item.dataset.f));
    for (const mark of marks) mark.classList.toggle("off", numbers(mark).every((number) => hidden.has(number)));
    document.getElementById("count").textContent = `${items.length - hidden.size} / ${items.length}`;
    settle();
  };
  if (form) {
    form.hidden = false;
    form.addEventListener("change", filter);
    form.addEventListener("submit", (event) => event.preventDefault());
    filter();
  }

  document.addEventListener("keydown", (event) => {
    const typing = event.target instanceof Element && event.target.closest("input[type=text], textarea");
    if (typing || event.ctrlKey || event.altKey || event.metaKey || !["n", "p"].includes(event.key)) return;
    const shown = items.filter((item) => !item.hidden);
    if (!shown.length) return;
    const at = shown.findIndex((item) => item.contains(document.activeElement) || item.classList.contains("on"));
    const step = event.key === "n" ? 1 : -1;
    const next = at < 0 ? (step > 0 ? 0 : shown.length - 1) : (at + step + shown.length) % shown.length;
    shown[next].focus();
    const mark = document.getElementById(`m${shown[next].dataset.f}-0`);
    if (mark && wide.matches) mark.scrollIntoView({ block: "center" });
    event.preventDefault();
  });

  const tell = (words) => {
    said.textContent = words;
    setTimeout(() => { said.textContent = ""; }, 2000);
  };
  const copyByHand = (words) => {
    const area = document.createElement("textarea");
    area.value = words;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  };
  document.addEventListener("click", async (event) => {
    const button = event.target instanceof Element ? event.target.closest("button[data-copy]") : null;
    if (!button) return;
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
    } catch {
      copyByHand(button.dataset.copy);
      button.focus();
    }
    tell(said.dataset.copied);
  });

  // What is ticked and filled in is kept under the hash of the sentence: another sentence starts empty.
  const store = (key, value) => {
    try {
      if (value) localStorage.setItem(key, value);
      else localStorage.removeItem(key);
    } catch { /* a browser that keeps nothing */ }
  };
  const kept = (key) => {
    try { return localStorage.getItem(key) || ""; } catch { return ""; }
  };
  for (const input of all(".claim input")) {
    const key = `deskcheck:${input.closest(".claim").dataset.key}:${input.name}`;
    const box = input.type === "checkbox";
    if (box) input.checked = kept(key) === "1";
    else input.value = kept(key);
    input.addEventListener("input", () => store(key, box ? (input.checked ? "1" : "") : input.value));
  }
  const done = document.getElementById("done");
  const count = () => { done.textContent = all(".claim input:checked").length; };
  if (done) {
    done.parentElement.hidden = false;
    document.addEventListener("input", count);
    count();
  }
})();

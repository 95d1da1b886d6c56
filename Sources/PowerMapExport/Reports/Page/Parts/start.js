// Links from names to the map, the mark in the contents, what paper shows, and the start of everything.

/** Who an address within the page stands for, undefined for nobody. */
function personAt(hash) {
  const found = /^#([a-z-]+)-stakeholder-(\d+)$/.exec(hash);
  return found ? personOfNumber.get(Number(found[2])) : undefined;
}

function startLinks() {
  if (!views.some((view) => view.people.size)) return;
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.place");
    const person = link && personAt(link.getAttribute("href"));
    if (person === undefined || person === null) return;
    event.preventDefault();
    origin = link;
    showPerson(person);
  });
  const follow = () => {
    const person = personAt(location.hash);
    const view = views.find((one) => `#${one.figure.id}` === location.hash);
    if (person !== undefined) showPerson(person);
    else if (view) openTab(view);
  };
  window.addEventListener("hashchange", follow);
  follow();
}

function startContents() {
  const links = new Map([...document.querySelectorAll(".contents a")].map((link) => [link.getAttribute("href").slice(1), link]));
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      if (!entry.isIntersecting) continue;
      for (const link of links.values()) link.removeAttribute("aria-current");
      links.get(entry.target.id)?.setAttribute("aria-current", "true");
    }
  }, { rootMargin: "-15% 0px -80% 0px" });
  for (const section of document.querySelectorAll("main > section")) observer.observe(section);
}

/** On paper every map is as it was drawn; afterwards what the reader had chosen comes back. */
function startPrinting() {
  let chosen = null;
  window.addEventListener("beforeprint", () => {
    chosen = { ...choice };
    Object.assign(choice, { text: "", group: "", kind: "", sign: "", strength: 0, size: "", color: "" });
    for (const view of views) {
      view.keep(null);
      view.apply();
    }
  });
  window.addEventListener("afterprint", () => {
    if (chosen) Object.assign(choice, chosen);
    openView()?.apply();
  });
}

startTables();
startMaps();
startLinks();
startContents();
startPrinting();

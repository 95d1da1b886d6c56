// The maps as tabs: one at a time on the screen, all of them on paper and without a script.

const views = [];
let opened = 0;
const openView = () => views[opened];

/** Gives a map its panel and the lines below it. */
function furnish(view) {
  view.panel = make("div", { class: "profile", role: "region", "aria-label": data.words.profile, "aria-live": "polite" });
  view.panel.hidden = true;
  view.side = make("div", { class: "side" }, view.panel);
  view.shown = make("p", { class: "shown", role: "status" });
  view.legend = make("p", { class: "encoding" });
  if (!view.stage) return;
  view.stage.append(view.side);
  const below = [view.legend, view.shown];
  if (view.people.size) below.push(make("p", { class: "hint" }, data.words.mapHelp));
  view.stage.after(...below);
}

/** Shows the map of a view and hides the others. */
function openTab(view, takesFocus = false) {
  opened = views.indexOf(view);
  for (const one of views) {
    const isOpen = one === view;
    one.figure.hidden = !isOpen;
    one.tab?.setAttribute("aria-selected", String(isOpen));
    one.tab?.setAttribute("tabindex", isOpen ? "0" : "-1");
  }
  if (takesFocus) view.tab?.focus();
  document.getElementById("tools").hidden = view.people.size === 0;
  view.apply();
}

function startMaps() {
  const box = document.querySelector(".maps");
  if (!box) return;
  for (const figure of box.querySelectorAll("figure.map")) {
    const entry = data.maps.find((map) => map.id === figure.dataset.map);
    const view = new MapView(figure, entry);
    furnish(view);
    views.push(view);
  }
  if (!views.some((view) => view.svg)) return;
  if (views.length > 1) {
    const list = make("div", { class: "tabs", role: "tablist", "aria-label": data.words.maps });
    for (const view of views) {
      const name = view.figure.id;
      view.tab = make("button", { type: "button", role: "tab", id: `${name}-tab`, "aria-controls": name }, view.figure.dataset.label);
      view.tab.addEventListener("click", () => openTab(view));
      view.figure.setAttribute("role", "tabpanel");
      view.figure.setAttribute("aria-labelledby", `${name}-tab`);
      list.append(view.tab);
    }
    list.addEventListener("keydown", (event) => {
      const steps = { ArrowLeft: opened - 1, ArrowRight: opened + 1, Home: 0, End: views.length - 1 };
      if (!(event.key in steps)) return;
      event.preventDefault();
      openTab(views[(steps[event.key] + views.length) % views.length], true);
    });
    box.prepend(list);
    box.classList.add("tabbed");
  }
  startTools();
  openTab(views[0]);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && openView().kept !== null) letGo(openView());
  });
}

// Search, filters and the choice of what sizes and colors show.

const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
let plainNames = null;

/** Those whose name holds a text, whatever its case and accents; names that begin with it first. */
function matching(text) {
  plainNames ??= data.names.map(plain);
  const sought = plain(text.trim());
  if (sought === "") return [];
  const found = [];
  plainNames.forEach((name, person) => {
    if (name.includes(sought)) found.push(person);
  });
  const begins = (person) => (plainNames[person].startsWith(sought) ? 0 : 1);
  return found.sort((left, right) => begins(left) - begins(right) || left - right);
}

/** Shows somebody on the map that is open, or on the first that has them. */
function showPerson(person) {
  let view = openView();
  if (!view.people.has(person)) view = views.find((one) => one.people.has(person)) ?? view;
  openTab(view);
  view.keep(person);
  if (view.people.has(person)) view.focus(person);
}

function startTools() {
  const tools = document.getElementById("tools");
  const field = (name) => document.getElementById(`tool-${name}`);
  const matches = document.getElementById("matches");
  const strengths = [...new Set(data.ties.strength)].filter((strength) => strength > 0).sort((left, right) => left - right);
  const slider = field("strength");
  const update = () => {
    for (const name of ["group", "kind", "sign", "size", "color"]) choice[name] = field(name)?.value ?? "";
    choice.strength = slider && Number(slider.value) > 0 ? strengths[Number(slider.value)] : 0;
    if (slider) field("strength-value").textContent = slider.value === "0" ? data.words.any : readable(choice.strength);
    openView().apply();
  };
  if (slider) slider.max = String(strengths.length - 1);
  for (const name of ["group", "kind", "sign", "size", "color"]) field(name)?.addEventListener("change", update);
  slider?.addEventListener("input", update);
  const search = field("search");
  const seek = () => {
    choice.text = search.value;
    const found = matching(choice.text);
    matches.replaceChildren(
      ...found.slice(0, 10).map((person) => {
        const button = make("button", { type: "button" }, nameOf(person));
        button.addEventListener("click", () => showPerson(person));
        return make("li", {}, button);
      }));
    if (found.length > 10) matches.append(make("li", { class: "none" }, say("more", found.length - 10)));
    if (choice.text.trim() !== "" && !found.length) matches.append(make("li", { class: "none" }, data.words.noneFound));
    status.textContent = choice.text.trim() === "" ? "" : found.length ? say("found", found.length) : data.words.noneFound;
    openView().keep(null);
  };
  search.addEventListener("input", seek);
  search.addEventListener("keydown", (event) => {
    const found = matching(search.value);
    if (event.key !== "Enter" || !found.length) return;
    event.preventDefault();
    showPerson(found[0]);
  });
  field("reset").addEventListener("click", () => {
    for (const name of ["group", "kind", "sign", "size", "color"]) if (field(name)) field(name).value = "";
    if (slider) slider.value = "0";
    search.value = "";
    origin = null;
    seek();
    update();
    openView().zoom?.reset();
  });
  tools.open = !window.matchMedia("(max-width: 48rem)").matches;
  tools.hidden = false;
  update();
}

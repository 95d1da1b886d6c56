// The profile of a stakeholder beside the map: what is known, the numbers with their places, the ties with their strengths.

const tieLimit = 12;

/** The place of a number among all of its measure, 1 for the highest. */
function placeOf(measure, value) {
  measure.sorted ??= measure.values.filter((one) => one !== null).sort((left, right) => right - left);
  let low = 0;
  let high = measure.sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (measure.sorted[middle] > value) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}

/** A list of those at the other end of some ties, strongest first. */
function tieList(view, title, person, ties) {
  if (!ties.length) return [];
  const strength = (tie) => data.ties.strength[tie];
  const ordered = [...ties].sort((left, right) => strength(right) - strength(left) || left - right);
  const items = ordered.slice(0, tieLimit).map((tie) => {
    const other = data.ties.from[tie] === person ? data.ties.to[tie] : data.ties.from[tie];
    const button = make("button", { type: "button" }, nameOf(other));
    button.addEventListener("click", () => showPerson(other));
    const kind = data.ties.kind[tie] < 0 ? [] : [data.kinds[data.ties.kind[tie]]];
    const details = [...kind, ...(hasStrengths ? [say("strength", readable(strength(tie)))] : [])].join(", ");
    return make("li", {}, button, ...(details ? [make("small", {}, " ", make("bdi", {}, details))] : []));
  });
  if (ordered.length > tieLimit) items.push(make("li", {}, make("small", {}, say("more", ordered.length - tieLimit))));
  return [make("h5", {}, title), make("ul", {}, ...items)];
}

const hasStrengths = new Set(data.ties.strength).size > 1;

/** Everything that the profile tells. */
function profileOf(view, person) {
  const pairs = [];
  const numbers = [];
  const add = (label, ...value) => pairs.push(make("dt", {}, label), make("dd", {}, ...value));
  if (data.groups) add(data.words.group, make("bdi", {}, data.groups.labels[data.groups.codes[person]]));
  for (const fact of data.facts) {
    if (fact.values[person] !== null) add(fact.label, make("bdi", {}, fact.values[person]));
  }
  for (const measure of data.measures) {
    const value = measure.values[person];
    if (value === null) continue;
    const place = measure.isRating || value === 0 ? "" : " " + say("place", placeOf(measure, value), measure.sorted.length);
    numbers.push(make("dt", {}, measure.label), make("dd", {}, readable(value), make("small", {}, place)));
  }
  const ties = tiesOf(person);
  const leads = (tie) => isMutual(tie) || data.ties.from[tie] === person;
  const comes = (tie) => isMutual(tie) || data.ties.to[tie] === person;
  const calm = ties.filter((tie) => !isConflict(tie) && data.ties.strength[tie] > 0);
  const lists = data.isDirected
    ? [
        ...tieList(view, data.words.influences, person, calm.filter(leads)),
        ...tieList(view, data.words.influencedBy, person, calm.filter(comes)),
      ]
    : tieList(view, data.words.tiedTo, person, calm);
  lists.push(...tieList(view, data.words.conflictWith, person, ties.filter(isConflict)));
  return [
    make("h4", {}, nameOf(person)),
    ...(view.people.has(person) ? [] : [make("p", {}, data.words.notDrawn)]),
    make("dl", {}, ...pairs),
    ...(lists.length ? lists : [make("h5", {}, data.words.noTies)]),
    make("h5", {}, data.words.numbers),
    make("dl", {}, ...numbers),
  ];
}

/** The link from which the reader came to the map, to go back to. */
let origin = null;

/** Shows the profile of somebody, or of nobody. */
function showProfile(view, person) {
  const panel = view.panel;
  if (person === null) {
    panel.hidden = true;
    return;
  }
  panel.replaceChildren(...profileOf(view, person));
  if (view.kept !== null) {
    const close = make("button", { type: "button", class: "close", "aria-label": data.words.close }, "\u2715");
    close.addEventListener("click", () => letGo(view));
    panel.append(close);
    if (origin) {
      const back = make("button", { type: "button", class: "back" }, data.words.back);
      back.addEventListener("click", () => goBack(view));
      panel.append(back);
    }
  }
  const one = view.people.get(person);
  const middle = view.svg.viewBox.baseVal.width / 2;
  view.side.classList.toggle("left", one !== undefined && one.x > middle);
  panel.hidden = false;
  panel.scrollTop = 0;
}

function letGo(view) {
  const person = view.kept;
  view.keep(null);
  if (view.people.has(person)) view.people.get(person).group.focus({ preventScroll: true });
  view.point(null);
}

function goBack(view) {
  const link = origin;
  origin = null;
  view.keep(null);
  link.scrollIntoView({ block: "center" });
  link.focus({ preventScroll: true });
}

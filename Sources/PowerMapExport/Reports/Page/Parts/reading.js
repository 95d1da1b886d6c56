// What the page knows, and the few ways in which the script makes elements: text stays text.

const data = JSON.parse(document.getElementById("map-data").textContent);
const status = document.getElementById("status");

/** A sentence of the page with its gaps filled. */
const say = (name, ...values) =>
  data.words[name].replace(/\{(\d)\}/g, (gap, position) => String(values[Number(position)]));

/** An element with attributes and children; strings become text. */
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** A name apart from the direction of its surroundings. */
const nameOf = (person) => make("bdi", {}, data.names[person]);

/** A number as people read it. */
function readable(value) {
  const size = Math.abs(value);
  const places = Number.isInteger(value) || size >= 1000 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 4;
  return value.toFixed(places).replace("-", "\u2212");
}

/** Places by the number that a stakeholder has in the file, from 1. */
const personOfNumber = new Map(data.numbers.map((number, person) => [number, person]));

/** The ties of everybody, by position in the list of ties; found when first asked for. */
let tiesOfPerson = null;
function tiesOf(person) {
  if (!tiesOfPerson) {
    tiesOfPerson = data.names.map(() => []);
    data.ties.from.forEach((from, tie) => {
      tiesOfPerson[from].push(tie);
      if (data.ties.to[tie] !== from) tiesOfPerson[data.ties.to[tie]].push(tie);
    });
  }
  return tiesOfPerson[person];
}

const isConflict = (tie) => (data.ties.flags[tie] & 1) !== 0;
const isMutual = (tie) => (data.ties.flags[tie] & 2) !== 0;

/** What a reader has chosen; the same for all maps. */
const choice = { text: "", group: "", kind: "", sign: "", strength: 0, size: "", color: "" };

/** Whether a tie passes the filters for ties. */
const passes = (tie) =>
  (choice.kind === "" || data.ties.kind[tie] === Number(choice.kind)) &&
  (choice.sign === "" || isConflict(tie) === (choice.sign === "1")) &&
  data.ties.strength[tie] >= choice.strength;

/** Whether a stakeholder is in the chosen group. */
const belongs = (person) =>
  choice.group === "" || !data.groups || data.groups.codes[person] === Number(choice.group);

// One map: whom its marks stand for, who is pointed at or kept, what filters leave, sizes and colors.

const unit = (x, y) => {
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
};

class MapView {
  constructor(figure, entry) {
    this.figure = figure;
    this.entry = entry;
    this.stage = figure.querySelector(".stage");
    this.svg = figure.querySelector(".stage svg");
    this.people = new Map();
    this.lines = [];
    this.kept = null;
    this.near = [];
    if (entry) this.read();
    if (this.svg) this.zoom = new Zoom(this);
    if (this.svg && entry) this.pictureLegend = new PictureLegend(this.svg, entry);
    if (this.people.size) this.listen();
  }

  /** Finds the marks of the picture: ids were counted by the program, never taken from data. */
  read() {
    const id = (name) => document.getElementById(`${this.entry.id}-${name}`);
    for (const [person, x, y, reach, fill] of this.entry.stakeholders) {
      const number = data.numbers[person];
      const group = id(`stakeholder-${number}`);
      if (!group) continue;
      const labels = [];
      for (let line = 1; ; line += 1) {
        const label = id(`label-${number}-${line}`);
        if (!label) break;
        labels.push(label);
      }
      this.people.set(person, { person, group, x, y, reach, fill, labels, lines: [], scale: 1 });
    }
    for (const [from, to, arrows, number, ties] of this.entry.ties) {
      const group = id(`tie-${number}`);
      if (!group) continue;
      const line = { group, from, to, arrows, ties };
      this.lines.push(line);
      for (const end of new Set([from, to])) this.people.get(end)?.lines.push(line);
    }
    this.personOfElement = new Map();
    for (const one of this.people.values()) {
      this.personOfElement.set(one.group, one.person);
    }
    this.lineOfElement = new Map(this.lines.map((line) => [line.group, line]));
  }

  listen() {
    this.figure.classList.add("explored");
    this.svg.setAttribute("role", "group");
    this.svg.setAttribute("aria-roledescription", data.words.mapRole);
    for (const one of this.people.values()) {
      const count = one.lines.length;
      one.group.querySelector("title")?.remove();
      one.group.setAttribute("role", "button");
      one.group.setAttribute("tabindex", "-1");
      const ties = this.lines.length === 0 ? "" : ", " + (count === 1 ? data.words.oneTie : say("tieCount", count));
      one.group.setAttribute("aria-label", data.names[one.person] + ties);
      one.group.addEventListener("focus", () => this.point(one.person));
      one.group.addEventListener("blur", () => this.point(null));
    }
    this.walker = this.largest();
    this.people.get(this.walker).group.setAttribute("tabindex", "0");
    this.svg.addEventListener("pointerover", (event) => {
      if (event.pointerType === "touch") return;
      const mark = event.target.closest("g.stakeholder, g.tie");
      if (mark && this.lineOfElement.has(mark)) this.pointAtLine(this.lineOfElement.get(mark));
      else this.point(this.personOfElement.get(mark) ?? null);
    });
    this.svg.addEventListener("pointerleave", () => this.point(null));
    this.svg.addEventListener("click", (event) => {
      if (this.zoom.wasDragged) return;
      const mark = event.target.closest("g.stakeholder");
      this.keep(this.personOfElement.get(mark) ?? null);
    });
    this.svg.addEventListener("keydown", (event) => this.press(event));
  }

  largest() {
    return [...this.people.values()].reduce((most, one) => (one.reach > most.reach ? one : most)).person;
  }

  press(event) {
    const person = this.personOfElement.get(event.target);
    if (person === undefined) return;
    const steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    if (event.key in steps && !event.shiftKey) this.walk(person, ...steps[event.key]);
    else if (event.key === "Enter" || event.key === " ") this.keep(this.kept === person ? null : person);
    else return;
    event.preventDefault();
  }

  /** Goes to the nearest neighbor in a direction. */
  walk(person, dx, dy) {
    const here = this.people.get(person);
    let best = null;
    let least = Infinity;
    for (const one of this.people.values()) {
      const ahead = (one.x - here.x) * dx + (one.y - here.y) * dy;
      const aside = Math.abs((one.x - here.x) * dy) + Math.abs((one.y - here.y) * dx);
      if (one === here || ahead <= 0 || ahead + 2.5 * aside >= least) continue;
      best = one;
      least = ahead + 2.5 * aside;
    }
    if (best) this.focus(best.person);
  }

  focus(person) {
    this.people.get(this.walker)?.group.setAttribute("tabindex", "-1");
    this.walker = person;
    const group = this.people.get(person).group;
    group.setAttribute("tabindex", "0");
    this.zoom.show(this.people.get(person));
    group.focus({ preventScroll: true });
    const box = group.getBoundingClientRect();
    if (box.top < 40 || box.bottom > window.innerHeight - 40) group.scrollIntoView({ block: "center", inline: "nearest" });
  }

  /** Shows somebody for as long as the reader points there. */
  point(person) {
    if (this.kept !== null) return;
    if (person === null) this.rest();
    else this.bring(person);
  }

  /** Shows somebody until the reader lets go. */
  keep(person) {
    this.kept = person;
    this.stage.classList.toggle("kept", person !== null);
    if (person === null) this.rest();
    else this.bring(person);
  }

  bring(person) {
    const one = this.people.get(person);
    if (one) {
      const lines = one.lines.filter((line) => !line.group.classList.contains("out"));
      const others = lines.flatMap((line) => [line.from, line.to]).filter((other) => other !== person);
      this.light([person, ...others], lines);
      one.group.classList.add("picked");
    }
    showProfile(this, person);
  }

  pointAtLine(line) {
    if (this.kept === null) this.light([line.from, line.to], [line]);
  }

  /** Lets some stand out and all others fade. */
  light(people, lines) {
    this.dim();
    for (const person of new Set(people)) {
      const one = this.people.get(person);
      if (one) this.near.push(one.group, ...one.labels);
    }
    this.near.push(...lines.map((line) => line.group));
    for (const mark of this.near) mark.classList.add("near");
    this.svg.classList.add("picking");
  }

  dim() {
    for (const mark of this.near) mark.classList.remove("near", "picked");
    this.near = [];
    this.svg.classList.remove("picking");
  }

  /** Nobody is pointed at: those who are searched for stand out, else everybody. */
  rest() {
    if (!this.people.size) return;
    this.dim();
    showProfile(this, null);
    const found = choice.text === "" ? null : matching(choice.text).filter((person) => this.people.has(person));
    if (found && found.length) this.light(found, []);
  }

  /** Applies what the reader has chosen. */
  apply() {
    if (!this.people.size) return;
    let people = 0;
    let lines = 0;
    for (const one of this.people.values()) {
      const isOut = !belongs(one.person);
      if (!isOut) people += 1;
      for (const mark of [one.group, ...one.labels]) mark.classList.toggle("out", isOut);
    }
    for (const line of this.lines) {
      const isIn = line.ties.some(passes) && (belongs(line.from) || belongs(line.to));
      if (isIn) lines += 1;
      line.group.classList.toggle("out", !isIn);
    }
    const isWhole = people === this.people.size && lines === this.lines.length;
    const text = isWhole ? "" : say("shown", people, this.people.size, lines, this.lines.length);
    if (this.shown.textContent !== text) this.shown.textContent = text;
    this.recode();
    if (this.kept === null) this.rest();
    else this.bring(this.kept);
  }

  /** Gives circles the size and the color of what was chosen, or those of the picture. */
  recode() {
    const key = `${choice.size}/${choice.color}`;
    if (key === (this.coded ?? "/")) return;
    this.coded = key;
    const size = choice.size === "" ? null : scaleOf(choice.size);
    const color = choice.color === "" ? null : scaleOf(choice.color);
    const reaches = [...this.people.values()].map((one) => one.reach);
    const largest = Math.max(...reaches);
    const smallest = Math.min(Math.min(...reaches), 0.45 * largest);
    for (const one of this.people.values()) {
      const radius = size ? radiusOf(size, size.values[one.person], smallest, largest) : one.reach;
      this.resize(one, radius / one.reach);
      this.repaint(one, color ? colorOf(color, color.values[one.person]) : null);
    }
    for (const line of this.lines) this.reroute(line);
    this.legend.replaceChildren();
    const isSizeTold = this.pictureLegend.tellSizes(size, smallest, largest);
    if (size) {
      const text = say("sizeLegend", size.label, readable(Math.min(0, size.lowest)), readable(size.highest));
      this.legend.append(make("span", { class: isSizeTold ? "told" : "" }, text));
    }
    const isColorTold = this.pictureLegend.tellColors(color, [...this.people.keys()]);
    if (color) {
      const text = say("colorLegend", color.label, readable(color.lowest), readable(color.highest));
      this.legend.append(make("span", { class: isColorTold ? "told" : "" }, stripOf(color), text));
    }
  }

  resize(one, scale) {
    one.scale = scale;
    if (scale === 1) one.group.removeAttribute("transform");
    else one.group.setAttribute("transform", `translate(${one.x} ${one.y}) scale(${scale}) translate(${-one.x} ${-one.y})`);
    if (!one.labels.length) return;
    const middle = (name) =>
      one.labels.reduce((sum, label) => sum + Number(label.firstElementChild.getAttribute(name)), 0) / one.labels.length;
    const [dx, dy] = unit(middle("x") - one.x, middle("y") - 4 - one.y);
    const shift = one.reach * (scale - 1);
    for (const label of one.labels) {
      if (scale === 1) label.removeAttribute("transform");
      else label.setAttribute("transform", `translate(${dx * shift} ${dy * shift})`);
    }
  }

  repaint(one, color) {
    one.bodies ??= [...one.group.querySelectorAll("circle, polygon")].filter((body) => body.getAttribute("fill") === one.fill);
    for (const body of one.bodies) body.setAttribute("fill", color ? written(color) : one.fill);
    // Letters stand for what colors said before.
    one.group.classList.toggle("repainted", color !== null);
  }

  /** Lets the ends of a line follow the rims of its circles. */
  reroute(line) {
    const from = this.people.get(line.from);
    const to = this.people.get(line.to);
    if (!from || !to || from === to) return;
    const path = line.group.querySelector("polyline, path");
    if (!path) return;
    const name = path.localName === "path" ? "d" : "points";
    line.drawn ??= path.getAttribute(name);
    line.numbers ??= line.drawn.match(/-?[\d.]+/g).map(Number);
    line.heads ??= [...line.group.querySelectorAll("polygon")];
    const points = [...line.numbers];
    const shift = (end, x, y) => {
      const [dx, dy] = unit(end.x - x, end.y - y);
      const reach = end.reach * (1 - end.scale);
      return [dx * reach, dy * reach];
    };
    const last = points.length - 2;
    const start = shift(from, points[0], points[1]);
    const stop = shift(to, points[last], points[last + 1]);
    const pairs = last / 2 + 1;
    for (let pair = 0; pair < pairs; pair += 1) {
      const [dx, dy] = pair < pairs / 2 ? start : stop;
      points[2 * pair] += dx;
      points[2 * pair + 1] += dy;
    }
    const at = (pair) => `${points[2 * pair].toFixed(2)},${points[2 * pair + 1].toFixed(2)}`;
    const isDrawn = from.scale === 1 && to.scale === 1;
    if (isDrawn) path.setAttribute(name, line.drawn);
    else path.setAttribute(name, name === "d" ? `M${at(0)} C${at(1)} ${at(2)} ${at(3)}` : `${at(0)} ${at(1)}`);
    const moves = [...(line.arrows & 1 ? [start] : []), ...(line.arrows & 2 ? [stop] : [])];
    line.heads.forEach((head, position) => {
      const [dx, dy] = moves[position] ?? [0, 0];
      if (dx === 0 && dy === 0) head.removeAttribute("transform");
      else head.setAttribute("transform", `translate(${dx.toFixed(2)} ${dy.toFixed(2)})`);
    });
  }
}

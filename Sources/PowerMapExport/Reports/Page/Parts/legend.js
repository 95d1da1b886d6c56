// The legend within a picture: what it says of sizes and colors gives way to what a reader chose, in the same place.

/** A number rounded down to one digit, or to one and a half where that digit is 1, as legends show it. */
function roundedDown(value) {
  if (!(value > 0)) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const digits = (value / power) * (1 + 1e-12);
  return Number(((digits < 2 ? (digits < 1.5 ? 1 : 1.5) : Math.floor(digits)) * power).toPrecision(2));
}

/** Round numbers that stand for a scale of sizes, ascending. */
function samplesOf(measure) {
  const highest = roundedDown(measure.highest);
  if (measure.lowest < 0) return [-roundedDown(-measure.lowest), 0, highest];
  const isCount = measure.values.every((value) => value === null || Number.isInteger(value));
  const samples = [highest / 5, highest / 2, highest].map((value) => (isCount ? Math.max(1, Math.floor(value)) : roundedDown(value)));
  return [...new Set(samples)];
}

/** A label within a sentence: with a small first letter, abbreviations left as they are. */
const within = (label) => (/^.\p{Ll}/u.test(label) ? label[0].toLowerCase() + label.slice(1) : label);

class PictureLegend {
  constructor(svg, entry) {
    this.svg = svg;
    const parts = (numbers) => numbers.map((number) => document.getElementById(`${entry.id}-legend-${number}`)).filter(Boolean);
    this.parts = { size: parts(entry.sizeLegend), color: parts(entry.colorLegend) };
    this.others = { size: null, color: null };
    this.drawn = { size: null, color: null };
  }

  /** Tells what areas show now, null for what was drawn; false where the picture tells nothing of areas. */
  tellSizes(measure, smallest, largest) {
    return this.tell("size", measure && say("area", within(measure.label)), (at) => {
      const samples = samplesOf(measure).map((value) => [readable(value), radiusOf(measure, value, smallest, largest)]);
      const reach = Math.max(...samples.map(([, radius]) => radius));
      let left = at.x + 1;
      for (const [text, radius] of samples) {
        const below = this.write(text, left, at.y + 2 * reach + 11, 8.5, { fill: "#5f6b76", "text-anchor": "middle" });
        const width = Math.max(2 * radius, below.getComputedTextLength());
        below.setAttribute("x", left + width / 2);
        this.add("circle", { cx: left + width / 2, cy: at.y + reach, r: radius, fill: "#e4e8ec", stroke: "#1f2933", "stroke-width": 0.9 });
        left += width + 9;
      }
    });
  }

  /** Tells what colors show now, null for what was drawn; false where the picture tells nothing of colors. */
  tellColors(measure, people) {
    return this.tell("color", measure && say("color", within(measure.label)), (at) => {
      const width = Math.min(120, at.room);
      const steps = 24;
      for (let step = 0; step < steps; step += 1) {
        const value = measure.lowest + ((measure.highest - measure.lowest) * (step + 0.5)) / steps;
        const left = (width * step) / steps;
        this.add("rect", { x: at.x + left, y: at.y, width: width - left, height: 10, fill: written(colorOf(measure, value)) });
      }
      this.add("rect", { x: at.x, y: at.y, width, height: 10, fill: "none", stroke: "#5f6b76", "stroke-width": 0.6 });
      this.write(readable(measure.lowest), at.x, at.y + 20, 8.5, { fill: "#5f6b76" });
      this.write(readable(measure.highest), at.x + width, at.y + 20, 8.5, { fill: "#5f6b76", "text-anchor": "end" });
      if (people.some((person) => measure.values[person] === null)) {
        this.add("circle", { cx: at.x + 6, cy: at.y + 32, r: 5, fill: written(colorOf(measure, null)), stroke: "#5f6b76", "stroke-width": 0.6 });
        this.write(data.words.gray, at.x + 16, at.y + 35, 9.5, {});
      }
    });
  }

  /** Puts a heading and what stands below it in the place of the drawn section. */
  tell(subject, heading, draw) {
    const parts = this.parts[subject];
    this.drawn[subject]?.remove();
    this.drawn[subject] = null;
    for (const part of parts) part.classList.toggle("replaced", heading !== null);
    const first = parts[0]?.querySelector("text") ?? parts[0];
    if (heading === null || !first) return false;
    this.group = this.drawn[subject] = this.svg.appendChild(document.createElementNS(this.svg.namespaceURI, "g"));
    this.group.setAttribute("class", "chosen");
    this.group.setAttribute("aria-hidden", "true");
    const [x, y] = [Number(first.getAttribute("x")), Number(first.getAttribute("y"))];
    const room = this.room(parts, x);
    const lines = this.lines(heading, x, y, room);
    draw({ x, y: y + 11.5 * (lines - 1) + 8, room });
    return true;
  }

  /** How much room a section has to its right: up to the next section, or to the edge of the picture. */
  room(parts, x) {
    const boxes = parts.map((part) => part.getBBox());
    const top = Math.min(...boxes.map((box) => box.y));
    const bottom = Math.max(...boxes.map((box) => box.y + box.height));
    let right = this.svg.viewBox.baseVal.width - 20;
    for (const other of this.svg.querySelectorAll(".legend")) {
      if (parts.includes(other)) continue;
      const box = other.getBBox();
      if (box.x > x + 1 && box.y < bottom && box.y + box.height > top) right = Math.min(right, box.x - 12);
    }
    return right - x;
  }

  /** Writes a heading in as many lines as it needs, and tells how many. */
  lines(heading, x, y, room) {
    let count = 1;
    const bold = { "font-weight": "bold" };
    let line = this.write("", x, y, 9.5, bold);
    for (const word of heading.split(" ")) {
      const before = line.textContent;
      line.textContent = before === "" ? word : `${before} ${word}`;
      if (before === "" || line.getComputedTextLength() <= room) continue;
      line.textContent = before;
      line = this.write(word, x, y + 11.5 * count, 9.5, bold);
      count += 1;
    }
    return count;
  }

  write(text, x, y, size, attributes) {
    const made = this.add("text", { x, y, "font-size": size, fill: "#1f2933", ...attributes });
    made.textContent = text;
    return made;
  }

  add(name, attributes) {
    const made = document.createElementNS(this.svg.namespaceURI, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return this.group.appendChild(made);
  }
}

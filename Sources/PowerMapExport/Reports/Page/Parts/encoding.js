// How numbers become sizes and colors. Nothing is computed anew: the numbers came with the page.

const paleToDark = [[226, 236, 245], [160, 198, 224], [84, 148, 194], [24, 96, 150], [6, 48, 92]];
const sideToSide = [[166, 60, 6], [240, 160, 105], [241, 242, 243], [116, 191, 166], [0, 102, 76]];

/** The numbers of a measure with their smallest and largest. */
function scaleOf(position) {
  const measure = data.measures[Number(position)];
  if (!measure.lowest && measure.lowest !== 0) {
    const known = measure.values.filter((value) => value !== null);
    measure.lowest = known.reduce((least, value) => Math.min(least, value), Infinity);
    measure.highest = known.reduce((most, value) => Math.max(most, value), -Infinity);
  }
  return measure;
}

/** A color between the steps of a ramp. */
function mixed(ramp, share) {
  const place = Math.min(1, Math.max(0, share)) * (ramp.length - 1);
  const step = Math.min(ramp.length - 2, Math.floor(place));
  return ramp[step].map((part, index) => Math.round(part + (ramp[step + 1][index] - part) * (place - step)));
}

const written = (color) => "#" + color.map((part) => part.toString(16).padStart(2, "0")).join("");

const hasSides = (measure) => measure.lowest < 0 && measure.highest > 0;

/** The color of a number. */
function colorOf(measure, value) {
  if (value === null) return [205, 210, 216];
  if (hasSides(measure)) {
    const reach = Math.max(-measure.lowest, measure.highest);
    return mixed(sideToSide, 0.5 + value / reach / 2);
  }
  return mixed(paleToDark, (value - measure.lowest) / (measure.highest - measure.lowest));
}

/** A strip of the colors of a measure for legends. */
function stripOf(measure) {
  const ramp = hasSides(measure) ? sideToSide : paleToDark;
  const strip = make("i", { "aria-hidden": "true" });
  const colors = hasSides(measure)
    ? [measure.lowest, 0, measure.highest].map((value) => written(colorOf(measure, value)))
    : ramp.map(written);
  strip.style.background = `linear-gradient(to right, ${colors.join(", ")})`;
  return strip;
}

/** The radius of a number between the smallest and the largest of a map: areas show numbers. */
function radiusOf(measure, value, smallest, largest) {
  if (value === null) return smallest;
  const lowest = Math.min(0, measure.lowest);
  const span = Math.max(0, measure.highest) - lowest;
  const share = span > 0 ? (value - lowest) / span : 0;
  return Math.sqrt(smallest ** 2 + (largest ** 2 - smallest ** 2) * share);
}

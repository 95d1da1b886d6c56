// Tables that a reader can sort by any column.

/** What a cell is sorted by: its number where it is one, else its words; what says nothing comes last. */
function sortKey(cell) {
  const text = cell.textContent.trim();
  const number = text.replace(/[,\s%=×]/g, "").replace("\u2212", "-").replace(/^\u003c/, "0.5*").replace(/^\u003e/, "");
  if (/^0\.5\*[\d.]+$/.test(number)) return Number(number.slice(4)) / 2;
  if (/^-?[\d.]+(e[-+]?\d+)?$/i.test(number)) return Number(number);
  return /^[\u2013\u2014-]?$/.test(text) ? null : text;
}

function compare(left, right, sign) {
  if (left === null || right === null) return (left === null) - (right === null);
  if (typeof left === "number" && typeof right === "number") return sign * (left - right);
  if (typeof left !== typeof right) return typeof left === "number" ? -1 : 1;
  return sign * left.localeCompare(right, "en", { numeric: true });
}

function sortBy(table, column) {
  const head = table.tHead.rows[0].cells[column];
  const body = table.tBodies[0];
  const isNumeric = head.classList.contains("number");
  const before = head.getAttribute("aria-sort");
  const isUp = before === "none" ? !isNumeric : before === "descending";
  const rows = [...body.rows].map((row) => [sortKey(row.cells[column]), row]);
  rows.sort((left, right) => compare(left[0], right[0], isUp ? 1 : -1));
  body.append(...rows.map(([, row]) => row));
  for (const other of table.tHead.rows[0].cells) other.setAttribute("aria-sort", "none");
  head.setAttribute("aria-sort", isUp ? "ascending" : "descending");
  status.textContent = say(isUp ? "sortedUp" : "sortedDown", head.textContent.trim());
}

function startTables() {
  for (const box of document.querySelectorAll(".scroll")) {
    if (box.scrollWidth <= box.clientWidth) continue;
    box.setAttribute("tabindex", "0");
    box.setAttribute("role", "region");
    box.setAttribute("aria-label", box.querySelector("caption").textContent);
  }
  // What the style sheet lays out anew on a phone stays a table for screen readers.
  for (const table of document.querySelectorAll("table.told")) {
    table.setAttribute("role", "table");
    for (const group of [table.tHead, ...table.tBodies]) group.setAttribute("role", "rowgroup");
    for (const row of table.rows) {
      row.setAttribute("role", "row");
      for (const cell of row.cells) {
        cell.setAttribute("role", cell.tagName === "TD" ? "cell" : cell.scope === "col" ? "columnheader" : "rowheader");
      }
    }
  }
  for (const table of document.querySelectorAll("table.sortable")) {
    if (table.tBodies[0].rows.length < 3) continue;
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      const button = make("button", { type: "button", title: say("sortBy", head.textContent.trim()) }, ...head.childNodes);
      button.addEventListener("click", () => sortBy(table, column));
      head.replaceChildren(button);
      head.setAttribute("aria-sort", "none");
    });
  }
}

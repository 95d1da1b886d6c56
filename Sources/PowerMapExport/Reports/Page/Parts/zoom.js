// Zoom and pan of one map. Only the transform of the whole picture changes, and at most once a frame.

class Zoom {
  constructor(view) {
    this.view = view;
    this.window = view.stage.querySelector(".window");
    this.scale = 1;
    this.x = 0;
    this.y = 0;
    this.pointers = new Map();
    this.wasDragged = false;
    const button = (text, label, act) => {
      const made = make("button", { type: "button", "aria-label": label, title: label }, text);
      made.addEventListener("click", act);
      return made;
    };
    view.stage.append(
      make("div", { class: "zoom" },
        button("+", data.words.zoomIn, () => this.by(1.5)),
        button("\u2212", data.words.zoomOut, () => this.by(1 / 1.5)),
        button("\u2922", data.words.zoomReset, () => this.reset())));
    this.window.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    this.window.addEventListener("pointerdown", (event) => this.down(event));
    this.window.addEventListener("pointermove", (event) => this.move(event));
    for (const name of ["pointerup", "pointercancel"]) this.window.addEventListener(name, (event) => this.up(event));
    this.window.addEventListener("dblclick", (event) => this.by(event.shiftKey ? 0.5 : 2, ...this.place(event)));
    view.stage.addEventListener("keydown", (event) => this.press(event));
  }

  /** The place of a pointer within the window. */
  place(event) {
    const box = this.window.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }

  by(factor, x = this.window.clientWidth / 2, y = this.window.clientHeight / 2) {
    const scale = Math.min(16, Math.max(1, this.scale * factor));
    this.x = x - ((x - this.x) * scale) / this.scale;
    this.y = y - ((y - this.y) * scale) / this.scale;
    this.scale = scale;
    this.draw();
  }

  pan(dx, dy) {
    this.x += dx;
    this.y += dy;
    this.draw();
  }

  reset() {
    this.scale = 1;
    this.x = 0;
    this.y = 0;
    this.draw();
  }

  /** Brings somebody into the window. */
  show(one) {
    if (this.scale === 1) return;
    const box = this.view.svg.viewBox.baseVal;
    const unit = (this.window.clientWidth / box.width) * this.scale;
    const [x, y] = [one.x * unit + this.x, one.y * unit + this.y];
    const [width, height] = [this.window.clientWidth, this.window.clientHeight];
    if (x < 30 || x > width - 30) this.x += width / 2 - x;
    if (y < 30 || y > height - 30) this.y += height / 2 - y;
    this.draw();
  }

  draw() {
    this.x = Math.min(0, Math.max(this.x, this.window.clientWidth * (1 - this.scale)));
    this.y = Math.min(0, Math.max(this.y, this.window.clientHeight * (1 - this.scale)));
    if (this.isWaiting) return;
    this.isWaiting = true;
    requestAnimationFrame(() => {
      this.isWaiting = false;
      const isZoomed = this.scale > 1;
      this.view.svg.style.transform = isZoomed ? `translate(${this.x}px, ${this.y}px) scale(${this.scale})` : "";
      this.view.stage.classList.toggle("zoomed", isZoomed);
    });
  }

  wheel(event) {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.by(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.004)), ...this.place(event));
  }

  down(event) {
    if (event.pointerType === "mouse" && event.button !== 0) return;
    if (this.pointers.size === 0) this.wasDragged = false;
    this.pointers.set(event.pointerId, this.place(event));
  }

  move(event) {
    const before = this.pointers.get(event.pointerId);
    if (!before) return;
    const now = this.place(event);
    const [dx, dy] = [now[0] - before[0], now[1] - before[1]];
    if (this.pointers.size === 1 && !this.wasDragged && Math.hypot(dx, dy) < 4) return;
    if (this.pointers.size === 1 && this.scale === 1) return;
    if (!this.wasDragged) {
      this.wasDragged = true;
      this.window.setPointerCapture(event.pointerId);
      this.view.stage.classList.add("moving");
    }
    if (this.pointers.size === 2) {
      const other = [...this.pointers].find(([id]) => id !== event.pointerId)[1];
      const far = Math.hypot(before[0] - other[0], before[1] - other[1]);
      const near = Math.hypot(now[0] - other[0], now[1] - other[1]);
      if (far > 0) this.by(near / far, (now[0] + other[0]) / 2, (now[1] + other[1]) / 2);
      this.pan(dx / 2, dy / 2);
    } else {
      this.pan(dx, dy);
    }
    this.pointers.set(event.pointerId, now);
  }

  up(event) {
    this.pointers.delete(event.pointerId);
    if (this.pointers.size === 0) this.view.stage.classList.remove("moving");
  }

  press(event) {
    const step = 60;
    const pans = { ArrowLeft: [step, 0], ArrowRight: [-step, 0], ArrowUp: [0, step], ArrowDown: [0, -step] };
    if (event.key === "+" || event.key === "=") this.by(1.5);
    else if (event.key === "-") this.by(1 / 1.5);
    else if (event.key === "0") this.reset();
    else if (event.shiftKey && event.key in pans) this.pan(...pans[event.key]);
    else return;
    event.preventDefault();
  }
}

// Loaded before the command: sets the wall clock back by an hour, three seconds after the start.
const HOUR = 3_600_000;
const now = Date.now.bind(Date);
const start = performance.now();
const shift = () => (performance.now() - start > 3000 ? -HOUR : 0);

globalThis.Date = class extends Date {
  constructor(...parameters) {
    if (parameters.length > 0) super(...parameters);
    else super(now() + shift());
  }
  static now() {
    return now() + shift();
  }
};

const [SECOND, MINUTE, HOUR, DAY] = [1e3, 6e4, 36e5, 864e5];
const PARTS = { days: [DAY, Infinity], hours: [HOUR, 24], minutes: [MINUTE, 60], seconds: [SECOND, 60] };

/** Counts down to an instant, anew as each second before it ends. */
export function countDown(opening) {
  const parts = Object.entries(PARTS).map(([id, [length, full]]) => ({ node: document.querySelector(`#${id}`), length, full }));
  const tick = () => {
    const left = Math.max(0, opening - Date.now());
    const whole = Math.ceil(left / SECOND) * SECOND;
    for (const { node, length, full } of parts) node.textContent = Math.floor(whole / length) % full;
    if (left) setTimeout(tick, left % SECOND || SECOND);
  };
  tick();
}

// Statistics of many rounds: median and spread.
import { quantile } from "d3-array";

/** The median. */
export const median = (numbers) => quantile(numbers, 0.5);

/** The first and third quartile. */
export const quartiles = (numbers) => [quantile(numbers, 0.25), quantile(numbers, 0.75)];

/** The interquartile range as a share of the median. */
export const spread = (numbers) => {
  const [low, high] = quartiles(numbers);
  return (high - low) / median(numbers);
};

/** The median of the ratios to other numbers, round by round. */
export const ratio = (numbers, others) => median(numbers.map((number, round) => number / others[round]));

/** Three significant digits. */
export const figure = (number) => {
  if (number === undefined || Number.isNaN(number)) return "—";
  return Number(number.toPrecision(3)).toLocaleString("en", { maximumSignificantDigits: 3, useGrouping: true });
};

/** BENCH_ROUNDS=1 only tests whether everything works. */
const FORCED = Number(process.env.BENCH_ROUNDS) || undefined;

/** `least` rounds, and more until `settled()`, at most `most`. Each round takes the contestants in another order. */
export async function rounds(contestants, once, { least = 9, most = 12, settled = () => true } = {}) {
  if (FORCED) [least, most] = [FORCED, FORCED];
  for (let round = 0; round < least || (round < most && !settled()); round += 1) {
    for (let turn = 0; turn < contestants.length; turn += 1) {
      await once(contestants[(round + turn) % contestants.length]);
    }
  }
}

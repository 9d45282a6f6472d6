// Figures of many rounds: what is in the middle, and how far apart they are.
import { quantile } from "d3-array";

/** The middle of numbers in any order. */
export const median = (numbers) => quantile(numbers, 0.5);

/** Between these lies the middle half. */
export const quartiles = (numbers) => [quantile(numbers, 0.25), quantile(numbers, 0.75)];

/** How wide the middle half is, as a share of the middle. */
export const spread = (numbers) => {
  const [low, high] = quartiles(numbers);
  return (high - low) / median(numbers);
};

/** How many times the others' numbers these are: the middle of the rounds, each held to its own round. */
export const ratio = (numbers, others) => median(numbers.map((number, round) => number / others[round]));

/** Three digits that matter. */
export const figure = (number) => {
  if (number === undefined || Number.isNaN(number)) return "—";
  return Number(number.toPrecision(3)).toLocaleString("en", { maximumSignificantDigits: 3, useGrouping: true });
};

/** BENCH_ROUNDS=1 is for a look at whether all works. */
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

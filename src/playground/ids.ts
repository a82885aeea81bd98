import { randomInt } from "node:crypto";
import type { Clock } from "./clock.ts";

/** Makes identifiers of the shapes that Slack uses, each given out once. */
export interface Ids {
  /** An id such as `U08F3K2M9QZ`: the prefix, then ten capitals and digits. */
  id(prefix: string): string;
  /** A secret of `length` hexadecimal digits. */
  secret(length: number): string;
  /** A message timestamp: Unix seconds with six decimals, later than all before it. */
  timestamp(): string;
  uuid(): string;
}

const capitalsAndDigits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** `random` gives numbers in [0, 1); a seeded one makes ids repeatable. */
export function createIds(clock: Clock, random: () => number): Ids {
  const given = new Set<string>();
  let lastMicros = 0;
  // One flat string out of bytes, because secrets are on the way of every delivery.
  const bytes = Buffer.alloc(64);
  const secret = (length: number): string => {
    const needed = Math.ceil(length / 2);
    if (needed > bytes.length)
      throw new RangeError(`A secret has at most ${bytes.length * 2} digits.`);
    for (let at = 0; at < needed; at += 4) bytes.writeUInt32LE(Math.floor(random() * 2 ** 32), at);
    return bytes.toString("hex", 0, needed).slice(0, length);
  };
  const capitals = (length: number): string => {
    let text = "";
    for (let i = 0; i < length; i++) text += capitalsAndDigits[Math.floor(random() * 36)];
    return text;
  };
  const id = (prefix: string): string => {
    const candidate = `${prefix}0${capitals(9)}`;
    if (given.has(candidate)) return id(prefix);
    remember(given, candidate);
    return candidate;
  };
  return {
    id,
    secret,
    timestamp() {
      lastMicros = Math.max(clock.now() * 1_000, lastMicros + 1);
      return `${Math.floor(lastMicros / 1_000_000)}.${String(lastMicros % 1_000_000).padStart(6, "0")}`;
    },
    uuid() {
      const hex = secret(30);
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-a${hex.slice(15, 18)}-${hex.slice(18)}`;
    },
  };
}

/** A number in [0, 1) that nobody can foresee: tokens and secrets are made of them. */
export function unforeseen(): number {
  return randomInt(2 ** 32) / 2 ** 32;
}

/** Keeps the set of given ids from growing for ever: 36⁹ ids make a repeat of an old one unlikely. */
function remember(given: Set<string>, id: string): void {
  if (given.size >= 10_000) given.clear();
  given.add(id);
}

import type { ArticleId } from "./article.ts";

/**
 * The id of a text: 64 bits of a non-cryptographic hash over its UTF-16 code units, as 13 letters
 * and digits. The same text has the same id everywhere; among a million different texts the odds of
 * a shared id are below one in ten million.
 *
 * Not `node:crypto`: loading it costs a short command more than reading the articles does. The two
 * lanes are FNV-1a with different bases and multipliers, each finished with MurmurHash3's mixer.
 */
export function articleId(text: string): ArticleId {
  let high = 0x811c9dc5;
  let low = 0x9e3779b9;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x85ebca6b);
    low ^= low >>> 15;
  }
  const bits = (BigInt(mixed(high ^ text.length)) << 32n) | BigInt(mixed(low));
  return bits.toString(36).padStart(13, "0") as ArticleId;
}

function mixed(lane: number): number {
  let bits = lane ^ (lane >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** A stretch of Chinese characters, or of the letters and digits of any other script. */
export interface Run {
  isHan: boolean;
  /** Folded, never empty. */
  text: string;
  /** Where it begins in the folded text, in UTF-16 units. */
  start: number;
}

/** Needs the `v` flag: a plain `\p{L}+` swallows the Chinese after "VPN". */
const stretches = /(?<han>\p{Script=Han}+)|[[\p{L}\p{N}_]--\p{Script=Han}]+/gv;

/** One form for what people take to be the same: full and half width, capital and small, compatibility characters. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The runs of a folded text in their order; whatever stands between them is of no meaning to search. */
export function runsOf(folded: string): Run[] {
  return [...folded.matchAll(stretches)].map(({ 0: text, index, groups }) => ({
    isHan: groups?.['han'] !== undefined,
    text,
    start: index,
  }));
}

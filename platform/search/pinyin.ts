import { pinyin, polyphonic } from 'pinyin-pro';

const form = { toneType: 'none', type: 'array', toneSandhi: false } as const;

/**
 * How a run of Chinese characters is read: a syllable each, without tones, `ü` as `v` (as keyboards have it).
 * A character that no dictionary knows stands for itself. A person's surname is read as a surname (单 `shan`, 仇 `qiu`).
 */
export function readingOf(han: string, as: 'person' | 'name'): string[] {
  return pinyin(han, { ...form, v: true, surname: as === 'person' ? 'head' : 'off' });
}

/**
 * What else a character may be read as: 乐 is Le in one family and Yue in another, and nothing tells which.
 * Passports write `lv` as `lyu`, careless typists as `lu`.
 */
export function otherReadingsOf(character: string, syllable: string): string[] {
  const readings = polyphonic(character, form)
    .flat()
    .map((reading) => reading.replace('ü', 'v'));
  const spellings = /^[ln]v/.test(syllable) ? [syllable.replace('v', 'yu'), syllable.replace('v', 'u')] : [];
  return [...readings, ...spellings].filter((other) => other !== syllable);
}

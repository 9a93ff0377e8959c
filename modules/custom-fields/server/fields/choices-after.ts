import type { CustomChoice, SentChoice } from '../../custom-field.contract.ts';
import { keyForLabel } from './key-for-label.ts';

/**
 * The choices that a save leaves: those sent, in their order, then those that it left out, retired, since records may
 * hold their codes. A new one, or one with a code that is not known, gets its code from its label. English words that
 * are not sent stay.
 */
export function choicesAfter(before: readonly CustomChoice[], sent: readonly SentChoice[]): CustomChoice[] {
  const known = new Map(before.map((choice) => [choice.code, choice]));
  const taken = new Set(known.keys());
  const kept = new Set<string>();
  const chosen = sent.map(({ code, label, labelEn }): CustomChoice => {
    const old = code === undefined || kept.has(code) ? undefined : known.get(code);
    const own = old?.code ?? (code !== undefined && !taken.has(code) ? code : keyForLabel(label, taken));
    taken.add(own);
    kept.add(own);
    return { code: own, label, labelEn: labelEn === undefined ? (old?.labelEn ?? null) : labelEn, isRetired: false };
  });
  const left = before.filter(({ code }) => !kept.has(code)).map((choice) => ({ ...choice, isRetired: true }));
  return [...chosen, ...left];
}

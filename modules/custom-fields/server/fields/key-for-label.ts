import { fold, runsOf } from '../../../../platform/search/runs.ts';
import { readingOf } from '../../../../platform/search/pinyin.ts';

/** Room for a number behind it within the forty characters of a key. */
const longest = 36;

/**
 * A key or code that nobody has to think of: `合同编号` → `htbh`, `Contract no.` → `contract_no`, `2 级保修` →
 * `f_2_jbx`. One that is taken gets the first free number: `htbh_2`.
 */
export function keyForLabel(label: string, taken: ReadonlySet<string>): string {
  const words = runsOf(fold(label)).map(({ isHan, text }) => (isHan ? initialsOf(text) : text));
  const plain = words.map((word) => word.replaceAll(/[^a-z0-9]/g, '')).filter((word) => word !== '');
  const joined = plain.join('_').slice(0, longest).replace(/_$/, '');
  const key = /^[a-z]/.test(joined) ? joined : `f_${joined || 1}`;
  let number = 2;
  if (!taken.has(key)) return key;
  while (taken.has(`${key}_${number}`)) number++;
  return `${key}_${number}`;
}

function initialsOf(han: string): string {
  return readingOf(han, 'name')
    .map((syllable) => syllable.slice(0, 1))
    .join('');
}

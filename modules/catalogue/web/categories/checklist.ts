import type { ChecklistLine } from '../../category.contract.ts';

/** A line each, as it is typed. */
export function textOfChecklist(lines: readonly ChecklistLine[]): string {
  return lines.map(({ text }) => text).join('\n');
}

/** What was typed: a line that stood there before, or stands where one was reworded, stays the line that was ticked off. */
export function checklistOf(
  text: string | null | undefined,
  before: readonly ChecklistLine[],
): { key?: string; text: string }[] {
  const typed = (text ?? '').split('\n').flatMap((line) => line.trim() || []);
  const left = [...before];
  const same = typed.map((line) => {
    const at = left.findIndex((one) => one.text === line);
    return at === -1 ? undefined : left.splice(at, 1)[0]?.key;
  });
  // as many lines as before: what is new in place of an old one is its rewording
  const isReworded = typed.length === before.length;
  return typed.map((line, at) => {
    const reworded = isReworded ? left.find(({ key }) => key === before[at]?.key)?.key : undefined;
    const key = same[at] ?? reworded;
    return key === undefined ? { text: line } : { key, text: line };
  });
}

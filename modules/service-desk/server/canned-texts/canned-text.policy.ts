import { Refusal } from '../../../../kernel/refusal.ts';
import type { Id } from '../../../../kernel/id.ts';
import { cannedTextRefusals } from './canned-text.refusals.ts';
import type { CannedText } from './canned-text.rules.ts';

interface Caller {
  kind: string;
  subjectId: Id | null;
  permissions: ReadonlySet<string>;
}

/** Whose texts a caller sees beside the shared ones: their own. */
export function writerOf({ kind, subjectId }: Caller): Id | null {
  return kind === 'staff' ? subjectId : null;
}

export function abilitiesOnTexts(caller: Caller): string[] {
  const own = writerOf(caller) === null ? [] : ['record'];
  return mayShare(caller) ? [...own, 'record_shared'] : own;
}

export function abilitiesOnText(caller: Caller, text: Pick<CannedText, 'ownerId' | 'retiredAt'>): string[] {
  if (text.ownerId === null && !mayShare(caller)) return [];
  return text.retiredAt === null ? ['change', 'retire'] : ['reinstate'];
}

/** What is everybody's is kept by who may; one's own is one's own affair. */
export function refuseForeignText(caller: Caller, { ownerId }: Pick<CannedText, 'ownerId'>): void {
  if (ownerId === null && !mayShare(caller)) throw new Refusal(cannedTextRefusals.shared_not_yours);
}

function mayShare({ permissions }: Caller): boolean {
  return permissions.has('canned_text.change');
}

import { Refusal } from '../../../../kernel/refusal.ts';
import type { EntryKind } from '../../entry.contract.ts';
import { entryRefusals } from './entry.refusals.ts';

/** The customer's people answer; the staff write steps, notes and replies. */
export function refuseForeignKind(caller: { kind: string }, kind: EntryKind): void {
  if ((kind === 'answer') !== (caller.kind === 'contact')) throw new Refusal(entryRefusals.not_your_kind, {}, 'kind');
}

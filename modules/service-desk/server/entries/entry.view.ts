import type { EntryView } from '../../entry.contract.ts';
import type { Entry } from './entry.rules.ts';

export function entryView({
  id,
  writtenAt,
  kind,
  audience,
  authorKind,
  authorName,
  body,
  stepNumber,
}: Entry): EntryView {
  return { id, at: writtenAt, kind, audience, author: { kind: authorKind, name: authorName }, body, stepNumber };
}

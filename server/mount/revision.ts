import { Refusal } from '../../kernel/refusal.ts';
import { common } from '../../platform/module/refusals.ts';

/** `"r3"`: the revision of the one record that an answer holds. */
export function etagOf(answer: unknown): string | null {
  const revision = typeof answer === 'object' && answer !== null && 'revision' in answer ? answer.revision : undefined;
  return typeof revision === 'number' ? `"r${revision}"` : null;
}

/** The revision that `If-Match` names; undefined without the header. Refuses what is no ETag of ours. */
export function revisionSeen(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined) return undefined;
  const revision = /^(?:W\/)?"r(\d{1,9})"$/.exec(ifMatch.trim())?.[1];
  if (revision === undefined) throw new Refusal(common.badRequest, { part: 'If-Match' });
  return Number(revision);
}

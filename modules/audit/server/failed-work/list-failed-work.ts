import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { failedJobs, type FailedJob } from '../../../../platform/jobs/failed-job.store.ts';
import { failedReactions, type FailedReactions } from '../../../../platform/log/delivery.store.ts';
import { namesOfRecords } from '../../../../platform/log/record-name.store.ts';
import type { NamedKind } from '../../../../platform/module/named-kind.ts';
import type { FailedWorkView, listFailedWork as endpoint } from '../../failed-work.contract.ts';
import { maySeeJobs } from './failed-work.policy.ts';

/** It fails seldom, and thousands at once for one reason: whoever has mended that sees the others next. */
const most = 100;

export async function listFailedWork(tx: Tx, kinds: readonly NamedKind[]): Promise<AnswerOf<typeof endpoint>> {
  const reactions = await failedReactions(tx, most + 1);
  const jobs = maySeeJobs(tx.caller) ? await failedJobs(tx, most + 1) : [];
  const names = await namesOfRecords(
    tx,
    kinds,
    reactions.map(({ subject }) => subject.id),
  );
  const items = [...reactions.map((failed) => viewOfReactions(failed, names)), ...jobs.map(viewOfJob)];
  const newest = items.toSorted((one, other) => (one.failedAt < other.failedAt ? 1 : -1));
  return { items: newest.slice(0, most), hasMore: newest.length > most };
}

const abilities: FailedWorkView['abilities'] = ['retry', 'abandon'];

type Names = Awaited<ReturnType<typeof namesOfRecords>>;

function viewOfReactions(
  { eventId, kind, consumers, subject, ...failed }: FailedReactions,
  names: Names,
): FailedWorkView {
  const { name = null, href = null } = names.get(subject.id) ?? {};
  return {
    ...failed,
    id: eventId,
    kind: 'reactions',
    what: kind,
    parts: consumers,
    subject: { ...subject, name, href },
    abilities,
  };
}

function viewOfJob({ name, ...failed }: FailedJob): FailedWorkView {
  return { ...failed, kind: 'job', what: name, parts: [], subject: null, abilities };
}

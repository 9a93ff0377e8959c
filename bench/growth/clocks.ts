import { measureVerification } from '../sla-verify/measure-verification.ts';
import { onOwnCluster } from './on-own-cluster.ts';
import type { Part } from './part.ts';

/** Histories that differ: the others are copies of these. */
const mostDifferent = 10_000;

export const clocks: Part = {
  name: 'clocks',
  plainly: 'the same rows of tickets, their histories and clocks, fetched and left alone',
  async measure({ tickets }) {
    const { seconds, plainSeconds, cpuSeconds, subjects, findings } = await onOwnCluster(() =>
      measureVerification(tickets, mostDifferent),
    );
    const each = (taken: number) => (1000 * taken) / subjects;
    return [
      {
        what: 'clocks: `sla verify`, a ticket',
        p50: each(seconds),
        p95: null,
        plain: each(plainSeconds),
        cpu: { process: each(cpuSeconds), database: Number.NaN },
        besides: `${Math.round(subjects / seconds).toLocaleString('en')} tickets a second, ${findings} differences`,
      },
    ];
  },
};

import type { TestEvent } from 'node:test/reporters';
import { failureOf } from './failure.ts';
import type { Totals } from './totals.ts';

/** A reporter of Node's runner that says nothing but its totals and what failed, as JSON, when the whole run is over. */
// oxlint-disable-next-line import/no-default-export -- Node takes reporters so
export default async function* totalsReporter(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const failures: string[] = [];
  for await (const event of source) {
    if (event.type === 'test:fail') failures.push(...failureOf(event.data, process.cwd()));
    // one without a file is the whole run's
    if (event.type === 'test:summary' && event.data.file === undefined) {
      const { tests, passed, skipped, todo } = event.data.counts;
      const failed = tests - passed - skipped - todo;
      yield JSON.stringify({ passed, failed, skipped: skipped + todo, failures } satisfies Totals);
    }
  }
}

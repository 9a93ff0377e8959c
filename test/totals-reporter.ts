import type { TestEvent } from 'node:test/reporters';
import type { Totals } from './totals.ts';

/** A reporter of Node's runner that says nothing but its totals, as JSON, when the whole run is over. */
// oxlint-disable-next-line import/no-default-export -- Node takes reporters so
export default async function* totalsReporter(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of source) {
    // one without a file is the whole run's
    if (event.type === 'test:summary' && event.data.file === undefined) {
      const { tests, passed, skipped, todo } = event.data.counts;
      const failed = tests - passed - skipped - todo;
      yield JSON.stringify({ passed, failed, skipped: skipped + todo } satisfies Totals);
    }
  }
}

import { enqueue } from '../../../../platform/jobs/enqueue.ts';
import type { Entrant } from '../../../../platform/module/inbox.ts';
import type { Steps } from '../../../../platform/module/register.ts';
import { limits, type AgentPart } from '../documents/document.rules.ts';
import { applyKind } from './apply-kind.ts';
import { insertReports, type NewReport } from './report.store.ts';

interface Came {
  bytes: Uint8Array;
  agentId: string | null;
}

/** Keeps a document as it came, on the disk and in a row of its own; what it means is worked out afterwards. */
export async function keepReport(steps: Steps, entrant: Entrant, { bytes, agentId }: Came): Promise<void> {
  const kept = await steps.blobs.write(once(bytes), { bytes: limits.bytes });
  await keepAll(steps, entrant, [{ source: 'agent', agentId, content: kept.name, bytes: kept.bytes, document: null }]);
}

/** Of a document that speaks of several devices each is kept by itself, with what is read of it and nothing more. */
export async function keepDevices(steps: Steps, entrant: Entrant, parts: readonly AgentPart[]): Promise<void> {
  await keepAll(
    steps,
    entrant,
    parts.map((document) => ({
      source: 'network',
      agentId: null,
      content: '',
      bytes: Buffer.byteLength(JSON.stringify(document)),
      document,
    })),
  );
}

type Keeping = Omit<NewReport, 'id' | 'customerId' | 'tokenId' | 'scanId'>;

async function keepAll(steps: Steps, { tokenId, customerId }: Entrant, reports: readonly Keeping[]): Promise<void> {
  await steps.run(async (tx) => {
    const kept = reports.map((report) => ({ ...report, id: tx.newId(), customerId, tokenId, scanId: null }));
    await insertReports(tx, kept);
    for (const { id } of kept) await enqueue(tx, { job: applyKind, ids: { report: id } });
  });
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import type { Id } from '../kernel/id.ts';
import { inBatches } from '../platform/database/in-batches.ts';
import type { Tx } from '../platform/database/tx.ts';
import { blobRowsAfter, namedBlobs, type BlobRow } from '../platform/blobs/blob-row.store.ts';
import type { BlobColumn } from '../platform/module/blob-column.ts';
import { commandScope } from './command-scope.ts';
import type { Installation } from './installation.ts';

interface VerifyingFiles {
  installation: Installation;
  tenantId: Id;
  looked(many: number): void;
}

const aPage = 500;

/** Every file that a row names: that it is there, and is still what its name says. No transaction is open meanwhile. */
export async function verifyFiles({ installation, tenantId, looked }: VerifyingFiles): Promise<string[]> {
  const { unitOfWork, composition } = installation.parts;
  const scope = commandScope(installation, tenantId, 'verify files');
  const run: Run = (work) => unitOfWork.run(scope, work);
  const findings: string[] = [];
  let many = 0;
  for (const column of composition.modules.flatMap(({ blobColumns = [] }) => blobColumns)) {
    for await (const row of blobRows(run, column)) {
      const fault = await faultOf(installation, tenantId, row);
      // what was given up since it was listed may be swept
      const isNamed = fault !== null && (await run((tx) => namedBlobs(tx, [column], [row.name]))).length > 0;
      if (isNamed) findings.push(findingOf(column, row, fault));
      looked((many += 1));
    }
  }
  return findings;
}

type Run = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

async function* blobRows(run: Run, column: BlobColumn): AsyncGenerator<BlobRow> {
  const next = (after: string | null) => run((tx) => blobRowsAfter(tx, column, { after: after ?? '', most: aPage }));
  for await (const rows of inBatches(next, ({ name }) => name)) yield* rows;
}

/** Null: it is as it was kept. */
async function faultOf({ parts: { blobs } }: Installation, tenantId: Id, { name, bytes }: BlobRow) {
  const found = await blobs.bytesOf(tenantId, name);
  if (found === null) return 'is missing';
  if (bytes !== null && found !== bytes) return `has ${found} bytes, should have ${bytes}`;
  const hash = createHash('sha256');
  await pipeline(blobs.read(tenantId, name), hash);
  return hash.digest('hex') === name ? null : 'was changed';
}

function findingOf({ table, column }: BlobColumn, { id, name }: BlobRow, fault: string): string {
  return `${table} ${id}: its ${column} ${name} ${fault}`;
}

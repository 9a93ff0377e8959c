import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { csvStart } from '../../../../kernel/csv.ts';
import { periodOf, type Edge } from '../../../../kernel/period.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { pageOfEvents } from '../../../../platform/log/event-list.store.ts';
import type { NamedKind } from '../../../../platform/module/named-kind.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { EventView } from '../../event.contract.ts';
import { showEvents } from '../events/show-events.ts';
import { csvHead, csvRowOf, jsonRowOf } from './event-row.rules.ts';
import { exportRefusals as refusals } from './export.refusals.ts';

export interface ExportAsked {
  /** Ends in `.csv` or `.jsonl`, and is written accordingly. */
  path: string;
  from?: Edge | undefined;
  to?: Edge | undefined;
}

export interface ExportParts {
  /** Each batch is read in a transaction of its own, so that none stays open for as long as the file takes. */
  run<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  kinds: readonly NamedKind[];
}

/** It tells of everybody. */
const readableByOwner = 0o600;

/** Writes the log, oldest first, into a file that stands at its place only once it is whole. Answers with how many. */
export async function exportEvents(parts: ExportParts, asked: ExportAsked): Promise<number> {
  const form = formOf(asked.path);
  const draft = `${asked.path}.part`;
  const file = await open(draft, 'w', readableByOwner).catch((error: unknown): never =>
    refuseUnwritable(asked.path, error),
  );
  try {
    const events = await writeAll(file, parts, { form, asked });
    await file.close();
    await rename(draft, asked.path);
    return events;
  } catch (error) {
    await file.close();
    await rm(draft, { force: true });
    throw error;
  }
}

interface Form {
  head: string;
  rowOf(event: EventView): string;
}

const forms: Readonly<Record<string, Form>> = {
  csv: { head: `${csvStart}${csvHead}`, rowOf: csvRowOf },
  jsonl: { head: '', rowOf: jsonRowOf },
};

function formOf(path: string): Form {
  const form = forms[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
  if (!form) throw new Refusal(refusals.unknown_form, { path }, 'out');
  return form;
}

const eventsABatch = 1000;

async function writeAll(file: FileHandle, parts: ExportParts, { form, asked }: { form: Form; asked: ExportAsked }) {
  await file.appendFile(form.head);
  let written = 0;
  let cursor: string | undefined;
  do {
    const batch = await parts.run((tx) => readBatch(tx, parts.kinds, { ...asked, cursor }));
    await file.appendFile(batch.events.map(form.rowOf).join(''));
    written += batch.events.length;
    cursor = batch.next ?? undefined;
  } while (cursor !== undefined);
  await file.sync();
  return written;
}

type BatchAsked = Pick<ExportAsked, 'from' | 'to'> & { cursor: string | undefined };

async function readBatch(tx: Tx, kinds: readonly NamedKind[], { from, to, cursor }: BatchAsked) {
  const { timeZone } = found(await ownTenant(tx));
  const period = periodOf({ from, to }, timeZone);
  if (period.from !== null && period.to !== null && period.to <= period.from)
    throw new Refusal(refusals.backwards, {}, 'to');
  const filter = { recordedFrom: period.from ?? undefined, recordedTo: period.to ?? undefined };
  const { items, next } = await pageOfEvents(tx, filter, { direction: 'asc', limit: eventsABatch, cursor });
  return { events: await showEvents(tx, kinds, items), next };
}

function refuseUnwritable(path: string, error: unknown): never {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  throw new Refusal(refusals.unwritable, { path, reason }, 'out');
}

import { reachOnHere } from '../../../../test/harness/reach-on-here.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { utils, write } from '@e965/xlsx';
import { doJobs } from '../../../../test/harness/do-jobs.ts';
import { fridayAfternoon, openGround, type TestGround, type TestProvider } from '../../../../test/harness/providers.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Page } from '../../../../kernel/page.ts';
import { openBlobs } from '../../../../platform/blobs/blobs.ts';
import { secretsOf } from '../../../../platform/crypto/secrets.ts';
import { blobsOf, type TenantBlobs } from '../../../../platform/blobs/tenant-blobs.ts';
import { fixedClock } from '../../../../platform/clock/fixed-clock.ts';
import { systemCaller, type Caller } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Job } from '../../../../platform/jobs/job.ts';
import type { ImportNoun } from '../../../../platform/module/import-noun.ts';
import { compose } from '../../../../server/composition.ts';
import { moduleRegisters } from '../../../../server/modules.ts';
import { openServerTexts } from '../../../../server/texts.ts';
import { queuedJobs } from '../../../../server/worker/jobs-of.ts';
import { recordCustomer } from '../../../customers/server/customers/record-customer.ts';
import { callerOf, makeMember } from '../../../identity/server/accounts/account.factory.ts';
import type { ImportView } from '../../import.contract.ts';
import type { ImportRowView, RowOutcome } from '../../import-row.contract.ts';
import { importsModule } from '../imports.module.ts';
import { checkImport } from './check-import.ts';
import { confirmImport } from './confirm-import.ts';
import { listRows } from './list-rows.ts';
import { placeNoun } from './place-noun.cases.ts';
import { readImport } from './read-import.ts';
import { startImport } from './start-import.ts';
import { undoImport } from './undo-import.ts';

export interface ImportsGround {
  ground: TestGround;
  huaxin: TestProvider;
  /** A service manager, who sees every customer. */
  manager: Caller;
  donghai: Id;
  xiling: Id;
  nouns: readonly ImportNoun[];
  jobs: readonly Job[];
  /** Hands a file in, and has it read. */
  handIn(content: Uint8Array, about?: { fileName?: string; customerId?: Id }): Promise<ImportView>;
  read(id: Id): Promise<ImportView>;
  /** As the manager. */
  as<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Each asks for a step, has it done, and says how it stands then. */
  checked(view: ImportView, mapping?: ImportView['mapping']): Promise<ImportView>;
  written(view: ImportView): Promise<ImportView>;
  undone(view: ImportView): Promise<ImportView>;
  rowsOf(view: ImportView, outcome?: RowOutcome): Promise<Page<ImportRowView>>;
  /** Does what was asked for. */
  work(): Promise<void>;
  close(): Promise<void>;
}

const nouns = [placeNoun];

/** A provider whose files bring places (`placeNoun`), and nothing else. */
export async function openImports(): Promise<ImportsGround> {
  const folder = await mkdtemp(join(tmpdir(), 'yingtai-imports-'));
  const ground = await openGround();
  const huaxin = await ground.found('huaxin');
  const people = await populate(huaxin);
  const as = <T>(use: (tx: Tx) => Promise<T>) => huaxin.as(people.manager, use);
  const jobs = queuedJobs({
    composition: compose([importsModule([{ name: 'places', imports: nouns }])]),
    unitOfWork: ground.unitOfWork,
    clock: fixedClock(fridayAfternoon),
    blobFolder: folder,
    texts: await openServerTexts(moduleRegisters),
    secretsOf: (tenant) => secretsOf(tenant, Buffer.alloc(32, 7)),
    reach: reachOnHere,
    settings: { publicUrl: null },
  });
  const blobs = blobsOf(openBlobs(folder), huaxin.id);
  return {
    ground,
    huaxin,
    nouns,
    jobs,
    as,
    ...people,
    ...stepsOf({ as, blobs, donghai: people.donghai, work: () => doJobs(ground.ownerUrl, jobs) }),
    async close() {
      await ground.close();
      await rm(folder, { recursive: true });
    },
  };
}

interface Seat extends Pick<ImportsGround, 'as' | 'work' | 'donghai'> {
  blobs: TenantBlobs;
}

type Steps = Pick<ImportsGround, 'handIn' | 'read' | 'work' | 'checked' | 'written' | 'undone' | 'rowsOf'>;

function stepsOf({ as, blobs, donghai, work }: Seat): Steps {
  const read = (id: Id) => as((tx) => readImport(tx, nouns, { import: id }));
  const stepped = async (step: (tx: Tx) => Promise<ImportView>) => {
    const { id } = await as(step);
    await work();
    return read(id);
  };
  return {
    work,
    read,
    checked: ({ id, mapping }, other = mapping) =>
      stepped((tx) => checkImport(tx, nouns, { import: id, mapping: other })),
    written: ({ id }) => stepped((tx) => confirmImport(tx, nouns, { import: id })),
    undone: ({ id }) => stepped((tx) => undoImport(tx, nouns, { import: id })),
    rowsOf: ({ id }, outcome) => as((tx) => listRows(tx, nouns, { import: id, outcome })),
    async handIn(content, { fileName = '场所.xlsx', customerId = donghai } = {}) {
      const kept = await blobs.write(Readable.from([content]), { bytes: 100_000_000 });
      const received = { content: kept.name, bytes: kept.bytes };
      return stepped((tx) => startImport(tx, nouns, { noun: 'places', fileName, customerId, received }));
    },
  };
}

function populate(provider: TestProvider) {
  return provider.as(systemCaller('test'), async (tx) => {
    const who = { name: '周涛', email: 'zhoutao@huaxin.example.cn', roleCodes: ['service_manager'] };
    const { accountId } = await makeMember(tx, who);
    const donghai = await recordCustomer(tx, { name: '东海医院' });
    const xiling = await recordCustomer(tx, { name: '西岭学校' });
    return { manager: await callerOf(tx, accountId), donghai: donghai.id, xiling: xiling.id };
  });
}

/** An .xlsx with a sheet for each list of rows. */
export function workbook(...sheets: readonly (readonly unknown[])[][]): Uint8Array {
  const book = utils.book_new();
  sheets.forEach((rows, at) => {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown[][]), `第${at + 1}页`);
  });
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

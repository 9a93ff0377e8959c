import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Id } from '../../kernel/id.ts';
import { addSeconds, type Instant } from '../../kernel/instant.ts';
import { claimMailbox, followMailbox, type ClaimedMailbox } from '../../modules/channels/index.ts';
import { recordMailbox, sealNewPassword } from '../../modules/channels/server/mailboxes/record-mailbox.ts';
import type { recordMailbox as endpoint } from '../../modules/channels/mailbox.contract.ts';
import type { BodyOf } from '../../kernel/contract.ts';
import { openBlobs } from '../../platform/blobs/blobs.ts';
import { blobsOf, type TenantBlobs } from '../../platform/blobs/tenant-blobs.ts';
import { newId } from '../../platform/crypto/new-id.ts';
import { secretsOf } from '../../platform/crypto/secrets.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import { noTenant } from '../../platform/database/unit-of-work.ts';
import type { Steps } from '../../platform/module/register.ts';
import { moduleRegisters } from '../../server/modules.ts';
import { openServerTexts } from '../../server/texts.ts';
import { reachOnHere } from '../harness/reach-on-here.ts';
import { openGround, type TestGround, type TestProvider } from '../harness/providers.ts';

export type MailboxBody = BodyOf<typeof endpoint>;

/** Two providers with their files in a folder of the test's own; a clock that stands where it is put. */
export interface MailGround {
  ground: TestGround;
  huaxin: TestProvider;
  other: TestProvider;
  clock: { now: Instant };
  blobFolder: string;
  steps: Steps;
  stepsOf(provider: TestProvider): Steps;
  /** As the administrator would set one up. */
  record(body: Partial<MailboxBody> & Pick<MailboxBody, 'port'>, provider?: TestProvider): Promise<Id>;
  /** Reads what is new, as the worker would, in its turn; answers whether there was a mailbox to read. */
  fetch(ways?: { beforeKeeping?: () => Promise<void> }): Promise<boolean>;
  /** Gives out the next mailbox that nobody reads. */
  claim(): Promise<ClaimedMailbox | undefined>;
  close(): Promise<void>;
}

const system = systemCaller('test');
/** What passwords are sealed with. */
export const sealingKey = Buffer.alloc(32, 9);

export async function openMailGround(): Promise<MailGround> {
  const ground = await openGround();
  const [huaxin, other] = [await ground.found('huaxin'), await ground.found('other')];
  const texts = await openServerTexts(moduleRegisters);
  const folder = await mkdtemp(join(tmpdir(), 'yingtai-mail-'));
  const clock = { now: '2026-11-20T02:00:00.000Z' };
  const blobs = openBlobs(folder);
  const stepsOf = (provider: TestProvider): Steps => ({
    run: (work) => provider.as(system, work, { now: clock.now }),
    blobs: blobsOf(blobs, provider.id),
    texts,
    secrets: secretsOf(provider.id, sealingKey),
    reach: reachOnHere,
  });
  const providers = [huaxin, other];
  const claim = (holder = newId()) => {
    const scope = { tenantId: noTenant, caller: system, origin: { channel: 'worker' as const, address: null } };
    const claiming = { ...scope, now: clock.now };
    return ground.unitOfWork.run(claiming, (tx) => claimMailbox(tx, holder, addSeconds(tx.now, 90)));
  };
  return {
    ground,
    huaxin,
    other,
    clock,
    blobFolder: folder,
    stepsOf,
    steps: stepsOf(huaxin),
    async record(body, provider = huaxin) {
      const input = { ...usual, ...body };
      const prepared = await sealNewPassword(stepsOf(provider), input);
      const { id } = await stepsOf(provider).run((tx) => recordMailbox(tx, { ...input, ...prepared }));
      return id;
    },
    claim,
    async fetch({ beforeKeeping } = {}) {
      const holder = newId();
      const claimed = await claim(holder);
      const provider = providers.find(({ id }) => id === claimed?.tenantId);
      if (!claimed || !provider) return false;
      const { signal } = new AbortController();
      const taken = stepsOf(provider);
      const told = beforeKeeping ? { ...taken, blobs: toldOf(taken.blobs, beforeKeeping) } : taken;
      await followMailbox(told, { mailboxId: claimed.mailboxId, holder, signal, isOnce: true });
      return true;
    },
    async close() {
      await ground.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Does something as soon as a file lies on the disk, before the database knows of it. */
function toldOf(blobs: TenantBlobs, kept: () => Promise<void>): TenantBlobs {
  return {
    ...blobs,
    async write(content, most) {
      const written = await blobs.write(content, most);
      await kept();
      return written;
    },
  };
}

const usual: Omit<MailboxBody, 'port'> = {
  name: '报修邮箱',
  address: 'support@huaxin.example.cn',
  host: '127.0.0.1',
  security: 'none',
  userName: 'testuser',
  password: 'testpass',
  folder: 'INBOX',
  customerId: null,
  teamId: null,
  categoryId: null,
  mostMegabytes: 1,
  takesOld: true,
  isActive: true,
};

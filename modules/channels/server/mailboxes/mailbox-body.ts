import type { BodyOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { categoryOf } from '../../../catalogue/index.ts';
import { customerById } from '../../../customers/index.ts';
import { findTeam } from '../../../identity/index.ts';
import type { changeMailbox } from '../../mailbox.contract.ts';
import { mailboxRefusals } from './mailbox.refusals.ts';
import type { Mailbox } from './mailbox.rules.ts';
import { isAddressTaken } from './mailbox.store.ts';
import { bytesOf } from './mailbox.view.ts';

type Asked = Omit<BodyOf<typeof changeMailbox>, 'password'>;
type Fields = Omit<Mailbox, 'id' | 'password' | 'envelopeKey' | 'epoch' | 'createdAt' | 'revision' | 'retiredAt'>;
type Settings = Omit<Fields, 'lookedAt' | 'trouble' | 'troubleSaid' | 'troubleSince'>;

/** What a body says of a mailbox, as its row keeps it; refuses what it names in vain, and an address that another has. */
export async function settingsIn(tx: Tx, asked: Asked, except: string | null): Promise<Settings> {
  const { customerId, teamId, categoryId, mostMegabytes } = asked;
  await sideBySide(
    refuseTaken(tx, asked.address, except),
    refuseUnknown('customerId', customerId && customerById(tx, customerId)),
    refuseUnknown('teamId', teamId && findTeam(tx, teamId)),
    refuseUnknown('categoryId', categoryId && categoryOf(tx, categoryId)),
  );
  const { name, address, host, port, security, userName, folder, takesOld, isActive } = asked;
  const settings = { name, address, host, port, security, userName, folder, takesOld, isActive };
  return { ...settings, customerId, teamId, categoryId, mostBytes: bytesOf(mostMegabytes) };
}

/** Null, or empty: none is named. */
async function refuseUnknown(field: string, named: '' | null | Promise<unknown>): Promise<void> {
  if (named) foundAt(field, await named);
}

async function refuseTaken(tx: Tx, address: string, except: string | null): Promise<void> {
  if (await isAddressTaken(tx, address, except)) throw new Refusal(mailboxRefusals.address_taken, {}, 'address');
}

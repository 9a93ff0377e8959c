import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { SignInLinkView } from '../../staff.contract.ts';
import { livingAccount } from './find-account.ts';
import type { LinkPurpose } from './link.rules.ts';
import { makeLink } from './make-link.ts';
import { refuseOutranked } from './refuse-outranked.ts';

/** A one-time link to a first password or a new one, to be handed over by whoever asked for it. */
export async function inviteAccount(tx: Tx, id: Id, purpose: LinkPurpose = 'invitation'): Promise<SignInLinkView> {
  const account = await livingAccount(tx, id);
  await refuseOutranked(tx, account);
  return makeLink(tx, account, purpose);
}

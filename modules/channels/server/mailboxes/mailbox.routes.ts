import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../mailbox.contract.ts';
import { changeMailbox, sealChangedPassword } from './change-mailbox.ts';
import { listMailboxes } from './list-mailboxes.ts';
import { readMailbox } from './read-mailbox.ts';
import { recordMailbox, sealNewPassword } from './record-mailbox.ts';
import { retireMailbox } from './retire-mailbox.ts';
import { lookIntoMailbox, tryMailbox } from './try-mailbox.ts';

const [read, change] = ['mailbox.read', 'mailbox.change'];

export const mailboxRoutes: readonly Route[] = [
  route({ endpoint: contract.listMailboxes, access: read, run: listMailboxes }),
  route({ endpoint: contract.recordMailbox, access: change, before: sealNewPassword, run: recordMailbox }),
  route({ endpoint: contract.readMailbox, access: read, run: readMailbox }),
  route({
    endpoint: contract.changeMailbox,
    access: change,
    needsRevision: true,
    before: sealChangedPassword,
    run: changeMailbox,
  }),
  route({ endpoint: contract.retireMailbox, access: change, run: retireMailbox }),
  route({ endpoint: contract.tryMailbox, access: change, before: lookIntoMailbox, run: tryMailbox }),
];

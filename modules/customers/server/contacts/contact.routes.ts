import type { ContactHolder } from '../../../../platform/module/contact-holder.ts';
import { route, type Route } from '../../../../platform/module/register.ts';
import * as merger from '../../contact-merger.contract.ts';
import * as privacy from '../../contact-privacy.contract.ts';
import * as contract from '../../contact.contract.ts';
import { changeContact } from './change-contact.ts';
import { discloseContact } from './disclose-contact.ts';
import { eraseContact } from './erase-contact.ts';
import { inviteContact } from './invite-contact.ts';
import { listContacts } from './list-contacts.ts';
import { listDoubles } from './list-doubles.ts';
import { listOpenRecords } from './list-open-records.ts';
import { mergeContact } from './merge-contact.ts';
import { previewMerger } from './preview-merger.ts';
import { readContact } from './read-contact.ts';
import { recordContact } from './record-contact.ts';
import { reinstateContact } from './reinstate-contact.ts';
import { retireContact } from './retire-contact.ts';

/** `holders`: who else names contacts in their rows, known once all modules are put together. */
export function contactRoutes(holders: () => readonly ContactHolder[]): Route[] {
  return [
    route({ endpoint: contract.listContacts, access: 'contact.read', run: listContacts }),
    route({ endpoint: contract.recordContact, access: 'contact.change', run: recordContact }),
    route({ endpoint: contract.readContact, access: 'contact.read', run: readContact }),
    route({ endpoint: contract.changeContact, access: 'contact.change', needsRevision: true, run: changeContact }),
    route({ endpoint: contract.retireContact, access: 'contact.change', run: retireContact }),
    route({ endpoint: contract.reinstateContact, access: 'contact.change', run: reinstateContact }),
    route({ endpoint: contract.inviteContact, access: 'contact.invite', answersSecret: true, run: inviteContact }),
    route({
      endpoint: contract.listOpenRecords,
      access: 'contact.change',
      run: (tx, input) => listOpenRecords(tx, input, holders()),
    }),
    route({ endpoint: merger.listDoubles, access: 'contact.change', run: listDoubles }),
    route({
      endpoint: merger.previewMerger,
      access: 'contact.change',
      run: (tx, input) => previewMerger(tx, input, holders()),
    }),
    route({
      endpoint: merger.mergeContact,
      access: 'contact.change',
      needsRevision: true,
      run: (tx, input) => mergeContact(tx, input, holders()),
    }),
    route({
      endpoint: privacy.eraseContact,
      access: 'contact.erase',
      needsRevision: true,
      run: (tx, input) => eraseContact(tx, input, holders()),
    }),
    route({
      endpoint: privacy.discloseContact,
      access: 'contact.erase',
      // a copy of it under the Idempotency-Key would be one more place where it is kept
      answersSecret: true,
      run: (tx, input) => discloseContact(tx, input, holders()),
    }),
  ];
}

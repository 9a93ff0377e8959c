import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../contact.contract.ts';
import { changeContact } from './change-contact.ts';
import { recordContact } from './record-contact.ts';
import { inviteContact } from './invite-contact.ts';
import { listContacts } from './list-contacts.ts';
import { readContact } from './read-contact.ts';
import { retireContact } from './retire-contact.ts';

export const contactRoutes = [
  route({ endpoint: contract.listContacts, access: 'contact.read', run: listContacts }),
  route({ endpoint: contract.recordContact, access: 'contact.change', run: recordContact }),
  route({ endpoint: contract.readContact, access: 'contact.read', run: readContact }),
  route({ endpoint: contract.changeContact, access: 'contact.change', needsRevision: true, run: changeContact }),
  route({ endpoint: contract.retireContact, access: 'contact.change', run: retireContact }),
  route({ endpoint: contract.inviteContact, access: 'contact.invite', answersSecret: true, run: inviteContact }),
];

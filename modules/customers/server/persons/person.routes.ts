import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../person.contract.ts';
import { joinPerson } from './join-person.ts';
import { leavePerson } from './leave-person.ts';
import { readPerson } from './read-person.ts';

export const personRoutes = [
  route({ endpoint: contract.readPerson, access: 'contact.read', run: readPerson }),
  route({ endpoint: contract.joinPerson, access: 'contact.change', run: joinPerson }),
  route({ endpoint: contract.leavePerson, access: 'contact.change', run: leavePerson }),
];

import type { ModuleRegister, Permission } from '../../../platform/module/register.ts';
import { roleGroups } from '../../identity/index.ts';
import { customerRoles } from '../../identity/role.contract.ts';
import { contactsInNeeds } from './needs/hold-contacts.ts';
import { needsOfCustomers } from './needs/hold-customers.ts';
import { needsOfStaff } from './needs/hold-staff.ts';
import { needExport } from './needs/need.export.ts';
import { needFacts } from './needs/need.measures.ts';
import { needNotices, needsInNotices } from './needs/need.notices.ts';
import { needReactions } from './needs/need.reactions.ts';
import { needRefusals } from './needs/need.refusals.ts';
import { needRoutes } from './needs/need.routes.ts';

const { customerFacing, leads } = roleGroups;

const permissions: readonly Permission[] = [
  { code: 'need.read', roles: customerFacing, readsOnly: true },
  // whoever is with customers hears something
  { code: 'need.record', roles: customerFacing },
  { code: 'need.decide', roles: leads },
  { code: 'need.answer', roles: customerFacing },
  // how far a suggestion is, on its ticket
  { code: 'suggestion.read', roles: customerFacing, customerRoles, readsOnly: true },
];

export const needsModule: ModuleRegister = {
  name: 'needs',
  routes: needRoutes,
  permissions,
  refusals: [needRefusals],
  reactions: needReactions,
  notices: needNotices,
  noticeSubjects: [needsInNotices],
  liveTopics: [{ topic: 'need', permission: 'suggestion.read' }],
  names: [{ kind: 'need', table: 'need', name: 'title', page: '/needs/{id}' }],
  exports: [needExport],
  facts: [needFacts],
  contactHolders: [contactsInNeeds],
  customerHolders: [needsOfCustomers],
  staffHolders: [needsOfStaff],
};

import type { ModuleRegister, Permission } from '../../../platform/module/register.ts';
import { roleGroups } from '../../identity/index.ts';
import { contactsInAdvice } from './advice/hold-contacts.ts';
import { deviceAdviceRoutes } from './advice/device-advice.routes.ts';
import { annexRoutes } from './annex.routes.ts';
import { attachedContract } from './contracts/attach-to-contract.ts';
import { contractExport } from './contracts/contract.export.ts';
import { contractJobs } from './contracts/contract.jobs.ts';
import { contractNotices, contractNoticeSubject } from './contracts/contract.notices.ts';
import { contractRefusals } from './contracts/contract.refusals.ts';
import { contractRoutes } from './contracts/contract.routes.ts';
import { contractSearch } from './contracts/find-contracts.ts';
import { adviceInCards, coverInCards } from './cover/tell-cover-of-machine.ts';
import { deviceExport } from './devices/covered-device.export.ts';
import { deviceReactions } from './devices/covered-device.reactions.ts';
import { coveredDeviceRefusals } from './devices/covered-device.refusals.ts';
import { excludedCategories } from './holders/hold-categories.ts';
import { contractsOfCustomers } from './holders/hold-customers.ts';
import { managedContracts } from './holders/hold-staff.ts';
import { contractPartyRefusals } from './parties/contract-party.refusals.ts';
import { confirmers } from './parties/hold-confirmers.ts';
import { supplementProposalRefusals } from './proposals/supplement-proposal.refusals.ts';
import { contractQuotaRefusals } from './quotas/contract-quota.refusals.ts';
import { quotaEntryExport } from './quotas/quota-entry.export.ts';
import { verifyRights } from './rights/verify-rights.ts';
import { verifyQuotaLedgers } from './quotas/verify-quota-ledgers.ts';
import { contractVersionRefusals } from './versions/contract-version.refusals.ts';
import { rightExport } from './rights/right.export.ts';
import { rightJobs } from './rights/right.jobs.ts';
import { rightNotices } from './rights/right.notices.ts';
import { contractRightRefusals } from './rights/right.refusals.ts';
import { rightRoutes } from './rights/right.routes.ts';

const managers = ['account_manager', 'service_manager'];

const permissions: readonly Permission[] = [
  { code: 'contract.read', roles: roleGroups.everyone, readsOnly: true },
  // before work starts, for whoever may record it
  { code: 'contract.read_cover', roles: roleGroups.everyone, readsOnly: true },
  {
    code: 'contract.read_own',
    roles: [],
    customerRoles: ['customer_manager', 'group_manager', 'confirmer', 'customer_finance', 'customer_auditor'],
    readsOnly: true,
  },
  { code: 'contract.record', roles: managers },
  { code: 'contract.change', roles: managers },
  { code: 'contract.sign', roles: managers },
  // one device, while a ticket about it is taken in; it waits for a supplement
  { code: 'contract.cover_device', roles: ['hotline', ...managers] },
  { code: 'device_advice.change', roles: ['hotline', 'storekeeper', ...roleGroups.engineers, ...roleGroups.leads] },
];

export const contractsModule: ModuleRegister = {
  name: 'contracts',
  routes: [...contractRoutes, ...annexRoutes, ...rightRoutes, ...deviceAdviceRoutes],
  permissions,
  refusals: [
    contractRefusals,
    contractVersionRefusals,
    contractPartyRefusals,
    coveredDeviceRefusals,
    contractQuotaRefusals,
    supplementProposalRefusals,
    contractRightRefusals,
  ],
  names: [{ kind: 'contract', table: 'contract', name: 'number', page: '/contracts/{id}' }],
  searchKinds: [contractSearch],
  notices: [...contractNotices, ...rightNotices],
  noticeSubjects: [contractNoticeSubject],
  reactions: deviceReactions,
  jobs: [...contractJobs, ...rightJobs],
  verifications: [
    { name: 'quotas', textKey: 'contracts:quota.verified', run: verifyQuotaLedgers },
    { name: 'contract-rights', textKey: 'contracts:right.verified', run: verifyRights },
  ],
  exports: [contractExport, deviceExport, quotaEntryExport, rightExport],
  attachmentSubjects: [attachedContract],
  contactHolders: [confirmers, contactsInAdvice],
  customerHolders: [contractsOfCustomers],
  categoryHolders: [excludedCategories],
  staffHolders: [managedContracts],
  cardParts: [coverInCards, adviceInCards],
};

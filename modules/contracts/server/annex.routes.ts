import { route } from '../../../platform/module/register.ts';
import * as quota from '../contract-quota.contract.ts';
import * as party from '../contract-party.contract.ts';
import * as version from '../contract-version.contract.ts';
import * as cover from '../cover.contract.ts';
import * as device from '../covered-device.contract.ts';
import * as proposal from '../supplement-proposal.contract.ts';
import { listOwnContracts } from './cover/list-own-contracts.ts';
import { readCover } from './cover/read-cover.ts';
import { addCoveredDevice } from './devices/add-covered-device.ts';
import { coverDevices } from './devices/cover-devices.ts';
import { endDeviceCover } from './devices/end-device-cover.ts';
import { listCoveredDevices } from './devices/list-covered-devices.ts';
import { readDeviceCount } from './devices/read-device-count.ts';
import { endConfirmer } from './parties/end-confirmer.ts';
import { endContractParty } from './parties/end-contract-party.ts';
import { readContractParties } from './parties/read-contract-parties.ts';
import { recordConfirmer } from './parties/record-confirmer.ts';
import { recordContractParty } from './parties/record-contract-party.ts';
import { dismissProposal } from './proposals/dismiss-proposal.ts';
import { listSupplementProposals } from './proposals/list-supplement-proposals.ts';
import { correctQuota } from './quotas/correct-quota.ts';
import { endContractQuota } from './quotas/end-contract-quota.ts';
import { listContractQuotas } from './quotas/list-contract-quotas.ts';
import { listQuotaEntries } from './quotas/list-quota-entries.ts';
import { recordContractQuota } from './quotas/record-contract-quota.ts';
import { changeContractTerms } from './versions/change-contract-terms.ts';
import { listContractVersions } from './versions/list-contract-versions.ts';
import { recordSupplement } from './versions/record-supplement.ts';
import { withdrawSupplement } from './versions/withdraw-supplement.ts';

const read = 'contract.read';
const change = 'contract.change';

/** All that belongs to a contract, and whom it covers. */
export const annexRoutes = [
  route({ endpoint: version.listContractVersions, access: read, run: listContractVersions }),
  route({ endpoint: version.changeContractTerms, access: change, needsRevision: true, run: changeContractTerms }),
  // a supplement binds as a contract does
  route({ endpoint: version.recordSupplement, access: 'contract.sign', needsRevision: true, run: recordSupplement }),
  route({ endpoint: version.withdrawSupplement, access: 'contract.sign', run: withdrawSupplement }),
  route({ endpoint: party.readContractParties, access: read, run: readContractParties }),
  route({ endpoint: party.recordContractParty, access: change, run: recordContractParty }),
  route({ endpoint: party.endContractParty, access: change, run: endContractParty }),
  route({ endpoint: party.recordConfirmer, access: change, run: recordConfirmer }),
  route({ endpoint: party.endConfirmer, access: change, run: endConfirmer }),
  route({ endpoint: device.listCoveredDevices, access: read, run: listCoveredDevices }),
  route({ endpoint: device.coverDevices, access: change, run: coverDevices }),
  route({ endpoint: device.addCoveredDevice, access: 'contract.cover_device', run: addCoveredDevice }),
  route({ endpoint: device.endDeviceCover, access: change, run: endDeviceCover }),
  route({ endpoint: device.readDeviceCount, access: read, run: readDeviceCount }),
  route({ endpoint: quota.listContractQuotas, access: read, run: listContractQuotas }),
  route({ endpoint: quota.recordContractQuota, access: change, run: recordContractQuota }),
  route({ endpoint: quota.endContractQuota, access: change, run: endContractQuota }),
  route({ endpoint: quota.listQuotaEntries, access: read, run: listQuotaEntries }),
  route({ endpoint: quota.correctQuota, access: 'contract.sign', run: correctQuota }),
  route({ endpoint: proposal.listSupplementProposals, access: read, run: listSupplementProposals }),
  route({ endpoint: proposal.dismissProposal, access: change, run: dismissProposal }),
  route({ endpoint: cover.readCover, access: 'contract.read_cover', run: readCover }),
  route({ endpoint: cover.listOwnContracts, access: 'contract.read_own', run: listOwnContracts }),
];

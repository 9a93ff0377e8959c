import { route } from '../../../../platform/module/register.ts';
import * as act from '../../contract-act.contract.ts';
import { listContracts as list } from '../../contract-list.contract.ts';
import * as contract from '../../contract.contract.ts';
import { activateContract } from './activate-contract.ts';
import { changeContract } from './change-contract.ts';
import { endContract } from './end-contract.ts';
import { listContracts } from './list-contracts.ts';
import { offerContract } from './offer-contract.ts';
import { readContract } from './read-contract.ts';
import { recordContract } from './record-contract.ts';
import { renewContract } from './renew-contract.ts';
import { resumeContract } from './resume-contract.ts';
import { reviseContract } from './revise-contract.ts';
import { signContract } from './sign-contract.ts';
import { suspendContract } from './suspend-contract.ts';
import { terminateContract } from './terminate-contract.ts';

export const contractRoutes = [
  route({ endpoint: list, access: 'contract.read', run: listContracts }),
  route({ endpoint: contract.recordContract, access: 'contract.record', run: recordContract }),
  route({ endpoint: contract.readContract, access: 'contract.read', run: readContract }),
  route({ endpoint: contract.changeContract, access: 'contract.change', needsRevision: true, run: changeContract }),
  route({ endpoint: contract.renewContract, access: 'contract.record', run: renewContract }),
  route({ endpoint: act.offerContract, access: 'contract.record', run: offerContract }),
  route({ endpoint: act.reviseContract, access: 'contract.record', run: reviseContract }),
  route({ endpoint: act.signContract, access: 'contract.sign', run: signContract }),
  route({ endpoint: act.activateContract, access: 'contract.sign', run: activateContract }),
  route({ endpoint: act.suspendContract, access: 'contract.sign', run: suspendContract }),
  route({ endpoint: act.resumeContract, access: 'contract.sign', run: resumeContract }),
  route({ endpoint: act.endContract, access: 'contract.sign', run: endContract }),
  route({ endpoint: act.terminateContract, access: 'contract.sign', run: terminateContract }),
];

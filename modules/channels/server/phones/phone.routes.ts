import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../phone.contract.ts';
import { changeExtension } from './change-extension.ts';
import { changeHotline } from './change-hotline.ts';
import { listExtensions } from './list-extensions.ts';
import { listHotlines } from './list-hotlines.ts';
import { recordHotline } from './record-hotline.ts';
import { reinstateHotline } from './reinstate-hotline.ts';
import { retireHotline } from './retire-hotline.ts';

const change = 'phone.change';

export const phoneRoutes: readonly Route[] = [
  route({ endpoint: contract.listHotlines, access: 'call.read', run: listHotlines }),
  route({ endpoint: contract.recordHotline, access: change, run: recordHotline }),
  route({ endpoint: contract.changeHotline, access: change, run: changeHotline, needsRevision: true }),
  route({ endpoint: contract.retireHotline, access: change, run: retireHotline, needsRevision: true }),
  route({ endpoint: contract.reinstateHotline, access: change, run: reinstateHotline, needsRevision: true }),
  route({ endpoint: contract.listExtensions, access: 'call.read', run: listExtensions }),
  route({ endpoint: contract.changeExtension, access: change, run: changeExtension }),
];

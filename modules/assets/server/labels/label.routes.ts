import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../asset-label.contract.ts';
import { changeLabelSetting } from './change-label-setting.ts';
import { enterByLabel, verifyPin } from './enter-by-label.ts';
import { findLabelled } from './find-labelled.ts';
import { issueLabel, makePin } from './issue-label.ts';
import { readLabelSetting } from './read-label-setting.ts';
import { readLabel } from './read-label.ts';
import { retireLabel } from './retire-label.ts';

export const labelRoutes = [
  route({ endpoint: contract.readAssetLabel, access: 'asset.read', run: readLabel }),
  route({
    endpoint: contract.issueAssetLabel,
    access: 'asset.change',
    before: makePin,
    run: issueLabel,
    answersSecret: true,
  }),
  route({ endpoint: contract.retireAssetLabel, access: 'asset.change', run: retireLabel }),
  route({
    endpoint: contract.enterByLabel,
    access: 'public',
    provider: ({ code }) => code.split('.')[0],
    before: verifyPin,
    run: enterByLabel,
    letsIn: 'asset',
    answersSecret: true,
  }),
  route({ endpoint: contract.findLabelled, access: 'asset.read', run: findLabelled }),
  route({ endpoint: contract.readLabelSetting, access: 'asset.read', run: readLabelSetting }),
  route({
    endpoint: contract.changeLabelSetting,
    access: 'customer.change',
    needsRevision: true,
    run: changeLabelSetting,
  }),
];

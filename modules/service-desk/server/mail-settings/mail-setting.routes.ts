import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../mail-setting.contract.ts';
import { changeMailSetting } from './change-mail-setting.ts';
import { readMailSetting } from './read-mail-setting.ts';

export const mailSettingRoutes: readonly Route[] = [
  route({ endpoint: contract.readMailSetting, access: 'mail_intake.read', run: readMailSetting }),
  route({
    endpoint: contract.changeMailSetting,
    access: 'mail_intake.change',
    run: changeMailSetting,
    needsRevision: true,
  }),
];

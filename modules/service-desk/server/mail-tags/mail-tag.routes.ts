import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../mail-tag.contract.ts';
import { listMailTags } from './list-mail-tags.ts';
import { recordMailTag } from './record-mail-tag.ts';
import { retireMailTag } from './retire-mail-tag.ts';

export const mailTagRoutes: readonly Route[] = [
  route({ endpoint: contract.listMailTags, access: 'mail_intake.read', run: listMailTags }),
  route({ endpoint: contract.recordMailTag, access: 'mail_intake.change', run: recordMailTag }),
  route({ endpoint: contract.retireMailTag, access: 'mail_intake.change', run: retireMailTag }),
];

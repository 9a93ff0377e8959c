import { changesBetween } from '../../../../../kernel/changes.ts';
import type { InputOf } from '../../../../../kernel/contract.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import { announce } from '../../../../../platform/log/event.store.ts';
import { refuseStale } from '../../../../../platform/module/refusals.ts';
import { holdOwnTenant } from '../../../../tenancy/index.ts';
import {
  labelFields,
  type changeLabelTemplate as endpoint,
  type LabelTemplateView,
} from '../../../label-template.contract.ts';
import { labelTemplateChanged } from '../label.events.ts';
import { labelTemplate, saveLabelTemplate } from './label-template.store.ts';

/** Labels that stick already stay as they are. */
export async function changeLabelTemplate(tx: Tx, sent: InputOf<typeof endpoint>): Promise<LabelTemplateView> {
  // there may be no row of its own yet to hold
  await holdOwnTenant(tx);
  const before = await labelTemplate(tx, sent.code);
  refuseStale(tx, before.revision);
  const fields = labelFields.filter((field) => sent.fields.includes(field));
  const after = { ...sent, fields, hotlines: [...new Set(sent.hotlines)], revision: before.revision + 1 };
  const changes = changesBetween(before, after, ['fields', 'hotlines', 'remark']);
  if (Object.keys(changes).length === 0) return before;
  await saveLabelTemplate(tx, after);
  await announce(tx, labelTemplateChanged(tx.tenantId, sent.code, changes));
  return after;
}

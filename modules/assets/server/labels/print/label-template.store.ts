import { sql, sqlBuilder } from '../../../../../platform/database/sql.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import {
  labelFields,
  labelTemplateCodes,
  type LabelTemplateCode,
  type LabelTemplateView,
} from '../../../label-template.contract.ts';
import { deliveredTemplate } from './label-template.rules.ts';

/** All that there are, as the provider has them. */
export async function labelTemplates(tx: Tx): Promise<LabelTemplateView[]> {
  const own = await tx.rows(
    sqlBuilder
      .selectFrom('labelTemplate')
      .select(['code', 'fields', 'hotlines', 'remark', 'revision'])
      .where('tenantId', '=', tx.tenantId),
  );
  return labelTemplateCodes.map((code) => {
    const row = own.find((one) => one.code === code);
    if (!row) return deliveredTemplate(code);
    return { ...row, code, fields: labelFields.filter((field) => row.fields.includes(field)) };
  });
}

export async function labelTemplate(tx: Tx, code: LabelTemplateCode): Promise<LabelTemplateView> {
  return (await labelTemplates(tx)).find((one) => one.code === code) ?? deliveredTemplate(code);
}

export async function saveLabelTemplate(tx: Tx, template: LabelTemplateView): Promise<void> {
  const { code, remark, revision } = template;
  const fields = sql<string[]>`${template.fields}::text[]`;
  const saved = { fields, hotlines: sql<string[]>`${template.hotlines}::text[]`, remark, revision };
  await tx.run(
    sqlBuilder
      .insertInto('labelTemplate')
      .values({ tenantId: tx.tenantId, code, ...saved })
      .onConflict((conflict) => conflict.columns(['tenantId', 'code']).doUpdateSet(saved)),
  );
}

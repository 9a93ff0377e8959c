import type { LabelField, LabelTemplateCode, LabelTemplateView } from '../../../label-template.contract.ts';

/** A narrow label has room for what is read most. */
const narrow: LabelField[] = ['qr', 'name', 'number', 'pin', 'hotlines'];
const wide: LabelField[] = ['qr', 'name', 'number', 'ipAddress', 'macAddresses', 'remark', 'pin', 'hotlines'];

/** As it is until the provider has changed it. */
export function deliveredTemplate(code: LabelTemplateCode): LabelTemplateView {
  return { code, fields: code === 'roll_62x29' ? narrow : wide, hotlines: [], remark: null, revision: 1 };
}

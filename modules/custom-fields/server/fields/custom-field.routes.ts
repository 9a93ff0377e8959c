import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../custom-field.contract.ts';
import { changeCustomField } from './change-custom-field.ts';
import { listCustomFields } from './list-custom-fields.ts';
import { proposeCustomFieldKey } from './propose-custom-field-key.ts';
import { readCustomField } from './read-custom-field.ts';
import { recordCustomField } from './record-custom-field.ts';
import { reinstateCustomField } from './reinstate-custom-field.ts';
import { retireCustomField } from './retire-custom-field.ts';

const change = 'custom_field.change';

export const customFieldRoutes: readonly Route[] = [
  route({ endpoint: contract.listCustomFields, access: 'signed_in', run: listCustomFields }),
  route({ endpoint: contract.recordCustomField, access: change, run: recordCustomField }),
  route({ endpoint: contract.readCustomField, access: 'signed_in', run: readCustomField }),
  route({ endpoint: contract.changeCustomField, access: change, run: changeCustomField, needsRevision: true }),
  route({ endpoint: contract.retireCustomField, access: change, run: retireCustomField }),
  route({ endpoint: contract.reinstateCustomField, access: change, run: reinstateCustomField }),
  route({ endpoint: contract.proposeCustomFieldKey, access: change, run: proposeCustomFieldKey }),
];

import type { Tx } from '../../../../platform/database/tx.ts';
import type { KeyDimension } from '../../../../platform/module/fact-table.ts';
import { impacts, priorities, urgencies } from '../../../catalogue/priority.contract.ts';
import { customDimensions } from '../../../custom-fields/index.ts';
import { ticketKinds, ticketStatuses } from '../../ticket-codes.contract.ts';
import type { TicketDimension } from '../../ticket-measure.contract.ts';
import * as names from './ticket-dimensions.store.ts';
import { joinedFor, ownKey, ticketKeys } from './ticket-keys.store.ts';

type Said = Pick<KeyDimension, 'filter'> & Partial<KeyDimension>;

const codes = (list: string): Pick<KeyDimension, 'nameOf' | 'valueTextKey'> => ({
  nameOf: names.codeName(list),
  valueTextKey: `catalogue:${list}`,
});
const site = { nameOf: names.siteName, context: names.customerOfSite };
const caller = { nameOf: names.contactName, context: names.customerOfContact };
const department = { nameOf: names.departmentName, context: names.customerOfDepartment };
const person = { nameOf: names.staffName };
const category = { nameOf: names.categoryPath };

/** How each is called and ordered, and what the list is asked for one of its keys. */
const said: Record<TicketDimension, Said> = {
  priority: { valueTextKey: 'catalogue:priority', order: priorities, filter: (priority) => ({ priority }) },
  category: { ...category, filter: (categoryId) => ({ categoryId, below: 'false' }) },
  category_1: { ...category, filter: (category1) => ({ category1 }) },
  category_2: { ...category, filter: (category2) => ({ category2 }) },
  category_3: { ...category, filter: (category3) => ({ category3 }) },
  customer: { nameOf: names.customerName, filter: (customerId) => ({ customerId }) },
  industry: { valueTextKey: 'customers:customer.industry', filter: (industry) => ({ industry }) },
  customer_tag: { isMultiple: true, filter: (tag) => ({ customerTag: [tag] }) },
  site: { ...site, filter: (siteId) => ({ siteId }) },
  region: { filter: (region) => ({ region }) },
  department: { ...department, filter: (departmentId) => ({ departmentId }) },
  caller: { ...caller, filter: (callerId) => ({ callerId }) },
  asset: { nameOf: names.assetName, context: names.assetNumber, filter: (assetId) => ({ assetId }) },
  asset_kind: { ...codes('asset_kind'), filter: (assetKind) => ({ assetKind }) },
  asset_maker: { filter: (assetMaker) => ({ assetMaker }) },
  asset_model: { filter: (assetModel) => ({ assetModel }) },
  team: { nameOf: names.teamName, filter: (teamId) => ({ teamId }) },
  line: { valueTextKey: 'service-desk:line', order: ['1', '2', '3'], filter: (line) => ({ line }) },
  assignee: { ...person, filter: (assigneeId) => ({ assigneeId }) },
  owner: { ...person, filter: (ownerId) => ({ ownerId }) },
  first_responder: { ...person, filter: (firstResponderId) => ({ firstResponderId }) },
  recorder: { ...person, filter: (recorderId) => ({ recorderId }) },
  channel: { ...codes('channel'), filter: (channel) => ({ channel }) },
  kind: { valueTextKey: 'service-desk:ticket.kind', order: ticketKinds, filter: (kind) => ({ kind }) },
  status: { valueTextKey: 'service-desk:ticket.status', order: ticketStatuses, filter: (status) => ({ status }) },
  impact: { valueTextKey: 'catalogue:impact', order: impacts, filter: (impact) => ({ impact }) },
  urgency: { valueTextKey: 'catalogue:urgency', order: urgencies, filter: (urgency) => ({ urgency }) },
  resolution_code: { ...codes('resolution_code'), filter: (resolutionCode) => ({ resolutionCode }) },
  handling_mode: { ...codes('handling_mode'), filter: (handlingMode) => ({ handlingMode }) },
  escalation_kind: {
    valueTextKey: 'service-desk:escalation.kind',
    filter: (escalationKind) => ({ escalationKind }),
  },
};

export const ticketDimensionsOffered: readonly KeyDimension[] = Object.entries(said).map(([code, more]) => {
  // the keys of `said`
  const { key, ...found } = {
    key: ticketKeys[code as TicketDimension].key,
    ...joinedFor(ticketKeys[code as TicketDimension]),
  };
  return { kind: 'key', code, textKey: `service-desk:dimension.${code}`, key, ...found, ...more };
});

/** By fields that the provider has added to tickets, and to their customers. */
export async function ownTicketDimensions(tx: Tx): Promise<KeyDimension[]> {
  const [tickets, customers] = await Promise.all([customDimensions(tx, 'ticket'), customDimensions(tx, 'customer')]);
  return [
    ...tickets.map((field) => ({ ...field, code: `custom.${field.key}` })),
    ...customers.map((field) => ({ ...field, code: `customer.${field.key}` })),
  ].map(({ key: _key, ...field }) => ({
    kind: 'key',
    ...field,
    key: ownKey(field.code).key,
    ...joinedFor(ownKey(field.code)),
    filter: (value) => ({ own: [`${field.code}=${value}`] }),
  }));
}

import type { ContactHolder } from '../../../../platform/module/contact-holder.ts';
import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { blankNotesOf, countApprovalsOf, disclosedDecisions, moveApprovals } from './approval-contact.store.ts';
import { countApprovalsOfCustomer, openApprovalsOfCustomer } from './approval-customer.store.ts';

/** Approvals name who of the customer's people asked and answered, and keep what they said in their own words. */
export const contactsInApprovals: ContactHolder = {
  name: 'approvals',
  textKey: 'approvals:holder.approvals',
  count: countApprovalsOf,
  move: moveApprovals,
  disclose: disclosedDecisions,
  erase: (tx, { contactId }) => blankNotesOf(tx, contactId),
};

/** Approvals of a customer that is merged into another go along. */
export const approvalsOfCustomers: CustomerHolder = {
  textKey: 'approvals:holder.approvals',
  count: countApprovalsOfCustomer,
  open: openApprovalsOfCustomer,
};

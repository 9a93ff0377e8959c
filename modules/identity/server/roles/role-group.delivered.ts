import { customerRoles } from '../../role.contract.ts';

/** Delivered roles by what they do, for the registers that say who holds a permission at first. */
const engineers = ['first_line', 'second_line', 'third_line', 'hardware_engineer'];
const callTakers = ['hotline', 'call_taker'];
const teamLeads = ['site_manager', 'project_manager', 'service_manager', 'team_leader'];
/** Whoever answers for others' work or for a customer. */
const leads = [...teamLeads, 'dispatcher', 'account_manager'];
/** Whoever speaks with customers, and so promises them something. */
const customerFacing = [...callTakers, ...engineers, ...leads];

/** Of a customer's people, whoever reports and answers; the auditor only reads. */
const reporters = customerRoles.filter((role) => role !== 'customer_auditor');

export const roleGroups = {
  engineers,
  teamLeads,
  leads,
  customerFacing,
  reporters,
  everyone: [...customerFacing, 'storekeeper', 'finance'],
};

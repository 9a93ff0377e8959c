import type { World } from '../cast/world.ts';
import { announceWork } from './announce-work.ts';
import { askHowItWas, setSurveys } from './ask-how-it-was.ts';
import { hearNeed } from './hear-need.ts';
import { licenseSoftware } from './license-software.ts';
import { fillApprovals } from './await-approval.ts';
import { fillDocuments } from './file-document.ts';
import { countProtection, protectMachine } from './protect-machine.ts';
import { tailorProcess } from './tailor-variant.ts';
import { reachAndLead } from './reach-and-lead.ts';

/** Both providers serve each customer with all that the desk does around tickets. */
export async function serveCustomers(world: World): Promise<void> {
  await surveysOf(world);
  await announcementsOf(world);
  await needsOf(world);
  await processesOf(world);
  await reachesOf(world);
  await fillApprovals(world);
  await protectionOf(world);
  await fillDocuments(world);
  await softwareOf(world);
}

/** A program on a machine, and licences, with each customer. */
async function softwareOf(world: World): Promise<void> {
  const { as, ids } = world;
  const { customer, contact } = ids;
  const word = '自研';
  await licenseSoftware(world, as('stranger'), { customerId: customer.stranger, userId: contact.stranger, word });
  await licenseSoftware(world, as('admin'), { customerId: customer.donghai, userId: contact.caller, word });
  await licenseSoftware(world, as('admin'), { customerId: customer.xiling, userId: contact.teacher, word });
}

/** A machine that is protected and backed up, and a week that was counted and assessed, with each customer. */
async function protectionOf(world: World): Promise<void> {
  const { donghai, xiling, stranger } = world.ids.customer;
  const word = '火绒';
  await protectMachine(world, world.as('stranger'), { customerId: stranger, word });
  await protectMachine(world, world.as('admin'), { customerId: donghai, word });
  await protectMachine(world, world.as('admin'), { customerId: xiling, word });
  await countProtection(world);
}

/** Consents, what came back, and a major incident, with each customer. */
async function reachesOf({ as, ids: { customer, contact } }: World): Promise<void> {
  const word = '远程处理';
  await reachAndLead(as('stranger'), { customerId: customer.stranger, contactId: contact.stranger, word });
  await reachAndLead(as('admin'), { customerId: customer.donghai, contactId: contact.caller, word });
  await reachAndLead(as('admin'), { customerId: customer.xiling, contactId: contact.teacher, word });
}

/** A process of its own and what goes by it, with each customer. */
async function processesOf({ as, ids: { customer } }: World): Promise<void> {
  const name = '另有约定';
  await tailorProcess(as('stranger'), { customerId: customer.stranger, name, reader: as('strangerContact') });
  await tailorProcess(as('admin'), { customerId: customer.donghai, name, reader: as('caller') });
  await tailorProcess(as('admin'), { customerId: customer.xiling, name, reader: as('teacher') });
}

/** Something announced to each customer, and read there. */
async function announcementsOf({ as, ids: { customer } }: World): Promise<void> {
  const title = '周末停机维护';
  await announceWork(as('stranger'), { customerId: customer.stranger, title, reader: as('strangerContact') });
  await announceWork(as('admin'), { customerId: customer.donghai, title, reader: as('caller') });
  await announceWork(as('admin'), { customerId: customer.xiling, title, reader: as('teacher') });
}

/** Something that each customer needs. */
async function needsOf({ as, ids: { customer } }: World): Promise<void> {
  await hearNeed(as('stranger'), customer.stranger, '希望无线投屏');
  await hearNeed(as('admin'), customer.donghai, '希望无线投屏');
  await hearNeed(as('admin'), customer.xiling, '希望无线投屏');
}

/** A follow-up with all that belongs to one, with each customer. */
async function surveysOf(world: World): Promise<void> {
  const { as, ids } = world;
  const { customer, contact } = ids;
  const title = '打印机又卡了';
  const theirs = { provider: 'beichen', admin: as('stranger'), title };
  await askHowItWas(world, { ...theirs, customerId: customer.stranger, contactId: contact.stranger });
  const ours = { provider: 'huaxin', admin: as('admin'), title };
  await askHowItWas(world, { ...ours, customerId: customer.donghai, contactId: contact.caller });
  await askHowItWas(world, { ...ours, customerId: customer.xiling, contactId: contact.teacher });
  await setSurveys(as('stranger'));
  await setSurveys(as('admin'));
}

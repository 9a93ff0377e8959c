import type { Id } from '../../../../kernel/id.ts';
import type { Caller } from '../../../../platform/database/caller.ts';
import { staffWith } from '../../../../test/harness/callers.ts';
import { openGround, type TestGround, type TestProvider } from '../../../../test/harness/providers.ts';
import { recordCustomer } from '../../../customers/server/customers/record-customer.ts';
import { recordSite } from '../../../customers/server/sites/record-site.ts';
import { upToCalendars } from '../calendars-ground.cases.ts';

export interface LayersGround {
  ground: TestGround;
  yunfan: TestProvider;
  /** Sees all customers of both providers. */
  manager: Caller;
  donghai: Id;
  /** A site of 东海. */
  plant: Id;
  xiling: Id;
  /** A customer of the other provider. */
  stranger: Id;
}

/** Two providers with what lies below calendars; the first has two customers, one of them with a site. */
export async function openLayersGround(): Promise<LayersGround> {
  const ground = await openGround(upToCalendars);
  const manager = staffWith('calendar.read', 'calendar.change', 'customer.read', 'customer.change');
  const [yunfan, other] = [await ground.found('yunfan'), await ground.found('other')];
  const customer = async (provider: TestProvider, name: string) =>
    (await provider.as(manager, (tx) => recordCustomer(tx, { name }))).id;
  const donghai = await customer(yunfan, '东海集团');
  const plant = await yunfan.as(manager, (tx) => recordSite(tx, { customerId: donghai, name: '宁波工厂' }));
  return {
    ground,
    yunfan,
    manager,
    donghai,
    plant: plant.id,
    xiling: await customer(yunfan, '西岭学校'),
    stranger: await customer(other, '远山实业'),
  };
}

import type { Caller } from '../../platform/database/caller.ts';
import type { DemoCustomer } from '../cast/customer.ts';
import type { MachineKind } from '../cast/machine.ts';
import type { Chance } from '../random.ts';
import type { Fault } from '../story/fault.ts';

/** A customer of the story with the ids that they got. */
export interface MovedIn {
  is: DemoCustomer;
  id: string;
  sites: { id: string; region: string; rooms: readonly string[] }[];
  contacts: { id: string; name: string; siteId: string; isVip: boolean }[];
  machines: { id: string; number: string; kind: MachineKind; userId: string | null; siteId: string }[];
}

/** The provider of the story: whom it serves, and who is there for what. */
export interface House {
  customers: readonly MovedIn[];
  categoryId(code: string): string;
  firstTeam(fault: Fault, region: string): string;
  expertTeam(fault: Fault): string;
  callTaker(chance: Chance): Caller;
  engineer(fault: Fault, region: string, chance: Chance): Caller;
  expert(fault: Fault, chance: Chance): Caller;
}

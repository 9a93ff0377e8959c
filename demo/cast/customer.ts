/** As `customer.contract.ts` of customers has them. */
export type Industry =
  | 'company'
  | 'government'
  | 'finance'
  | 'education'
  | 'healthcare'
  | 'manufacturing'
  | 'retail'
  | 'home'
  | 'other';

export interface DemoSite {
  name: string;
  region: string;
  address: string;
  opening: string;
  access: string;
  hazards?: string;
  protection?: string;
  /** Where in it people call from. */
  rooms: readonly string[];
}

/** A customer of the demo: who they are, where they sit, and how much they bring. */
export interface DemoCustomer {
  name: string;
  shortName: string;
  industry: Industry;
  status: 'active' | 'prospect' | 'suspended';
  /** Of their group, by short name. */
  parent?: string;
  /** Of staff, by name. */
  accountManager: string;
  mail: string;
  phone: string;
  tags: readonly string[];
  sites: readonly DemoSite[];
  /** `总部/财务部`: a path each. */
  departments: readonly string[];
  people: number;
  machines: number;
  /** Of a family: what all of them are called. */
  surname?: string;
  /** Tickets in a usual week. */
  week: number;
  systems: readonly string[];
}

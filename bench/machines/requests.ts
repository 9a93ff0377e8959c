import { nth } from '../../test/plans/volume.ts';
import type { FilledProvider } from '../desk/volume.ts';

export interface MachineRequest {
  what: string;
  path: string;
  /** The same rows, asked for by a bare statement, with its values. */
  plainly: string;
  values: readonly unknown[];
}

/** What is opened, listed and searched for all day, about a machine in the middle of the provider's. */
export function machineRequests({ id: tenant, contacts }: FilledProvider): MachineRequest[] {
  const at = Math.floor(contacts / 2);
  const asset = nth(tenant, 'asset', at);
  const customer = nth(tenant, 'customer', 1);
  const title = nth(tenant, 'title', 50);
  const number = `M-${String(at).padStart(6, '0')}`;
  const ofMachine = (table: string) => `select * from ${table} where tenant_id = $1 and asset_id = $2 limit 100`;
  const inOrder = 'order by number, id limit 50';
  const found = `select asset.* from look_up join asset using (tenant_id, id) where look_up.tenant_id = $1
    and look_up.kind = 'asset' and token >= $2 and token < $2 || chr(1114111) limit 50`;
  return [
    {
      what: 'a machine',
      path: `/assets/${asset}`,
      plainly: 'select * from asset where tenant_id = $1 and id = $2',
      values: [tenant, asset],
    },
    { what: 'its card', path: `/assets/${asset}/card`, plainly: ofMachine('asset_component'), values: [tenant, asset] },
    {
      what: 'its story',
      path: `/assets/${asset}/timeline`,
      plainly: ofMachine('asset_change'),
      values: [tenant, asset],
    },
    {
      what: 'its programs',
      path: `/installations?assetId=${asset}&state=now`,
      plainly: ofMachine('installation'),
      values: [tenant, asset],
    },
    {
      what: 'list of machines',
      path: '/assets',
      plainly: `select * from asset where tenant_id = $1 and retired_at is null ${inOrder}`,
      values: [tenant],
    },
    {
      what: 'machines in repair',
      path: '/assets?status=in_repair',
      plainly: `select * from asset where tenant_id = $1 and status = 'in_repair' ${inOrder}`,
      values: [tenant],
    },
    {
      what: 'machines of the largest customer',
      path: `/assets?customerId=${customer}`,
      plainly: `select * from asset where tenant_id = $1 and customer_id = $2 and retired_at is null ${inOrder}`,
      values: [tenant, customer],
    },
    { what: 'search by number', path: `/assets?q=${number}`, plainly: found, values: [tenant, number.toLowerCase()] },
    { what: 'search by serial number', path: `/assets?q=SN${at}`, plainly: found, values: [tenant, `sn${at}`] },
    { what: 'search by the beginning of one', path: '/assets?q=SN1', plainly: found, values: [tenant, 'sn1'] },
    {
      what: 'search for everything',
      path: `/search?q=${number}`,
      plainly: found,
      values: [tenant, number.toLowerCase()],
    },
    {
      what: 'machines with a program',
      path: `/installations?titleId=${title}&state=now`,
      plainly: `select * from installation where tenant_id = $1 and title_id = $2 and removed_at is null limit 50`,
      values: [tenant, title],
    },
    {
      what: 'reported names',
      path: '/software-titles?state=unknown',
      plainly: `select * from software_title where tenant_id = $1 and state = 'unknown' order by machines desc limit 50`,
      values: [tenant],
    },
    {
      what: 'licences against programs, largest customer',
      path: `/customers/${customer}/software-balance`,
      plainly: `select title_id, count(*) from installation where tenant_id = $1 and customer_id = $2
        and removed_at is null group by title_id`,
      values: [tenant, customer],
    },
  ];
}

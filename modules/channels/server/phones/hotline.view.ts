import type { HotlineView } from '../../phone.contract.ts';
import type { NamedHotline } from './hotline.store.ts';

interface Reader {
  permissions: ReadonlySet<string>;
}

export function hotlineView(hotline: NamedHotline, { permissions }: Reader): HotlineView {
  const { customerId, customerName, teamId, teamName, retiredAt } = hotline;
  const acts = retiredAt === null ? ['change', 'retire'] : ['reinstate'];
  return {
    ...hotline,
    customer: customerId !== null && customerName !== null ? { id: customerId, name: customerName } : null,
    team: { id: teamId, name: teamName },
    abilities: permissions.has('phone.change') ? acts : [],
  };
}

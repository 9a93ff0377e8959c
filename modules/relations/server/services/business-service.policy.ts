import type { BusinessServiceAct } from '../../business-service.contract.ts';

interface Caller {
  permissions: ReadonlySet<string>;
}

/** What this caller may do to the service now. */
export function serviceAbilities({ permissions }: Caller, service: { retiredAt: string | null }): BusinessServiceAct[] {
  const isInUse = service.retiredAt === null;
  const change: BusinessServiceAct[] = isInUse ? ['change', 'retire'] : ['reinstate'];
  return [
    ...(permissions.has('business_service.change') ? change : []),
    ...(isInUse && permissions.has('relation.change') ? (['relate'] as const) : []),
  ];
}

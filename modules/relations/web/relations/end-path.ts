import type { EndKind } from '../../relation.contract.ts';

const pages: Record<EndKind, string> = {
  asset: '/assets',
  service: '/business-services',
  software: '/software-products',
  contact: '/contacts',
  site: '/sites',
};

/** The page of what stands at an end of a relation. */
export function pathOfEnd({ kind, id }: { kind: EndKind; id: string }): string {
  return `${pages[kind]}/${id}`;
}

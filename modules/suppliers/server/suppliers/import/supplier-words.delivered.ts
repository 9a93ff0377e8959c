import { supplierKinds, type SupplierKind } from '../../../supplier.contract.ts';

/** How files call what suppliers do, in either language. */
const called: Record<SupplierKind, readonly string[]> = {
  supplier: ['供货商', '供应商', '供货', '销售商', '经销商', '代理商', 'supplier', 'seller', 'vendor', 'reseller'],
  maintainer: [
    '维保商',
    '维保',
    '维修商',
    '维修',
    '服务商',
    '保修',
    'maintainer',
    'maintenance',
    'maintenance vendor',
    'service',
  ],
  insurer: ['保险公司', '保险', '承保', 'insurer', 'insurance'],
  lessor: ['租赁商', '租赁公司', '租赁', '出租', 'lessor', 'leasing', 'lease'],
  disposer: ['回收商', '回收', '报废处置', '处置', '报废', 'disposer', 'disposal', 'recycler', 'recycling'],
};

/** `供货商、维保商`: the kinds in the cell, or the first word that means none of them. */
export function kindsCalled(text: string): { kinds: SupplierKind[] } | { unknown: string } {
  const words = text.split(/[、,，;；/|\n]/).flatMap((word) => word.trim().toLowerCase() || []);
  const kinds = words.map((word) => supplierKinds.find((kind) => kind === word || called[kind].includes(word)));
  const stray = kinds.indexOf(undefined);
  if (stray >= 0) return { unknown: words[stray] ?? '' };
  return { kinds: supplierKinds.filter((kind) => kinds.includes(kind)) };
}

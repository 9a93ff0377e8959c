import { assetStatuses } from '../../../asset.contract.ts';
import en from '../../../i18n/en.json' with { type: 'json' };
import zh from '../../../i18n/zh-CN.json' with { type: 'json' };

/** Words of hand-made registers beside our own. */
const alsoCalled: Partial<Record<(typeof assetStatuses)[number], readonly string[]>> = {
  in_use: ['使用中', '正常', '使用', '已领用'],
  in_stock: ['在库', '备用', '闲置', '库存', 'spare'],
  in_repair: ['维修', '维修中', '送修', '故障'],
  on_loan: ['借用', '外借'],
};

/** By its code or by a name of it; a machine that is out of use is retired by hand, not by a file. */
export function statusCalled(text: string): (typeof assetStatuses)[number] | undefined {
  return assetStatuses.find((code) =>
    [code, zh.status[code], en.status[code], ...(alsoCalled[code] ?? [])].some((name) => plain(name) === plain(text)),
  );
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

import { assetStatuses } from '../../../asset.contract.ts';
import en from '../../../i18n/en.json' with { type: 'json' };
import zh from '../../../i18n/zh-CN.json' with { type: 'json' };

/** Words of hand-made registers beside our own. */
const alsoCalled: Partial<Record<(typeof assetStatuses)[number], readonly string[]>> = {
  planned: ['pending'],
  in_use: ['使用中', '正常', '使用', '已领用', 'deployed', 'in production', 'production', '生产中'],
  in_stock: ['在库', '备用', '闲置', '库存', 'spare', 'ready to deploy', 'deployable', 'available', 'stock'],
  in_repair: ['维修', '维修中', '送修', '故障', 'out for repair', 'out for diagnostics', 'broken', 'under repair'],
  on_loan: ['借用', '外借', 'loaned', 'loaned out'],
  lost: ['lost/stolen', 'stolen', '遗失'],
};

/** What other registers sort machines into, by our codes: Snipe-IT's categories, GLPI's types, words of hand-made lists. */
const kindsElsewhere: Readonly<Record<string, readonly string[]>> = {
  desktop: [
    'desktops',
    'workstation',
    'workstations',
    'tower',
    'mini tower',
    'all in one',
    'all-in-one',
    'mini pc',
    'computer',
    '台式电脑',
    '台式计算机',
    '电脑',
    '计算机',
    '一体机',
    '工作站',
  ],
  laptop: ['laptops', 'notebook', 'notebooks', 'portable', 'convertible', '笔记本电脑', '便携机', '手提电脑'],
  printer: ['printers', 'multifunction', 'mfp', '复印机', '多功能一体机', '打印复印一体机'],
  server: ['servers', 'rack mount chassis', 'blade', '机架服务器', '主机服务器'],
  network: [
    'network equipment',
    'network device',
    'networking',
    'switch',
    'switches',
    'router',
    'routers',
    'firewall',
    'access point',
    '交换机',
    '路由器',
    '防火墙',
    '无线AP',
    '网络设备',
  ],
  monitor: ['monitors', 'display', 'displays', 'screen', '显示屏', '屏幕'],
  phone: ['phones', 'voip phone', 'ip phone', 'mobile phone', 'mobile phones', '话机', 'IP电话', '手机'],
  projector: ['projectors', '投影'],
};

/** Our code for what another register calls a kind; undefined: none of them does. */
export function kindMeant(text: string): string | undefined {
  const said = plain(text);
  return Object.entries(kindsElsewhere).find(([, names]) => names.some((name) => plain(name) === said))?.[0];
}

/** By its code or by a name of it; a machine that is out of use is retired by hand, not by a file. */
export function statusCalled(text: string): (typeof assetStatuses)[number] | undefined {
  // Snipe-IT says what kind of status it is behind it: `In production (deployed)`
  const said = plain(text.trim().replace(/[(（][^()（）]*[)）]$/, ''));
  return assetStatuses.find((code) =>
    [code, zh.status[code], en.status[code], ...(alsoCalled[code] ?? [])].some((name) => plain(name) === said),
  );
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

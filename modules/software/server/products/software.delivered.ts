import type { Licensing } from '../../software-product.contract.ts';

interface DeliveredProduct {
  name: string;
  publisher: string;
  licensing: Licensing;
  /** Names that mean it, as they are compared: small letters, `*` for any. */
  patterns: readonly string[];
}

const office = (year: string): DeliveredProduct => ({
  name: `Office ${year}`,
  publisher: 'Microsoft',
  licensing: 'perpetual',
  patterns: [`microsoft office*${year}*`],
});

function one(
  [name, publisher]: [name: string, publisher: string],
  licensing: Licensing,
  ...patterns: readonly string[]
): DeliveredProduct {
  return { name, publisher, licensing, patterns };
}

/** What stands on machines of Chinese offices most often, and what agents call it. */
export const deliveredProducts: readonly DeliveredProduct[] = [
  office('2010'),
  office('2013'),
  office('2016'),
  office('2019'),
  office('2021'),
  office('2024'),
  one(['Microsoft 365', 'Microsoft'], 'subscription', 'microsoft 365*', 'office 365*', 'microsoft office 365*'),
  one(['Visio', 'Microsoft'], 'perpetual', 'microsoft visio*', 'microsoft office visio*'),
  one(['Project', 'Microsoft'], 'perpetual', 'microsoft project*', 'microsoft office project*'),
  one(['SQL Server', 'Microsoft'], 'perpetual', 'microsoft sql server 20*'),
  one(['Microsoft Edge', 'Microsoft'], 'free', 'microsoft edge'),
  one(['Teams', 'Microsoft'], 'free', 'microsoft teams*'),
  one(['WPS Office', '金山办公'], 'subscription', 'wps office*', 'kingsoft office*'),
  one(['Acrobat', 'Adobe'], 'subscription', 'adobe acrobat*'),
  one(['Acrobat Reader', 'Adobe'], 'free', 'adobe acrobat reader*', 'adobe reader*'),
  one(['Photoshop', 'Adobe'], 'subscription', 'adobe photoshop*'),
  one(['Illustrator', 'Adobe'], 'subscription', 'adobe illustrator*'),
  one(['AutoCAD', 'Autodesk'], 'subscription', 'autocad*', 'autodesk autocad*'),
  one(['浩辰 CAD', '浩辰软件'], 'perpetual', '浩辰cad*', '浩辰 cad*', 'gstarcad*'),
  one(['中望 CAD', '中望软件'], 'perpetual', '中望cad*', '中望 cad*', 'zwcad*'),
  one(['SolidWorks', 'Dassault Systèmes'], 'perpetual', 'solidworks*'),
  one(['用友 U8', '用友'], 'perpetual', '用友u8*', '用友 u8*', 'u8+*', 'yonyou u8*'),
  one(['金蝶 KIS', '金蝶'], 'perpetual', '金蝶kis*', '金蝶 kis*', 'kingdee kis*'),
  one(['Firefox', 'Mozilla'], 'free', 'mozilla firefox*'),
  one(['Chrome', 'Google'], 'free', 'google chrome*'),
  one(['7-Zip', 'Igor Pavlov'], 'free', '7-zip*'),
  one(['WinRAR', 'win.rar GmbH'], 'perpetual', 'winrar*'),
  one(['搜狗拼音输入法', '搜狗'], 'free', '搜狗拼音*', '搜狗输入法*', 'sogou*'),
  one(['QQ', '腾讯'], 'free', 'qq', '腾讯qq*', 'tencent qq*'),
  one(['微信', '腾讯'], 'free', '微信', 'wechat*'),
  one(['企业微信', '腾讯'], 'free', '企业微信*', 'wxwork*', 'wecom*'),
  one(['腾讯会议', '腾讯'], 'free', '腾讯会议*', 'tencent meeting*', 'wemeet*'),
  one(['钉钉', '阿里巴巴'], 'free', '钉钉*', 'dingtalk*'),
  one(['向日葵远程控制', '贝锐'], 'free', '向日葵*', 'sunlogin*'),
  one(['TeamViewer', 'TeamViewer'], 'subscription', 'teamviewer*'),
  one(['360 安全卫士', '奇虎 360'], 'free', '360安全卫士*', '360 安全卫士*'),
  one(['迅雷', '迅雷网络'], 'free', '迅雷*', 'thunder', 'xunlei*'),
  one(['VLC', 'VideoLAN'], 'free', 'vlc media player*'),
  one(['VMware Workstation', 'Broadcom'], 'perpetual', 'vmware workstation*'),
  one(['FusionInventory Agent', 'FusionInventory'], 'free', 'fusioninventory*'),
  one(['GLPI Agent', 'Teclib'], 'free', 'glpi agent*', 'glpi-agent*'),
];

/** What comes along with systems and other software, and is none of its own. */
export const deliveredIgnored: readonly string[] = [
  '*security update for*',
  'update for *',
  'hotfix for *',
  '*service pack*',
  'microsoft visual c++*',
  'microsoft .net*',
  'microsoft windows desktop runtime*',
  'microsoft edge update*',
  'microsoft edge webview2*',
  'windows sdk*',
  '*language pack*',
  '*语言包*',
  '*驱动程序*',
  '*chipset device software*',
  'realtek*driver*',
  'intel*driver*',
  'nvidia*driver*',
];

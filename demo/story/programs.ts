import type { Program } from '../../modules/software/index.ts';

/** A program as machines of the story report it, and on how many of a hundred. */
interface ToldProgram extends Program {
  percent: number;
  /** What stands in its place after it was brought up to date. */
  next?: string;
}

/** Which versions of it there are in the story: the one that machines begin with, and what takes its place. */
function told(
  [name, publisher]: [name: string, publisher: string | null],
  percent: number,
  [version, next]: [version: string, next?: string],
): ToldProgram {
  return { name, publisher, version, installedOn: null, percent, ...(next !== undefined && { next }) };
}

/** What office machines have. Names are as agents find them, with build, language and version in them. */
export const toldPrograms: readonly ToldProgram[] = [
  told(['Microsoft Office 专业增强版 2016 - zh-cn', 'Microsoft Corporation'], 46, ['16.0.4266.1001']),
  told(['Microsoft Office Professional Plus 2019 - zh-cn', 'Microsoft Corporation'], 18, ['16.0.10396.20023']),
  told(['WPS Office (12.1.0.16929)', 'Kingsoft Corp.'], 40, ['12.1.0.16929', '12.1.0.18276']),
  told(['7-Zip 19.00 (x64)', 'Igor Pavlov'], 55, ['19.00', '24.09']),
  told(['WinRAR 6.24 (64 位)', 'win.rar GmbH'], 30, ['6.24.0']),
  told(['Google Chrome', 'Google LLC'], 62, ['128.0.6613.120', '130.0.6723.92']),
  told(['Mozilla Firefox (x64 zh-CN)', 'Mozilla'], 14, ['115.14.0']),
  told(['Microsoft Edge', 'Microsoft Corporation'], 97, ['128.0.2739.67', '130.0.2849.68']),
  told(['企业微信', '腾讯科技(深圳)有限公司'], 70, ['4.1.28.6019']),
  told(['微信', '腾讯科技(深圳)有限公司'], 66, ['3.9.12.17']),
  told(['腾讯会议', '腾讯科技(深圳)有限公司'], 44, ['3.28.1.416']),
  told(['搜狗拼音输入法 14.6正式版', 'Sogou.com'], 52, ['14.6.0.1225']),
  told(['Adobe Acrobat Reader - Chinese Simplified', 'Adobe Systems Incorporated'], 28, ['24.002.20991']),
  told(['Microsoft Visual C++ 2015-2022 Redistributable (x64)', 'Microsoft Corporation'], 96, ['14.38.33135']),
  told(['Security Update for Microsoft Office (KB5002623)', 'Microsoft'], 40, ['']),
  told(['Realtek Audio Driver', 'Realtek Semiconductor Corp.'], 80, ['6.0.9360.1']),
  told(['开票软件（金税盘版）', '航天信息股份有限公司'], 6, ['2.3.40']),
  told(['网银助手', null], 9, ['5.2']),
  told(['AutoCAD 2024 - 简体中文 (Simplified Chinese)', 'Autodesk, Inc.'], 7, ['24.3.119.0']),
  told(['用友U8+ V16.5 客户端', '用友网络科技股份有限公司'], 11, ['16.5']),
  told(['迅雷11', '迅雷网络技术有限公司'], 4, ['11.4.9.2176']),
];

/** What a licence register of the story holds: how many, and by which number of the machines that have it. */
export const toldLicences = [
  { product: 'Office 2016', metric: 'device', share: 0.85, price: '2900.00', endsInDays: null, freeAtLeast: null },
  { product: 'Office 2019', metric: 'device', share: 1.25, price: '3200.00', endsInDays: null, freeAtLeast: 1 },
  { product: 'WPS Office', metric: 'user', share: 1.1, price: '365.00', endsInDays: 21, freeAtLeast: 5 },
  { product: 'AutoCAD', metric: 'device', share: 0.5, price: '13800.00', endsInDays: 160, freeAtLeast: 1 },
  { product: '用友 U8', metric: 'user', share: 1, price: '4200.00', endsInDays: null, freeAtLeast: null },
] as const;

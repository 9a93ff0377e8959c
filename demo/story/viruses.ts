import type { VirusAction } from '../../modules/protection/virus-event.contract.ts';

/** A virus as the console of an antivirus tells it, and what an engineer made of it. */
export interface ToldVirus {
  name: string;
  action: VirusAction;
  note: string;
  cause: string;
  spread: string;
  done: string;
}

export const antiviruses = ['火绒安全软件', '360 终端安全管理系统', 'Windows Defender', '奇安信天擎'];

export const toldViruses: readonly ToldVirus[] = [
  {
    name: 'Worm.Autorun.U盘蠕虫',
    action: 'cleaned',
    note: 'E:\\autorun.inf',
    cause: '员工从打印店带回的 U 盘带毒，插入时被查出。',
    spread: '只有这一台，局域网内未发现同类文件。',
    done: '清除病毒并全盘查杀，U 盘已格式化；提醒部门外来 U 盘先查杀。',
  },
  {
    name: 'Trojan.GenericKD.46',
    action: 'quarantined',
    note: 'C:\\Users\\Public\\Downloads\\发票助手.exe',
    cause: '从邮件附件下载了伪装成发票的程序。',
    spread: '同一封邮件发给了三个人，另外两台没有运行。',
    done: '隔离文件，三个邮箱中的邮件已删除，发件地址加入拦截名单。',
  },
  {
    name: 'Macro.Downloader.X97M',
    action: 'deleted',
    note: 'D:\\财务\\对账单(1).xls',
    cause: '供应商发来的表格带有恶意宏。',
    spread: '没有扩散，宏被策略禁止，未执行。',
    done: '删除文件并通知对方；检查了财务部全部电脑的宏设置。',
  },
  {
    name: 'Adware.2345.Bundle',
    action: 'blocked',
    note: 'setup_pdf.exe',
    cause: '自行下载免费阅读器时捆绑安装。',
    spread: '一台，安装时即被拦截。',
    done: '卸载残留组件，指引到软件库下载正版阅读器。',
  },
];

/** What is said of a week in which there were none. */
export const quietWeek = { cause: '无', spread: '无', done: '病毒库更新正常，无需处置。' };

import type { Impact } from '../../../catalogue/priority.contract.ts';
import type { TicketKind } from '../../ticket-codes.contract.ts';

interface Words {
  name: string;
  title: string;
  /** What to ask the caller, a line each. */
  description: string;
  /** Of what is usually solved on the phone. */
  solution?: string;
}

/** A template as delivered, in both languages: a new provider gets the words of its own. */
export interface DeliveredTemplate {
  'zh-CN': Words;
  en: Words;
  kind: TicketKind;
  /** Code of a delivered category. */
  category: string;
  impact: Impact;
  /** How the solution of the words was given, where there is one. */
  resolutionCode?: string;
}

/** The faults and requests that a hotline hears every day (SD-22). */
export const deliveredTemplates: readonly DeliveredTemplate[] = [
  {
    'zh-CN': {
      name: '打印机无法打印',
      title: '打印机无法打印',
      description: '打印机型号：\n现象（脱机、卡纸、无反应、字迹不清）：\n其他人能否打印：',
      solution: '已清除打印队列并重启打印服务，试打正常。',
    },
    en: {
      name: 'Printer does not print',
      title: 'Printer does not print',
      description: 'Model of the printer:\nWhat happens (offline, paper jam, nothing, faint print):\nCan others print:',
      solution: 'Cleared the print queue and restarted the print service; a test page printed.',
    },
    kind: 'incident',
    category: 'product.peripheral',
    impact: 'degraded',
    resolutionCode: 'workaround',
  },
  {
    'zh-CN': {
      name: '电脑无法开机',
      title: '电脑无法开机',
      description: '指示灯和风扇是否有反应：\n屏幕提示：\n最近是否搬动或断电：',
    },
    en: {
      name: 'Computer does not start',
      title: 'Computer does not start',
      description: 'Do lights or fans react:\nWhat the screen says:\nWas it moved, or without power, lately:',
    },
    kind: 'incident',
    category: 'product.desktop',
    impact: 'interrupted',
  },
  {
    'zh-CN': {
      name: '无法上网',
      title: '无法访问网络',
      description: '有线还是无线：\n能否访问内网：\n旁边的同事是否正常：',
    },
    en: {
      name: 'No network',
      title: 'No access to the network',
      description: 'By cable or wireless:\nDoes the intranet work:\nDoes it work for those nearby:',
    },
    kind: 'incident',
    category: 'product.network',
    impact: 'interrupted',
  },
  {
    'zh-CN': {
      name: '密码重置',
      title: '重置登录密码',
      description: '系统名称：\n账号：\n身份核对方式：',
      solution: '核对身份后重置密码，并指导用户首次登录时修改。',
    },
    en: {
      name: 'Password reset',
      title: 'Reset of a password',
      description: 'System:\nAccount:\nHow the person was identified:',
      solution: 'Identified the person, reset the password, and helped to change it at first sign-in.',
    },
    kind: 'service_request',
    category: 'service.software.serve',
    impact: 'none',
    resolutionCode: 'user_guidance',
  },
  {
    'zh-CN': {
      name: '开通账号',
      title: '为新员工开通账号',
      description: '姓名和工号：\n需要的系统和权限：\n入职日期：\n批准人：',
    },
    en: {
      name: 'New account',
      title: 'Accounts for a new employee',
      description: 'Name and employee number:\nSystems and rights needed:\nFirst day:\nApproved by:',
    },
    kind: 'service_request',
    category: 'service.software.serve',
    impact: 'none',
  },
  {
    'zh-CN': {
      name: '邮箱收发异常',
      title: '邮箱无法收发邮件',
      description: '收信还是发信：\n错误提示：\n从什么时候开始：',
    },
    en: {
      name: 'Mail does not work',
      title: 'Mail cannot be sent or received',
      description: 'Sending or receiving:\nWhat the error says:\nSince when:',
    },
    kind: 'incident',
    category: 'product.office_software',
    impact: 'severely_degraded',
  },
  {
    'zh-CN': {
      name: '软件安装',
      title: '安装软件',
      description: '软件名称和版本：\n用途：\n是否已有授权：',
    },
    en: {
      name: 'Software installation',
      title: 'Installation of software',
      description: 'Name and version:\nWhat it is for:\nIs there a licence:',
    },
    kind: 'service_request',
    category: 'service.software.install',
    impact: 'none',
  },
  {
    'zh-CN': {
      name: '电脑运行缓慢',
      title: '电脑运行缓慢',
      description: '全部程序还是某个程序：\n从什么时候开始：\n是否提示磁盘空间不足：',
    },
    en: {
      name: 'Computer is slow',
      title: 'Computer is slow',
      description: 'All programs or one of them:\nSince when:\nDoes it say that the disk is full:',
    },
    kind: 'incident',
    category: 'product.desktop',
    impact: 'degraded',
  },
  {
    'zh-CN': {
      name: '疑似病毒',
      title: '电脑疑似感染病毒',
      description: '现象：\n是否打开过可疑邮件或链接：\n请用户先断开网线，不要关机。',
    },
    en: {
      name: 'Suspected virus',
      title: 'Computer may have a virus',
      description:
        'What happens:\nWas a suspicious mail or link opened:\nAsk to unplug the network, and not to switch off.',
    },
    kind: 'incident',
    category: 'product.platform_os',
    impact: 'severely_degraded',
  },
  {
    'zh-CN': {
      name: '使用咨询',
      title: '软件使用咨询',
      description: '软件和功能：\n想做什么：',
      solution: '已电话指导，用户可以自行操作。',
    },
    en: {
      name: 'How do I …',
      title: 'Question about the use of software',
      description: 'Software and function:\nWhat shall be done:',
      solution: 'Guided by phone; the user can do it alone now.',
    },
    kind: 'question',
    category: 'service.consulting',
    impact: 'none',
    resolutionCode: 'user_guidance',
  },
];

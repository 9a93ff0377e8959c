import type { Locale } from '../../../../kernel/locale.ts';
import type { ClauseKind } from '../../agreement-document.contract.ts';

/** A beginning for the words of an agreement (SLA-16); what is meant to be filled in stands in brackets. */
export const deliveredClauses: Record<Locale, Record<ClauseKind, string>> = {
  'zh-CN': {
    services: '桌面终端、打印机、网络与会议设备的报障受理、远程支持与现场维修。',
    applications: '操作系统、办公软件、邮件客户端，以及双方书面列明的业务系统客户端。',
    policies: '未经甲方授权不查看、不复制业务数据；现场人员遵守甲方的出入与安全规定。',
    provider_duties:
      '乙方设服务台统一受理，指定服务经理；按本协议的时限响应、到场和解决；如实记录每一次服务并经甲方确认。',
    customer_duties: '甲方指定联系人，及时报障并说明影响；提供必要的场所、权限与配合；及时确认服务结果。',
    reports: '乙方每月 5 日前提交上月服务报告：工单数量、响应与解决达成率、超时明细及原因、改进措施。',
    penalties: '当月解决达成率低于 [95 %] 的，每低 1 个百分点扣减当月服务费的 [1 %]，最多不超过 [10 %]。',
    charges: '服务费按合同价格条款支付；超出服务范围的工作经甲方书面同意后另行计费。',
    amendment: '本协议的变更以新版本为准，双方签字后自所载日期起生效，不影响此前已登记的工单。',
    arbitration: '因本协议发生的争议先由双方协商；协商不成的，提交 [北京] 仲裁委员会仲裁，裁决为终局。',
  },
  en: {
    services: 'Service desk, remote support and on-site repair of desktops, printers, network and meeting equipment.',
    applications: 'Operating systems, office software, mail clients, and the business clients listed in writing.',
    policies:
      'Business data is neither read nor copied without authority; people on site follow the customer’s rules of access and security.',
    provider_duties:
      'The provider runs one service desk, names a service manager, responds, arrives and resolves within the targets of this agreement, and records each service truly, to be confirmed by the customer.',
    customer_duties:
      'The customer names its contacts, reports faults in time with their impact, gives the room, access and help that are needed, and confirms results in time.',
    reports:
      'By the 5th of each month the provider reports on the month before: tickets, attainment of response and resolution, breaches with their reasons, and what is done about them.',
    penalties:
      'For each percentage point by which attainment of resolution in a month falls short of [95 %], [1 %] of that month’s fee is credited, at most [10 %].',
    charges:
      'Fees are paid as the contract says; work beyond its scope is charged after the customer agreed in writing.',
    amendment:
      'This agreement is changed by a new version, signed by both sides, from the date that it names; tickets recorded before keep the version of their time.',
    arbitration:
      'Disputes are settled by talks first; failing that, by the arbitration commission of [Beijing], whose award is final.',
  },
};

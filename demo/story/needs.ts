import type { AnswerWay, ValueLevel } from '../../modules/needs/need.contract.ts';
import type { NeedDecision, NeedOutcome, NeedSource } from '../../modules/needs/need-measure.contract.ts';

/** What a customer's people need or suggest, in days before today, and how far it has come. */
export interface HeardNeed {
  /** Short name. */
  customer: string;
  source: Exclude<NeedSource, 'ticket'>;
  title: string;
  words: string;
  value?: { level: ValueLevel; words?: string };
  heard: number;
  /** By when they are to be answered, in days from today. */
  due?: number;
  decided?: { after: number; decision: NeedDecision; reason?: string };
  answered?: { after: number; way: Exclude<AnswerWay, 'ticket'>; words: string };
  became?: { as: Exclude<NeedOutcome, 'ticket'>; words: string };
}

/** Earliest first. */
export const heardNeeds: readonly HeardNeed[] = [
  {
    customer: '东海制造',
    source: 'visit',
    title: '车间终端要能刷工卡登录',
    words: '三班倒共用终端，记不住密码，常常互相借账号。',
    value: { level: 'high', words: '少借账号，审计能对到人；约 60 台终端。' },
    heard: 41,
    decided: { after: 6, decision: 'offer', reason: '涉及读卡器采购和域控改造，出升级方案。' },
    answered: { after: 8, way: 'in_person', words: '现场说明了方案思路，两周内给出升级方案和报价。' },
    became: { as: 'upgrade_proposal', words: '《车间终端工卡登录升级方案》V1.0' },
  },
  {
    customer: '西岭学校',
    source: 'review',
    title: '期末考试周安排驻场',
    words: '期末一周机考集中，希望机房有人。',
    value: { level: 'medium', words: '去年考试周报障 14 起，平均到场 52 分钟。' },
    heard: 33,
    decided: { after: 2, decision: 'do' },
    answered: { after: 3, way: 'phone', words: '考试周安排两名工程师驻场，名单提前一周发给您。' },
    became: { as: 'change', words: '考试周驻场排班' },
  },
  {
    customer: '仁爱医院',
    source: 'visit',
    title: '自助挂号机夜间也要有人远程看',
    words: '夜里急诊挂号机死机，只能等早上。',
    value: { level: 'high', words: '急诊每晚约 120 人次。' },
    heard: 24,
    decided: { after: 5, decision: 'do' },
    answered: { after: 6, way: 'phone', words: '下月起夜间值班纳入挂号机，死机可远程重启。' },
    became: { as: 'project', words: '自助设备夜间值守' },
  },
  {
    customer: '锦程物流',
    source: 'follow_up',
    title: '司机手机也由服务台管',
    words: '司机的手机连不上运单系统时不知道找谁。',
    heard: 19,
    decided: { after: 4, decision: 'decline', reason: '私人手机不在合同范围，数据责任也说不清。' },
    answered: { after: 9, way: 'mail', words: '私人手机暂不纳入；已给出一页自助说明，公司配发的手机可按台加入合同。' },
  },
  {
    customer: '江南农商行',
    source: 'review',
    title: '月报里按网点列出故障',
    words: '分管行长要看各网点的报障和超时。',
    value: { level: 'medium' },
    heard: 12,
    due: 4,
    decided: { after: 3, decision: 'do', reason: '报表已有场所维度，下月起附上。' },
  },
  {
    customer: '清河政务',
    source: 'visit',
    title: '大厅叫号屏能不能统一换新',
    words: '八块屏有三块色差明显，群众有意见。',
    heard: 9,
    due: -1,
  },
  {
    customer: '东海制造',
    source: 'follow_up',
    title: '报障后想看到工程师到哪了',
    words: '电话里总说“在路上”，心里没底。',
    heard: 2,
    due: 8,
  },
];

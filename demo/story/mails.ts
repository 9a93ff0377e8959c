import { contacts, staff } from '../cast/cast.ts';

/** A mail of this morning: its lines are heads, an empty one, and what it says. */
export interface ToldMail {
  /** How long before now it came. */
  minutesAgo: number;
  /** `name <address>` */
  from: string;
  subject: string;
  body: string;
  /** Which mail of these, by its place, it answers. */
  answers?: number;
  heads?: readonly string[];
}

const writtenBy = ({ name, email }: { name: string; email: string }) => `${name} <${email}>`;

/** Some become tickets or go on them, some wait for a person, and some a machine wrote. */
export const toldMails: readonly ToldMail[] = [
  {
    minutesAgo: 95,
    from: writtenBy(contacts.caller),
    subject: '财务打印机打出来有黑条',
    body: '您好：\n财务部三楼那台打印机从昨天下午起，每一页右边都有一道黑条。\n月底要交报表，麻烦尽快派人看一下。\n\n赵雷\n财务部',
  },
  {
    minutesAgo: 82,
    from: writtenBy(contacts.teacher),
    subject: '报告厅音响没有声音',
    body: '老师好，报告厅的功放开机正常，但是两边音箱都没有声音，话筒也不响。\n周五下午有家长会，请在那之前修好。\n\n郑洁',
  },
  {
    minutesAgo: 74,
    from: writtenBy(contacts.colleague),
    subject: '自动回复：仓库扫描枪更换通知',
    body: '我本周出差，下周一回到办公室。急事请联系仓储部值班。',
    heads: ['Auto-Submitted: auto-replied'],
  },
  {
    minutesAgo: 61,
    from: writtenBy(contacts.caller),
    subject: '回复：财务打印机打出来有黑条',
    body: '补充一下：刚才换了一盒新的硒鼓，黑条还在。',
    answers: 0,
  },
  {
    minutesAgo: 48,
    from: '护士站 <ward7@mail.example.net>',
    subject: '七楼护士站电脑登录不了系统',
    body: '我们是仁爱医院七楼护士站，早上交班以后两台电脑都登不进医嘱系统，提示“账号已锁定”。\n请尽快处理，谢谢。',
  },
  {
    minutesAgo: 39,
    from: writtenBy(staff.engineer),
    subject: '转发：会议室的视频终端连不上',
    body: '客户把这个发到我个人邮箱了，请服务台登记。\n\n---- 原始邮件 ----\n会议室的视频终端今天连不上会议，屏幕上显示“网络不可用”。',
  },
  {
    minutesAgo: 26,
    from: 'Mail Delivery Subsystem <MAILER-DAEMON@mx.example.cn>',
    subject: '退信：工单已解决通知',
    body: '以下收件人无法送达：user@old.example.cn',
    heads: ['Auto-Submitted: auto-generated', 'Return-Path: <>'],
  },
  {
    minutesAgo: 12,
    from: '优品办公 <sales@office-mart.example.com>',
    subject: '本月硒鼓特价，欢迎询价',
    body: '尊敬的客户：原装与代用硒鼓本月八折，满 20 支包邮。价目表备索。',
  },
];

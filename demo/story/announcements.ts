import type { AnnouncementKind } from '../../modules/announcements/announcement.contract.ts';

/** What customers' people are told, in days from today and hours of the day. */
export interface ToldNews {
  title: string;
  kind: AnnouncementKind;
  body: string;
  advice?: string;
  /** When it is written. */
  day: number;
  hour: number;
  /** The work or the fault: from then, for so many hours. */
  happens?: { day: number; hour: number; hours: number };
  /** How many days it is shown; without: until it is withdrawn. */
  shownDays?: number;
  /** Which customer's people alone, by their place in the story. */
  customer?: number;
  /** How many of each customer's people have read it. */
  readers: number;
}

/** Earliest first. */
export const toldNews: readonly ToldNews[] = [
  {
    title: '机房空调检修，部分系统短时中断',
    kind: 'planned',
    body: '机房精密空调例行检修，OA 和文件服务器会短时中断，完成后自动恢复。',
    advice: '请提前保存文档；检修期间请勿反复登录。',
    day: -12,
    hour: 15,
    happens: { day: -9, hour: 21, hours: 3 },
    shownDays: 4,
    readers: 4,
  },
  {
    title: '谨防冒充“系统管理员”的钓鱼邮件',
    kind: 'notice',
    body: '近日多家单位收到标题为“邮箱容量不足”的钓鱼邮件，要求点击链接重新登录。\n我们不会通过邮件索要密码。',
    advice: '不要点击链接；已经输入过密码的，请立即修改并致电服务热线。',
    day: -5,
    hour: 10,
    readers: 3,
  },
  {
    title: '互联网出口时断时续，正在抢修',
    kind: 'unplanned',
    body: '运营商光缆被施工挖断，访问外网时断时续，内网系统不受影响。预计今天恢复。',
    day: 0,
    hour: 8,
    happens: { day: 0, hour: 8, hours: 10 },
    shownDays: 1,
    customer: 0,
    readers: 2,
  },
  {
    title: '周末邮件系统升级，停机两小时',
    kind: 'planned',
    body: '邮件系统将升级到新版本，其间无法收发；外部来信会在升级后补送。',
    advice: '紧急邮件请提前发出；急事请打服务热线。',
    day: -1,
    hour: 16,
    happens: { day: 3, hour: 22, hours: 2 },
    shownDays: 6,
    readers: 1,
  },
];

import type { StaffKey } from '../../demo/cast/cast.ts';

/** What somebody does to a ticket, so many minutes after it was recorded. */
export interface Deed {
  after: number;
  by: StaffKey;
  act:
    | 'accept'
    | 'step'
    | 'note'
    | 'reply'
    | 'escalate'
    | 'wait'
    | 'resume'
    | 'resolve'
    | 'confirm'
    | 'reopen'
    | 'cancel';
  /** A code, or words; steps and solutions have the ticket's own. */
  with?: string;
}

const day = 24 * 60;
const accepted: Deed = { after: 4, by: 'engineer', act: 'accept' };

/** The ways that tickets usually go. */
export const courses = {
  /** Solved while the caller is on the phone. */
  atOnce: [],
  waitingForHands: [],
  inWork: [accepted, { after: 22, by: 'engineer', act: 'step' }],
  quick: [
    accepted,
    { after: 18, by: 'engineer', act: 'step' },
    { after: 31, by: 'engineer', act: 'resolve', with: 'remote' },
    { after: day + 25, by: 'hotline', act: 'confirm' },
  ],
  onSite: [
    { after: 7, by: 'engineer', act: 'accept' },
    { after: 9, by: 'engineer', act: 'reply', with: '工程师已出发，约 40 分钟后到现场。' },
    { after: 64, by: 'engineer', act: 'step' },
    { after: 97, by: 'engineer', act: 'resolve', with: 'on_site' },
    { after: day + 70, by: 'hotline', act: 'confirm' },
  ],
  escalated: [
    accepted,
    { after: 26, by: 'engineer', act: 'note', with: '一线无法定位，转二线看日志。' },
    { after: 27, by: 'engineer', act: 'escalate' },
    { after: 49, by: 'expert', act: 'accept' },
    { after: 128, by: 'expert', act: 'step' },
    { after: 203, by: 'expert', act: 'resolve', with: 'remote' },
  ],
  withSecondLine: [
    accepted,
    { after: 33, by: 'engineer', act: 'escalate' },
    { after: 58, by: 'expert', act: 'accept' },
    { after: 90, by: 'expert', act: 'step' },
  ],
  parts: [
    { after: 11, by: 'engineer', act: 'accept' },
    { after: 75, by: 'engineer', act: 'step' },
    { after: 82, by: 'engineer', act: 'reply', with: '需要更换配件，已订货，预计后天到。' },
    { after: 83, by: 'engineer', act: 'wait', with: 'awaiting_parts' },
    { after: 2 * day, by: 'engineer', act: 'resume' },
    { after: 2 * day + 95, by: 'engineer', act: 'resolve', with: 'on_site' },
  ],
  customer: [
    accepted,
    { after: 35, by: 'engineer', act: 'reply', with: '请告知方便远程协助的时间。' },
    { after: 36, by: 'engineer', act: 'wait', with: 'awaiting_customer' },
  ],
  reopened: [
    accepted,
    { after: 29, by: 'engineer', act: 'step' },
    { after: 55, by: 'engineer', act: 'resolve', with: 'remote' },
    { after: day + 15, by: 'engineer', act: 'reopen', with: '今天早上又出现了，用户再次来电。' },
    { after: day + 20, by: 'engineer', act: 'note', with: '先收集一上午的系统日志。' },
  ],
  duplicate: [{ after: 3, by: 'hotline', act: 'cancel', with: 'duplicate' }],
} as const satisfies Record<string, readonly Deed[]>;
export type Course = keyof typeof courses;

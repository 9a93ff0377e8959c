import type { Instant } from '../../kernel/instant.ts';
import type { Chance } from '../random.ts';
import type { Fault } from '../story/fault.ts';
import { atWork } from './hours.ts';

/** Whose hands are on it: who took the call, the engineer in charge, the expert whom it is handed to. */
export type Part = 'recorder' | 'engineer' | 'expert';

export type Act =
  | { act: 'accept' | 'resume' | 'confirm' }
  | { act: 'hand_over' }
  | { act: 'wait'; reason: NonNullable<Fault['waitsFor']> }
  | { act: 'write'; kind: 'step' | 'note' | 'reply'; body: string }
  | { act: 'resolve' }
  | { act: 'reopen'; reason: string }
  | { act: 'cancel'; reason: 'duplicate' | 'mistaken' | 'withdrawn' };

export type TimedAct = Act & { at: Instant; by: Part };

/** What becomes of a ticket of this fault, in order; nothing: it was solved on the phone. */
export function courseOf(fault: Fault, recordedAt: Instant, chance: Chance): TimedAct[] {
  if (chance.percent(2))
    return [
      {
        act: 'cancel',
        reason: chance.pick(['duplicate', 'mistaken', 'withdrawn']),
        at: atWork(recordedAt, 25),
        by: 'recorder',
      },
    ];
  const course = new Course(recordedAt, chance);
  course.after(firstLook(chance), { act: 'accept' }, 'engineer');
  if (chance.percent(30)) course.after(3, { act: 'write', kind: 'reply', body: promiseOf(fault) }, 'engineer');
  const solver = fault.isForSecondLine ? handOver(course, fault) : 'engineer';
  if (fault.waitsFor && chance.percent(70)) waitFor(course, fault.waitsFor, solver);
  const steps = fault.isForSecondLine ? fault.steps.slice(1) : fault.steps;
  for (const body of steps) {
    course.after(
      Math.max(4, Math.round(fault.takes / fault.steps.length)),
      { act: 'write', kind: 'step', body },
      solver,
    );
  }
  course.after(chance.between(2, 12), { act: 'resolve' }, solver);
  aftermath(course, solver);
  return course.acts;
}

class Course {
  readonly acts: TimedAct[] = [];
  readonly chance: Chance;
  #at: Instant;

  constructor(start: Instant, chance: Chance) {
    this.#at = start;
    this.chance = chance;
  }

  after(minutes: number, act: Act, by: Part): void {
    this.#at = atWork(this.#at, minutes);
    this.acts.push({ ...act, at: this.#at, by });
  }
}

/** Mostly within the quarter of an hour; some lie too long, so that there is something to learn from. */
function firstLook(chance: Chance): number {
  if (chance.percent(5)) return chance.between(150, 420);
  return chance.percent(20) ? chance.between(18, 70) : chance.between(2, 15);
}

function promiseOf({ mode }: Fault): string {
  return mode === 'on_site'
    ? '您好，工程师已出发，预计 40 分钟内到场，请留人在现场。'
    : '您好，已收到，马上为您远程处理，请先保存打开的文件。';
}

function handOver(course: Course, fault: Fault): Part {
  course.after(12, { act: 'write', kind: 'step', body: fault.steps[0] ?? '初步检查' }, 'engineer');
  course.after(4, { act: 'write', kind: 'note', body: '一线已按手册排查，现象可复现，转二线继续。' }, 'engineer');
  course.after(1, { act: 'hand_over' }, 'engineer');
  course.after(course.chance.between(6, 40), { act: 'accept' }, 'expert');
  return 'expert';
}

const reasonsSaid = {
  awaiting_parts: '备件已订，预计后天到货，到货即处理。',
  awaiting_customer: '请部门负责人确认后继续。',
  awaiting_vendor: '已向厂商报修，报修单号已记录。',
};

function waitFor(course: Course, reason: NonNullable<Fault['waitsFor']>, by: Part): void {
  course.after(15, { act: 'write', kind: 'reply', body: reasonsSaid[reason] }, by);
  course.after(1, { act: 'wait', reason }, by);
  course.after(course.chance.between(5, 30) * 60, { act: 'resume' }, by);
}

function aftermath(course: Course, solver: Part): void {
  const { chance } = course;
  if (chance.percent(4)) {
    course.after(
      chance.between(90, 600),
      {
        act: 'reopen',
        reason: chance.pick(['用了半天又出现了。', '只好了一台，另一台还是一样。', '重启以后问题又回来了。']),
      },
      'recorder',
    );
    course.after(30, { act: 'write', kind: 'step', body: '回访复现现象，按根因重新处理，与用户一起验证。' }, solver);
    course.after(5, { act: 'resolve' }, solver);
  }
  // whoever doesn't answer has consented after three working days
  if (chance.percent(62)) course.after(chance.between(60, 1500), { act: 'confirm' }, 'recorder');
}

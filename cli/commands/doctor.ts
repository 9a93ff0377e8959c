import { styleText } from 'node:util';
import { systemClock } from '../../platform/clock/clock.ts';
import { SetUpTrouble } from '../../platform/settings/set-up-trouble.ts';
import type { Settings } from '../../platform/settings/settings.ts';
import { openLog } from '../../platform/telemetry/log.ts';
import { openParts } from '../../server/open-parts.ts';
import { examineDatabase, ownerUrlOf } from '../doctor/examine-database.ts';
import { examineDoor } from '../doctor/examine-door.ts';
import { examineMachine } from '../doctor/examine-machine.ts';
import { examineWork } from '../doctor/examine-work.ts';
import { finding, type Finding, type Level } from '../doctor/finding.ts';
import { operatorCommand, type OperatorContext } from '../operator-command.ts';

const marks = { ok: ['green', '✓'], warn: ['yellow', '!'], fail: ['red', '✗'] } as const;

/** Looks at everything that an installation stands on, changes nothing, and says what to do (PLT-10). */
export const doctor = operatorCommand({
  name: 'doctor',
  textKey: 'cli:doctor.about',
  async run(context) {
    const findings = await examine(context);
    return { level: worst(findings), findings: findings.map((found) => ({ ...found, text: say(found, context) })) };
  },
  print: ({ level, findings }, { translate }) => [
    ...findings.map(({ level: its, check, text }) => {
      const [colour, mark] = marks[its];
      return `${styleText(colour, mark, { stream: process.stdout })} ${translate(`cli:doctor.${check}.name`)}: ${text}`;
    }),
    translate(`cli:doctor.result.${level}`),
  ],
  exitCode: ({ level }) => (level === 'fail' ? 1 : 0),
});

async function examine(context: OperatorContext): Promise<Finding[]> {
  let settings: Settings;
  try {
    settings = context.settings();
  } catch (error) {
    if (!(error instanceof SetUpTrouble)) throw error;
    const { 'zh-CN': chinese, en: english } = error.sentences;
    return [finding('settings', ['fail', 'wrong'], { chinese, english })];
  }
  return [
    ...(await examineMachine(settings)),
    ...(await examineDoor(settings, systemClock.now())),
    ...(await examineDatabaseAndWork(settings)),
  ];
}

async function examineDatabaseAndWork(settings: Settings): Promise<Finding[]> {
  const { findings, database } = await examineDatabase(settings);
  if (!database) return findings;
  const isNewest = findings.some(({ check, level }) => check === 'migrations' && level === 'ok');
  const parts = await openParts(settings, database, openLog('error', process.stderr));
  try {
    if (!isNewest) return findings;
    return [...findings, ...(await examineWork(parts, ownerUrlOf(settings, database)))];
  } finally {
    await parts.close();
    await database.stop();
  }
}

function say({ check, code, params }: Finding, { translate, locale }: OperatorContext): string {
  const trouble = params[locale === 'en' ? 'english' : 'chinese'];
  return translate(`cli:doctor.${check}.${code}`, { ...params, ...(trouble === undefined ? {} : { trouble }) });
}

function worst(findings: readonly Finding[]): Level {
  if (findings.some(({ level }) => level === 'fail')) return 'fail';
  return findings.some(({ level }) => level === 'warn') ? 'warn' : 'ok';
}

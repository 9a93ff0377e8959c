import { Refusal } from '../../../../kernel/refusal.ts';
import { command, type CommandContext } from '../../../../platform/module/command.ts';
import { answerDeadline, type Calendars, type DeadlineAnswer } from './answer-deadline.ts';
import { readQuestion } from './read-question.ts';
import { calendarsAsDelivered, calendarsOfProvider, type NamedCalendars } from './named-calendars.ts';
import { writtenCalendars } from './written-calendars.ts';

interface Unanswered {
  error: string;
  line: number;
}

/**
 * For scripts and for settling arguments: a line of JSON asks, a line of JSON answers, in the same order. Opens the
 * database only where `--provider` names whose calendars are meant.
 */
const slaDeadline = command({
  name: 'sla deadline',
  textKey: 'calendars:deadline.about',
  answersByLine: true,
  async run(context) {
    const calendars: Calendars = {
      named: await namedCalendars(context),
      written: writtenCalendars(context.translate('calendars:deadline.written')),
    };
    let [read, errors] = [0, 0];
    for await (const line of context.lines()) {
      read++;
      const answer = answerOf(line, calendars, context);
      if ('error' in answer) errors++;
      await context.write(JSON.stringify('error' in answer ? { ...answer, line: read } : answer));
    }
    return { read, errors };
  },
  print: () => [],
  exitCode: ({ errors }) => (errors > 0 ? 1 : 0),
});

export const deadlineCommands = [slaDeadline];

async function namedCalendars({ options, run }: CommandContext): Promise<NamedCalendars> {
  if (options['provider'] !== undefined) return run(calendarsOfProvider);
  let delivered: NamedCalendars | undefined;
  return (name, asOf) => (delivered ??= calendarsAsDelivered())(name, asOf);
}

function answerOf(
  line: string,
  calendars: Calendars,
  { translate }: CommandContext,
): DeadlineAnswer | Omit<Unanswered, 'line'> {
  try {
    return answerDeadline(readQuestion(line), calendars);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { error: translate(error.textKey, error.params) };
  }
}

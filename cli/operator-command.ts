import type { Command, CommandContext } from '../platform/module/command.ts';
import type { Settings } from '../platform/settings/settings.ts';
import type { Installation } from './installation.ts';

/** What the operator's commands get beside what a module's do: the operator is no user of any provider. */
export interface OperatorContext extends CommandContext {
  settings(): Settings;
  /** Opens the database once, at the first call; it is closed when the command is done. */
  installation(): Promise<Installation>;
}

export type OperatorCommand = Command<unknown, OperatorContext>;

/** `command` of platform/module, for commands of the command line's own. */
export function operatorCommand<Answer>(definition: Command<Answer, OperatorContext>): OperatorCommand {
  // print and exitCode only ever see what run answered
  return definition;
}

/** For commands that act in one provider; those of modules have it anyway. */
export const providerOption = { flags: '--provider <code>', textKey: 'cli:option.provider' };

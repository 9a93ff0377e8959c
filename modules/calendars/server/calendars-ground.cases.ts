import type { ModuleRegister } from '../../../platform/module/register.ts';
import { moduleRegisters } from '../../../server/modules.ts';

/** Calendars with all that lies below them: what lies above is no business of their tests. */
export const upToCalendars: readonly ModuleRegister[] = moduleRegisters.slice(
  0,
  moduleRegisters.findIndex(({ name }) => name === 'calendars') + 1,
);

import { calendarsModule } from '../modules/calendars/server/calendars.module.ts';
import { catalogueModule } from '../modules/catalogue/server/catalogue.module.ts';
import type { ModuleRegister } from '../platform/module/register.ts';

/** Every module's register, in the order of the module graph: what is below stands first. */
export const moduleRegisters: readonly ModuleRegister[] = [catalogueModule, calendarsModule];
